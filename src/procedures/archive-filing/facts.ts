import { daysUntil, policyGives, present, type Source, value } from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const data = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/event/data/${name}`]));

const pagesBefore = { pagesBefore: '/context/facts/pages' };
const counted: Sources = { pages: '/event/data/pages', ...pagesBefore };
const handedOver: Sources = {
  ...data('fileable', 'complete', 'accurate', 'authentic', 'receiptSigned'),
  registered: present('/event/data/registerNo'),
};
const longer: Sources = {
  permanent: '/context/facts/permanent',
  keepSet: value(true),
  keepDays: daysUntil('/event/data/keepUntil', '/event/at'),
  reportShown: present('/event/data/reportNo'),
};

/** Facts of each step that the policy judges. */
const steps = {
  receive: handedOver,
  add: { ...handedOver, ...counted },
  remove: counted,
  catalogue: {
    ...data('numberFree', 'indexed', 'permanent'),
    ...counted,
    keptForGood: present('/context/facts/keptForGood'),
    keepSet: present('/event/data/keepUntil'),
    keepDays: daysUntil('/event/data/keepUntil', '/event/at'),
  },
  shelve: data('inOrder', 'labelMatches'),
  correct: data('numberFree', 'inOrder', 'labelMatches'),
  'take-out': { ...counted, purpose: '/event/data/purpose', accessShown: present('/event/data/access') },
  lend: {
    ...counted,
    purpose: value('loan'),
    accessShown: present('/event/data/access'),
    untilDays: daysUntil('/event/data/until', '/event/at'),
  },
  'put-back': { ...counted, ...data('intact', 'inOrder', 'checkedOff') },
  restore: data('inOrder'),
  digitise: counted,
  extend: longer,
  propose: {
    ...data('openMatters', 'dispute'),
    permanent: '/context/facts/permanent',
    retentionDaysLeft: daysUntil('/context/facts/keepUntil', '/event/at'),
  },
  destroyed: { witnesses: '/event/data/witnesses', listShown: present('/event/data/listNo') },
  transfer: data('approved', 'receiptSigned'),
} as const satisfies { readonly [step: string]: Sources };

/** Guard: the policy clears this step. A renewed loan is judged as one without the count of pages. */
export const cleared = (step: keyof typeof steps) =>
  policyGives('archive-filing', 'cleared', { step: value(step), ...steps[step] });

/** Guard: a loan may run longer. The file is out, so its pages are those on record. */
export const renewed = policyGives('archive-filing', 'cleared', {
  step: value('lend'),
  ...steps.lend,
  pages: '/context/facts/pages',
});
