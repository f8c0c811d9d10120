import type { Situation } from '../cases.ts';

export const over = {
  step: 'close',
  lift: 'in-use',
  valveClosed: true,
  powerSafe: true,
  repaired: true,
  residentsTold: true,
  cutOff: true,
  noticePosted: true,
  waterBack: true,
  heldBack: true,
  cleaned: true,
};
const clean = { step: 'clean', lift: 'raised', cleaned: false, repaired: false };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ lift: 'none', cutOff: false, noticePosted: false, waterBack: false }, []],
  [{ valveClosed: false }, ['valve-open 4.2.1']],
  [{ residentsTold: false }, ['residents-not-told A34']],
  [{ residentsTold: false, cutOff: false }, ['residents-not-told A34']],
  [{ noticePosted: false }, ['notice-not-posted 4.2.2']],
  [{ heldBack: false }, ['water-not-held-back 4.2.3']],
  [{ lift: 'raised' }, ['lift-not-back 4.2.4']],
  [{ cleaned: false }, ['not-cleaned 4.2.5']],
  [{ repaired: false }, ['not-repaired 4.2.1']],
  [{ waterBack: false }, ['water-not-back 4.2.2']],
  [clean, []],
  [{ ...clean, powerSafe: false }, ['power-on 4.2.1']],
  [{ ...clean, lift: 'wet' }, ['lift-not-safe 4.2.4']],
  [{ ...clean, lift: 'off' }, []],
  [{ step: 'repair', powerSafe: false }, ['power-on 4.2.1']],
  [{ step: 'post', onBoard: true }, []],
  [{ step: 'post', onBoard: false }, ['not-on-the-board 4.2.2']],
  [{ step: 'raise-lift', lift: 'unknown' }, []],
  [{ step: 'raise-lift', lift: 'wet' }, ['lift-wet 4.2.4']],
  [{ step: 'lift-off', entryForbidden: true }, []],
  [{ step: 'lift-off', entryForbidden: false }, ['entry-not-forbidden 4.2.4']],
  [{ step: 'check-lift', cleaned: false }, ['not-cleaned 4.2.5']],
  [{ step: 'release-lift', lift: 'off' }, ['lift-not-checked 4.2.4']],
  [{ step: 'release-lift', lift: 'checked' }, []],
];
