import type { Situation } from '../cases.ts';

/** An inquiry about general matters, answered from what one knows. */
export const answer = { step: 'answer', basis: 'known', concerns: 'general', superiorAnswers: 0 };
export const classify = {
  step: 'classify',
  matter: 'complaint',
  contentGiven: true,
  contentKnown: false,
  placeGiven: true,
  placeKnown: false,
  hazardGiven: false,
};
export const decline = {
  step: 'decline',
  politelyStated: true,
  politely: true,
  explainedStated: true,
  explained: true,
};
export const log = { step: 'log', contentGiven: true, timeGiven: true, placeGiven: true };
export const close = { step: 'close', answered: true, logged: true, content: 'yes', declined: false };
const reclassify = { ...classify, step: 'reclassify', matterBefore: 'inquiry', reasonGiven: true };

export const situations: readonly Situation[] = [
  [{}, []],
  [{ concerns: 'own' }, []],
  [{ concerns: 'other-customer' }, ['confidential 2.1.1.7']],
  [{ basis: 'unsure' }, ['ask-the-superior 2.1.1.3']],
  [{ basis: 'superior' }, ['superior-has-not-answered 2.1.1.3']],
  [{ basis: 'superior', superiorAnswers: 1 }, []],
  [{ basis: 'turned-away' }, ['turned-away 5.2']],
  [classify, []],
  [{ ...classify, contentGiven: false }, ['content-to-pass-on-missing 2.1.1.5']],
  [{ ...classify, contentGiven: false, contentKnown: true }, []],
  [{ ...classify, matter: 'repair', placeGiven: false }, ['place-to-pass-on-missing 2.1.1.8']],
  [{ ...classify, matter: 'inquiry', contentGiven: false, placeGiven: false }, []],
  [{ ...classify, matter: 'emergency' }, ['emergency-not-named 1.2.8']],
  [{ ...classify, matter: 'emergency', hazardGiven: true }, []],
  [reclassify, []],
  [
    { ...reclassify, matterBefore: 'complaint', reasonGiven: false },
    ['reclassifying-reason-missing A24', 'same-matter 2.1.1'],
  ],
  [decline, []],
  [{ ...decline, politely: false }, ['declined-impolitely 2.1.1.4']],
  [{ ...decline, politelyStated: false }, ['declined-impolitely 2.1.1.4']],
  [{ ...decline, explained: false }, ['rules-not-explained 1.2.5']],
  [{ ...decline, explainedStated: false }, ['rules-not-explained 1.2.5']],
  [log, []],
  [{ ...log, contentGiven: false }, ['content-missing 2.1.1.8']],
  [{ ...log, timeGiven: false }, ['time-missing 2.1.1.8']],
  [{ ...log, placeGiven: false }, ['place-missing 2.1.1.8']],
  [close, []],
  [{ ...close, answered: false }, ['not-answered 1.2.2']],
  [{ ...close, content: 'no' }, ['customer-not-content 2.1.1.8']],
  [{ ...close, content: 'unknown' }, ['content-not-asked 2.1.1.8']],
  [{ ...close, content: 'unknown', logged: false }, []],
  [{ ...close, content: 'no', declined: true }, []],
];
