import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/move-in-appointment.ts';

/** Whether an appointment for move-in stands: agreed with the sales consultant and with the customer, not in the past (2.5.1). */
export const moveInAppointment = definePolicy({
  id: 'move-in-appointment',
  title: { zh: '入住预约条件', en: 'Appointment for move-in' },
  clauses: ['2.5.1'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '预约不成立', en: 'No appointment' }, negative: true },
    { id: 'agreed', title: { zh: '预约成立', en: 'Agreed' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    ruleFor('refused', 'consultant-not-reached', '2.5.1', [when('consultantAgrees', 'notEqual', true)], {
      zh: '尚未与销售顾问约定，须先取得联系',
      en: 'The time is not agreed with the sales consultant: reach the consultant first',
    }),
    ruleFor('refused', 'customer-not-reached', '2.5.1', [when('customerAgrees', 'notEqual', true)], {
      zh: '尚未与客户约定，须先取得联系',
      en: 'The time is not agreed with the customer: reach the customer first',
    }),
    ruleFor('refused', 'day-past', '2.5.1', [when('daysAhead', 'lessThan', 0)], {
      zh: '预约日期已过，须约今天或以后的日期',
      en: 'The day is past: agree on today or a later day',
    }),
  ],
});
