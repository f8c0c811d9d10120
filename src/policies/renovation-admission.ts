import { type Condition, definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/renovation-admission.ts';
import { applicationRules } from './parts/renovation-application.ts';
import { approvalRules, firmRules, forbiddenRules, issuerRules } from './parts/renovation-changes.ts';
import { choiceRules, handOutRules, signingRules, WHOLE } from './parts/renovation-papers.ts';

const supplement = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('supplement', name, clause, all, { zh, en });
const conditional = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('conditional', name, clause, [when('step', 'equal', 'permit'), ...all], { zh, en });
const permit = when('step', 'in', [...WHOLE]);
const checked = (name: string, fact: string, zh: string, en: string): Rule =>
  supplement(
    name,
    '2.6.4',
    [when('step', 'in', ['drawings', 'engineering', ...WHOLE]), when(fact, 'notEqual', true)],
    `审图时没有核对${zh}，须核对`,
    `The drawings have not been checked for ${en}: check them`,
  );
const told = (
  name: string,
  clause: string,
  steps: readonly string[],
  fact: string,
  zh: string,
  en: string,
): Rule =>
  supplement(name, clause, [when('step', 'in', [...steps, ...WHOLE]), when(fact, 'notEqual', true)], zh, en);

/**
 * Whether a renovation may go on to its next step, and at the end whether the permit may be issued (2.6.1–2.6.6).
 * `step` says what is judged; `issue` judges everything, `permit` also names the conditions.
 */
export const renovationAdmission = definePolicy({
  id: 'renovation-admission',
  title: { zh: '装修许可条件', en: 'Admission to renovation' },
  clauses: ['2.6.1', '2.6.2', '2.6.3', '2.6.4', '2.6.5', '2.6.6'],
  facts,
  terms: {
    drawingSetsNeeded: 'renovation-drawing-sets',
    ownerIdCopiesNeeded: 'renovation-owner-id-copies',
  },
  verdicts: [
    { id: 'refused', title: { zh: '不准', en: 'Refused' }, negative: true },
    { id: 'supplement', title: { zh: '补正', en: 'To be put right' }, negative: true },
    { id: 'conditional', title: { zh: '附条件准予', en: 'Granted with conditions' }, negative: false },
    { id: 'granted', title: { zh: '准予', en: 'Granted' }, negative: false },
  ],
  beside: {
    'forbidden-wet-room-conversion': '2.6.4',
    'forbidden-wall-openings': '2.6.4',
    'forbidden-balcony-wall': '2.6.4',
    'forbidden-energy-saving': '2.6.4',
    'forbidden-structural-danger': '2.6.4',
    'load-bearing-approval-missing': '2.6.4',
    'added-structure-approval-missing': '2.6.4',
    'facade-approval-missing': '2.6.4',
    'heating-approval-missing': '2.6.4',
    'gas-approval-missing': '2.6.4',
    'floor-load-approval-missing': '2.6.4',
    'waterproofing-approval-missing': '2.6.4',
    'fire-devices-approval-missing': '2.6.4',
    'owner-diy-of-special-works': '2.6.3',
    'firm-not-qualified': '2.6.3',
    'owner-consent-missing': '2.6.1',
    'title-not-proved': '2.6.1',
    'works-plan-missing': '2.6.1',
    'contract-missing': '2.6.3',
    'qualification-missing': '2.6.3',
    'period-reversed': '2.6.6',
    'period-past': '2.6.6',
    'neighbours-not-told': '2.6.6',
    'water-test-at-completion': '2.6.6',
  },
  whenMissing: 'supplement',
  rules: [
    ...forbiddenRules,
    ...firmRules,
    ...applicationRules,
    ...handOutRules,
    ...signingRules,
    ...choiceRules,
    checked('structure-not-checked', 'structureChecked', '结构', 'the structure'),
    checked('walls-not-checked', 'wallsChecked', '墙体', 'the walls'),
    checked('facade-not-checked', 'facadeChecked', '外观设施', 'the façade and what is on it'),
    told(
      'precautions-not-explained',
      '2.6.4',
      ['engineering'],
      'precautionsExplained',
      '工程部主管还没有向双方讲解注意事项和要求，须先讲解',
      'The head of engineering has not explained precautions and requirements: explain them first',
    ),
    ...approvalRules,
    ...issuerRules,
    told(
      'engineering-not-signed',
      '2.6.4',
      [],
      'engineeringSigned',
      '工程部主管没有签署同意，须先签署',
      'The head of engineering has not signed: that comes first',
    ),
    told(
      'safety-not-explained',
      '2.6.5',
      ['security'],
      'safetyExplained',
      '安管部主管还没有讲解装修期间的安全事项，须先讲解',
      'The head of security has not explained safety during the works: explain it first',
    ),
    told(
      'fire-prevention-not-explained',
      '2.6.5',
      ['security'],
      'fireExplained',
      '安管部主管还没有讲解防火事项，须先讲解',
      'The head of security has not explained fire prevention: explain it first',
    ),
    told(
      'hot-work-not-explained',
      '2.6.5',
      ['security'],
      'hotWorkExplained',
      '安管部主管还没有讲解动火事项，须先讲解',
      'The head of security has not explained hot work: explain it first',
    ),
    told(
      'security-application-not-signed',
      '2.6.5',
      ['security'],
      'applicationSigned',
      '申请书没有与安管部签订，须签订',
      'The application has not been signed with security: sign it',
    ),
    told(
      'fire-pledge-not-signed',
      '2.6.5',
      ['security'],
      'pledgeSigned',
      '防火安全责任书没有与安管部签订，须签订',
      'The fire safety pledge has not been signed with security: sign it',
    ),
    told(
      'security-not-signed',
      '2.6.5',
      [],
      'securitySigned',
      '安管部主管没有签署同意，须先签署',
      'The head of security has not signed: that comes first',
    ),
    told(
      'finance-not-cleared',
      '2.6.6',
      [],
      'financeCleared',
      '财务没有确认费用和执照已交齐，须先到财务办理',
      'Finance has not confirmed that payments and licence are complete: settle that first',
    ),
    supplement(
      'paper-found-wrong',
      '2.6.6',
      [permit, when('wrongPapers', 'greaterThan', { fact: 'replacedPapers' })],
      '有材料发现不实或失效，还没有换正，须先换正',
      'A paper was found wrong and has not been replaced: replace it first',
    ),
    supplement(
      'plan-not-reviewed',
      '2.6.4',
      [permit, when('planReviewed', 'notEqual', true)],
      '现行方案还没有审图，须先审图',
      'The plan as it stands has not been reviewed: review it first',
    ),
    told(
      'neighbours-not-told',
      '住宅室内装饰装修管理办法 15',
      [],
      'neighboursTold',
      '装修人还没有告知邻里，须先告知',
      'The neighbours have not been told: tell them first',
    ),
    told(
      'supervision-not-explained',
      '2.6.6',
      [],
      'supervisionExplained',
      '没有向双方说明施工期间须接受监督检查，须先说明',
      'It has not been explained that the works are supervised and inspected: explain it first',
    ),
    told(
      'completion-not-explained',
      '2.6.6',
      [],
      'completionExplained',
      '没有向双方说明完工后交竣工图、收回各证和退费，须先说明',
      'As-built drawing, return of permit and passes, and refunds have not been explained: explain them first',
    ),
    supplement(
      'permit-outside-period',
      '2.6.6',
      [permit, when('permitDays', 'lessThan', 0)],
      '许可证的期间起止颠倒或已经过去，须改正',
      'The period of the permit ends before it begins or is past: put it right',
    ),
    conditional(
      'water-test-at-completion',
      '住宅室内装饰装修管理办法 8',
      [when('changes', 'contains', 'waterproofing')],
      '改动防水层的，完工前须做闭水试验',
      'Where the waterproofing is changed a water test is made before completion',
    ),
    conditional(
      'engineering-conditions',
      '2.6.4',
      [when('engineeringConditions', 'equal', true)],
      '工程部同意时附有条件，须照办',
      'The head of engineering has set conditions: they are kept',
    ),
    conditional(
      'no-hot-work',
      'A31',
      [when('hotWork', 'equal', 'not-applied')],
      '没有申请动火，施工中不得动火；需要时先补办申请',
      'Hot work was not applied for and is not allowed: apply first where it is needed',
    ),
    conditional(
      'no-overnight-stay',
      'A31',
      [when('overnight', 'equal', 'not-applied')],
      '没有申请留宿，夜间不得留人；需要时先补办担保',
      'An overnight stay was not applied for and is not allowed: hand in the guarantee first',
    ),
  ],
});
