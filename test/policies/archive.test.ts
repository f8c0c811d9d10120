import { describe, expect, test } from 'vitest';
import { archiveAccess } from '../../src/policies/archive-access.ts';
import { archiveDestruction } from '../../src/policies/archive-destruction.ts';
import { archiveFiling } from '../../src/policies/archive-filing.ts';
import { archiveIncident } from '../../src/policies/archive-incident.ts';
import { archiveQuality } from '../../src/policies/archive-quality.ts';
import { archiveRoom } from '../../src/policies/archive-room.ts';
import { archiveRoomClimate } from '../../src/policies/archive-room-climate.ts';
import { check, checkMissing, judge, silent } from './cases.ts';
import * as access from './situations/archive-access.ts';
import * as destruction from './situations/archive-destruction.ts';
import * as filing from './situations/archive-filing.ts';
import * as incident from './situations/archive-incident.ts';
import * as quality from './situations/archive-quality.ts';
import * as room from './situations/archive-room.ts';
import * as climate from './situations/archive-room-climate.ts';
import { situationsOf } from './situations/index.ts';

test.each(filing.situations)('with %j filing names %j', (...situation) => {
  check('archive-filing', filing.received, situation, ['refused', 'cleared']);
});
test.each(access.situations)('with %j access names %j', (...situation) => {
  check('archive-access', access.staff, situation, ['refused', 'granted']);
});
test.each(destruction.situations)('with %j destruction names %j', (...situation) => {
  check('archive-destruction', destruction.listed, situation, ['refused', 'cleared']);
});
test.each(incident.situations)('with %j an incident names %j', (...situation) => {
  check('archive-incident', incident.proposed, situation, ['refused', 'cleared']);
});
test.each(incident.reports)('with %j a report names %j', (...situation) => {
  check('archive-incident', incident.proposed, situation, ['late', 'cleared']);
});
test.each(room.situations)('with %j the room names %j', (...situation) => {
  check('archive-room', room.enters, situation, ['refused', 'cleared']);
});
test.each(room.checks)('with %j the check of the room names %j', (...situation) => {
  check('archive-room', room.enters, situation, ['act', 'cleared']);
});
test.each(climate.situations)('with %j the climate names %j', (...situation) => {
  check('archive-room-climate', climate.normal, situation, ['out-of-range', 'in-range']);
});
test.each(quality.below)('with %j the standards name %j', (...situation) => {
  check('archive-quality', quality.met, situation, ['below', 'met']);
});
test.each(quality.unmeasured)('with %j the standards cannot be judged: %j', (...situation) => {
  check('archive-quality', quality.met, situation, ['not-measured', 'met']);
});

test.each(
  [
    archiveAccess,
    archiveDestruction,
    archiveFiling,
    archiveIncident,
    archiveQuality,
    archiveRoom,
    archiveRoomClimate,
  ].map((policy) => ({ id: policy.id, policy })),
)('every rule of $id speaks in one of the situations', ({ id, policy }) => {
  expect(silent(policy, situationsOf[id]?.situations ?? [])).toEqual([]);
});

describe('an unknown fact is never a pass', () => {
  const without = (facts: object, ...names: readonly string[]): readonly string[] =>
    Object.keys(facts).filter((name) => name !== 'step' && name !== 'applicant' && !names.includes(name));

  test('when a file is taken in, catalogued, taken out, put back or proposed for destruction', () => {
    checkMissing(archiveFiling, filing.received, without(filing.received));
    checkMissing(archiveFiling, filing.catalogued, without(filing.catalogued, 'permanent', 'keptForGood'));
    checkMissing(archiveFiling, { ...filing.catalogued, keptForGood: true }, ['permanent']);
    // What it is taken out for does not matter where access is registered.
    checkMissing(archiveFiling, filing.takenOut, without(filing.takenOut, 'purpose'));
    checkMissing(archiveFiling, { ...filing.takenOut, accessShown: false }, ['purpose']);
    checkMissing(archiveFiling, filing.back, without(filing.back));
    checkMissing(archiveFiling, filing.proposed, without(filing.proposed));
  });

  test('when somebody reads, copies, borrows or returns', () => {
    checkMissing(archiveAccess, access.staff, without(access.staff));
    checkMissing(
      archiveAccess,
      access.outsider,
      without(access.outsider, 'headConsents', 'purposeStated', 'contentStated'),
    );
    checkMissing(archiveAccess, access.owner, without(access.owner));
    checkMissing(archiveAccess, { ...access.staff, secretFiles: 1, concerned: true }, ['concerned']);
    checkMissing(archiveAccess, access.copy, without(access.copy, 'secretFiles'));
    checkMissing(archiveAccess, access.borrow, without(access.borrow, 'leaderApproves', 'untilSet'));
    checkMissing(archiveAccess, access.back, without(access.back, 'incidentReported'));
  });

  test('when files are listed, approved and destroyed', () => {
    checkMissing(archiveDestruction, destruction.listed, without(destruction.listed));
    checkMissing(archiveDestruction, destruction.approve, without(destruction.approve));
    checkMissing(archiveDestruction, destruction.start, without(destruction.start));
    checkMissing(archiveDestruction, destruction.finish, without(destruction.finish));
  });

  test('about the room, its climate and an incident', () => {
    checkMissing(archiveRoomClimate, climate.normal, without(climate.normal));
    checkMissing(archiveRoom, room.enters, without(room.enters));
    checkMissing(archiveRoom, room.checked, without(room.checked));
    checkMissing(archiveRoom, room.closed, without(room.closed));
    // Contained and notified, it does not matter what happened to whose data.
    checkMissing(archiveIncident, incident.proposed, without(incident.proposed, 'kind', 'personalData'));
    checkMissing(archiveIncident, { ...incident.proposed, contained: false }, ['kind']);
    checkMissing(archiveIncident, { ...incident.proposed, notified: false }, ['kind', 'personalData']);
  });

  test('about a rate', () => {
    checkMissing(archiveQuality, quality.met, Object.keys(quality.met));
  });
});

test('a rate that is too low weighs more than one that was not measured', () => {
  const facts = {
    ...quality.met,
    questionsAsked: 0,
    questionsRight: 0,
    filesComplete: 97,
    completePercent: 97,
  };
  expect(judge('archive-quality', facts)).toEqual({
    verdict: 'below',
    rules: ['district-knowledge-not-measured 3.3.4.6', 'files-complete-low 3.3.4.7'],
  });
});
