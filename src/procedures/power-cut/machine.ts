import { setupProcedure } from '../../core/procedure/setup.ts';
import { record, setTerm, value } from '../../core/procedure/write.ts';
import { powerCut } from '../../policies/power-cut.ts';
import { powerCutNotice } from '../../policies/power-cut-notice.ts';
import * as terms from '../../terms/power-cut.ts';
import { foretells } from './facts.ts';
import { foretold, preparing, tellBoth } from './foretold.ts';
import { goneDark, handling } from './handling.ts';

const opened = record({
  '/facts/source': '/event/data/source',
  '/facts/place': '/event/data/place',
  '/facts/expectedUntil': '/event/data/expectedUntil',
  '/facts/engineeringTold': value(false),
  '/facts/securityTold': value(false),
  '/facts/lit': value(false),
  '/facts/posted': value(false),
  '/facts/liftsSeen': value(false),
  '/facts/explained': value(false),
  '/facts/powerBack': value(false),
  '/facts/liftsChecked': value(false),
  '/facts/liftsInUse': value(false),
});

/** A power cut, foretold or not, until the power is back and the lifts are checked (4.5). */
export const createPowerCutMachine = () =>
  setupProcedure({ policies: [powerCut, powerCutNotice], terms: Object.values(terms) }).createMachine({
    id: 'power-cut',
    initial: 'new',
    context: { parties: {}, facts: {}, papers: {}, forms: {} },
    states: {
      new: {
        meta: { title: { zh: '未开始', en: 'Not begun' }, clauses: ['4.5'] },
        on: {
          OPEN: [
            { target: 'preparing', guard: foretells, actions: [opened, ...foretold, ...tellBoth] },
            {
              // No time given, or one that has passed: the power is gone (4.5.3).
              target: 'handling',
              actions: [
                opened,
                ...goneDark,
                setTerm('engineering', 'ENGINEERING_OVERDUE', { term: 'emergency-told' }, '4.5.1'),
                setTerm('security', 'SECURITY_OVERDUE', { term: 'emergency-told' }, '4.5.3'),
              ],
            },
          ],
        },
      },
      preparing,
      handling,
      closed: { type: 'final', meta: { title: { zh: '已办结', en: 'Closed' }, clauses: ['4.5'] } },
      calledOff: { type: 'final', meta: { title: { zh: '取消停电', en: 'Called off' }, clauses: ['4.5.4'] } },
    },
  });
