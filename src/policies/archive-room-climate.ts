import { definePolicy, type Rule } from '../core/define/policy.ts';
import { ruleFor, when } from '../core/define/rule.ts';
import { facts } from '../generated/facts/archive-room-climate.ts';

const out = (name: string, fact: string, operator: string, limit: string, zh: string, en: string): Rule =>
  ruleFor('out-of-range', name, '3.3.1.7', [when(fact, operator, { fact: limit })], { zh, en });

/** Whether a reading of the archive room lies in its range; the limits themselves do (3.3.1.7, A15). */
export const archiveRoomClimate = definePolicy({
  id: 'archive-room-climate',
  title: { zh: '档案室温湿度', en: 'Climate of the archive room' },
  clauses: ['3.3.1.7'],
  facts,
  terms: {
    coldest: 'archive-temperature-min',
    warmest: 'archive-temperature-max',
    driest: 'archive-humidity-min',
    dampest: 'archive-humidity-max',
  },
  verdicts: [
    { id: 'out-of-range', title: { zh: '超限，须采取措施', en: 'Out of range: act' }, negative: true },
    { id: 'in-range', title: { zh: '正常', en: 'In range' }, negative: false },
  ],
  whenMissing: 'out-of-range',
  rules: [
    out('too-cold', 'temperature', 'lessThan', 'coldest', '温度过低，须升温', 'Too cold: heat the room'),
    out('too-warm', 'temperature', 'greaterThan', 'warmest', '温度过高，须降温', 'Too warm: cool the room'),
    out('too-dry', 'humidity', 'lessThan', 'driest', '湿度过低，须加湿', 'Too dry: humidify the room'),
    out(
      'too-damp',
      'humidity',
      'greaterThan',
      'dampest',
      '湿度过高，须除湿',
      'Too damp: dehumidify the room',
    ),
  ],
});
