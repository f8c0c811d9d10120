import { describe, expect, it } from 'vitest';
import { assumptions, clausesUnder } from '../../src/handbook/index.ts';

const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]));

/** What a reading must say, taken from the handbook's notes on how to read it. */
const READINGS: readonly (readonly [id: string, clause: string, zh: string, en: string])[] = [
  ['A1', '2.3.1', '自然时间', 'day and night'],
  ['A2', '5.3', '24 小时', 'within 24 hours of the settlement'],
  ['A3', '2.4.3', '5 分钟', '5 minutes'],
  ['A4', '2.4.3', '7 个 24 小时', '7 × 24 hours'],
  ['A5', '2.2.2.3', '一个日历月', 'one calendar month'],
  ['A6', '3.2.2.3', 'Asia/Shanghai', 'Asia/Shanghai'],
  ['A9', '2.6.3', '营业执照', 'business licence'],
  ['A10', '2.6.6', '20 元', '20 yuan'],
  ['A15', '3.3.1.7', '14–24 ℃', '14–24 °C'],
  ['A17', '4.6.2.6', '消防法 44', 'never blocked'],
  ['A18', '4.6.1', '用水一律拒绝', 'water is refused'],
  ['A19', '4.4.5', '30 分钟', '30 minutes'],
  ['A23', '2.3.1', '晚一秒即逾期', 'one second later is late'],
  ['A25', '2.4.7', '12:00', '12:00'],
  ['A28', '3.2.2.2', '民法典 1033', '民法典 1033'],
  ['A33', '3.3.2', '个人信息保护法 45', '个人信息保护法 45'],
  ['A36', '4.7.1', '20 %', '20 %'],
  ['A43', '4.3.1', '24 小时', '24 hours'],
  ['A47', '3.3.2.4', '7 天', '7 days'],
  ['A49', '4.2.4', '地下泵房', 'underground pump house'],
];

describe('the assumptions', () => {
  it('are A1 to A50, each once and in order', () => {
    expect(assumptions.map((assumption) => assumption.id)).toEqual(
      Array.from({ length: 50 }, (_, index) => `A${index + 1}`),
    );
  });

  it('each name clauses or sections that exist', () => {
    for (const { id, clauses } of assumptions) {
      expect(clauses.length, id).toBeGreaterThan(0);
      expect(new Set(clauses).size, id).toBe(clauses.length);
      for (const clause of clauses) expect(clausesUnder(clause).length, `${id} ${clause}`).toBeGreaterThan(0);
    }
  });

  it('ask a short question and give a short reading in both languages', () => {
    for (const { id, question, reading } of assumptions) {
      expect(question.zh, id).toMatch(/^\S.{4,45}？$/u);
      expect(question.en, id).toMatch(/^[A-Z].{10,100}\?$/u);
      expect(reading.zh, id).toMatch(/^\S.{6,180}。$/u);
      expect(reading.en, id).toMatch(/^\S.{9,420}\.$/u);
    }
  });

  it.each(READINGS)('%s is about %s and says so', (id, clause, zh, en) => {
    const assumption = byId.get(id);
    const covered = assumption?.clauses.flatMap((one) => clausesUnder(one).map((found) => found.id));
    expect(covered).toContain(clause);
    expect(assumption?.reading.zh).toContain(zh);
    expect(assumption?.reading.en).toContain(en);
  });
});
