import type { Bilingual } from '../../core/text.ts';

/** Wording of the messages. */
export const messages: { readonly [id: string]: Bilingual } = {
  appraisalAsked: {
    zh: '有期满档案待鉴定，请组成鉴定小组',
    en: 'Files past their period are to be appraised: form the group',
  },
  appraisalOverdue: { zh: '期满档案逾期没有鉴定，请抓紧', en: 'The appraisal is overdue: do it now' },
  approvalAsked: {
    zh: '销毁清册已鉴定，请签字审批',
    en: 'The list for destruction is appraised: sign and decide',
  },
  approved: {
    zh: '销毁已获批准，请安排两名以上监销人',
    en: 'The destruction is approved: send at least two witnesses',
  },
  declined: {
    zh: '销毁没有获得同意，请重新鉴定或继续保管',
    en: 'The destruction is not agreed to: appraise again, or keep the files',
  },
  postponed: {
    zh: '有案卷改为延期保管，请改登保管期限',
    en: 'A file is kept longer: set its new period in the register',
  },
  listShortened: { zh: '已批准的清册减少了一卷，请知悉', en: 'A file has left the approved list' },
  destructionOverdue: {
    zh: '已批准的销毁逾期没有完成，请安排',
    en: 'The approved destruction is overdue: arrange it',
  },
  stopped: {
    zh: '销毁时发现与清册不符，已停止，请查清',
    en: 'At the destruction the files are not those on the list: it is stopped, find out why',
  },
  resolved: { zh: '差异已查清，可以重新清点后销毁', en: 'It is cleared up: count again, then destroy' },
  missing: { zh: '清点发现缺卷，已立即报告', en: 'A file is missing at the count: reported at once' },
  destroyed: {
    zh: '档案已在监督下销毁，清册另行永久归档，请注销',
    en: 'The files are destroyed before witnesses; the list is filed for good: strike the files off',
  },
  keptAll: {
    zh: '本次不销毁，案卷继续保管，请改登保管期限',
    en: 'Nothing is destroyed: the files are kept, set their new periods',
  },
  handedOver: { zh: '个案已转交其他经办人', en: 'The case has gone to another clerk' },
};
