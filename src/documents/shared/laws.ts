/** One law or rule that documents rest on. */
export interface Law {
  readonly title: string;
  /** Date of the wording that was read; `未核对` where the project has not read the text. */
  readonly wording: string;
}

/** Laws and rules by the short name under which `{src="…"}` cites them. */
export const LAWS = {
  民法典: { title: '中华人民共和国民法典', wording: '2020-05-28' },
  物业管理条例: { title: '物业管理条例', wording: '2018-03-19' },
  个人信息保护法: { title: '中华人民共和国个人信息保护法', wording: '2021-08-20' },
  建设工程质量管理条例: { title: '建设工程质量管理条例', wording: '2019-04-23' },
  城市房地产开发经营管理条例: { title: '城市房地产开发经营管理条例', wording: '2020-11-29' },
  民用建筑节能条例: { title: '民用建筑节能条例', wording: '2008-08-01' },
  住宅室内装饰装修管理办法: { title: '住宅室内装饰装修管理办法', wording: '2011-01-26' },
  消防法: { title: '中华人民共和国消防法', wording: '2021-04-29' },
  高层民用建筑消防安全管理规定: { title: '高层民用建筑消防安全管理规定', wording: '2021-08-01施行' },
  噪声污染防治法: { title: '中华人民共和国噪声污染防治法', wording: '2021-12-24' },
  特种设备安全法: { title: '中华人民共和国特种设备安全法', wording: '2013-06-29' },
  居民身份证法: { title: '中华人民共和国居民身份证法', wording: '2011-10-29' },
  保安服务管理条例: { title: '保安服务管理条例', wording: '2022-03-29' },
  城市供水条例: { title: '城市供水条例', wording: '2020-03-27' },
  物业服务司法解释: {
    title: '最高人民法院关于审理物业服务纠纷案件适用法律若干问题的解释',
    wording: '2020-12-29',
  },
  建筑物区分所有权司法解释: {
    title: '最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释',
    wording: '2020-12-29',
  },
  商品房买卖合同司法解释: {
    title: '最高人民法院关于审理商品房买卖合同纠纷案件适用法律若干问题的解释',
    wording: '2020-12-29',
  },
  商品房销售管理办法: { title: '商品房销售管理办法', wording: '2001-04-04，未核对' },
  '建房〔1998〕102号': {
    title: '商品住宅实行住宅质量保证书和住宅使用说明书制度的规定',
    wording: '1998-05-12，未核对',
  },
} as const satisfies { readonly [name: string]: Law };

/** A row of a document's source list: the law by its short name, and its articles' numbers, parted by spaces. */
export const cite = (
  name: keyof typeof LAWS,
  articles: string,
): { readonly title: string; readonly articles: readonly string[]; readonly wording: string } => ({
  ...LAWS[name],
  articles: articles.split(' '),
});
