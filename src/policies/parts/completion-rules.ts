import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';
import { FILE, FORMS, KIT, REVIEWED } from './move-in-papers.ts';

/** A rule that speaks for `incomplete`. */
export const incomplete = (
  name: string,
  clause: string,
  all: readonly Condition[],
  zh: string,
  en: string,
): Rule => ruleFor('incomplete', name, clause, all, { zh, en });

/** A step is judged when it is taken; `whole` judges all of them at once, for a file that is looked through. */
export const at = (step: string): Condition => when('step', 'in', [step, 'whole']);
/** The seven papers of the kit, one rule each (2.5.4). */
export const kitRules = KIT.map(({ id, fact, zh, en }) =>
  incomplete(
    `${id}-not-handed-out`,
    '2.5.4',
    [at('papers'), when(fact, 'notEqual', true)],
    `${zh}没有发给客户，须补发`,
    `The ${en} has not been handed out: hand it out`,
  ),
);

/** The two forms that the customer fills in and signs (2.5.6). */
export const formRules = FORMS.flatMap(({ id, fact, zh, en }) => [
  incomplete(
    `${id}-not-filled`,
    '2.5.6',
    [at('forms'), when(`${fact}Filled`, 'notEqual', true)],
    `${zh}没有填写完整，请客户填全`,
    `The ${en} is not filled in: the customer fills it in`,
  ),
  incomplete(
    `${id}-not-signed`,
    '2.5.6',
    [at('forms'), when(`${fact}Signed`, 'notEqual', true)],
    `${zh}没有签字，请客户签字`,
    `The ${en} is not signed: the customer signs it`,
  ),
]);

/** What may be wrong with each of the five papers at the review (2.5.8, A13). */
export const reviewRules = REVIEWED.flatMap(({ id, fact, zh, en }) => [
  incomplete(
    `${id}-missing`,
    '2.5.8',
    [at('review'), when(fact, 'equal', 'missing')],
    `${zh}没有交回，须收回`,
    `The ${en} is not back: collect it`,
  ),
  incomplete(
    `${id}-incomplete`,
    '2.5.8',
    [at('review'), when(fact, 'equal', 'incomplete')],
    `${zh}填写不全或有误，退回补正`,
    `The ${en} is not filled in fully and correctly: send it back`,
  ),
  incomplete(
    `${id}-unsigned`,
    '2.5.8',
    [at('review'), when(fact, 'equal', 'unsigned')],
    `${zh}没有签署完毕，退回补签`,
    `The ${en} is not fully signed: send it back to be signed`,
  ),
]);

/** Somebody other than the owner came to one of the visits. */
const agentActed = when('ownerVisits', 'lessThan', { fact: 'visits' });

/** What the file must hold (2.5.2, 2.5.10, A11). */
export const fileRules = FILE.map(({ id, fact, zh, en, agentOnly }) =>
  incomplete(
    `${id}-not-filed`,
    '2.5.10',
    [at('filing'), ...(agentOnly ? [agentActed] : []), when(fact, 'notEqual', true)],
    `档案缺少${zh}，须补齐`,
    `The file lacks the ${en}: add it`,
  ),
);
