/** The tables for spreadsheets hold the numbers of the result, and nothing that must stay unseen. */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { countLevels } from '#src/core/distribution.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { buildAnswersTable } from '#src/core/report/answersTable.ts';
import { buildDataTable, type DataCell, type DataTable } from '#src/core/report/dataTable.ts';
import { chooseReport } from '#src/core/report/reportChoice.ts';
import type { CellResult, QuestionResult, ShownOrganisationResult } from '#src/core/result.ts';
import { round1 } from '#src/core/scale.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { exampleDossierOf } from './exampleReport.ts';
import { goldenDossiers } from './goldenDossiers.ts';
import { toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

type Options = Parameters<typeof toldOf>[1];
const dataOf = (dossier: Dossier, options?: Options) => buildDataTable(...toldOf(dossier, options));
const answersOf = (dossier: Dossier, options?: Options) =>
  buildAnswersTable(...toldOf(dossier, options));
const dossierOf = (story: Scenario): Dossier => {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
};

describe('every number of the data', () => {
  const cases = goldenDossiers.flatMap(({ name, dossier }) =>
    placesOf(dossier).map((place) => ({ name, dossier, ...place })),
  );

  it.each(cases)('is the rounded one of the result: $name, $round.label, $result.id', (told) => {
    const { dossier, round, result } = told;
    const table = dataOf(dossier, { roundId: round.id, organisationId: result.id });
    if (result.status !== 'shown' || isUnanswered(result)) return expect(table).toBe(null);
    expect(numbersOf(table)).toEqual(expectedNumbers(result, wayOf(dossier, round.id, result.id)));
  });

  it('is the rounded one of the result, whatever was answered', () => {
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        for (const { round, result } of placesOf(dossier)) {
          const table = dataOf(dossier, { roundId: round.id, organisationId: result.id });
          if (result.status !== 'shown' || isUnanswered(result)) expect(table).toBe(null);
          else
            expect(numbersOf(table)).toEqual(
              expectedNumbers(result, wayOf(dossier, round.id, result.id)),
            );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the data', () => {
  it('have a row for each theme and each of its questions, with their words', () => {
    const table = dataOf(exampleDossierOf('fr'));
    const rows = (table?.rows ?? []).map((row) => rowOf(table, row));
    expect(rows[0]).toMatchObject({
      Ligne: 'thème',
      Dimension: 'Projet',
      Thème: 'Raison d’être, valeurs, identité',
      Valeur: 3,
      'Valeur en clair': '3',
      Lecture: 'point d’appui',
      'Niveau 1': null,
    });
    expect(rows[1]).toMatchObject({
      Ligne: 'question',
      Aspect: 'ce qui existe',
      Partenaire: null,
      'Niveau 3': 6,
      'Niveau 4': 3,
      'Ne sait pas': 0,
      'Sans réponse': 0,
      'Niveaux donnés': 9,
    });
    expect(rows.find(({ Partenaire }) => Partenaire !== null)).toMatchObject({
      Ligne: 'question',
      Partenaire: 'Le Relais des Berges',
    });
  });

  it('give what an agreed level was before', () => {
    const table = dataOf(
      dossierOf(six().answers('P1.etat', [2, 2, 2, 3, 3, 3]).agree('P1.etat', 3)),
    );
    expect(rowOf(table, table?.rows[1])).toMatchObject({ Valeur: 3, 'Avant discussion': 2.5 });
  });

  it('are none while answers are gathered, when too few answered apart, or when nobody did', () => {
    const gathering = dossierOf(six({ state: 'gathering' }));
    const two = dossierOf(scenario({ way: 'each' }).answers('P1.etat', [1, 4]));
    const nobody = dossierOf(scenario());
    for (const dossier of [gathering, two, nobody]) {
      expect(dataOf(dossier)).toBe(null);
      expect(answersOf(dossier)).toBe(null);
    }
  });

  it('hold no counts of one sheet, nor of two people who agreed', () => {
    const single = dossierOf(scenario({ way: 'single' }).answer('P1.etat', 3));
    const agreed = dossierOf(
      scenario({ way: 'each' }).answers('P1.etat', [1, 4]).agree('P1.etat', 2),
    );
    for (const dossier of [single, agreed]) {
      const table = dataOf(dossier);
      const first = table?.columns.indexOf('Niveau 1') ?? -1;
      expect(table?.rows.flatMap((row) => row.slice(first)).every((cell) => cell === null)).toBe(
        true,
      );
      expect(table?.columns).toHaveLength(table?.rows[0]?.length ?? 0);
    }
    expect(dataOf(agreed)?.rows[1]).toContain(2);
    expect(rowOf(dataOf(agreed), dataOf(agreed)?.rows[1])['Avant discussion']).toBe(null);
    expect(answersOf(agreed)).toBe(null);
  });

  it('for partners hold neither counts nor spread nor what we think of them', () => {
    const table = dataOf(exampleDossierOf('fr'), { choice: chooseReport('partners') });
    const rows = (table?.rows ?? []).map((row) => rowOf(table, row));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      expect(row.Dimension).not.toBe('Complémentarité');
      expect(row.Partenaire).toBe(null);
      expect(row['Niveau 1']).toBe(null);
      expect(row['Niveaux donnés']).toBe(null);
      expect(row['Avant discussion']).toBe(null);
      if (row.Ligne === 'question') expect(row.Lecture).toBe(null);
    }
    expect(answersOf(exampleDossierOf('fr'), { choice: chooseReport('partners') })).toBe(null);
  });

  it('for a funder stop at the themes', () => {
    const choice = chooseReport('funder');
    const table = dataOf(exampleDossierOf('fr'), { choice });
    expect(new Set(table?.rows.map(([kind]) => kind))).toEqual(new Set(['thème']));
    expect(answersOf(exampleDossierOf('fr'), { choice })).toBe(null);
  });
});

describe('the answers', () => {
  it('are those that were counted, each on a row', () => {
    const cases = goldenDossiers.flatMap(({ dossier }) =>
      placesOf(dossier).flatMap(({ round, result }) =>
        result.status === 'shown' ? [{ dossier, round, result }] : [],
      ),
    );
    const compared = cases.filter(({ dossier, round, result }) => {
      const options = { roundId: round.id, organisationId: result.id };
      const table = answersOf(dossier, options);
      const tallied = dossier.sheets.some(
        ({ kind, roundId, organisationId }) =>
          kind === 'tally' && roundId === round.id && organisationId === result.id,
      );
      if (table === null || tallied) return false;
      const counted = cellsOf(result).map(({ distribution }) =>
        distribution ? countLevels(distribution.levels) : 0,
      );
      const levels = table.rows.filter((row) => typeof row.at(-1) === 'number');
      expect(levels).toHaveLength(counted.reduce((sum, people) => sum + people, 0));
      return true;
    });
    expect(compared.length).toBeGreaterThan(3);
  });

  it('number people in the order drawn, question by question', () => {
    const story = six();
    const table = answersOf(dossierOf(story), { shuffle: (items) => [...items].reverse() });
    const first = table?.rows.filter((row) => row[4] === 'ce qui existe' && row.at(-1) !== null);
    expect(first?.map((row) => [row[2], row.at(-1)])).toEqual([
      [1, 'Ne nous concerne pas'],
      [2, 'Ne sait pas'],
      [3, 4],
      [4, 3],
      [5, 2],
      [6, 1],
    ]);
    expect(table?.rows[0]?.slice(0, 2)).toEqual(['Nous', 'Bilan de départ']);
  });

  it('never hold a college, a note, a sheet, nor anybody who is not counted', () => {
    const story = six().person({ college: 'salarie' }).answer('P1.etat', 2);
    const dossier = dossierOf(story);
    for (const answer of dossier.answers)
      Object.assign(answer, { note: 'une note', noteShared: true });
    const table = answersOf(dossier);
    expect(table?.rows).toHaveLength(6);
    const text = JSON.stringify(table);
    expect(text).not.toMatch(/salari|une note|college|0000000c/);
  });

  it('say nothing of values shared without answers', () => {
    const story = scenario({ way: 'each' })
      .organisation('Foyer', { way: 'each' })
      .share('P1.etat', 3);
    const dossier = dossierOf(story);
    const options = { organisationId: story.idOf('Foyer') };
    expect(dataOf(dossier, options)).not.toBe(null);
    expect(answersOf(dossier, options)).toBe(null);
  });
});

/** Six people who answered one question apart, each differently. */
function six(options: Parameters<typeof scenario>[0] = {}): Scenario {
  return scenario({ way: 'each', ...options }).answers('P1.etat', [1, 2, 3, 4, 'NSP', 'SO']);
}

function placesOf(dossier: Dossier) {
  return scoreDossier(dossier, questionnairesByKey).rounds.flatMap((round) =>
    round.organisations.map((result) => ({ round, result })),
  );
}

const wayOf = (dossier: Dossier, roundId: string, organisationId: string) =>
  dossier.rounds
    .find(({ id }) => id === roundId)
    ?.parties.find((party) => party.organisationId === organisationId)?.way;

const questionsOf = (result: ShownOrganisationResult) =>
  result.dimensions.flatMap(({ themes }) => themes).flatMap(({ questions }) => questions);
const cellsOf = (result: ShownOrganisationResult): CellResult[] =>
  questionsOf(result).flatMap(cellsOfQuestion);
const cellsOfQuestion = (question: QuestionResult): readonly CellResult[] =>
  question.partners.length > 0 ? question.partners : [question];
const isUnanswered = (result: ShownOrganisationResult) =>
  cellsOf(result).every(({ status }) => status === 'unanswered');

/** The numbers of a row: its value, what it was before, then its counts. */
/** Of the association itself; what others share is held by partners.test.ts. */
const numbersOf = (table: DataTable | null) =>
  (table?.rows ?? [])
    .filter(([kind]) => kind === 'thème' || kind === 'question')
    .map((row) => [row[6], row[8], ...row.slice(11)]);

function expectedNumbers(result: ShownOrganisationResult, way: string | undefined): DataCell[][] {
  const { people } = result;
  const counted = people !== null && people > 1 && (way !== 'each' || people >= 3);
  const rounded = (value: number | null) => (value === null ? null : round1(value));
  return result.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap((theme) => [
      [rounded(theme.value), null, ...noCounts],
      ...theme.questions
        .flatMap(cellsOfQuestion)
        .map(({ value, before, distribution }) => [
          rounded(value),
          rounded(before),
          ...(counted && distribution
            ? [
                ...distribution.levels,
                distribution.unknown,
                distribution.notApplicable,
                distribution.blank,
                countLevels(distribution.levels),
              ]
            : noCounts),
        ]),
    ]);
}
/** The questionnaire has four levels. */
const noCounts = new Array<null>(8).fill(null);

const rowOf = (table: DataTable | null, row: readonly DataCell[] | undefined) =>
  Object.fromEntries((table?.columns ?? []).map((column, place) => [column, row?.[place]]));
