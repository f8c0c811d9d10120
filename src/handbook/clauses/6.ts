import { inSection } from '../clause.ts';

/** The fifteen work standards (6). */
export const clauses6 = inSection('6', {
  '6.1': { kind: 'manner', zh: '对待工作态度要正。', en: 'Takes the right attitude to work.' },
  '6.2': { kind: 'manner', zh: '穿戴和外表干净整齐。', en: 'Is neat in dress and appearance.' },
  '6.3': { kind: 'manner', zh: '对人热情有礼。', en: 'Receives people warmly.' },
  '6.4': { kind: 'duty', zh: '各项制度落到实处。', en: 'Puts the rules into practice.' },
  '6.5': { kind: 'duty', zh: '投诉转得准，不转错部门。', en: 'Passes complaints to the right place.' },
  '6.6': { kind: 'duty', zh: '所辖区域巡得细致。', en: 'Patrols the area with care.' },
  '6.7': { kind: 'duty', zh: '东西交接清清楚楚。', en: 'Hands things over with nothing unclear.' },
  '6.8': { kind: 'duty', zh: '做事井然有序。', en: 'Keeps work in good order.' },
  '6.9': { kind: 'duty', zh: '明白本岗的职责。', en: 'Knows the duties of the post.' },
  '6.10': { kind: 'duty', zh: '问题办得快。', en: 'Deals with problems promptly.' },
  '6.11': { kind: 'duty', zh: '业务做得熟练。', en: 'Is practised in the work.' },
  '6.12': { kind: 'duty', zh: '开会守规矩。', en: 'Keeps the rules of meetings.' },
  '6.13': { kind: 'duty', zh: '卫生打扫干净，不留死角。', en: 'Cleans thoroughly.' },
  '6.14': { kind: 'duty', zh: '每天的记录用心写。', en: 'Keeps the daily records conscientiously.' },
  '6.15': { kind: 'duty', zh: '临时派的任务按时做完。', en: 'Completes tasks that come up in between.' },
});
