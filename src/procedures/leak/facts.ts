import { policyGives, record, type Source, value } from '../../core/procedure/write.ts';

const held = (...names: readonly string[]): { readonly [fact: string]: Source } =>
  Object.fromEntries(names.map((name) => [name, `/context/facts/${name}`]));
/** Facts of what has been done so far. */
const soFar = held(
  'lift',
  'valveClosed',
  'powerSafe',
  'repaired',
  'residentsTold',
  'cutOff',
  'noticePosted',
  'waterBack',
  'heldBack',
  'cleaned',
);

/** The policy finds a step in order. */
export const may = (step: string, more: { readonly [fact: string]: Source } = {}) =>
  policyGives('leak-response', 'in-order', { step: value(step), ...soFar, ...more });
/** Writes how the lift stands. */
export const lift = (state: string) => record({ '/facts/lift': value(state) });
/** Writes a flag of the case. */
export const flag = (name: string, to = true) => record({ [`/facts/${name}`]: value(to) });
