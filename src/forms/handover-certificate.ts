import { type Check, defineForm } from '../core/define/form.ts';
import { eachRow, issueAt, notBefore, notInFuture, uniqueBy } from '../core/form/checks.ts';
import { form, type HandoverCertificate } from '../generated/forms/handover-certificate.ts';
import { areaWithinGross, readingNotLower } from './shared/checks.ts';

/** No more is handed over than is due. Code `GIVEN_ABOVE_DUE`. */
const givenWithinDue: Check<HandoverCertificate> = ({ goods }) =>
  goods.flatMap(({ due, given }, index) => {
    if (given <= due) return [];
    const message = { zh: '「实交」不得多于「应交」。', en: '"Given" must not exceed "Due".' };
    return [issueAt(`/goods/${index}/given`, 'GIVEN_ABOVE_DUE', message, { clause: '2.5.7' })];
  });

/** 楼宇交接书: the unit, its goods and papers change hands; the days from which risk, fees and warranty run (2.5.4, 2.5.6). */
export const handoverCertificate = defineForm<HandoverCertificate>({
  ...form,
  version: 1,
  clauses: ['2.5.4', '2.5.6', '2.5.7', '2.5.8'],
  checks: [
    areaWithinGross,
    eachRow('/inspection/meters', readingNotLower),
    uniqueBy({ rows: '/inspection/meters', key: '/meterNo', clause: '2.5.3' }),
    uniqueBy({ rows: '/goods', key: '/kind', clause: '2.5.7' }),
    givenWithinDue,
    notBefore({ value: '/dates/handedOverOn', from: '/dates/completedOn', clause: '2.5.6' }),
    notBefore({ value: '/dates/handedOverOn', from: '/noticeOn', clause: '2.5.1' }),
    notBefore({
      value: '/dates/warrantyFrom',
      from: '/dates/completedOn',
      clause: '建设工程质量管理条例 40',
    }),
    notBefore({ value: '/inspection/rectifyBy', from: '/dates/handedOverOn', clause: '2.5.3' }),
    notInFuture({ value: '/head/date' }),
  ],
});
