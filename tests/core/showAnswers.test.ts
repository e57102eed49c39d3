/** Showing the answers: what is kept of them, and that no value moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Party } from '#src/core/dossier.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import type { Session } from '#src/core/session.ts';
import { hideAnswers, type Showing, showAnswers } from '#src/core/showAnswers.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { gatheredOf, showAll, showing } from '#tests/support/showAll.ts';

it('keeping only counts changes no value, spread, consensus or number of people', () => {
  fc.assert(
    fc.property(arbitraryDossier(), (dossier) => {
      const sheets = scoreDossier(
        showAll(dossier, { keepsCountsOnly: false }),
        questionnairesByKey,
      );
      const counts = showAll(dossier, {});
      expect(scoreDossier(counts, questionnairesByKey)).toEqual(sheets);
      const answered = new Set(
        counts.answers.filter(({ value }) => value !== null).map(({ sheetId }) => sheetId),
      );
      expect(
        counts.sheets.filter(({ id, kind }) => kind === 'individual' && answered.has(id)),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const nine = () => {
  const told = scenario({ way: 'each', state: 'gathering' });
  for (let person = 0; person < 9; person++) told.person().answerAll('', (person % 4) + 1);
  return told;
};

const shownOf = (told: ReturnType<typeof scenario>, options: Partial<Showing> = {}) => {
  const { format, formatVersion, exportedAt, ...dossier } = told.file();
  const before = gatheredOf(dossier, told.roundId, told.idOf('Nous'));
  const after = showAnswers(before, told.idOf('Nous'), showing(options));
  return { before, after, party: after.round.parties[0] as Party };
};

describe('once shown', () => {
  it('only two counts are left, of those who govern and of the others', () => {
    const told = nine();
    told.person({ college: 'salarie' }).answer('P1.etat', 4);
    const { after } = shownOf(told);
    expect(after.sheets).toMatchObject([
      { kind: 'tally', number: 1, present: 9, status: 'closed' },
      { kind: 'tally', number: 2, present: 1, college: 'autre' },
    ]);
    expect(after.answers.find(({ questionId }) => questionId === 'P1.etat')?.value).toEqual({
      kind: 'counts',
      levels: [3, 2, 2, 2],
      unknown: 0,
      notApplicable: 0,
    });
  });

  it('the file says when, how many had answered and how many were there', () => {
    expect(shownOf(nine()).party).toMatchObject({
      state: 'shown',
      displays: [{ kind: 'shown', at: '2026-11-23T10:00:00.000Z', people: 9, present: 9 }],
    });
  });

  it.each([true, false])(
    'notes for the others leave their sheets, shuffled (%s)',
    (keepsCountsOnly) => {
      const told = nine();
      const { format, formatVersion, exportedAt, ...dossier } = told.file();
      const before = gatheredOf(dossier, told.roundId, told.idOf('Nous'));
      for (const [rank, answer] of before.answers.entries())
        if (answer.questionId === 'P1.etat')
          Object.assign(answer, { note: ` Note ${rank} `, noteShared: rank < 100 });
      const after = showAnswers(before, told.idOf('Nous'), showing({ keepsCountsOnly }));
      const shared = before.answers.filter(({ noteShared }) => noteShared);
      expect(after.sharedNotes.map(({ text }) => text)).toEqual(
        shared.map(({ note }) => note.trim()).reverse(),
      );
      expect(after.sharedNotes.every(({ state }) => state === 'toRead')).toBe(true);
      expect(after.answers.filter(({ noteShared }) => noteShared)).toEqual([]);
    },
  );

  it('what nobody finished is not counted, unless the group says so', () => {
    const told = nine().person({ status: 'open' }).answer('P1.etat', 1);
    expect(shownOf(told).after.sheets).toMatchObject([{ present: 9 }]);
    expect(shownOf(told, { countsUnfinished: true }).after.sheets).toMatchObject([{ present: 10 }]);
  });

  it.each<[string, Partial<Session>[], number | null, (number | null)[]]>([
    ['notes them of the session, where it says nothing', [{ place: 'Salle' }], 9, [9]],
    ['leaves alone what the session says already', [{ present: 7 }], 9, [7]],
    ['notes them of the first session only', [{}, {}], 9, [9, null]],
    ['begins a session where there is none', [], 9, [9]],
    ['notes nothing where nobody said it', [{}], null, [null]],
    ['begins no session where nobody said it', [], null, []],
  ])('of how many were there: %s', (_, planned, present, expected) => {
    const told = planned.reduce<Scenario>((story, session) => story.meet(session), nine());
    const { before, after } = shownOf(told, { present });
    expect(after.sessions.map((session) => session.present)).toEqual(expected);
    const others = (sessions: readonly Session[]) =>
      sessions.map((session) => ({ ...session, present: null }));
    if (planned.length > 0) expect(others(after.sessions)).toEqual(others(before.sessions));
    for (const session of after.sessions)
      expect(session).toMatchObject({ roundId: told.roundId, organisationId: told.idOf('Nous') });
  });

  it('hiding again brings the sheets back and remembers that they were shown', () => {
    const told = nine();
    const { before, after } = shownOf(told);
    const hidden = hideAnswers(before, after, told.idOf('Nous'), '2026-11-23T10:05:00.000Z');
    expect({ ...hidden, round: null }).toEqual({ ...before, round: null });
    expect(hidden.round.parties[0]).toMatchObject({
      state: 'gathering',
      displays: [{ kind: 'shown' }, { kind: 'hidden', at: '2026-11-23T10:05:00.000Z', people: 9 }],
    });
  });
});
