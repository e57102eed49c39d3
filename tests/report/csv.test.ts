/** What a spreadsheet reads from our CSV is what the table holds; no text of it is ever a formula. */
import * as fc from 'fast-check';
import { parse } from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { buildAnswersTable } from '#src/core/report/answersTable.ts';
import { buildDataTable, type DataCell, type DataTable } from '#src/core/report/dataTable.ts';
import { round1 } from '#src/core/scale.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { makeCsv } from '#src/report/csv/makeCsv.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { exampleDossierOf } from './exampleReport.ts';
import { goldenDossiers } from './goldenDossiers.ts';
import { toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

type Language = 'fr' | 'en';
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const DELIMITERS = { fr: ';', en: ',' } as const;

/** As a spreadsheet of that language reads it. */
function read(csv: string, language: Language): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  const { data, errors } = parse<string[]>(csv.slice(1), {
    delimiter: DELIMITERS[language],
    newline: '\r\n',
    skipEmptyLines: 'greedy',
  });
  expect(errors).toEqual([]);
  return data;
}

const numberIn = (text: string | undefined, language: Language) => {
  if (text === undefined || text === '') return null;
  const plain = language === 'fr' ? text.replace(',', '.') : text;
  return /^\d+(\.\d)?$/.test(plain) ? Number(plain) : Number.NaN;
};

function expectToHold(csv: string, table: DataTable, language: Language): void {
  const [heads, ...lines] = read(csv, language);
  expect(heads).toEqual(table.columns);
  expect(lines).toHaveLength(table.rows.length);
  for (const [number, row] of table.rows.entries())
    for (const [place, cell] of row.entries()) expectCell(lines[number]?.[place], cell, language);
}

function expectCell(text: string | undefined, cell: DataCell, language: Language): void {
  if (typeof cell === 'string') expect(text).toBe(STARTS_FORMULA.test(cell) ? `'${cell}` : cell);
  else expect(numberIn(text, language)).toBe(cell);
}

const placesOf = (dossier: Dossier) =>
  scoreDossier(dossier, questionnairesByKey).rounds.flatMap((round) =>
    round.organisations.map((result) => ({ round, result })),
  );

describe('the CSV', () => {
  it.each(['fr', 'en'] as const)(
    'gives back every figure of every golden dossier (%s)',
    (language) => {
      let figures = 0;
      for (const { dossier } of goldenDossiers)
        for (const { round, result } of placesOf(dossier)) {
          const options = { roundId: round.id, organisationId: result.id, language };
          const table = buildDataTable(...toldOf(dossier, options));
          if (table === null || result.status !== 'shown') continue;
          const csv = makeCsv(table, language);
          expectToHold(csv, table, language);
          const values = read(csv, language)
            .slice(1)
            .filter(([kind]) => kind === table.rows[0]?.[0])
            .map((line) => numberIn(line[6], language));
          const themes = result.dimensions.flatMap((dimension) => dimension.themes);
          expect(values).toEqual(
            themes.map(({ value }) => (value === null ? null : round1(value))),
          );
          figures += values.length;
        }
      expect(figures).toBeGreaterThan(100);
    },
  );

  it('gives back every cell of any dossier, and of its answers', () => {
    fc.assert(
      fc.property(arbitraryDossier(), fc.constantFrom('fr', 'en'), (dossier, language) => {
        for (const { round, result } of placesOf(dossier)) {
          const told = toldOf(dossier, { roundId: round.id, organisationId: result.id, language });
          for (const table of [buildDataTable(...told), buildAnswersTable(...told)])
            if (table !== null) expectToHold(makeCsv(table, language), table, language);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives back any text, and none as a formula', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(fc.constantFrom(...'=+-@\t\r\n＝＋－＠;,"\'. '), fc.string())
        .map((two) => two.join('')),
    );
    const anyCell = fc.oneof(
      anyText,
      fc.constant(null),
      fc.integer({ min: 0, max: 999 }).map((n) => n / 10),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constant('x'), anyCell, anyCell), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('fr', 'en'),
        (rows, language) => {
          const table = { columns: ['a', '=b', 'c'], rows };
          const csv = makeCsv(table, language);
          for (const line of read(csv, language))
            for (const text of line) expect(text).not.toMatch(STARTS_FORMULA);
          expectToHold(csv, { ...table, columns: ['a', "'=b", 'c'] }, language);
        },
      ),
    );
  });

  it('is written as each language’s spreadsheets expect', () => {
    const table = {
      columns: ['Thème', 'Valeur'],
      rows: [
        ['a;b', 2.5],
        ['c,d', null],
        ['"e"', 3],
      ],
    };
    expect(makeCsv(table, 'fr')).toBe('\uFEFFThème;Valeur\r\n"a;b";2,5\r\nc,d;\r\n"""e""";3\r\n');
    expect(makeCsv(table, 'en')).toBe('\uFEFFThème,Valeur\r\na;b,2.5\r\n"c,d",\r\n"""e""",3\r\n');
  });

  it('of the example says in words what it says in figures', () => {
    const table = buildDataTable(...toldOf(exampleDossierOf('fr')));
    expect(table).not.toBe(null);
    const lines = makeCsv(table ?? { columns: [], rows: [] }, 'fr').split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFLigne;Dimension;Thème;Aspect;Question;Partenaire;Valeur;Valeur en clair;Avant discussion;Lecture;Questions renseignées;Niveau 1;Niveau 2;Niveau 3;Niveau 4;Ne sait pas;Ne nous concerne pas;Sans réponse;Niveaux donnés',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^thème;Projet;Besoins sociaux et personnes accompagnées;;;;2,5;2,5;;en chantier;/,
      ),
    );
  });
});
