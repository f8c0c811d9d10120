import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/move-in-inspection.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

/** The owner's three answers that close an inspection; refusing the unit needs no finished inspection, only a reason. */
const closing = when('act', 'in', ['accept', 'accept-with-rectification', 'demand-repair']);
const signed = (who: string): readonly Condition[] => [closing, when(who, 'notEqual', true)];
const lower = (meter: string): readonly Condition[] => [
  when('act', 'equal', 'read-meters'),
  when(meter, 'lessThan', { fact: `${meter}Last` }),
  when(`${meter}Replaced`, 'notEqual', true),
];

/** Whether a step of the inspection may be taken: rooms, meters, requests, defects and signatures (2.5.3, A37). */
export const moveInInspection = definePolicy({
  id: 'move-in-inspection',
  title: { zh: '楼宇验收条件', en: 'Inspection of the unit' },
  clauses: ['2.5.3'],
  facts,
  verdicts: [
    { id: 'refused', title: { zh: '验收不能这样继续', en: 'Not so' }, negative: true },
    { id: 'in-order', title: { zh: '可以继续', en: 'In order' }, negative: false },
  ],
  whenMissing: 'refused',
  rules: [
    refused(
      'rooms-left',
      '2.5.3',
      [closing, when('roomsInspected', 'lessThan', { fact: 'rooms' })],
      '还有部位没有验收，须逐间验完',
      'Some rooms have not been inspected: inspect every one',
    ),
    refused(
      'meters-unread',
      '2.5.3',
      [closing, when('metersRead', 'notEqual', true)],
      '水表、电表尚未抄验，须先抄表',
      'The water and electricity meters have not been read: read them first',
    ),
    refused(
      'request-undecided',
      '2.5.3',
      [closing, when('requestsDecided', 'lessThan', { fact: 'requests' })],
      '客户的特殊要求尚未由销售顾问签署意见，须先签署',
      'A special request awaits the sales consultant: the consultant signs agreement or refusal first',
    ),
    refused(
      'customer-unsigned',
      '2.5.3',
      signed('customerSigned'),
      '验收情况表没有业主（或代理人）签字',
      "The inspection sheet lacks the owner's (or agent's) signature",
    ),
    refused(
      'agent-authority-expired',
      '2.5.2',
      [closing, when('comes', 'notEqual', 'owner'), when('poaDaysLeft', 'lessThan', 0)],
      '代理人的委托书已过期，不能在验收情况表上签字，须由业主签字或另出委托书',
      'The power of attorney has expired: the owner signs the inspection sheet, or gives a new one',
    ),
    refused(
      'consultant-unsigned',
      '2.5.3',
      signed('consultantSigned'),
      '验收情况表没有销售顾问签字',
      "The inspection sheet lacks the sales consultant's signature",
    ),
    refused(
      'desk-unsigned',
      '2.5.3',
      signed('deskSigned'),
      '验收情况表没有客服签字',
      "The inspection sheet lacks the desk's signature",
    ),
    refused(
      'defects-open',
      '2.5.3',
      [when('act', 'equal', 'accept'), when('defectsChecked', 'lessThan', { fact: 'defects' })],
      '还有问题没有整改复验，只能选择接收并整改、整改后再验或拒收',
      'Defects are open: the unit can be accepted with rectification, inspected again after repair, or refused',
    ),
    refused(
      'no-defect-open',
      '2.5.3',
      [
        when('act', 'in', ['accept-with-rectification', 'demand-repair']),
        when('defects', 'equal', { fact: 'defectsChecked' }),
      ],
      '没有未整改的问题，须先记录问题，或直接通过',
      'No defect is open: record the defect first, or accept the unit',
    ),
    refused(
      'reason-missing',
      '2.5.3',
      [when('act', 'equal', 'refuse'), when('reasonGiven', 'notEqual', true)],
      '拒收须写明理由',
      'Refusing the unit needs a reason',
    ),
    refused(
      'defects-unrepaired',
      '2.5.3',
      [when('act', 'equal', 'reinspect'), when('defectsRepaired', 'lessThan', { fact: 'defects' })],
      '还有问题没有报修完成，修好后再复验',
      'Some defects have not been reported repaired: inspect again after that',
    ),
    refused(
      'cold-water-lower',
      '2.5.3',
      lower('coldWater'),
      '水表读数小于上次读数，须重抄；已换表的注明换表',
      'The water reading is lower than the last: read again, or note that the meter was replaced',
    ),
    refused(
      'electricity-lower',
      '2.5.3',
      lower('electricity'),
      '电表读数小于上次读数，须重抄；已换表的注明换表',
      'The electricity reading is lower than the last: read again, or note that the meter was replaced',
    ),
  ],
});
