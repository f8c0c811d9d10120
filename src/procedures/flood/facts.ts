import { distinct, policyGives, record, type Source, value } from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const held = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/context/facts/${name}`]));

/** Facts of each step that the policy judges. */
export const steps = {
  measure: {
    ...held('powerHere'),
    measure: '/event/data/measure',
    peopleInWater: '/event/data/peopleInWater',
    described: { present: '/event/data/what' },
  },
  raise: held('liftsHere'),
  hose: { ledTo: '/event/data/ledTo', drainCopes: '/event/data/drainCopes' },
  cut: held(
    'origin',
    'cause',
    'valveClosed',
    'pumpStopped',
    'hoseFitted',
    'buckets',
    'liftsSandbagged',
    'unitsSandbagged',
    'boardsFitted',
    'inletSealed',
    'pumpedOut',
  ),
  power: { ...held('cleaned'), checked: '/event/data/checked' },
  lifts: { ...held('cleaned'), checked: '/event/data/checkPassed' },
  restore: held('cleaned', 'repaired', 'powerOwed', 'liftsOwed', 'cause', 'sprinklerChecked'),
  answer: { certain: '/event/data/certain', passedOn: '/event/data/passedOn' },
  post: { mainEntrances: '/event/data/mainEntrances' },
  close: {
    ...held(
      'powerHere',
      'liftsHere',
      'verified',
      'pitsSeenTo',
      'restored',
      'facilitiesAffected',
      'noticesPosted',
      'danger',
      'signsPlaced',
    ),
    unitsFlooded: distinct('/context/facts/units', 'no'),
    ownersTold: distinct('/context/facts/ownersTold', 'no'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** The policy finds a step in order. */
export const may = (step: keyof typeof steps) =>
  policyGives('flood-response', 'in-order', { step: value(step), ...steps[step] });

/** Writes a flag of the case. */
export const flag = (name: string, to = true) => record({ [`/facts/${name}`]: value(to) });
/** Writes several flags as not so. */
export const unset = (...names: readonly string[]) =>
  record(Object.fromEntries(names.map((name) => [`/facts/${name}`, value(false)])));
/** Writes how lifts or power of the wet area stand. */
export const here = (name: 'powerHere' | 'liftsHere', is: string) =>
  record({ [`/facts/${name}`]: value(is) });
/** Water where it was not: what was done elsewhere, or before, does not make this area safe. */
export const areaUnknown = record({
  '/facts/powerHere': value('unknown'),
  '/facts/liftsHere': value('unknown'),
});
