import { defineTerm } from '../core/define/term.ts';

/** In residential buildings in use (北京市环境噪声污染防治办法 35). */
export const renovationQuietBeijing = defineTerm({
  id: 'renovation-quiet-beijing',
  title: { zh: '北京：禁止产生噪声的装修作业的时间', en: 'Beijing: when noisy renovation is forbidden' },
  description: { zh: '已交付使用的居民住宅楼内', en: 'In residential buildings in use' },
  unit: 'text',
  values: {
    '2007-01-01': {
      value: '法定休息日、节假日全天，以及工作日12时至14时、18时至次日8时',
      source: '北京市环境噪声污染防治办法 35',
    },
  },
  clauses: ['2.6.4'],
});

/** In buildings in use that hold homes (杭州市环境噪声管理条例 37). */
export const renovationQuietHangzhou = defineTerm({
  id: 'renovation-quiet-hangzhou',
  title: { zh: '杭州：禁止产生噪声的装修作业的时间', en: 'Hangzhou: when noisy renovation is forbidden' },
  description: { zh: '已交付使用的有居民住宅的建筑物内', en: 'In buildings in use that hold homes' },
  unit: 'text',
  values: { '2010-04-01': { value: '每日12时至14时、20时至次日8时', source: '杭州市环境噪声管理条例 37' } },
  clauses: ['2.6.4'],
});

/** Renovation whose noise disturbs the rest of others (宁波市城市房屋使用安全管理条例 21). */
export const renovationQuietNingbo = defineTerm({
  id: 'renovation-quiet-ningbo',
  title: { zh: '宁波：禁止产生噪声的装修作业的时间', en: 'Ningbo: when noisy renovation is forbidden' },
  description: {
    zh: '产生噪声等污染影响他人正常休息的装修活动',
    en: 'Renovation whose noise disturbs the rest of others',
  },
  unit: 'text',
  values: {
    '2016-01-01': { value: '每日12时至14时、20时至次日7时', source: '宁波市城市房屋使用安全管理条例 21' },
  },
  clauses: ['2.6.4'],
});

/** At noon and at night in built-up areas (山东省环境噪声污染防治条例 33). */
export const renovationQuietRizhao = defineTerm({
  id: 'renovation-quiet-rizhao',
  title: { zh: '日照：禁止产生噪声的装修作业的时间', en: 'Rizhao: when noisy renovation is forbidden' },
  description: { zh: '城市建成区内的午间和夜间', en: 'At noon and at night in built-up areas' },
  unit: 'text',
  values: {
    '2018-01-23': { value: '每日12时至14时、22时至次日6时', source: '山东省环境噪声污染防治条例 33' },
  },
  clauses: ['2.6.4'],
});
