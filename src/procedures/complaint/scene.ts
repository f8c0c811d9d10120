import { append, clearDeadline, equals, setTerm, tell } from '../../core/procedure/write.ts';
import { lastIsRest } from '../shared/rest.ts';
import { cleared } from './facts.ts';
import { alarm } from './whole.ts';

const DEPARTMENTS = ['engineering-head', 'security-head', 'cleaning', 'project-department'];
const DEPARTMENT = '/event/data/department';

/** An acting department is called, if needed: its five minutes run from this call (2.3.0, A24). */
const call = (target?: string) =>
  lastIsRest(
    DEPARTMENTS.map((department) => ({
      ...(target === undefined ? {} : { target }),
      guard: equals(DEPARTMENT, department),
      actions: [
        append('/facts/calls', { department: DEPARTMENT, at: '/event/at' }),
        setTerm('arrival', 'ARRIVAL_OVERDUE', { term: 'repair-arrival', key: DEPARTMENT }, '2.3.0'),
        tell([department], 'departmentCalled', '2.3.0'),
      ],
    })),
  );
const arrive = (target?: string) => ({
  ...(target === undefined ? {} : { target }),
  guard: cleared('arrive'),
  actions: [
    append('/facts/arrivals', { department: DEPARTMENT, at: '/event/at' }),
    clearDeadline('arrival', DEPARTMENT),
  ],
});

/** Who is called and who gets there (2.3.0). */
export const scene = {
  initial: 'nobodyCalled',
  meta: { title: { zh: '到场', en: 'At the scene' }, clauses: ['2.3.0'] },
  on: {
    ARRIVAL_OVERDUE: alarm(['duty-leader', 'cs-supervisor'], 'arrivalOverdue', '2.3.0'),
  },
  states: {
    nobodyCalled: {
      meta: { title: { zh: '尚未通知行动部门', en: 'No department called' }, clauses: ['2.3.0'] },
      on: { NOTIFY_DEPARTMENT: call('underway'), ARRIVE: arrive('reached') },
    },
    underway: {
      meta: { title: { zh: '行动部门赶往现场', en: 'On the way' }, clauses: ['2.3.0'] },
      on: { NOTIFY_DEPARTMENT: call(), ARRIVE: arrive('reached') },
    },
    reached: {
      meta: { title: { zh: '已到现场', en: 'Reached' }, clauses: ['2.3.0'] },
      on: { NOTIFY_DEPARTMENT: call(), ARRIVE: arrive() },
    },
  },
};
