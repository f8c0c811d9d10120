import { countWhere, policyGives, present, type Source, value } from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const fromEvent = (...names: readonly string[]): Sources =>
  Object.fromEntries(names.map((name) => [name, `/event/data/${name}`]));
const commandHanded = '/context/facts/commandHanded';
const wordGiven = present('/context/facts/decidedToCall');
const brigadeTold = '/context/facts/brigadeTold';
const told = (whom: string): Source => countWhere('/context/facts/told', { whom });

const steps = {
  fight: {
    ...fromEvent('means'),
    nature: '/context/facts/nature',
    natureKnown: present('/context/facts/nature'),
    commandHanded,
  },
  'call-brigade': { caller: '/event/by/role', decidedBy: '/event/data/decidedBy', wordGiven },
  'decide-not': { wordGiven, brigadeTold },
  broadcast: fromEvent('byFireStairs', 'notByLift'),
  'guard-exits': fromEvent('exitsClear', 'lootingWatched'),
  'lock-lifts': fromEvent('othersAtGround', 'fireLifts', 'underControlRoom'),
  out: { commandHanded, ...fromEvent('declaredBy') },
  'false-alarm': { commandHanded, ...fromEvent('declaredBy', 'seenAtScene') },
  release: { ...fromEvent('word'), brigadeTold },
  report: {
    toldControlRoom: told('control-room'),
    toldSecurity: told('security-head'),
    toldEngineer: told('engineer'),
    toldCsSupervisor: told('cs-supervisor'),
    toldDepartments: told('departments'),
    gapsExplained: present('/event/data/gaps'),
  },
} as const satisfies { readonly [step: string]: Sources };

/** Guard: a step of the response is in order. */
export const inOrder = (step: keyof typeof steps) =>
  policyGives('fire-response', 'in-order', { step: value(step), ...steps[step] });
