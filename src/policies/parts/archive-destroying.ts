import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const refused = (name: string, clause: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, clause, all, { zh, en });

const starts = when('step', 'equal', 'start');
const ends = when('step', 'equal', 'finish');

/** The destruction itself, under the eyes of witnesses (3.3.3.4, A32). */
export const destroyingRules: readonly Rule[] = [
  refused(
    'not-approved',
    '3.3.3.4',
    [starts, when('approved', 'notEqual', true)],
    '没有公司领导的批准，不得销毁',
    "Without the company leader's approval nothing is destroyed",
  ),
  refused(
    'too-few-witnesses',
    '3.3.3.4',
    [starts, when('witnesses', 'lessThan', { fact: 'witnessesNeeded' })],
    '监销人不够，须两个以上不同的人在场',
    'There are too few witnesses: at least two different people watch',
  ),
  refused(
    'archivist-as-witness',
    'A32',
    [
      starts,
      {
        any: [
          when('archivistsAmongWitnesses', 'notEqual', 0),
          when('archivistHimselfAmongWitnesses', 'notEqual', 0),
        ],
      },
    ],
    '档案管理员不能当监销人，请另派人',
    'The archivist is no witness: send somebody else',
  ),
  refused(
    'no-witness-from-finance',
    '3.3.3.4',
    [starts, when('accountingFiles', 'greaterThan', 0), when('financeWitnesses', 'lessThan', 1)],
    '销毁会计档案，监销人中须有财务人员',
    'Accounting files are destroyed with a witness from finance',
  ),
  refused(
    'count-differs',
    '3.3.3.4',
    [when('step', 'in', ['start', 'finish']), when('counted', 'notEqual', { fact: 'listed' })],
    '清点的卷数与清册不符，停止销毁，先查清',
    'The files counted are not as many as on the list: stop, and find out why',
  ),
  refused(
    'witnesses-not-signed',
    '3.3.3.4',
    [ends, when('witnessesSigned', 'notEqual', { fact: 'witnesses' })],
    '监销人没有全部在清册上签字，须签齐',
    'Not all witnesses have signed the list: they sign it',
  ),
  refused(
    'backups-not-erased',
    '3.3.3.4',
    [ends, when('backupsErased', 'notEqual', true)],
    '备份和电子件没有清除，须一并清除',
    'Backups and electronic copies are not erased: erase them too',
  ),
];
