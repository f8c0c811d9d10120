import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/special-request-term.ts';

const hasTerm = when('termGiven', 'equal', true);
const late = [hasTerm, when('daysLeft', 'lessThan', 0)];
const notBack = [...late, when('answered', 'notEqual', true)];

/** Whether a special request keeps the term on its own form, and what is owed when it is not back by then (2.2.2.3, A5, A27). */
export const specialRequestTerm = definePolicy({
  id: 'special-request-term',
  title: { zh: '特殊申请的期限', en: 'Term of a special request' },
  clauses: ['2.2.2.3', 'A5', 'A27'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '期限不成立', en: 'No valid term' }, negative: true },
    { id: 'incomplete', title: { zh: '工单不完整', en: 'Incomplete' }, negative: true },
    { id: 'overdue', title: { zh: '逾期未返回', en: 'Not back in time' }, negative: true },
    { id: 'in-time', title: { zh: '在期限内', en: 'In time' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    ruleFor(
      'refused',
      'term-before-registration',
      'A27',
      [hasTerm, when('daysFromRegistration', 'lessThan', 0)],
      {
        zh: '工单写的期限早于登记之日，须改为登记当日或以后',
        en: 'The term on the form lies before the registration: give the day of registration or a later one',
      },
    ),
    ruleFor('incomplete', 'term-missing', 'A27', [when('termGiven', 'notEqual', true)], {
      zh: '工单没有写期限，视为不完整，须补上',
      en: 'The form has no term and is incomplete: add the term',
    }),
    ruleFor('overdue', 'not-back', '2.2.2.3', notBack, {
      zh: '超过工单期限仍未返回：继续跟进，直至有结果',
      en: 'Not back within the term on the form: follow it up until there is a result',
    }),
    ruleFor('overdue', 'back-late', '2.2.2.3', [...late, when('answered', 'equal', true)], {
      zh: '返回时已超过工单期限',
      en: 'It came back after the term on the form',
    }),
    ruleFor('overdue', 'cause-unknown', '2.2.2.3', [...late, when('causeKnown', 'notEqual', true)], {
      zh: '逾期的原因还没有查明，须问清',
      en: 'Why it is late is not known: find out',
    }),
    ruleFor(
      'overdue',
      'applicant-not-told',
      '2.2.2.3',
      [...notBack, when('applicantTold', 'notEqual', true)],
      {
        zh: '逾期未返回：把进展告知客户或申报单位',
        en: 'Not back in time: tell the customer or applicant how it stands',
      },
    ),
    ruleFor(
      'overdue',
      'supervisor-not-told',
      '2.2.2.3',
      [...late, when('supervisorTold', 'notEqual', true)],
      {
        zh: '逾期须报告部门主管',
        en: 'It is late: report it to the department supervisor',
      },
    ),
  ],
});
