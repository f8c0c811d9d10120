import type { Block, Frame, Inline } from '../../../src/pdf/blocks.ts';

const t = (text: string, more: Partial<Inline & { kind: 'text' }> = {}): Inline => ({
  kind: 'text',
  text,
  ...more,
});

/** A frame for trial papers. */
export const frame: Frame = {
  title: '前期物业服务协议',
  letterhead: { company: '示例物业服务有限公司', project: '示例花园', note: '编号 MI-2026-0001' },
  foot: 'preliminary-agreement · v1',
  at: '2026-11-23T09:15:00+08:00',
};

const CLAUSES = [
  '甲方（业主）为本物业管理区域内房屋的所有权人，乙方为依法取得营业执照、与建设单位签订《前期物业服务合同》的物业服务人。双方本着平等、自愿、诚实信用的原则，依照《中华人民共和国民法典》第九百三十九条及其他有关规定，就前期物业服务事项约定如下，以资共同遵守。',
  '乙方提供的服务包括：共用部位的维修、养护和管理；共用设施设备的运行、维修、养护和管理；公共区域的清洁卫生、绿化养护；公共秩序维护、安全防范的协助；装饰装修活动的告知、巡查与劝阻；档案资料的保管——包括竣工验收资料、住户资料以及日常运行记录……均应按约定的标准执行。',
  '物业服务费按建筑面积计收，住宅每月每平方米 2.35 元，自交付之日的次月起计算；业主应当在每季度首月 10 日前交纳当季费用。逾期不交的，乙方可以书面催告，并自逾期之日起按日加收万分之三的违约金，但累计不超过欠费总额的 30%。乙方不得采取停止供电、供水、供热、供燃气等方式催交物业费。',
  '甲方报修后，乙方应当在 30 分钟内到达现场；属于紧急情况（如水管爆裂、电梯困人、燃气泄漏）的，应当立即处置，并在 24 小时内书面告知处理结果。“一般报修”应于 3 日内办结，确需延期的，应当说明原因并约定时间。',
];

const para = (text: string): Block => ({ kind: 'paragraph', inlines: [t(text)], indent: 2 });

/** About three pages of Chinese agreement with a table of fees and places to sign. */
export const agreement: readonly Block[] = [
  { kind: 'heading', level: 1, inlines: [t('前期物业服务协议')] },
  {
    kind: 'table',
    columns: [3, 7, 3, 7],
    rows: [
      {
        cells: [
          { label: true, inlines: [t('甲方（业主）')] },
          { inlines: [t('张三')] },
          { label: true, inlines: [t('房号')] },
          { inlines: [t('3 幢 2 单元 1501 室')] },
        ],
      },
      {
        cells: [
          { label: true, inlines: [t('乙方（物业服务人）')] },
          { inlines: [t('示例物业服务有限公司')] },
          { label: true, inlines: [t('建筑面积')] },
          { inlines: [t('128.46 m²')] },
        ],
      },
    ],
  },
  ...['总则', '服务内容', '费用', '报修与投诉', '双方的权利义务', '装饰装修', '违约责任', '附则'].flatMap(
    (title, i): Block[] => [
      { kind: 'heading', level: 2, inlines: [t(`第${'一二三四五六七八'[i]}条　${title}`)] },
      para(CLAUSES[i % 4] as string),
      para(CLAUSES[(i + 1) % 4] as string),
      {
        kind: 'paragraph',
        left: 2,
        marker: [t('（一）')],
        inlines: [
          t('收费标准见下表，'),
          t('未列明的项目不得收取', { bold: true }),
          t('；付款方式：'),
          { kind: 'box', checked: true },
          t('转账　'),
          { kind: 'box', checked: false },
          t('刷卡　'),
          { kind: 'box', checked: false },
          t('其他 '),
          { kind: 'blank', em: 6 },
          t('。'),
        ],
      },
      {
        kind: 'paragraph',
        left: 2,
        marker: [t('（二）')],
        inlines: [
          t('代收费用不另收手续费；押金、保证金单独立账，'),
          t('退还期限为 7 日', { underline: true }),
          t('，自验收合格并交回全部出入证之日起计算。'),
        ],
      },
    ],
  ),
  {
    kind: 'table',
    columns: [6, 4, 5, 5],
    head: [{ cells: ['项目', '单位', '单价（元）', '计费起始'].map((text) => ({ inlines: [t(text)] })) }],
    rows: ['物业服务费', '公共水电分摊', '车位管理费', '装修垃圾清运费', '门禁卡工本费'].map((name, i) => ({
      cells: [
        { inlines: [t(name)] },
        { inlines: [t('元/㎡·月')], align: 'center' },
        { inlines: [t((i * 1.35 + 2).toFixed(2))], align: 'right' },
        { inlines: [t('2026年12月1日')], align: 'center' },
      ],
    })),
  },
  {
    kind: 'signatures',
    places: [
      { id: 'owner', label: '甲方（签字）', kind: 'signature' },
      { id: 'manager', label: '乙方（盖章）', kind: 'seal' },
    ],
  },
];
