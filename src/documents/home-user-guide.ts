import { defineDocument } from '../core/define/document.ts';
import { document, type HomeUserGuide } from '../generated/documents/home-user-guide.ts';
import { cite } from './shared/laws.ts';
import { localLaws } from './shared/local-laws.ts';
import { structureRules } from './shared/place.ts';
import { squareMetres, unitLine } from './shared/unit-line.ts';

/** The developer's guide to the safe use of one home; the manager hands it out (2.5.4). */
export const homeUserGuide = defineDocument<HomeUserGuide>({
  ...document,
  version: 1,
  clauses: ['2.5.4', '2.5.7'],
  numbering: 'chapter',
  sources: [
    cite('民法典', '1253'),
    cite('城市房地产开发经营管理条例', '30'),
    cite('建设工程质量管理条例', '40 42 69'),
    cite('民用建筑节能条例', '18 22 23 31'),
    cite('消防法', '27 28'),
    cite('建房〔1998〕102号', '2 8 9'),
    cite('住宅室内装饰装修管理办法', '5–8 13 16 29 31 33'),
    cite('建筑物区分所有权司法解释', '15'),
    cite('城市供水条例', '21'),
    cite('高层民用建筑消防安全管理规定', '14 32 37'),
  ],
  letterhead: false,
  calc: (data) => ({
    unit: unitLine(data.unit),
    area: squareMetres(data.unit.grossArea),
    ...structureRules(data.place),
    ...localLaws(data.place, 'guide'),
  }),
});
