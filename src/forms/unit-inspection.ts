import { type Check, defineForm } from '../core/define/form.ts';
import { eachRow, issueAt, notBefore, notInFuture, uniqueBy } from '../core/form/checks.ts';
import { form, type UnitInspection } from '../generated/forms/unit-inspection.ts';
import { areaWithinGross, readingNotLower } from './shared/checks.ts';

/** One row an item of a room (2.5.3). */
const hasEachItemOnce: Check<UnitInspection> = ({ rows }) => {
  const seen = new Set<string>();
  return rows.flatMap(({ room, roomNo, item }, index) => {
    const key = `${room} ${roomNo ?? ''} ${item}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const message = {
      zh: `第 ${index + 1} 行的部位和项目已经填过。`,
      en: `Row ${index + 1} repeats a room and item.`,
    };
    return [issueAt(`/rows/${index}`, 'DUPLICATE', message, { clause: '2.5.3' })];
  });
};

/** "Accepted" and an open defect exclude each other; a defect that passed its recheck is closed. */
const agreesWithRows: Check<UnitInspection> = ({ rows, conclusion }) => {
  const isOpen = rows.some(({ result, recheck }) => result === 'fail' && recheck?.result !== 'pass');
  if (conclusion.result !== 'pass' || !isOpen) return [];
  const message = {
    zh: '有不合格项时「验收结论」不能是“通过”；请选接收并整改、整改后再验或拒收。',
    en: '"Conclusion" cannot be "accepted" while an item fails: choose rectify, inspect again or refuse.',
  };
  const allowed = ['accept-and-rectify', 'rectify-and-reinspect', 'refuse'];
  return [
    issueAt('/conclusion/result', 'CONCLUSION_CONTRADICTS_ROWS', message, { clause: '2.5.3', allowed }),
  ];
};

const termsFollowVisit: Check<UnitInspection> = (data, context) =>
  data.rows.flatMap((_row, index) =>
    // a later sheet repeats the term of the first visit, so only rows without a recheck are held against the visit
    data.rows[index]?.recheck === undefined
      ? notBefore({ value: `/rows/${index}/rectifyBy`, from: '/visit/at', clause: '2.5.3' })(data, context)
      : [],
  );

const requestsFollowVisit: Check<UnitInspection> = (data, context) =>
  (data.requests ?? []).flatMap((_request, index) =>
    ['engineeringAt', 'developerAt'].flatMap((field) =>
      notBefore({ value: `/requests/${index}/${field}`, from: '/visit/at', clause: '2.5.3' })(data, context),
    ),
  );

/** 楼宇验收情况表: the unit room by room, the meters, special requests, the conclusion (2.5.3). */
export const unitInspection = defineForm<UnitInspection>({
  ...form,
  version: 1,
  clauses: ['2.5.3', '2.5.8', '3.2.1.2'],
  checks: [
    areaWithinGross,
    eachRow('/meters', readingNotLower),
    uniqueBy({ rows: '/meters', key: '/meterNo', clause: '2.5.3' }),
    hasEachItemOnce,
    agreesWithRows,
    termsFollowVisit,
    requestsFollowVisit,
    notBefore({ value: '/conclusion/collectedOn', from: '/visit/at', clause: '2.5.8' }),
    notInFuture({ value: '/visit/at' }),
  ],
});
