import type { JsonObject } from '../../core/text.ts';
import type { Place } from './place.ts';

/** The papers that local rules bear on. */
export type LocalPaper = 'agreement' | 'covenant' | 'handbook' | 'guide' | 'warranty';

/** One local rule: which of its articles each paper rests on. */
export interface LocalLaw {
  readonly title: string;
  readonly wording: string;
  readonly places: readonly Place[];
  readonly articles: { readonly [paper in LocalPaper]?: readonly number[] };
}

/** Local rules by the name under which `{src="…"}` cites them; printed only for homes in their places. */
export const LOCAL_LAWS: { readonly [name: string]: LocalLaw } = {
  北京市物业管理条例: {
    title: '北京市物业管理条例',
    wording: '2024-03-29',
    places: ['beijing'],
    articles: { agreement: [19, 22, 65], covenant: [23, 65, 79] },
  },
  北京市环境噪声污染防治办法: {
    title: '北京市环境噪声污染防治办法',
    wording: '2007-01-01施行，使用前请核对是否仍有效',
    places: ['beijing'],
    articles: { covenant: [35], handbook: [35] },
  },
  上海市住宅物业管理规定: {
    title: '上海市住宅物业管理规定',
    wording: '2020-12-30',
    places: ['shanghai'],
    articles: { agreement: [49, 59], covenant: [41, 56, 57, 59], guide: [41] },
  },
  杭州市物业管理条例: {
    title: '杭州市物业管理条例',
    wording: '2021-08-09',
    places: ['hangzhou'],
    articles: { agreement: [50, 55, 57, 59], covenant: [61], handbook: [50] },
  },
  杭州市环境噪声管理条例: {
    title: '杭州市环境噪声管理条例',
    wording: '2010-01-13；浙江省2026年3月1日起施行的新规定未核对',
    places: ['hangzhou'],
    articles: { covenant: [37], handbook: [37] },
  },
  宁波市住宅小区物业管理条例: {
    title: '宁波市住宅小区物业管理条例',
    wording: '2021-10-15',
    places: ['ningbo'],
    articles: { agreement: [52, 67], covenant: [62, 63, 78] },
  },
  宁波市城市房屋使用安全管理条例: {
    title: '宁波市城市房屋使用安全管理条例',
    wording: '2015-08-25；浙江省2026年3月1日起施行的新规定未核对',
    places: ['ningbo'],
    articles: { covenant: [21], handbook: [21] },
  },
  浙江省房屋使用安全管理条例: {
    title: '浙江省房屋使用安全管理条例',
    wording: '2020-09-24',
    places: ['hangzhou', 'ningbo', 'zhejiang'],
    articles: { covenant: [10, 11], guide: [10] },
  },
  日照市物业管理条例: {
    title: '日照市物业管理条例',
    wording: '2017-10-01',
    places: ['rizhao'],
    articles: { agreement: [65], covenant: [15, 65, 69] },
  },
  山东省环境噪声污染防治条例: {
    title: '山东省环境噪声污染防治条例',
    wording: '2018-01-23',
    places: ['rizhao'],
    articles: { covenant: [33, 42], handbook: [33, 42] },
  },
  山东省物业管理条例: {
    title: '山东省物业管理条例',
    wording: '未核对',
    places: ['rizhao'],
    articles: { covenant: [39] },
  },
  山东省商品房销售条例: {
    title: '山东省商品房销售条例',
    wording: '未核对',
    places: ['rizhao'],
    articles: { warranty: [43] },
  },
};

/** The local rules that a paper rests on, in one line; nothing where the place has none. */
export const localLaws = (place: Place, paper: LocalPaper): JsonObject => {
  const lines = Object.values(LOCAL_LAWS).flatMap(({ title, wording, places, articles }) => {
    const cited = articles[paper];
    return cited && places.includes(place) ? [`《${title}》第 ${cited.join('、')} 条（${wording}）`] : [];
  });
  return lines.length > 0 ? { localLaws: lines.join('；') } : {};
};
