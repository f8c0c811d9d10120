import type { DocumentUnit, ViewContext } from '../../core/define/document.ts';
import type { JsonObject } from '../../core/text.ts';
import { fromIssue, templateIssue } from './errors.ts';
import { propertyNames, shapeAt } from './shape.ts';

/**
 * The root context of a document's template: its data, the site, and what its `calc` works out. Throws `CALC_UNDECLARED` where
 * `calc` gives a key that `$defs/calc` of the document's schema does not know.
 */
export const makeView = <T extends JsonObject>(
  document: DocumentUnit<T>,
  data: T,
  context: ViewContext,
): JsonObject => {
  const calc = document.calc?.(data, context) ?? {};
  const declared = propertyNames(shapeAt({ data: document.schema, site: true }, ['calc'])?.shape ?? []);
  const stray = Object.keys(calc).filter((key) => !declared.includes(key));
  if (stray.length > 0) {
    const names = stray.join(', ');
    throw fromIssue(
      templateIssue(
        document.id,
        'CALC_UNDECLARED',
        `calc 的 ${names} 未在 $defs/calc 中声明`,
        `calc gives ${names}, which $defs/calc does not declare`,
        declared,
      ),
    );
  }
  return { ...data, site: context.site, calc };
};

/** The root context of a blank paper: nothing is known but the site. */
export const blankView = (site: JsonObject): JsonObject => ({ site });
