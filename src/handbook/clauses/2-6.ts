import { inSection } from '../clause.ts';

/** Renovation (2.6). */
export const clauses26 = inSection('2.6', {
  '2.6.1': {
    kind: 'paper',
    zh: '业主亲自申请装修并带图纸一份；他人代办须有业主亲笔委托书和业主身份证复印件，并核对代办人证件。',
    en: "The owner applies in person with one set of drawings; an agent brings a power of attorney signed in the owner's hand, a copy of the owner's ID card, and his own ID.",
  },
  '2.6.2': {
    kind: 'paper',
    zh: '发放十二种装修文件：两种申请表（施工、明火）、管理协议、五种承诺或担保（承诺、担保、防火、违约、留宿）和四种须知（注意事项、守则、运料、弱电）。',
    en: 'Twelve papers are handed out: two applications (works, hot work), the agreement, five pledges (undertaking, guarantee, fire safety, breach, overnight stay) and four notices (precautions, rules, materials, low voltage).',
  },
  '2.6.3': {
    kind: 'limit',
    zh: '双方填签文件；装修公司到财务交施工人员管理保证金 1000 元及营业执照复印件（自装免），出入证每人押金 20 元、工本费 5 元，并听明退款办法。',
    en: 'Both sides fill in and sign; the renovation company pays finance a 1000 yuan deposit and leaves a copy of its licence (not for an owner doing his own work), each pass costs 20 yuan deposit and 5 yuan fee, and the way to a refund is explained.',
  },
  '2.6.4': {
    kind: 'step',
    zh: '工程部主管讲解要求并审图，动到结构、墙体、外观等特殊情形须另经批准。',
    en: 'The head of engineering explains the requirements and checks the drawings; changes to structure, walls, exterior or the like need approval.',
  },
  '2.6.5': {
    kind: 'step',
    zh: '安管部主管讲解施工安全、防火和动火要求，双方签下申请书与责任书。',
    en: 'The head of security explains safety, fire prevention and hot work during the works, and the application and pledge are signed.',
  },
  '2.6.6': {
    kind: 'step',
    zh: '手续齐、费用清才发装修许可证，并讲明施工期受检查、完工交竣工图、收证、退费。',
    en: 'The permit is issued once formalities and payments are complete; inspection during the works, as-built drawings at the end, return of passes and refunds are explained.',
  },
});
