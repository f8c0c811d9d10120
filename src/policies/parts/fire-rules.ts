import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

type Wording = readonly [zh: string, en: string];

/** A rule on one step of the response to a fire. */
export const fireRule = (
  verdict: string,
  step: string,
  name: string,
  clause: string,
  all: readonly Condition[],
  [zh, en]: Wording,
): Rule => ruleFor(verdict, name, clause, [when('step', 'equal', step), ...all], { zh, en });

const wet = when('means', 'in', ['water-extinguisher', 'foam-extinguisher', 'hydrant', 'hose']);
const inCommand = when('commandHanded', 'equal', true);
const notTheirWord = when('declaredBy', 'notEqual', 'fire-brigade');

/** Extinguishing with what suits the fire: never water on an electrical one (4.6.1, A18). */
export const meansRules: readonly Rule[] = [
  fireRule(
    'refused',
    'fight',
    'water-on-electrical-fire',
    '4.6.1',
    [wet, when('nature', 'equal', 'electrical')],
    [
      '电器着火不得用水或泡沫，会触电：改用气体、干粉灭火器或沙',
      'No water or foam on an electrical fire, it conducts: use gas, dry powder or sand',
    ],
  ),
  fireRule(
    'refused',
    'fight',
    'water-on-oil-fire',
    '4.6.1',
    [when('means', 'in', ['water-extinguisher', 'hydrant', 'hose']), when('nature', 'equal', 'liquid')],
    [
      '油液着火不得用水冲，会使火蔓延：改用干粉、气体、泡沫灭火器或沙、灭火毯',
      'No water on burning oil, it spreads the fire: use powder, gas, foam, sand or a blanket',
    ],
  ),
  fireRule(
    'unclear',
    'fight',
    'water-on-unknown-fire',
    '4.6.1',
    [wet, { any: [when('natureKnown', 'notEqual', true), when('nature', 'equal', 'unknown')] }],
    [
      '还不知道是什么着火，先弄清是不是电器再用水；此前用干粉、气体灭火器或沙',
      'It is not known what burns: make sure that it is not electrical before using water; until then powder, gas or sand',
    ],
  ),
  fireRule(
    'refused',
    'fight',
    'brigade-in-command',
    '4.6.7',
    [inCommand],
    [
      '灭火已交给消防，本楼人员听其指挥配合，登记为“配合消防”',
      'The fire brigade is in command: staff help as it asks, recorded as helping the brigade',
    ],
  ),
];

const SUPERVISORS = ['cs-supervisor', 'duty-supervisor', 'duty-leader'];

/** Who calls 119: a call outside the handbook's list is marked, never refused; a call stands (4.6.2.6, 4.6.3, A17, 消防法 44). */
export const callRules: readonly Rule[] = [
  fireRule(
    'outside-list',
    'call-brigade',
    'receptionist-without-word',
    '4.6.2.6',
    [
      when('caller', 'equal', 'receptionist'),
      when('wordGiven', 'notEqual', true),
      when('decidedBy', 'notIn', SUPERVISORS),
    ],
    [
      '接待员没有得到主管的话就报了消防：依法不必等，照报，记明即可',
      "The receptionist called without a supervisor's word: the law does not wait for it, the call is made and marked",
    ],
  ),
  fireRule(
    'outside-list',
    'call-brigade',
    'caller-not-on-the-list',
    'A17',
    [when('caller', 'notIn', ['receptionist', ...SUPERVISORS])],
    [
      '拨打人不在手册所列之内：任何人发现火灾都应立即报警，照报，记明即可',
      'The caller is not on the handbook’s list: whoever finds a fire calls at once, the call is made and marked',
    ],
  ),
  fireRule(
    'refused',
    'decide-not',
    'call-stands',
    '4.6.3',
    [{ any: [when('wordGiven', 'equal', true), when('brigadeTold', 'equal', true)] }],
    [
      '先到的主管已决定报消防，或已经报了：这一决定有效，不能撤回',
      'The first supervisor has decided to call, or the call is made: that stands',
    ],
  ),
];

/** Evacuation and what a spreading fire asks for (4.6.4, 4.6.6). */
export const spreadRules: readonly Rule[] = [
  fireRule(
    'refused',
    'broadcast',
    'fire-stairs-not-told',
    '4.6.4',
    [when('byFireStairs', 'notEqual', true)],
    ['广播要说明从防火通道撤离', 'The broadcast tells people to leave by the fire stairs'],
  ),
  fireRule(
    'refused',
    'broadcast',
    'lifts-not-warned-of',
    '4.6.4',
    [when('notByLift', 'notEqual', true)],
    ['广播要说明不得乘电梯', 'The broadcast tells people not to use the lifts'],
  ),
  fireRule(
    'refused',
    'guard-exits',
    'exits-blocked',
    '4.6.6',
    [when('exitsClear', 'notEqual', true)],
    ['出入口不通畅，先清开', 'The exits are not clear: clear them first'],
  ),
  fireRule(
    'refused',
    'guard-exits',
    'looters-not-watched',
    '4.6.6',
    [when('lootingWatched', 'notEqual', true)],
    ['还没有人防范趁火打劫，须安排', 'Nobody watches for looters yet: see to it'],
  ),
  fireRule(
    'refused',
    'lock-lifts',
    'lift-not-at-ground',
    '4.6.6',
    [when('othersAtGround', 'notEqual', true)],
    ['还有电梯没有锁停在地面', 'A lift is not locked at ground level yet'],
  ),
  fireRule(
    'refused',
    'lock-lifts',
    'fire-lifts-kept-wrong',
    '4.6.6',
    [when('fireLifts', 'notEqual', { fact: 'fireLiftsKept' })],
    [
      '保留的消防电梯台数不对：只留规定的台数，其余锁停',
      'The number of fire lifts kept is not right: keep as many as laid down',
    ],
  ),
  fireRule(
    'refused',
    'lock-lifts',
    'fire-lift-uncontrolled',
    '4.6.6',
    [when('underControlRoom', 'notEqual', true)],
    ['保留的消防电梯须由总控室控制', 'The fire lift kept is under the control room'],
  ),
];

const SCENE_LAW = '消防法 51';

const notTold = (fact: string, name: string, clause: string, zh: string, en: string): Rule =>
  fireRule(
    'refused',
    'report',
    name,
    clause,
    [when(fact, 'equal', 0), when('gapsExplained', 'notEqual', true)],
    [`${zh}没有通知到，报告须说明原因`, `${en} was never told: the report says why`],
  );

/** The end: whose word ends it, the scene kept until the inquiry is finished, the report whole (4.6.7, 4.6.9, 消防法 51). */
export const endRules: readonly Rule[] = [
  fireRule(
    'refused',
    'out',
    'out-by-the-brigade',
    '4.6.7',
    [inCommand, notTheirWord],
    ['灭火已交给消防，是否扑灭由消防认定', 'The fire brigade is in command: it says whether the fire is out'],
  ),
  fireRule(
    'refused',
    'false-alarm',
    'nobody-looked',
    '4.6.1',
    [when('seenAtScene', 'notEqual', true)],
    ['没有到现场看过，不能认定误报', 'Nobody has looked at the scene: it cannot be called a false alarm'],
  ),
  fireRule(
    'refused',
    'false-alarm',
    'false-by-the-brigade',
    '4.6.7',
    [inCommand, notTheirWord],
    ['消防已接手，是否误报由消防认定', 'The fire brigade is in command: it says whether the alarm was false'],
  ),
  fireRule(
    'refused',
    'release',
    'inquiry-not-finished',
    '4.6.9',
    [when('word', 'notIn', ['finished', 'no-inquiry'])],
    [
      '消防调查没有结束，现场要继续保护',
      "The fire brigade's inquiry is not finished: the scene stays protected",
    ],
  ),
  fireRule(
    'refused',
    'release',
    'brigade-never-told',
    SCENE_LAW,
    [when('brigadeTold', 'notEqual', true)],
    [
      '火灾还没有报告消防：补报119，问明是否调查，再解除保护',
      'The fire brigade has never been told: report the fire, and ask whether there will be an inquiry',
    ],
  ),
  notTold('toldControlRoom', 'control-room-never-told', '4.6.2.1', '总控室', 'The control room'),
  notTold('toldSecurity', 'security-never-told', '4.6.2.2', '当值安管部主管', 'The head of security on duty'),
  notTold('toldEngineer', 'engineer-never-told', '4.6.2.3', '总工或当值工程师', 'The chief or duty engineer'),
  notTold(
    'toldCsSupervisor',
    'cs-supervisor-never-told',
    '4.6.2.4',
    '客服主管',
    'The customer-service supervisor',
  ),
  notTold('toldDepartments', 'departments-never-told', '4.6.2.5', '各部门', 'The departments'),
];
