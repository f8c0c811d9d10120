import type { Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

/** One of the twelve papers of a renovation (2.6.2): its id, its key in event data, its name. */
export interface RenovationPaper {
  readonly id: string;
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: 'form' | 'document';
}

/** Steps that judge everything: to issue the permit, and to say with what conditions. */
export const WHOLE = ['issue', 'permit'] as const;

const paper = (kind: RenovationPaper['kind'], id: string, key: string, zh: string, en: string) => ({
  id,
  key,
  zh,
  en,
  kind,
});

/** The twelve papers that are handed out, filled in and signed (2.6.2, 2.6.3). */
export const TWELVE: readonly RenovationPaper[] = [
  paper('form', 'renovation-application', 'application', '装修施工申请表', 'application for renovation'),
  paper('document', 'renovation-agreement', 'agreement', '装修管理协议书', 'renovation agreement'),
  paper('document', 'renovation-undertaking', 'undertaking', '承诺书', 'undertaking'),
  paper('document', 'renovation-guarantee', 'guarantee', '担保书', 'guarantee'),
  paper('document', 'fire-safety-pledge', 'fireSafetyPledge', '防火安全责任书', 'fire safety pledge'),
  paper('form', 'hot-work-application', 'hotWorkApplication', '动用明火申请表', 'application for hot work'),
  paper('document', 'renovation-precautions', 'precautions', '装修施工注意事项', 'precautions'),
  paper('document', 'renovation-rules', 'rules', '装修守则', 'renovation rules'),
  paper('document', 'material-transport-notice', 'materialTransport', '装修运料通知', 'notice on materials'),
  paper('document', 'low-voltage-notice', 'lowVoltage', '弱电注意事项', 'notice on low-voltage systems'),
  paper('document', 'breach-undertaking', 'breachUndertaking', '装修违约承诺书', 'undertaking on breaches'),
  paper(
    'form',
    'overnight-stay-guarantee',
    'overnightGuarantee',
    '留宿担保书',
    'guarantee for overnight stay',
  ),
];

const capital = (key: string): string => `${key[0]?.toUpperCase() ?? ''}${key.slice(1)}`;
/** Fact: the paper was handed out. */
export const kitFact = ({ key }: RenovationPaper): string => `kit${capital(key)}`;
/** Fact: the state in which the paper came back. */
export const formFact = ({ key }: RenovationPaper): string => `form${capital(key)}`;

/** Each of the twelve is handed out (2.6.2). */
export const handOutRules: readonly Rule[] = TWELVE.map((one) =>
  ruleFor(
    'supplement',
    `${one.id}-not-handed-out`,
    '2.6.2',
    [when('step', 'in', ['papers', ...WHOLE]), when(kitFact(one), 'notEqual', true)],
    { zh: `${one.zh}没有发给申请人，须补发`, en: `The ${one.en} has not been handed out: hand it out` },
  ),
);

const back = when('step', 'in', ['forms', ...WHOLE]);

/** Each of the twelve comes back filled in and signed by owner and contractor, or by the owner alone (2.6.3, A31). */
export const signingRules: readonly Rule[] = TWELVE.flatMap((one) => [
  ruleFor(
    'supplement',
    `${one.id}-not-signed`,
    '2.6.3',
    [back, when(formFact(one), 'in', ['missing', 'incomplete', 'owner-unsigned'])],
    {
      zh: `${one.zh}没有交回、没有填全或业主没有签字，须补齐`,
      en: `The ${one.en} is not back, not filled in, or not signed by the owner: put it right`,
    },
  ),
  ruleFor(
    'supplement',
    `${one.id}-not-signed-by-contractor`,
    '2.6.3',
    [back, when('mode', 'notEqual', 'owner-diy'), when(formFact(one), 'equal', 'contractor-unsigned')],
    {
      zh: `${one.zh}没有装修公司负责人签字，须补签`,
      en: `The ${one.en} is not signed by the head of the renovation company: have it signed`,
    },
  ),
]);

const choice = (fact: string, name: string, zh: string, en: string): Rule =>
  ruleFor('supplement', name, 'A31', [back, when(fact, 'notIn', ['applied', 'not-applied'])], {
    zh: `没有写明是否申请${zh}：申请，或签字注明不申请`,
    en: `It is not said whether ${en} is applied for: apply, or sign as not applied for`,
  });

/** Hot work and overnight stay are applied for, or signed as not applied for (2.6.2, A31). */
export const choiceRules: readonly Rule[] = [
  choice('hotWork', 'hot-work-not-stated', '动火', 'hot work'),
  choice('overnight', 'overnight-not-stated', '留宿', 'an overnight stay'),
];
