/** The example of several associations is a dossier like any other, and holds what there is to show. */
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#src/core/checkReferences.ts';
import type { Result, ShownOrganisationResult, ThemeResult } from '#src/core/result.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { severalAssociations } from '#src/example/severalAssociations.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';

const TODAY = '2026-11-23';

function make(language: 'fr' | 'en' = 'fr') {
  let rank = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++rank).padStart(12, '0')}`;
  return severalAssociations(language, { today: TODAY, newId });
}

const dossier = make();
const [pantry, dayCentre, families] = dossier.organisations.map(({ id }) => id);
const [start, later] = dossier.rounds;
const result: Result = scoreDossier(dossier, questionnairesByKey);

function shownLater(organisationId: string | undefined): ShownOrganisationResult {
  const organisation = result.rounds[1]?.organisations.find(({ id }) => id === organisationId);
  if (organisation?.status !== 'shown') throw new Error('Every association shows something');
  return organisation;
}

const themeOf = (organisation: ShownOrganisationResult, themeId: string): ThemeResult =>
  organisation.dimensions.flatMap(({ themes }) => themes).find(({ id }) => id === themeId) ??
  expect.fail(themeId);

const changesOf = (organisationId: string | undefined) =>
  result.changes.find((change) => change.organisationId === organisationId)?.themes ?? [];

describe.each(['fr', 'en'] as const)('in %s', (language) => {
  it('is the same for the same day and ids, and holds together', () => {
    expect(make(language)).toEqual(make(language));
    expect(checkReferences(make(language), questionnairesByKey)).toBeNull();
  });

  it('comes back from its file as it was', () => {
    const file = exportDossier(make(language), questionnairesByKey, '2026-11-23T10:00:00.000Z');
    const restored = restoreDossier(JSON.stringify(file), questionnairesByKey);
    if (restored.kind === 'refused') return expect.fail(JSON.stringify(restored.refusal));
    expect(exportDossier(restored.dossier, questionnairesByKey, file.exportedAt)).toEqual(file);
    expect(file.answers).toHaveLength(make(language).answers.length);
    expect(file.organisations).toEqual(make(language).organisations);
  });
});

it('says the same things in both languages, each in its own words', () => {
  const english = make('en');
  const shape = ({ answers, conclusions, matrices, actions }: typeof dossier) => ({
    values: answers.map(({ value }) => value),
    conclusions: conclusions.map(({ sentences }) => sentences.length),
    stances: matrices.map(({ rows }) => rows.map(({ stances }) => stances)),
    actions: actions.map(({ state, carriedFrom }) => [state, carriedFrom]),
  });
  expect(shape(english)).toEqual(shape(dossier));
  expect(english.dossier.title).not.toBe(dossier.dossier.title);
});

describe('two bilans', () => {
  it('are gathered in different ways: express on paper, then complete, apart and together', () => {
    expect([start, later].map((round) => round?.mode)).toEqual(['express', 'full']);
    expect(start?.parties.map(({ way }) => way)).toEqual(['each', 'each']);
    expect(later?.parties.map(({ way }) => way)).toEqual(['each', 'together', 'together']);
  });

  it('the third association was named late, and shares its values only', () => {
    expect(start?.parties.flatMap(({ partnerIds }) => partnerIds)).not.toContain(families);
    expect(later?.parties[0]?.partnerIds).toEqual([dayCentre, families]);
    const theirs = dossier.sheets.filter(({ organisationId }) => organisationId === families);
    expect(theirs.map(({ kind }) => kind)).toEqual(['summary']);
  });

  it('hold a clear change, and one that is none', () => {
    const changes = new Map(changesOf(pantry).map((theme) => [theme.id, theme]));
    // One question of S4 was asked in both: from a mean of 12/9 to one of 23/8.
    expect(changes.get('S4')?.change).toBeCloseTo(23 / 8 - 12 / 9, 9);
    expect(changes.get('S4')?.clear).toBe(true);
    expect(changes.get('P2')?.clear).toBe(false);
    expect(changesOf(dayCentre).length).toBeGreaterThan(0);
  });

  it('hold a fall with closer answers', () => {
    expect(changesOf(pantry).find(({ id }) => id === 'V1')?.change).toBeLessThan(0);
    const [before] = result.rounds[0]?.organisations ?? [];
    if (before?.status !== 'shown') return expect.fail('Shown from the start');
    const spreadOf = (theme: ThemeResult) =>
      Math.min(...theme.questions.map(({ consensus }) => consensus ?? 1));
    expect(spreadOf(themeOf(shownLater(pantry), 'V1'))).toBeGreaterThan(
      spreadOf(themeOf(before, 'V1')),
    );
  });
});

describe('between the associations', () => {
  it('there is a flagged gap, and themes without one', () => {
    const gaps = result.rounds[1]?.gaps ?? [];
    expect(gaps.filter(({ flagged }) => flagged).map(({ themeId }) => themeId)).toContain('S5');
    expect(gaps.filter(({ flagged }) => !flagged).length).toBeGreaterThan(5);
  });

  it('two see what they have in common differently, by one level at least', () => {
    const seen = (from: string | undefined, about: string | undefined) =>
      themeOf(shownLater(from), 'C2').partners.find(({ partnerId }) => partnerId === about)
        ?.value ?? expect.fail('Each answered about the other');
    expect(Math.abs(seen(pantry, dayCentre) - seen(dayCentre, pantry))).toBeGreaterThanOrEqual(1);
  });

  it('each shares something else', () => {
    expect(later?.parties.map(({ shares }) => shares)).toEqual([
      { own: 'notes', complementarity: true },
      { own: 'spread', complementarity: true },
      { own: 'values', complementarity: false },
    ]);
  });

  it('the matrix holds a match, an overlap of three, a need that nobody covers, and a silence', () => {
    const signs = (label: string) =>
      dossier.matrices[1]?.rows
        .find((row) => row.label === label)
        ?.stances.map(({ stance }) => stance);
    expect(signs('Chambre froide')).toEqual(['brings', 'seeks', 'none']);
    expect(signs('Quartier des Tanneurs')).toEqual(['brings', 'brings', 'brings']);
    expect(signs('Interprétariat')).toEqual(['seeks', 'seeks', 'seeks']);
    expect(signs('Villages du val')).toEqual(['seeks', 'brings']);
    expect(dossier.matrices[1]?.relations).toHaveLength(6);
  });
});

it('actions go on from one bilan to the next, and a discussion put points off', () => {
  const carried = dossier.actions.filter(({ carriedFrom }) => carriedFrom !== null);
  expect(carried.map(({ roundId }) => roundId)).toEqual([later?.id, later?.id]);
  for (const { carriedFrom, objective } of carried)
    expect(dossier.actions.find(({ id }) => id === carriedFrom)?.objective).toBe(objective);
  expect(dossier.discussions.map(({ parked }) => parked.length)).toEqual([1, 2]);
});
