import type { Condition, Rule } from '../../core/define/policy.ts';
import { ruleFor, when } from '../../core/define/rule.ts';

const corrects = when('step', 'equal', 'correct');
const refused = (name: string, all: readonly Condition[], zh: string, en: string): Rule =>
  ruleFor('refused', name, '4.4.6', [corrects, ...all], { zh, en });

/** Rules on correcting an instant of the time log: on record, not in the future, and in true order (4.4.6, A44, A39). */
export const liftLogRules: readonly Rule[] = [
  refused(
    'entry-not-on-record',
    [when('entryLogged', 'equal', 0)],
    '这一时刻还没有记录，先记录再更正',
    'This instant is not on record yet: record it first',
  ),
  refused(
    'corrected-to-the-future',
    [when('untilNow', 'lessThan', 0)],
    '更正后的时刻晚于现在，请核对',
    'The corrected instant is after now: check it',
  ),
  refused(
    'before-the-finding',
    [when('entry', 'notEqual', 'found'), when('sinceFound', 'lessThan', 0)],
    '更正后的时刻早于发现或接报，请核对',
    'The corrected instant is before the finding: check it',
  ),
  refused(
    'found-after-told',
    [when('entry', 'equal', 'found'), when('toldLogged', 'equal', true), when('untilTold', 'lessThan', 0)],
    '发现时刻不能晚于报总控室的时刻',
    'The finding cannot be after the control room was told',
  ),
  refused(
    'told-after-received',
    [when('entry', 'equal', 'told'), when('received', 'equal', true), when('untilReceived', 'lessThan', 0)],
    '报总控室的时刻不能晚于总控室的接报时刻',
    'The control room cannot have been told after it received the report',
  ),
  refused(
    'received-before-told',
    [when('entry', 'equal', 'received'), when('sinceTold', 'lessThan', 0)],
    '总控室的接报时刻不能早于报知它的时刻',
    'The control room cannot have received the report before it was told',
  ),
  refused(
    'freed-after-restored',
    [
      when('entry', 'equal', 'freed'),
      when('restoredLogged', 'equal', true),
      when('untilRestored', 'lessThan', 0),
    ],
    '解困时刻不能晚于电梯恢复运行的时刻',
    'The people cannot have been freed after the lift was back in service',
  ),
  refused(
    'restored-before-freed',
    [when('entry', 'equal', 'restored'), when('sinceFreed', 'lessThan', 0)],
    '电梯恢复运行的时刻不能早于解困时刻',
    'The lift cannot have been back in service before the people were free',
  ),
];
