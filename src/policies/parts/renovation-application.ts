import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import { powerOfAttorneyRules } from './power-of-attorney.ts';
import { WHOLE } from './renovation-papers.ts';

const applies = when('step', 'in', ['application', ...WHOLE]);
const supplement = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('supplement', name, clause, all, { zh, en });

const actsForOwner = when('comes', 'notIn', ['owner', 'user']);

/** Whoever applies, and with what papers (2.6.1, A40; 住宅室内装饰装修管理办法 13, 14). */
export const applicationRules: readonly Rule[] = [
  supplement(
    'applicant-id-not-shown',
    '2.6.1',
    [applies, when('idShown', 'notEqual', true)],
    '申请人没有出示本人身份证件，须出示',
    'The applicant has not shown his own identity document: it must be shown',
  ),
  ...powerOfAttorneyRules({
    verdict: 'supplement',
    clause: '2.6.1',
    scope: 'apply-renovation',
    name: { zh: '装修申请', en: 'applying for renovation' },
    applies: [applies, actsForOwner],
  }),
  supplement(
    'owner-id-copy-missing',
    '2.6.1',
    [
      applies,
      actsForOwner,
      {
        any: [
          when('ownerIdCopyThere', 'equal', false),
          when('ownerIdCopies', 'lessThan', { fact: 'ownerIdCopiesNeeded' }),
        ],
      },
    ],
    '代办缺少业主身份证复印件，须交存',
    "An agent needs a copy of the owner's ID card: hand it in",
  ),
  supplement(
    'owner-consent-missing',
    '住宅室内装饰装修管理办法 13',
    [applies, when('comes', 'equal', 'user'), when('ownerConsent', 'notEqual', true)],
    '使用人装修须有业主的书面同意，请补交',
    "A user who is not the owner needs the owner's written consent: hand it in",
  ),
  supplement(
    'title-not-proved',
    '住宅室内装饰装修管理办法 14',
    [applies, when('titleProof', 'notEqual', true)],
    '没有房屋权属证明，须补交',
    'There is no proof of title to the unit: hand it in',
  ),
  supplement(
    'drawings-missing',
    '2.6.1',
    [
      when('step', 'in', ['application', 'scope', ...WHOLE]),
      when('drawings', 'lessThan', { fact: 'drawingSetsNeeded' }),
    ],
    '缺少装修图纸，须按规定份数补交',
    'Drawings are missing: hand in as many sets as laid down',
  ),
  supplement(
    'works-plan-missing',
    '住宅室内装饰装修管理办法 14',
    [applies, when('plan', 'notEqual', true)],
    '没有装修方案，须补交',
    'There is no plan of the works: hand it in',
  ),
  supplement(
    'contractor-not-named',
    '2.6.3',
    [
      when('step', 'in', ['application', 'scope', ...WHOLE]),
      when('mode', 'notEqual', 'owner-diy'),
      when('contractorNamed', 'notEqual', true),
    ],
    '委托装修公司的，须写明施工单位及其资质、合同',
    'Where a firm does the works it is named, with its qualification and contract',
  ),
  supplement(
    'contract-missing',
    '住宅室内装饰装修管理办法 24',
    [
      applies,
      when('mode', 'notEqual', 'owner-diy'),
      when('contractorNamed', 'equal', true),
      when('contractSigned', 'notEqual', true),
    ],
    '委托装修公司的，须有双方签订的书面合同',
    'Where a firm does the works there is a written contract: hand it in',
  ),
  supplement(
    'qualification-missing',
    '住宅室内装饰装修管理办法 14',
    [
      applies,
      when('mode', 'notEqual', 'owner-diy'),
      when('contractorNamed', 'equal', true),
      when('qualified', 'notEqual', true),
    ],
    '缺少装修企业的资质证书复印件，须补交',
    "A copy of the firm's qualification is missing: hand it in",
  ),
  supplement(
    'period-reversed',
    '住宅室内装饰装修管理办法 16',
    [applies, when('periodDays', 'lessThan', 0)],
    '施工期间的止日早于起日，须改正',
    'The period of the works ends before it begins: put it right',
  ),
  supplement(
    'period-past',
    '住宅室内装饰装修管理办法 16',
    [applies, when('periodDaysLeft', 'lessThan', 0)],
    '施工期间已经过去，须另定期间',
    'The period of the works is past: set another',
  ),
];
