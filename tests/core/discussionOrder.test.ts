/** The order of a discussion: what is proposed, what a group makes of it, and that no point gets lost on the way. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { DiscussedPoint, Discussion } from '#src/core/discussion.ts';
import {
  addPoint,
  type Direction,
  type DiscussionRecord,
  furtherPoints,
  movePoint,
  nextPoint,
  type PlannedPoint,
  type Proposal,
  parkPoint,
  parkPoints,
  placePoint,
  planDiscussion,
  planPoints,
  pointKey,
  pointToResume,
  previousPoint,
  resumePoint,
  splitHalfAnHour,
  takeOutPoint,
} from '#src/core/discussionOrder.ts';
import type { Answer, AnswerValue } from '#src/core/dossier.ts';
import { emptyDiscussion } from '#src/core/emptyDiscussion.ts';
import { fittingPoints } from '#src/core/fittingPoints.ts';
import type { AgendaItem } from '#src/core/result.ts';
import type { Session } from '#src/core/session.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';

const NOTHING = emptyDiscussion({
  roundId: '0000000b-0000-4000-8000-000000000001',
  organisationId: '0000000a-0000-4000-8000-000000000001',
});
const UNRECORDED: DiscussionRecord = { agreed: [], checked: [], present: null };

const point = (questionId: string, partnerId: string | null = null) => ({ questionId, partnerId });
const item = (questionId: string, reason: AgendaItem['reason']) => ({
  ...point(questionId),
  reason,
});

/** Two points that come first, two spread ones and one more; four are proposed. */
const proposal: Proposal = {
  agenda: [
    item('P4.etat', 'critical'),
    item('V3.etat', 'critical'),
    item('P1.etat', 'spread'),
    item('S2.etat', 'spread'),
    item('C1.etat', 'rest'),
  ],
  proposedPoints: 4,
  fittingPoints: null,
  asked: ['P1.etat', 'P4.etat', 'S1.etat', 'S2.etat', 'C1.etat', 'V3.etat'].map((id) => point(id)),
};

const idsOf = (points: readonly DiscussedPoint[]) => points.map(({ questionId }) => questionId);
const planned = (discussion: Discussion) => idsOf(planPoints(discussion, proposal));
const agreed = (questionId: string, value: AnswerValue | null, note = ''): Answer => ({
  sheetId: '0000000c-0000-4000-8000-000000000001',
  questionId,
  partnerId: null,
  value,
  note,
  noteShared: false,
  revision: 1,
});
const standings = (discussion: Discussion, record: DiscussionRecord) =>
  Object.fromEntries(
    planDiscussion(discussion, proposal, record).map(({ questionId, standing }) => [
      questionId,
      standing.kind,
    ]),
  );

describe('the plan', () => {
  it('is what the answers propose first, until the group chooses', () => {
    expect(planned(NOTHING)).toEqual(['P4.etat', 'V3.etat', 'P1.etat', 'S2.etat']);
  });

  it.each([
    ['as many points as fit into the time of the session', 3, ['P4.etat', 'V3.etat', 'P1.etat']],
    ['more than the screen proposes, where there is time', 5, idsOf(proposal.agenda)],
    ['all that must come first, however short the session is', 1, ['P4.etat', 'V3.etat']],
  ])('has %s', (_, fittingPoints, expected) => {
    const planned = { ...proposal, fittingPoints };
    expect(idsOf(planPoints(NOTHING, planned))).toEqual(expected);
    expect(idsOf(furtherPoints(NOTHING, planned, UNRECORDED))).toEqual(
      idsOf(proposal.agenda).filter((id) => !expected.includes(id)),
    );
    const chosen = { ...NOTHING, order: [point('C1.etat'), point('S1.etat')] };
    expect(idsOf(planPoints(chosen, planned))).toEqual(['C1.etat', 'S1.etat']);
  });

  it('is the order that the group chose, once it has', () => {
    const chosen = { ...NOTHING, order: [point('S1.etat'), point('P4.etat')] };
    expect(planned(chosen)).toEqual(['S1.etat', 'P4.etat']);
  });

  it('leaves out what is not asked any more, and keeps it for the day it is asked again', () => {
    const chosen = { ...NOTHING, order: [point('S5.etat'), point('P4.etat'), point('P1.etat')] };
    expect(planned(chosen)).toEqual(['P4.etat', 'P1.etat']);
    const moved = movePoint(chosen, proposal, point('P1.etat'), 'top');
    expect(idsOf(moved.order)).toEqual(['P1.etat', 'P4.etat', 'S5.etat']);
  });

  it('holds a point that was put off without having been in the order', () => {
    expect(planned(parkPoint(NOTHING, point('S1.etat'), null))).toContain('S1.etat');
  });

  it('tells one partner from another', () => {
    const about = (partnerId: string) => point('C1.etat', partnerId);
    const withPartners: Proposal = { ...proposal, asked: [about('a'), about('b')] };
    const discussion = addPoint(
      addPoint(NOTHING, withPartners, about('a')),
      withPartners,
      about('b'),
    );
    expect(discussion.order).toEqual([about('a'), about('b')]);
  });

  it('is followed by what else the answers propose', () => {
    expect(idsOf(furtherPoints(NOTHING, proposal, UNRECORDED))).toEqual(['C1.etat']);
    const chosen = { ...NOTHING, order: [point('C1.etat')] };
    expect(idsOf(furtherPoints(chosen, proposal, UNRECORDED))).toEqual([
      ...['P4.etat', 'V3.etat', 'P1.etat', 'S2.etat'],
    ]);
  });

  it('says why the answers propose a point, and nothing where they do not', () => {
    expect(placePoint(point('P1.etat'), NOTHING, proposal, UNRECORDED).reason).toBe('spread');
    expect(placePoint(point('S1.etat'), NOTHING, proposal, UNRECORDED).reason).toBeNull();
  });
});

describe('the points that fit', () => {
  const told = (planned: Partial<Session>) =>
    scenario({ way: 'each' }).answers('P1.etat', [1, 4]).meet(planned);
  const fitting = (story: Scenario) => {
    const dossier = story.file();
    const chosen = chooseRound(dossier);
    if (chosen === null) throw new Error('A story has a round');
    return fittingPoints({ dossier, chosen }, story.questionnaire);
  };
  const board = { invited: 12, collected: ['paper' as const] };

  it.each([
    ['those of the session of 2 h 30', { ...board, durationMinutes: 150 }, 6],
    ['few in an hour and a half', { ...board, durationMinutes: 90 }, 2],
    ['one, where hardly one would', { ...board, durationMinutes: 15 }, 1],
    ['unknown while no time is noted', board, null],
  ])('are %s', (_, planned, points) => {
    expect(fitting(told(planned))).toBe(points);
  });

  it('are those of the session that has a time, of this association in this round', () => {
    expect(fitting(told({}).meet({ ...board, durationMinutes: 90 }))).toBe(2);
    const elsewhere = told({})
      .organisation('Foyer')
      .meet({ ...board, durationMinutes: 90 });
    expect(fitting(elsewhere.organisation('Nous'))).toBeNull();
  });
});

describe('where a point stands', () => {
  it.each<[string, AnswerValue]>([
    ['a level', { kind: 'level', level: 3 }],
    ['« Ne sait pas »', { kind: 'unknown' }],
    ['« Ne nous concerne pas »', { kind: 'notApplicable' }],
    ['« Pas d’accord »', { kind: 'noAgreement' }],
  ])('is decided once the group retained %s', (_, value) => {
    const record = { ...UNRECORDED, agreed: [agreed('P4.etat', value)] };
    expect(placePoint(point('P4.etat'), NOTHING, proposal, record).standing).toEqual({
      kind: 'decided',
      value,
    });
  });

  it('is begun when it is on screen, when something is noted, when a fact is to be checked', () => {
    expect(
      standings(NOTHING, {
        agreed: [agreed('P4.etat', null, 'Un courrier de mai'), agreed('S2.etat', null)],
        checked: [point('V3.etat')],
        present: point('P1.etat'),
      }),
    ).toEqual({ 'P4.etat': 'begun', 'V3.etat': 'begun', 'P1.etat': 'begun', 'S2.etat': 'ahead' });
  });

  it('is put off until a day, unless the group has decided since', () => {
    const parked = parkPoint(NOTHING, point('P4.etat'), '2026-12-07');
    expect(placePoint(point('P4.etat'), parked, proposal, UNRECORDED).standing).toEqual({
      kind: 'parked',
      until: '2026-12-07',
    });
    const record = { ...UNRECORDED, agreed: [agreed('P4.etat', { kind: 'unknown' })] };
    expect(standings(parked, record)['P4.etat']).toBe('decided');
  });
});

describe('going on', () => {
  const plan = (discussion: Discussion, record: Partial<DiscussionRecord> = {}) =>
    planDiscussion(discussion, proposal, { ...UNRECORDED, ...record });
  const idOf = (found: PlannedPoint | null) => found?.questionId ?? null;

  it('goes through the plan in its order, those put off left out, and then ends', () => {
    const discussion = parkPoint(NOTHING, point('V3.etat'), null);
    expect(idOf(nextPoint(plan(discussion), point('P4.etat')))).toBe('P1.etat');
    expect(idOf(nextPoint(plan(discussion), point('S2.etat')))).toBeNull();
    expect(idOf(previousPoint(plan(discussion), point('P1.etat')))).toBe('P4.etat');
    expect(idOf(previousPoint(plan(discussion), point('P4.etat')))).toBeNull();
    expect(idOf(previousPoint(plan(discussion), null))).toBe('S2.etat');
  });

  it('comes back to the first point that is left', () => {
    const record = { agreed: [agreed('P4.etat', { kind: 'level', level: 2 })] };
    const discussion = parkPoint(NOTHING, point('V3.etat'), null);
    expect(idOf(pointToResume(plan(discussion, record)))).toBe('P1.etat');
    expect(idOf(nextPoint(plan(discussion, record), point('S1.etat')))).toBe('P1.etat');
    expect(idOf(previousPoint(plan(discussion, record), point('S1.etat')))).toBeNull();
  });
});

describe('moving', () => {
  const moved = (questionId: string, direction: Direction) =>
    planned(movePoint(NOTHING, proposal, point(questionId), direction));

  it('goes up, down, to the top, to the end', () => {
    expect(moved('P1.etat', 'up')).toEqual(['P4.etat', 'P1.etat', 'V3.etat', 'S2.etat']);
    expect(moved('P1.etat', 'down')).toEqual(['P4.etat', 'V3.etat', 'S2.etat', 'P1.etat']);
    expect(moved('P1.etat', 'top')).toEqual(['P1.etat', 'P4.etat', 'V3.etat', 'S2.etat']);
    expect(moved('P4.etat', 'end')).toEqual(['V3.etat', 'P1.etat', 'S2.etat', 'P4.etat']);
  });

  it('stays where it can go no further', () => {
    expect(moved('P4.etat', 'up')).toEqual(planned(NOTHING));
    expect(moved('S2.etat', 'down')).toEqual(planned(NOTHING));
  });

  it('leaves what is not in the plan alone', () => {
    expect(movePoint(NOTHING, proposal, point('S1.etat'), 'top')).toBe(NOTHING);
  });

  it('adds at the end, once', () => {
    const added = addPoint(NOTHING, proposal, point('S1.etat'));
    expect(planned(added).at(-1)).toBe('S1.etat');
    expect(addPoint(added, proposal, point('S1.etat'))).toBe(added);
  });

  it('takes out, with the day it was put off to; the last point stays', () => {
    const parked = parkPoint(NOTHING, point('V3.etat'), '2026-12-07');
    const without = takeOutPoint(parked, proposal, point('V3.etat'));
    expect(planned(without)).toEqual(['P4.etat', 'P1.etat', 'S2.etat']);
    expect(without.parked).toEqual([]);
    const alone = { ...NOTHING, order: [point('P4.etat')] };
    expect(takeOutPoint(alone, proposal, point('P4.etat'))).toBe(alone);
  });

  it('puts off to another day what was put off, and takes it up where it was', () => {
    const once = parkPoint(NOTHING, point('V3.etat'), '2026-12-07');
    const again = parkPoint(once, point('V3.etat'), null);
    expect(again.parked).toEqual([{ ...point('V3.etat'), until: null }]);
    expect(planned(resumePoint(again, point('V3.etat')))).toEqual(planned(NOTHING));
  });
});

describe('« Il reste 30 minutes »', () => {
  const split = (discussion: Discussion, record: Partial<DiscussionRecord> = {}) => {
    const { kept, putOff } = splitHalfAnHour(
      planDiscussion(discussion, proposal, { ...UNRECORDED, ...record }),
    );
    return { kept: idsOf(kept), putOff: idsOf(putOff) };
  };
  const all = ['C1.etat', 'S1.etat'].reduce(
    (discussion, id) => addPoint(discussion, proposal, point(id)),
    NOTHING,
  );

  it('keeps what must come first and two further points in their order', () => {
    expect(split(all)).toEqual({
      kept: ['P4.etat', 'V3.etat', 'P1.etat', 'S2.etat'],
      putOff: ['C1.etat', 'S1.etat'],
    });
  });

  it('counts neither what is decided nor what was put off already', () => {
    const discussion = parkPoint(all, point('P1.etat'), null);
    const record = { agreed: [agreed('P4.etat', { kind: 'noAgreement' })] };
    expect(split(discussion, record)).toEqual({
      kept: ['V3.etat', 'S2.etat', 'C1.etat'],
      putOff: ['S1.etat'],
    });
  });

  it('keeps what is begun rather than what is still ahead', () => {
    expect(split(all, { present: point('S1.etat') })).toEqual({
      kept: ['P4.etat', 'V3.etat', 'P1.etat', 'S1.etat'],
      putOff: ['S2.etat', 'C1.etat'],
    });
  });

  it('puts nothing off where little is left', () => {
    expect(split(NOTHING).putOff).toEqual([]);
  });
});

describe('whatever is moved', () => {
  type Change = (discussion: Discussion, rules: Proposal) => Discussion;
  const ids = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const points = ids.flatMap((id) => [point(id), ...(id > 'E' ? [point(id, 'x')] : [])]);
  const anyPoint = fc.constantFrom(...points);
  const anyDirection = fc.constantFrom<Direction>('up', 'down', 'top', 'end');
  const anyChange: fc.Arbitrary<Change> = fc.oneof(
    fc.tuple(anyPoint, anyDirection).map(
      ([at, way]): Change =>
        (before, rules) =>
          movePoint(before, rules, at, way),
    ),
    anyPoint.map(
      (at): Change =>
        (before, rules) =>
          addPoint(before, rules, at),
    ),
    anyPoint.map(
      (at): Change =>
        (before, rules) =>
          takeOutPoint(before, rules, at),
    ),
    anyPoint.map(
      (at): Change =>
        (before) =>
          parkPoint(before, at, '2026-12-07'),
    ),
    anyPoint.map(
      (at): Change =>
        (before) =>
          resumePoint(before, at),
    ),
  );
  const anyProposal: fc.Arbitrary<Proposal> = fc.record({
    agenda: fc.shuffledSubarray(points, { minLength: 1 }).map((agenda) =>
      agenda.map((each, rank) => ({
        ...each,
        reason: rank < 2 ? ('critical' as const) : ('spread' as const),
      })),
    ),
    proposedPoints: fc.integer({ min: 1, max: 8 }),
    fittingPoints: fc.option(fc.integer({ min: 1, max: 8 })),
    asked: fc.constant(points),
  });
  const keysOf = (some: readonly DiscussedPoint[]) => some.map(pointKey);

  it('no point is lost and none stands twice', () => {
    fc.assert(
      fc.property(anyProposal, fc.array(anyChange, { maxLength: 30 }), (rules, changes) => {
        let discussion = NOTHING;
        for (const change of changes) {
          const before = keysOf(planPoints(discussion, rules));
          const next = change(discussion, rules);
          const after = keysOf(planPoints(next, rules));
          expect(new Set(after).size).toBe(after.length);
          expect(new Set(keysOf(next.order)).size).toBe(next.order.length);
          expect(new Set(keysOf(next.parked)).size).toBe(next.parked.length);
          expect(after.length).toBeGreaterThan(0);
          // One change adds or takes out one point at most, and whatever stays keeps its order unless it was moved.
          const gone = before.filter((key) => !after.includes(key));
          const come = after.filter((key) => !before.includes(key));
          expect(gone.length + come.length).toBeLessThanOrEqual(1);
          expect(keysOf(next.parked).every((key) => after.includes(key))).toBe(true);
          discussion = next;
        }
      }),
    );
  });

  it('each point is either kept or put off in the last half hour', () => {
    fc.assert(
      fc.property(anyProposal, fc.array(anyChange, { maxLength: 12 }), (rules, changes) => {
        const discussion = changes.reduce((before, change) => change(before, rules), NOTHING);
        const plan = planDiscussion(discussion, rules, UNRECORDED);
        const { kept, putOff } = splitHalfAnHour(plan);
        const parked = plan.filter(({ standing }) => standing.kind === 'parked');
        expect(keysOf([...kept, ...putOff, ...parked]).sort()).toEqual(keysOf(plan).sort());
        expect(putOff.every(({ reason }) => reason !== 'critical')).toBe(true);
        const after = parkPoints(discussion, putOff, '2026-12-07');
        expect(after.parked.filter(({ until }) => until === null)).toEqual([]);
        expect(after.parked).toHaveLength(putOff.length + parked.length);
        expect(keysOf(planPoints(after, rules))).toEqual(keysOf(plan));
      }),
    );
  });
});
