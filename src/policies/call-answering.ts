import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/call-answering.ts';

const breach = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('breach', name, clause, all, { zh, en });

const onPhone = when('channel', 'equal', 'phone');
const answered = [onPhone, when('answered', 'equal', true)];
const inPerson = when('channel', 'equal', 'visit');
const discourteous = when('courteous', 'notEqual', true);
const uncivil = {
  zh: '待客不够诚恳热情，或没有用文明用语',
  en: 'The customer was not treated warmly, or not in civil words',
};

/** Whether a call was answered, and a visitor received, as the desk must (1.2.3, 2.1.1.1, 2.1.1.2, 2.1.1.6, 2.1.1.9, 2.1.1.10). The third ring is in time. */
export const callAnswering = definePolicy({
  id: 'call-answering',
  title: { zh: '接听电话与迎客规范', en: 'Answering calls and receiving visitors' },
  clauses: ['1.2.3', '2.1.1.6', '2.1.1.1', '2.1.1.2', '2.1.1.9', '2.1.1.10'],
  facts,
  terms: { mostRings: 'call-rings' },
  verdicts: [
    { id: 'breach', title: { zh: '不合规范', en: 'Not as it should be' }, negative: true },
    { id: 'proper', title: { zh: '合规范', en: 'As it should be' }, negative: false },
  ],
  whenMissing: 'breach',
  rules: [
    breach(
      'not-answered',
      '1.2.3',
      [onPhone, when('answered', 'notEqual', true)],
      '电话没有接到，须尽快回拨',
      'The call was not answered: call back soon',
    ),
    breach(
      'rang-too-long',
      '2.1.1.6',
      [...answered, when('rings', 'greaterThan', { fact: 'mostRings' })],
      '接听太迟，铃响不得超过规定次数',
      'It rang too often before it was answered',
    ),
    breach(
      'not-greeted-first',
      '2.1.1.6',
      [...answered, when('greeted', 'notEqual', true)],
      '接听电话没有先问好',
      'The caller was not greeted first',
    ),
    breach(
      'company-not-named',
      '1.2.3',
      [...answered, when('companyNamed', 'notEqual', true)],
      '接听电话没有按统一用语报公司名称',
      'The company was not named as the common wording asks',
    ),
    breach(
      'staff-number-not-given',
      '2.1.1.6',
      [...answered, when('staffNoGiven', 'notEqual', true)],
      '接听电话没有报工牌号',
      'The number of the staff badge was not given',
    ),
    breach(
      'visitor-not-greeted',
      '2.1.1.1',
      [inPerson, when('greeted', 'notEqual', true)],
      '客人到来没有主动问候',
      'The visitor was not greeted',
    ),
    breach(
      'visitor-received-seated',
      '2.1.1.2',
      [inPerson, when('stood', 'notEqual', true)],
      '接待客人没有起立，或没有停下手中的工作',
      'The visitor was received seated, or while doing other work',
    ),
    breach('caller-treated-curtly', '2.1.1.10', [...answered, discourteous], uncivil.zh, uncivil.en),
    breach('visitor-treated-curtly', '2.1.1.10', [inPerson, discourteous], uncivil.zh, uncivil.en),
    breach(
      'not-neat',
      '2.1.1.9',
      [inPerson, when('neat', 'notEqual', true)],
      '着装不整齐，或仪容不整洁',
      'Not neatly dressed and groomed',
    ),
  ],
});
