import type { Bilingual } from '../../core/text.ts';
import { jobMessages } from '../shared/job-messages.ts';

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** Wording of what a work order tells. */
export const messages: { readonly [id: string]: Bilingual } = {
  ...jobMessages,
  written: say('维修单已填写，请马上交给工程部', 'The order is written: give it to engineering at once'),
  handingOverdue: say(
    '维修单还没有交给工程部，请马上交',
    'The order has not gone to engineering: give it now',
  ),
  given: say('维修单已交来，请按级别时限处理', 'An order has come: keep its limit'),
  notDone: say(
    '维修单未完返回，原因已注明，请继续追踪',
    'An order came back undone, with its cause: follow it up',
  ),
  returned: say('维修单已返回，请登记并回访', 'The order is back: register it and call back'),
  dayEndsUnnoted: say(
    '今天统计完成率，超时的维修单还没有注明原因',
    'The day’s completion rate lacks the cause of a late order',
  ),
  corrected: say('维修单已更正，请换用新单', 'The order is corrected: use the new one'),
  entryCorrected: say(
    '已返回的维修单有错，登记上已更正，签好的原单不动',
    'Something on an order that is back was wrong: the register is corrected, the signed order stays as it is',
  ),
  cancelled: say('维修单已撤回或作废，请停止', 'The order is withdrawn or void: stop'),
};
