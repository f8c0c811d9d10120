import type { Bilingual, ClauseRef } from '../core/text.ts';

/** A paper that the handbook names: a form to fill in, or a text to hand out. */
export interface Paper {
  readonly id: string;
  readonly kind: 'form' | 'document';
  readonly title: Bilingual;
  readonly clauses: readonly ClauseRef[];
}

const paper =
  (kind: Paper['kind']) =>
  (id: string, zh: string, en: string, ...clauses: readonly ClauseRef[]): Paper => ({
    id,
    kind,
    title: { zh, en },
    clauses,
  });
const form = paper('form');
const text = paper('document');

/** Every paper that the handbook names. A procedure may ask for one before this package can print it: hosts have their own. */
export const papers: readonly Paper[] = [
  form('move-in-sheet', '入住流程表', 'Move-in sheet', '2.5.2'),
  form('unit-inspection', '楼宇验收情况表', 'Inspection of the unit', '2.5.3'),
  form('resident-record', '住户资料表', 'Resident record', '2.5.4', '2.5.6'),
  form('payment-statement', '交费明细表', 'Payment statement', '2.5.4'),
  form('handover-certificate', '楼宇交接书', 'Handover certificate', '2.5.4', '2.5.6'),
  form('power-of-attorney', '委托书', 'Power of attorney', '2.5.2', '3.2.1.1'),
  form('key-receipt', '钥匙领取登记', 'Key receipt', '3.2.1.1'),
  form('move-in-file-index', '入住档案目录', 'Index of the move-in file', '2.5.10'),
  form('renovation-application', '装修施工申请表', 'Application for renovation', '2.6.2'),
  form('hot-work-application', '动用明火申请表', 'Application for hot work', '2.6.2'),
  form('overnight-stay-guarantee', '留宿担保书', 'Guarantee for overnight stay', '2.6.2'),
  form('worker-pass', '施工人员出入证', "Worker's pass", '2.6.3'),
  form('renovation-permit', '装修许可证', 'Renovation permit', '2.6.6'),
  form('deposit-receipt', '保证金、押金收据', 'Receipt for deposits', '2.6.3'),
  form('refund-application', '退款申请', 'Application for refund', '2.6.3', '2.6.6'),
  form('renovation-inspection', '装修巡查和整改通知', 'Renovation inspection and notice', '2.6.6', '3.1.1.7'),
  form('completion-inspection', '装修竣工验收', 'Inspection at completion', '2.6.6'),
  form('visit-log', '接待记录', 'Log of visits', '2.1.1.8'),
  form('repair-order', '维修单', 'Repair order', '2.2.1.1'),
  form('special-request-form', '特殊申请工单', 'Special request', '2.2.2.1'),
  form('complaint-record', '投诉记录', 'Complaint record', '2.1.1.5', '2.3.0'),
  form('written-notice', '书面通知', 'Written notice', '2.3.3', '2.3.4'),
  form('manager-report', '书面报告', 'Written report', '2.3.0'),
  form('referral-slip', '工作事务转呈单', 'Referral slip', '2.4.1'),
  form('follow-up-record', '回访记录', 'Follow-up record', '2.2.1.3', '2.4.4'),
  form('patrol-sheet', '巡楼检查表', 'Patrol sheet', '3.1.2.1'),
  form('patrol-report', '巡视报告', 'Patrol report', '1.1.8'),
  form('weekly-report', '周总结和计划', 'Weekly summary and plan', '1.2.7', '1.3.11'),
  form('monthly-report', '月总结和计划', 'Monthly summary and plan', '1.1.14'),
  form('completion-report', '完成率统计', 'Completion rates', '2.2.1.4', '2.4.6', '2.4.7'),
  form('key-authorisation', '委托领用钥匙证明', 'Authorisation to use keys', '3.2.2.1'),
  form('key-loan-register', '借用钥匙登记表', 'Register of key loans', '3.2.3.2'),
  form('key-count', '钥匙盘点表', 'Key count', '1.5.5'),
  form('key-loss-report', '钥匙丢失报告', 'Report of a lost key', '3.2.3.5'),
  form('archive-register', '档案收进移交登记', 'Register of archives', '3.3.1.4'),
  form('archive-access-form', '档案查阅借阅登记', 'Access to archives', '3.3.2.1'),
  form('archive-destruction-record', '档案销毁清册', 'Record of destruction', '3.3.3.4'),
  form('archive-room-log', '档案室温湿度记录', 'Log of the archive room', '3.3.1.7'),
  form('archive-audit', '档案半年清点', 'Half-yearly check of archives', '3.3.1.4'),
  form('archive-handover', '档案人员交接', 'Handover between archivists', '3.3.1.8'),
  form('archive-room-entry', '档案室入室登记', 'Entry to the archive room', '3.3.1.6'),
  form(
    'archive-incident',
    '档案丢失、破损、泄露报告',
    'Report of lost, damaged or leaked archives',
    '3.3.2.6',
    '3.3.3.5',
  ),
  form('incident-report', '突发事件报告', 'Incident report', '4.4.6', '4.6.9'),
  form('public-notice', '通告', 'Public notice', '4.1.8', '4.3.1'),
  form('staff-scorecard', '工作标准十五条考核', 'Scorecard of the fifteen standards', '6.1'),
  form('conduct-review', '服务行为考核', 'Review of conduct', '5.4'),
  text('preliminary-service-agreement', '前期物业管理服务协议', 'Preliminary service agreement', '2.5.5'),
  text('interim-covenant', '业主临时管理规约', 'Interim covenant', '2.5.4'),
  text('owners-handbook', '业户手册', "Owners' handbook", '2.5.4'),
  text('home-user-guide', '住宅使用说明书', 'Home user guide', '2.5.4'),
  text('quality-warranty', '住宅质量保证书', 'Quality warranty', '2.5.4'),
  text('renovation-agreement', '装修管理协议书', 'Renovation agreement', '2.6.2'),
  text('renovation-undertaking', '承诺书', 'Undertaking', '2.6.2'),
  text('renovation-guarantee', '担保书', 'Guarantee', '2.6.2'),
  text('fire-safety-pledge', '防火安全责任书', 'Fire safety pledge', '2.6.2', '2.6.5'),
  text('renovation-precautions', '装修施工注意事项', 'Precautions', '2.6.2', '2.6.4'),
  text('renovation-rules', '装修守则', 'Renovation rules', '2.6.2'),
  text('material-transport-notice', '装修运料通知', 'Transport of materials', '2.6.2'),
  text('low-voltage-notice', '弱电注意事项', 'Low-voltage systems', '2.6.2'),
  text('breach-undertaking', '装修违约承诺书', 'Undertaking on breaches', '2.6.2'),
  text('service-commitments', '服务承诺', 'Service commitments', '5.0'),
  text('work-standards', '工作标准十五条', 'Fifteen work standards', '6.1'),
];
