import { defineDocument } from '../core/define/document.ts';
import { document, type InterimCovenant } from '../generated/documents/interim-covenant.ts';
import { authorityInOrder } from './shared/checks.ts';
import { cite } from './shared/laws.ts';
import { localLaws } from './shared/local-laws.ts';
import { renovationRules } from './shared/place.ts';
import { namesOf, unitLine } from './shared/unit-line.ts';

/** The developer's covenant, in force until the owners make their own; the buyer signs the undertaking at its end (2.5.4). */
export const interimCovenant = defineDocument<InterimCovenant>({
  ...document,
  version: 1,
  clauses: ['2.5.4'],
  numbering: 'article',
  sources: [
    cite('民法典', '165 271–279 281–287 496–498 506 942–945 1033 1253 1254'),
    cite('物业管理条例', '7 10 17 20–24 27–31 37 41 45–47 49–55'),
    cite('个人信息保护法', '6 13 17'),
    cite('建设工程质量管理条例', '69'),
    cite('民用建筑节能条例', '31'),
    cite('消防法', '5 21 27 28 44'),
    cite('建筑物区分所有权司法解释', '2–4 10 11 13–16'),
    cite('噪声污染防治法', '64–66 69 70 86'),
    cite('住宅室内装饰装修管理办法', '5–9 12 13 15–17 19 20 26 27 33'),
    cite('高层民用建筑消防安全管理规定', '37 41 46'),
    cite('居民身份证法', '15'),
    cite('保安服务管理条例', '30'),
  ],
  letterhead: false,
  checks: [authorityInOrder],
  calc: (data, context) => ({
    unit: unitLine(data.unit),
    owners: namesOf(data.owners),
    ...renovationRules(data.place, context),
    ...localLaws(data.place, 'covenant'),
  }),
});
