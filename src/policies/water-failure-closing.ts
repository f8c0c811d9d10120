import { definePolicy } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/water-failure-closing.ts';

/** Whether a water failure is over: water flows, and a building's residents had their notice whatever was found (4.3.2). */
export const waterFailureClosing = definePolicy({
  id: 'water-failure-closing',
  title: { zh: '食水中断结案条件', en: 'Closing a water failure' },
  clauses: ['4.3.2'],
  facts,
  verdicts: [
    { id: 'open', title: { zh: '还不能结案', en: 'Still open' }, negative: true },
    { id: 'closed', title: { zh: '可以结案', en: 'Closed' }, negative: false },
  ],
  whenMissing: 'open',
  rules: [
    ruleFor('open', 'still-dry', '4.3.2', [when('flows', 'notEqual', true)], {
      zh: '用户处仍没有水，请登记「仍然没水」再查',
      en: 'There is still no water: enter it as still dry and search on',
    }),
    ruleFor(
      'open',
      'notice-not-posted',
      '4.3.2.2',
      [when('scope', 'equal', 'building'), when('noticePosted', 'notEqual', true)],
      {
        zh: '整座大楼停水，无论查到什么都须在告示栏张贴通知，请先张贴',
        en: 'The whole building was dry: whatever was found, a notice goes on the board; post it first',
      },
    ),
  ],
});
