/** What leaves for somebody else: no person's answers, nothing that was not shared, and the same values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import type { OrganisationResult, Result } from '#src/core/result.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { sharedContents } from '#src/core/share/sharedContents.ts';
import { type ShareChoice, sharedDossier } from '#src/core/share/sharedDossier.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';
import { shares, sharing } from '#tests/support/sharing.ts';

const share = (dossier: Dossier, choice: ShareChoice) =>
  sharedDossier(dossier, choice, { questionnairesByKey, newId: () => crypto.randomUUID() });

/** As whoever opens the file has it. */
function opened(dossier: Dossier): Dossier {
  const text = JSON.stringify(
    exportDossier(dossier, questionnairesByKey, '2026-11-23T10:15:00.000Z'),
  );
  const restored = restoreDossier(text, questionnairesByKey);
  return restored.kind === 'restored' ? restored.dossier : expect.fail(JSON.stringify(restored));
}

const score = (dossier: Dossier) => scoreDossier(dossier, questionnairesByKey);
const outcomeIn = (result: Result, roundId: string, id: string): OrganisationResult | undefined =>
  result.rounds.find((round) => round.id === roundId)?.organisations.find((each) => each.id === id);

const valuesOf = (outcome: OrganisationResult | undefined, dimensionIds: readonly string[]) =>
  outcome?.status !== 'shown'
    ? undefined
    : outcome.dimensions
        .filter(({ id }) => dimensionIds.includes(id))
        .map(({ id, status, value, band, themes }) => ({
          ...{ id, status, value, band },
          themes: themes.map((theme) => [theme.id, theme.value, theme.comparison, theme.band]),
        }));

describe('the whole dossier without people', () => {
  it('holds no sheet of a person, no note that was not kept, and gives the same values', () => {
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        const shared = share(dossier, { kind: 'withoutPeople' });
        if (shared === null) return expect.fail('nothing');
        const there = opened(shared);
        expect(there.sheets.filter(({ kind }) => kind === 'individual')).toEqual([]);
        expect(there.sharedNotes.filter(({ state }) => state !== 'kept')).toEqual([]);
        expect(JSON.stringify(there)).not.toMatch(/"code"|countedSheetIds|guestSheetId/);
        const tallies = new Set(
          there.sheets.filter(({ kind }) => kind === 'tally').map(({ id }) => id),
        );
        for (const { sheetId, note } of there.answers)
          if (tallies.has(sheetId)) expect(note).toBe('');
        const [here, away] = [score(dossier), score(there)];
        for (const round of away.rounds)
          for (const { id, status } of round.organisations) {
            const before = outcomeIn(here, round.id, id);
            expect(status).toBe(before?.status);
            const all = ['P', 'S', 'C', 'V'];
            expect(valuesOf(outcomeIn(away, round.id, id), all)).toEqual(valuesOf(before, all));
          }
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it.each([1, 2, 3])('tells nothing of fewer than three who answered apart (%i)', (people) => {
    const told = scenario({ way: 'each', state: 'shown' });
    for (let person = 0; person < people; person++) told.person().answerAll('', 2);
    const { format, formatVersion, exportedAt, ...dossier } = told.file();
    const shared = share(dossier, { kind: 'withoutPeople' });
    expect(shared?.sheets.map(({ kind }) => kind)).toEqual(people < 3 ? [] : ['tally']);
    expect(sharedContents(shared ?? dossier)).toMatchObject({
      individuals: 0,
      counted: people < 3 ? 0 : people,
    });
    expect(sharedContents(dossier).individuals).toBe(people);
  });
});

describe('the values of one association', () => {
  it('are what it shares, of it alone, and come out the same', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryDossier(), fc.nat(3), (drawn, index) => {
        const organisation = drawn.organisations[index % drawn.organisations.length];
        if (organisation === undefined) return;
        const dossier: Dossier = {
          ...drawn,
          rounds: drawn.rounds.map((round, rank) => ({
            ...round,
            parties: round.parties.map((party) => ({
              ...party,
              shares: shares(rank === 1 ? 'nothing' : 'values', rank === 2),
            })),
          })),
        };
        const shared = share(dossier, { kind: 'values', organisationId: organisation.id });
        if (shared === null) return;
        const there = opened(shared);
        expect(new Set(there.sheets.map(({ kind }) => kind))).toEqual(new Set(['summary']));
        expect(new Set(there.sheets.map((sheet) => sheet.organisationId))).toEqual(
          new Set([organisation.id]),
        );
        for (const { note, value } of there.answers) {
          expect(note).toBe('');
          expect(value?.kind).toBe('summary');
        }
        expect(
          [there.conclusions, there.actions, there.sharedNotes, there.matrices].flat(),
        ).toEqual([]);
        const [here, away] = [score(dossier), score(there)];
        for (const round of there.rounds) {
          const said = dossier.rounds
            .find(({ id }) => id === round.id)
            ?.parties.find(({ organisationId }) => organisationId === organisation.id)?.shares;
          const before = outcomeIn(here, round.id, organisation.id);
          const after = outcomeIn(away, round.id, organisation.id);
          expect(before?.status).toBe('shown');
          const own = said?.own === 'nothing' ? [] : ['P', 'S', 'V'];
          expect(valuesOf(after, own)).toEqual(valuesOf(before, own));
          if (own.length > 0) compared += 1;
          const sheetIds = there.sheets.filter(({ roundId }) => roundId === round.id);
          if (said?.complementarity === false)
            expect(
              there.answers.filter(
                ({ sheetId, questionId }) =>
                  sheetIds.some(({ id }) => id === sheetId) && questionId.startsWith('C'),
              ),
            ).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(20);
  }, 60_000);

  it('are nothing unless it says so, and never those of one or two who answered apart', () => {
    const told = scenario({ way: 'each', state: 'shown' });
    for (const level of [1, 2]) told.person().answerAll('', level);
    const choice = { kind: 'values', organisationId: told.idOf('Nous') } as const;
    expect(share(sharing(told, { Nous: shares('values') }), choice)).toBeNull();
    told.person().answerAll('', 3);
    expect(share(sharing(told, {}), choice)).toBeNull();
    const shared = share(sharing(told, { Nous: shares('values') }), choice);
    expect(shared?.sheets).toHaveLength(1);
    expect(shared?.answers.map(({ questionId }) => questionId[0])).not.toContain('C');
  });
});
