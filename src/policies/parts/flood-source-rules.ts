import type { Condition, Rule } from '../../core/define/policy.ts';
import { when } from '../../core/define/rule.ts';
import { isNot, refusedUnless, step } from './flood-words.ts';

const from = (origin: string): readonly Condition[] => [step('cut'), when('origin', 'equal', origin)];
const kind = (cause: string): readonly Condition[] => [...from('equipment'), when('cause', 'equal', cause)];

/** A source counts as cut when its own measure is taken (4.1.4.1–4.1.4.3, 4.1.9.1–4.1.9.3). */
export const floodSourceRules: readonly Rule[] = [
  refusedUnless(
    'valve-and-pump-on',
    '4.1.4.1',
    [
      ...from('equipment'),
      when('cause', 'notEqual', 'burst-pipe'),
      isNot('valveClosed'),
      isNot('pumpStopped'),
    ],
    '有关水掣没有关、供水泵也没有停：至少做到其一',
    'Neither is the valve closed nor the supply pump stopped: do one of them',
  ),
  refusedUnless(
    'burst-pipe-valve-open',
    '4.1.9.1',
    [...kind('burst-pipe'), isNot('valveClosed')],
    '供水管破裂须找到并关上控制它的阀门',
    'A burst supply pipe: find the valve that controls it and close it',
  ),
  refusedUnless(
    'hose-not-fitted',
    '4.1.9.2',
    [...kind('sprinkler'), isNot('hoseFitted')],
    '喷淋头喷水须用消防软管套住引走',
    'A broken sprinkler: fit a hydrant hose over it and lead the water away',
  ),
  refusedUnless(
    'leak-not-caught',
    '4.1.9.3',
    [...kind('hvac-steam'), isNot('buckets')],
    '空调或蒸汽管漏水须摆桶接水',
    'A leaking air conditioning or steam pipe: put buckets under it',
  ),
  refusedUnless(
    'lifts-not-protected',
    '4.1.9.3',
    [...kind('hvac-steam'), isNot('liftsSandbagged')],
    '须用沙包护住附近的电梯槽',
    'Protect the lift pits nearby with sandbags',
  ),
  refusedUnless(
    'units-not-protected',
    '4.1.9.3',
    [...kind('hvac-steam'), isNot('unitsSandbagged')],
    '须用沙包护住附近的单元',
    'Protect the units nearby with sandbags',
  ),
  refusedUnless(
    'flood-boards-missing',
    '4.1.4.2',
    [...from('outside'), isNot('boardsFitted')],
    '水从楼外来，低处出入口须都装上拦水板',
    'Water from outside: fit flood boards at all low entrances',
  ),
  refusedUnless(
    'inlet-open',
    '4.1.4.3',
    [...from('municipal'), isNot('inletSealed')],
    '市政下水反溢，须暂封其通往大厦的入口',
    'Backflow: seal the inlet of the sewer to the building',
  ),
  refusedUnless(
    'not-pumped-out',
    '4.1.4.3',
    [...from('municipal'), isNot('pumpedOut')],
    '须用排水泵把楼内积水抽出街外',
    'Pump the water in the building out to the street',
  ),
];
