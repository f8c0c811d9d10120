import type { Json } from '../../core/text.ts';
import { valueAt } from './fields.ts';
import type { Rule } from './model.ts';

/** Whether a part of a filled sheet is shown: its rule holds, or there is data in it all the same. */
export const isShown = (
  element: { readonly rule?: Rule; readonly optional: boolean },
  scopes: readonly string[],
  data: Json | undefined,
): boolean => {
  const { rule, optional } = element;
  if (rule === undefined && !optional) return true;
  const value = rule && valueAt(data, rule.scope);
  if (value !== undefined && rule?.values.includes(value)) return true;
  return scopes.some((scope) => valueAt(data, scope) !== undefined);
};
