import { defineDocument } from '../core/define/document.ts';
import { document, type OwnersHandbook } from '../generated/documents/owners-handbook.ts';
import { cite } from './shared/laws.ts';
import { localLaws } from './shared/local-laws.ts';
import { renovationRules } from './shared/place.ts';

/** What an owner needs to know, whom to call and how long it takes (2.5.4). */
export const ownersHandbook = defineDocument<OwnersHandbook>({
  ...document,
  version: 1,
  clauses: ['2.5.4', '2.5.7', '2.5.9', '5.0', '5.1', '5.2', '5.3', '5.4', '5.5'],
  numbering: 'chapter',
  sources: [
    cite('民法典', '165 275 279 281 286 938 943–945 1033 1253 1254'),
    cite('物业管理条例', '31 40 41 43 44 47 48 53'),
    cite('个人信息保护法', '6 10 13 15 17 19 23 26 28–31 44–48 50 51'),
    cite('城市房地产开发经营管理条例', '30'),
    cite('消防法', '18 21 28 44'),
    cite('商品房买卖合同司法解释', '8 10'),
    cite('物业服务司法解释', '2'),
    cite('建筑物区分所有权司法解释', '13 15'),
    cite('住宅室内装饰装修管理办法', '5 6 8 13 15 16 19 20 26 27 30'),
    cite('噪声污染防治法', '65 66'),
    cite('高层民用建筑消防安全管理规定', '37'),
    cite('城市供水条例', '22'),
    cite('特种设备安全法', '45'),
    cite('保安服务管理条例', '29'),
    cite('居民身份证法', '15'),
  ],
  calc: (data, context) => {
    const { renovationHours } = renovationRules(data.place, context);
    return { ...(renovationHours ? { renovationHours } : {}), ...localLaws(data.place, 'handbook') };
  },
});
