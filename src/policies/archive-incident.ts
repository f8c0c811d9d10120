import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/archive-incident.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const proposes = when('step', 'equal', 'propose');
const finds = when('step', 'equal', 'found');

/** Whether a loss, damage or disclosure was reported at once, is found again, and is ready for the company leader (3.3.2.6, 3.3.3.5). */
export const archiveIncident = definePolicy({
  id: 'archive-incident',
  title: { zh: '档案丢失、破损、泄露的处理条件', en: 'Loss, damage or disclosure of archives' },
  clauses: ['3.3.3.5', '3.3.2.6'],
  facts,
  terms: { atOnce: 'archive-incident-report' },
  verdicts: [
    { id: 'refused', title: { zh: '不可以', en: 'Refused' }, negative: true },
    { id: 'late', title: { zh: '迟报', en: 'Reported late' }, negative: true },
    { id: 'cleared', title: { zh: '可以', en: 'Cleared' }, negative: false },
  ],
  beside: {
    'persons-not-notified': '3.3.3.5',
  },
  whenMissing: 'refused',
  rules: [
    ruleFor(
      'late',
      'reported-late',
      '3.3.3.5',
      [when('step', 'equal', 'report'), when('minutesBefore', 'greaterThan', { fact: 'atOnce' })],
      {
        zh: '发现后没有立即报告，须向公司领导说明',
        en: 'It was not reported at once when found: explain it to the company leader',
      },
    ),
    refused(
      'not-lost',
      '3.3.3.5',
      [finds, when('kind', 'notEqual', 'lost')],
      '这件事不是丢失，谈不上找回',
      'This is no loss: there is nothing to find again',
    ),
    refused(
      'found-incomplete',
      '3.3.2.6',
      [finds, when('intact', 'notEqual', true)],
      '找回的案卷不完整，仍须追查并提出处理意见',
      'What was found is not whole: go on tracing it and give an opinion',
    ),
    refused(
      'not-traced',
      '3.3.2.6',
      [proposes, when('traced', 'notEqual', true)],
      '没有追查责任，须先查明经过和责任人',
      'Nobody has traced who is responsible: find out first',
    ),
    refused(
      'investigator-involved',
      '3.3.2.6',
      [proposes, when('investigatorInvolved', 'notEqual', false)],
      '追查的人与此事有关，须由客服主管另派人追查',
      'Who traced it is involved himself: the customer-service supervisor sends somebody else',
    ),
    refused(
      'not-contained',
      '3.3.3.5',
      [proposes, when('kind', 'equal', 'leaked'), when('contained', 'notEqual', true)],
      '泄露还没有制止，须先采取补救措施',
      'The disclosure has not been contained: take measures first',
    ),
    refused(
      'persons-not-notified',
      '个人信息保护法 57',
      [
        proposes,
        when('personalData', 'equal', true),
        when('kind', 'in', ['leaked', 'lost', 'altered']),
        when('notified', 'notEqual', true),
      ],
      '涉及个人信息，须通知主管部门和本人，或记明不必通知本人的理由',
      'Personal data are concerned: tell the authority and the persons, or record why the persons need not be told',
    ),
  ],
});
