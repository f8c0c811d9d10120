import { defineTerm } from '../core/define/term.ts';

/** Paid by the renovation company; an owner who renovates himself pays none (A9) (2.6.3). */
export const renovationDeposit = defineTerm({
  id: 'renovation-deposit',
  title: { zh: '施工人员管理保证金', en: 'Deposit of the renovation company' },
  description: {
    zh: '装修公司交纳的施工人员管理保证金；业主自装的不交',
    en: 'Paid by the renovation company; an owner who renovates himself pays none (A9)',
  },
  unit: 'fen',
  range: { min: 0, max: 200000 },
  values: { '2009-01-01': { value: 100000, source: '2.6.3' } },
  clauses: ['2.6.3', '2.6.6'],
});

/** For each pass; comes back with the pass (A10) (2.6.3). */
export const renovationPassDeposit = defineTerm({
  id: 'renovation-pass-deposit',
  title: { zh: '施工人员出入证押金', en: "Deposit for a worker's pass" },
  description: {
    zh: '每张出入证的押金，交回证件时退还',
    en: 'For each pass; comes back with the pass (A10)',
  },
  unit: 'fen',
  range: { min: 0, max: 10000 },
  values: { '2009-01-01': { value: 2000, source: '2.6.3' } },
  clauses: ['2.6.3', '2.6.6'],
});

/** For each pass; never comes back (A10) (2.6.3). */
export const renovationPassCost = defineTerm({
  id: 'renovation-pass-cost',
  title: { zh: '施工人员出入证工本费', en: "Cost of a worker's pass" },
  description: { zh: '每张出入证的工本费，不退', en: 'For each pass; never comes back (A10)' },
  unit: 'fen',
  range: { min: 0, max: 2000 },
  values: { '2009-01-01': { value: 500, source: '2.6.3' } },
  clauses: ['2.6.3'],
});
