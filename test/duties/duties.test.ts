import { describe, expect, it } from 'vitest';
import { papers, roles } from '../../src/handbook/index.ts';
import { createDesk, dutyOccurrences, listClauses, listDuties, terms } from '../../src/index.ts';

const ids = (units: readonly { readonly id: string }[]): readonly string[] => units.map(({ id }) => id);
const daysOf = (id: string, from: string, to: string, zone?: string): readonly string[] =>
  dutyOccurrences(
    listDuties().filter((duty) => duty.id === id),
    { from, to, ...(zone ? { zone } : {}) },
  ).map(({ day }) => day);

describe('the recurring duties (1.1–1.5, 2.2.1.4, 2.4.6, 2.4.7, 3.1, 3.3, A21)', () => {
  // Worked out from the handbook: id, role, rhythm.
  it.each([
    ['receptionist-weekly-report', 'receptionist', 'weekly', '1.2.7'],
    ['assistant-weekly-report', 'cs-assistant', 'weekly', '1.3.11'],
    ['archivist-weekly-report', 'archivist', 'weekly', '1.4.6'],
    ['department-monthly-report', 'cs-supervisor', 'monthly', '1.1.14'],
    ['key-count-daily', 'key-keeper', 'daily', '1.5.5'],
    ['key-count-weekly', 'key-keeper', 'weekly', '1.5.5'],
    ['key-count-monthly', 'key-keeper', 'monthly', '1.5.5'],
    ['work-order-rate-daily', 'receptionist', 'daily', '2.2.1.4'],
    ['repair-rate-weekly', 'receptionist', 'weekly', '2.4.6'],
    ['completion-mid-month', 'receptionist', 'mid-month', '2.4.7'],
    ['completion-month-end', 'receptionist', 'month-end', '2.4.7'],
    ['patrol-summary-daily', 'building-keeper', 'daily', '3.1.2.4'],
    ['patrol-summary-weekly', 'building-keeper', 'weekly', '3.1.2.4'],
    ['patrol-summary-monthly', 'building-keeper', 'monthly', '3.1.2.5'],
    ['patrol-morning', 'building-keeper', 'daily', '3.1.3.1'],
    ['patrol-afternoon', 'building-keeper', 'daily', '3.1.3.1'],
    ['manager-patrols', 'cs-supervisor', 'weekly', '3.1.3.2'],
    ['archive-room-care', 'archivist', 'monthly', '3.3.1.3'],
    ['archive-audit', 'archivist', 'half-yearly', '3.3.1.4'],
    ['archive-returns', 'archivist', 'daily', '3.3.1.5'],
    ['archive-climate', 'archivist', 'working-day', '3.3.1.7'],
    ['archive-diary', 'archivist', 'working-day', '3.3.4.8'],
  ])('%s is owed by %s, %s (%s)', (id, role, period, clause) => {
    const duty = listDuties().find((one) => one.id === id);
    expect(duty).toMatchObject({ role, rhythm: { period } });
    expect(duty?.clauses).toContain(clause);
    expect(listClauses().find((one) => one.id === clause)?.realisedBy).toContain(`duty:${id}`);
  });

  it('there are no others, and each names roles, papers and terms that exist', () => {
    expect(listDuties()).toHaveLength(22);
    const known = { roles: ids(roles), papers: ids(papers), terms: ids(terms) };
    for (const { role, alsoBy = [], form, rhythm, times, title, description } of listDuties()) {
      expect(known.roles).toEqual(expect.arrayContaining([role, ...alsoBy]));
      if (form !== undefined) expect(known.papers).toContain(form);
      const used = [times, ...Object.values(rhythm)].flatMap((part) =>
        typeof part === 'object' ? [part.term] : [],
      );
      expect(known.terms).toEqual(expect.arrayContaining(used));
      expect([title.zh, description.zh].every((text) => /^\p{Script=Han}/u.test(text))).toBe(true);
    }
  });

  it('can be listed by role, also for those who owe it beside the first, and by period', () => {
    expect(ids(listDuties({ role: 'key-keeper', period: 'monthly' }))).toEqual([
      'key-count-monthly',
      'patrol-summary-monthly',
    ]);
    expect(listDuties({ role: 'owner' })).toEqual([]);
  });
});

describe('when they are due', () => {
  it('weekly reports on Friday, also on the last days of a year', () => {
    expect(daysOf('receptionist-weekly-report', '2026-12-20', '2027-01-09')).toEqual([
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
    ]);
  });

  it('key counts each day, each Sunday, and on the last day of each month', () => {
    expect(daysOf('key-count-daily', '2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(daysOf('key-count-weekly', '2026-02-22', '2026-03-01')).toEqual(['2026-02-22', '2026-03-01']);
    expect(daysOf('key-count-monthly', '2026-01-01', '2026-04-30')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(daysOf('key-count-monthly', '2024-02-01', '2024-03-30')).toEqual(['2024-02-29']);
  });

  it('the two monthly counts on the 20th and the last day (A25)', () => {
    expect(daysOf('completion-mid-month', '2026-01-21', '2026-04-20')).toEqual([
      '2026-02-20',
      '2026-03-20',
      '2026-04-20',
    ]);
    expect(daysOf('completion-month-end', '2026-02-01', '2026-03-30')).toEqual(['2026-02-28']);
  });

  it('archives by the half-year', () => {
    expect(daysOf('archive-audit', '2026-01-01', '2027-12-31')).toEqual([
      '2026-06-30',
      '2026-12-31',
      '2027-06-30',
      '2027-12-31',
    ]);
  });

  it('two years of everything are 6278 times', () => {
    // 2026 has 261 weekdays, 19 of them holidays, and 6 days to make up for them; 2027, not announced yet, 261 weekdays.
    const workingDays = 261 - 19 + 6 + 261;
    // 6 daily duties, 2 on working days, 4 on 105 Fridays, 3 on 104 Sundays, 6 monthly ones, 4 half-years.
    expect(6 * 730 + 2 * workingDays + 4 * 105 + 3 * 104 + 6 * 24 + 4).toBe(6278);
    expect(dutyOccurrences(listDuties(), { from: '2026-01-01', to: '2027-12-31' })).toHaveLength(6278);
  });

  it('a weekly report runs from Monday, is late from Saturday, and belongs to its week until Sunday', () => {
    const [report] = dutyOccurrences(listDuties({ role: 'archivist', period: 'weekly' }), {
      from: '2026-11-23',
      to: '2026-11-29',
    });
    expect(report).toEqual({
      key: 'archivist-weekly-report@2026-11-27',
      duty: 'archivist-weekly-report',
      title: { zh: '档案工作周报', en: 'Weekly report on the archive' },
      role: 'archivist',
      period: 'weekly',
      day: '2026-11-27',
      from: '2026-11-23T00:00:00+08:00',
      dueAt: '2026-11-28T00:00:00+08:00',
      until: '2026-11-30T00:00:00+08:00',
      times: 1,
      clauses: ['1.4.6'],
      form: 'weekly-report',
    });
  });

  it('the morning ends at noon, where the afternoon begins', () => {
    const on = { from: '2026-11-23', to: '2026-11-23' };
    const patrols = dutyOccurrences(listDuties(), on).filter(({ duty }) =>
      /^patrol-(?:morn|after)/.test(duty),
    );
    expect(patrols.map(({ duty, from, dueAt }) => [duty, from, dueAt])).toEqual([
      ['patrol-afternoon', '2026-11-23T12:00:00+08:00', '2026-11-24T00:00:00+08:00'],
      ['patrol-morning', '2026-11-23T00:00:00+08:00', '2026-11-23T12:00:00+08:00'],
    ]);
  });

  it('days are those of the zone, also where the clock is put forward', () => {
    const [count] = dutyOccurrences(listDuties({ period: 'daily' }), {
      from: '2026-03-08',
      to: '2026-03-08',
      zone: 'America/New_York',
    });
    expect([count?.from, count?.dueAt]).toEqual(['2026-03-08T00:00:00-05:00', '2026-03-09T00:00:00-04:00']);
    expect(daysOf('archive-audit', '2026-01-01', '2026-12-31', 'Pacific/Kiritimati')).toEqual([
      '2026-06-30',
      '2026-12-31',
    ]);
  });

  const climate = listDuties().filter(({ id }) => id === 'archive-climate');

  it('working days leave out statutory holidays and take in the days that make up for them', () => {
    // Spring Festival 2026: off from Sunday 15 to Monday 23 February, worked on Saturday 14.
    const due = dutyOccurrences(climate, { from: '2026-02-13', to: '2026-02-24' });
    expect(due.map(({ day }) => day)).toEqual(['2026-02-13', '2026-02-14', '2026-02-24']);
    expect(due.every((one) => !('isEstimate' in one))).toBe(true);
  });

  it('in a year whose holidays are not known weekdays stand in, marked as an estimate', () => {
    const due = dutyOccurrences(climate, { from: '2027-10-01', to: '2027-10-04' });
    expect(due.map(({ day, isEstimate }) => [day, isEstimate])).toEqual([
      ['2027-10-01', true],
      ['2027-10-04', true],
    ]);
  });

  it("a desk's own calendar is taken, and one that fails otherwise is not hidden", () => {
    const desk = createDesk({
      calendar: {
        holidays: [{ name: { zh: '店庆', en: 'Anniversary' }, from: '2026-11-26' }],
        workdays: ['2026-11-28'],
      },
    });
    const week = { from: '2026-11-23', to: '2026-11-29' };
    const due = dutyOccurrences(climate, { ...week, calendar: desk.calendar });
    expect(due.map(({ day }) => day.slice(-2))).toEqual(['23', '24', '25', '27', '28']);
    const broken = {
      day: () => {
        throw new Error('broken');
      },
    };
    expect(() => dutyOccurrences(climate, { ...week, calendar: broken })).toThrow('broken');
  });

  it('all other duties stay on their day, holiday or not: the handbook moves nothing', () => {
    expect(daysOf('archivist-weekly-report', '2026-09-28', '2026-10-04')).toEqual(['2026-10-02']);
    expect(daysOf('completion-mid-month', '2026-09-01', '2026-09-30')).toEqual(['2026-09-20']);
  });

  it("a site's terms move the day, the morning and the number of patrols", () => {
    const desk = createDesk({
      terms: {
        'weekly-report-day': 1,
        'mid-month-day': 15,
        'patrol-manager-week': 5,
        'archive-room-check': 3,
      },
    });
    const due = dutyOccurrences(listDuties(), {
      from: '2026-11-01',
      to: '2026-12-31',
      zone: desk.zone,
      terms: desk.terms,
    });
    const days = (id: string): readonly string[] =>
      due.filter(({ duty }) => duty === id).map(({ day }) => day);
    expect(days('archivist-weekly-report')[0]).toBe('2026-11-02');
    expect(days('completion-mid-month')).toEqual(['2026-11-15', '2026-12-15']);
    expect(days('archive-room-care')).toEqual(['2026-12-31']);
    expect(due.find(({ duty }) => duty === 'manager-patrols')?.times).toBe(5);
  });

  it('a personal duty is due from each person in its roles, a shared one once (A46)', () => {
    const due = dutyOccurrences(listDuties({ period: 'weekly' }), {
      from: '2026-11-29',
      to: '2026-11-29',
      people: [
        { id: 'cs-01', role: 'cs-supervisor' },
        { id: 'pm-01', role: 'property-manager' },
        { id: 're-01', role: 'receptionist' },
      ],
    });
    expect(due.map(({ key, role }) => [key, role])).toEqual([
      ['key-count-weekly@2026-11-29', 'key-keeper'],
      ['manager-patrols@2026-11-29#cs-01', 'cs-supervisor'],
      ['manager-patrols@2026-11-29#pm-01', 'property-manager'],
      ['repair-rate-weekly@2026-11-29', 'receptionist'],
    ]);
  });

  it.each([
    [{ from: '2026-02-02', to: '2026-02-01' }, 'RANGE_INVALID'],
    [{ from: '2026-01-01', to: '2036-12-31' }, 'RANGE_INVALID'],
    [{ from: '2026-02-29', to: '2026-03-01' }, 'DAY_INVALID'],
    [{ from: '2026-01-01T00:00:00Z', to: '2026-03-01' }, 'DAY_INVALID'],
    [{ from: '2026-01-01', to: '2026-03-01', zone: 'Mars/Olympus' }, 'ZONE_UNKNOWN'],
    [{ from: '2008-12-31', to: '2008-12-31' }, 'TERM_NO_VALUE'],
  ])('%j is refused as %s', (query, code) => {
    expect(() => dutyOccurrences(listDuties(), query)).toThrow(code);
  });
});
