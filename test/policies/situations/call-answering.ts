import type { Situation } from '../cases.ts';

/** A call answered on the third ring, as it should be. */
export const call = {
  channel: 'phone',
  answered: true,
  rings: 3,
  greeted: true,
  courteous: true,
  companyNamed: true,
  staffNoGiven: true,
};

export const situations: readonly Situation[] = [
  [{}, []],
  [{ rings: 0 }, []],
  [{ rings: 4 }, ['rang-too-long 2.1.1.6']],
  [{ greeted: false }, ['not-greeted-first 2.1.1.6']],
  [{ companyNamed: false }, ['company-not-named 1.2.3']],
  [{ staffNoGiven: false }, ['staff-number-not-given 2.1.1.6']],
  [
    { rings: 9, greeted: false, staffNoGiven: false },
    ['not-greeted-first 2.1.1.6', 'rang-too-long 2.1.1.6', 'staff-number-not-given 2.1.1.6'],
  ],
  [
    { answered: false, rings: 9, greeted: false, companyNamed: false, staffNoGiven: false },
    ['not-answered 1.2.3'],
  ],
  [{ courteous: false }, ['caller-treated-curtly 2.1.1.10']],
  [{ channel: 'visit', stood: true, neat: true }, []],
  [{ channel: 'visit', stood: false, neat: true }, ['visitor-received-seated 2.1.1.2']],
  [{ channel: 'visit', stood: true, neat: true, greeted: false }, ['visitor-not-greeted 2.1.1.1']],
  [{ channel: 'visit', stood: true, neat: false }, ['not-neat 2.1.1.9']],
  [{ channel: 'visit', stood: true, neat: true, courteous: false }, ['visitor-treated-curtly 2.1.1.10']],
  [{ channel: 'letter', greeted: false, staffNoGiven: false }, []],
];
