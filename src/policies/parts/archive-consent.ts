import type { Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

/** Heads who may consent for the staff of a department: its own, and those above them (3.3.2.1, A32). */
const HEADS: { readonly [department: string]: readonly string[] } = {
  'customer-service': ['cs-supervisor', 'property-manager', 'centre-manager', 'company-leader'],
  engineering: ['engineering-head', 'property-manager', 'centre-manager', 'company-leader'],
  security: ['security-head', 'property-manager', 'centre-manager', 'company-leader'],
  finance: ['finance', 'property-manager', 'centre-manager', 'company-leader'],
  project: ['project-head', 'property-manager', 'centre-manager', 'company-leader'],
  cleaning: ['property-manager', 'centre-manager', 'company-leader'],
  sales: ['property-manager', 'centre-manager', 'company-leader'],
  management: ['property-manager', 'centre-manager', 'company-leader'],
};

const consents = when('step', 'equal', 'consent');

/** Whether the head of the reader's own department has consented (3.3.2.1, A32). */
export const consentRules: readonly Rule[] = [
  ruleFor('refused', 'consent-not-needed', '3.3.2.1', [consents, when('applicant', 'notEqual', 'insider')], {
    zh: '外单位人员和业主本人不需要部门负责人同意',
    en: 'Outsiders and owners need no consent of a department',
  }),
  ruleFor(
    'refused',
    'not-the-head',
    '3.3.2.1',
    [
      consents,
      when('applicant', 'equal', 'insider'),
      {
        not: {
          any: Object.entries(HEADS).map(([department, heads]) => ({
            all: [when('department', 'equal', department), when('headRole', 'in', [...heads])],
          })),
        },
      },
    ],
    {
      zh: '须由申请人本部门的负责人或其上级同意',
      en: "The head of the applicant's own department consents, or somebody above",
    },
  ),
];
