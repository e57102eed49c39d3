/**
 * What few people answered apart is in no document and no file. The strictest way to say so: whatever they answered,
 * every document and every table comes out the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { buildAnswersTable } from '#src/core/report/answersTable.ts';
import { buildReport } from '#src/core/report/buildReport.ts';
import { buildDataTable } from '#src/core/report/dataTable.ts';
import { buildRecordTable } from '#src/core/report/recordTable.ts';
import { flatBlocks } from '#src/core/report/report.ts';
import { chooseReport, PRESETS, SECTIONS } from '#src/core/report/reportChoice.ts';
import { textsOf } from '#src/core/report/textsOf.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { makePdf } from '#src/report/pdf/makePdf.ts';
import { arbitraryDossier } from '#tests/support/arbitraryDossier.ts';
import { type Given, type Scenario, scenario } from '#tests/support/scenario.ts';
import { showAll } from '#tests/support/showAll.ts';
import { docxOf } from './docxOf.ts';
import { reportOf, toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const dossierOf = (story: Scenario): Dossier => {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
};

/** Everything that can leave the app about the answers of one association: each report, and each table. */
function everythingOf(dossier: Dossier, place: Parameters<typeof toldOf>[1] = {}) {
  const [described, input, words] = toldOf(dossier, place);
  return PRESETS.map((preset) => {
    const all = { ...input, choice: chooseReport(preset, { added: SECTIONS }) };
    return {
      report: buildReport(described, all, words),
      data: buildDataTable(described, all, words),
      record: buildRecordTable(described, all, words),
      answers: buildAnswersTable(described, all, words),
    };
  });
}

const QUESTIONS = ['P1.etat', 'P2.etat', 'P4.etat', 'P4.appropriation', 'V3.appropriation'];
const given = fc.constantFrom<Given>(1, 2, 3, 4, 'NSP', 'SO', null);
/** What one person says to each question; the first says a level, so that everybody is somebody. */
const person = fc
  .tuple(fc.constantFrom<Given>(1, 2, 3, 4), ...QUESTIONS.slice(1).map(() => given))
  .map((answers) => answers as readonly Given[]);
const people = (count: number) => fc.array(person, { minLength: count, maxLength: count });

type Told = readonly (readonly Given[])[];

/** Trustees, and others, who answered apart and then agreed on two questions. */
function group({ trustees, others = [] }: { trustees: Told; others?: Told }): Dossier {
  const story = scenario({ way: 'each' });
  const speak = (college: 'administrateur' | 'salarie', told: Told) => {
    for (const answers of told) {
      story.person({ college });
      for (const [rank, questionId] of QUESTIONS.entries())
        story.answer(questionId, answers[rank] ?? null);
    }
  };
  speak('administrateur', trustees);
  speak('salarie', others);
  story.agree('P1.etat', 2).agree('P4.etat', 'noAgreement');
  return dossierOf(story);
}

const textOf = (dossier: Dossier, removed: readonly (typeof SECTIONS)[number][] = []) =>
  PRESETS.flatMap((preset) =>
    textsOf(reportOf(dossier, { choice: chooseReport(preset, { added: SECTIONS, removed }) })),
  ).join('\n');

const RUNS = { numRuns: 12 };

describe('of two people who answered apart', () => {
  it('every document and table is the same, whatever they answered', () => {
    const first = everythingOf(
      group({
        trustees: [
          [1, 4, 4, 4, 4],
          [4, 1, 1, 1, 1],
        ],
      }),
    );
    fc.assert(
      fc.property(people(2), (trustees) => {
        expect(everythingOf(group({ trustees }))).toEqual(first);
      }),
      RUNS,
    );
  });

  it('what they agreed is told, without anything of before', () => {
    const dossier = group({
      trustees: [
        [1, 4, 4, 4, 4],
        [4, 1, 1, 1, 1],
      ],
    });
    const text = textOf(dossier);
    expect(text).toContain('Niveau retenu par le groupe\u00a0: 2.');
    expect(text).toContain('Après discussion, pas d’accord.');
    expect(text).not.toMatch(/avant discussion\s?:|\(avant\s?:|niveau \d\s?: \d/);
    for (const { answers, report } of everythingOf(dossier)) {
      expect(answers).toBeNull();
      for (const block of flatBlocks(report.blocks))
        if (block.kind === 'figure' && block.chart === 'profile')
          for (const cell of block.themes.flatMap(({ cells }) => cells))
            expect([...(cell.counts ?? []), cell.before].filter(Boolean)).toEqual([]);
    }
  });

  it('without an agreement, nothing is told at all', () => {
    const dossier = group({
      trustees: [
        [1, 4],
        [4, 1],
      ],
    });
    dossier.sheets = dossier.sheets.filter(({ kind }) => kind !== 'agreed');
    for (const { report, data, record, answers } of everythingOf(dossier)) {
      expect([data, record, answers]).toEqual([null, null, null]);
      expect(flatBlocks(report.blocks).filter(({ kind }) => kind === 'figure')).toEqual([]);
    }
  });
});

describe('of three or four people who answered apart', () => {
  const NAMES_OF_SPREAD =
    /réponses? (proches|écartées|à part)|les plus écartées|appui partagé|acquis à confirmer|chantier partagé|mettre en débat/;
  /** Which name the words for what is not printed of so few people. */
  const EXPLAINING = ['method', 'glossary', 'next'] as const;

  it.each([3, 4])('of %d, the dots are shown and their spread has no name', (count) => {
    fc.assert(
      fc.property(people(count), (trustees) => {
        const dossier = group({ trustees });
        expect(textOf(dossier, EXPLAINING)).not.toMatch(NAMES_OF_SPREAD);
        // Which answers are one person's is more than dots.
        for (const { answers } of everythingOf(dossier)) expect(answers).toBeNull();
      }),
      RUNS,
    );
  });

  it('of five it has one: the check can fail', () => {
    const trustees = [1, 2, 4, 4, 1].map((level) => [level, 3, 3, 3, 3] as const);
    expect(textOf(group({ trustees }), EXPLAINING)).toMatch(NAMES_OF_SPREAD);
    expect(everythingOf(group({ trustees }))[1]?.answers?.rows.length).toBe(25);
  });
});

describe('of a few people outside the governance', () => {
  const governing: Told = Array.from({ length: 9 }, (_, rank) =>
    QUESTIONS.map((_, question) => 1 + ((rank + question) % 4)),
  );

  it.each([1, 2, 4])('of %d beside nine, nothing shows that they are there', (count) => {
    const alone = everythingOf(group({ trustees: governing }));
    fc.assert(
      fc.property(people(count), (others) => {
        expect(everythingOf(group({ trustees: governing, others }))).toEqual(alone);
      }),
      RUNS,
    );
  });

  it('of nine beside four who govern, nothing either: the four could be told by subtraction', () => {
    const trustees = governing.slice(0, 4);
    const alone = everythingOf(group({ trustees }));
    fc.assert(
      fc.property(people(9), (others) => {
        expect(everythingOf(group({ trustees, others }))).toEqual(alone);
      }),
      RUNS,
    );
  });

  it('of five beside nine, a section of its own says what they answered, for those inside', () => {
    const others: Told = Array.from({ length: 5 }, () => [4, 4, 4, 4, 4]);
    const dossier = group({ trustees: governing, others });
    const alone = everythingOf(group({ trustees: governing }));
    const title = 'Gouvernance et autres collèges';
    for (const [rank, preset] of PRESETS.entries()) {
      const { report, ...tables } = everythingOf(dossier)[rank] ?? {};
      const { report: expected, ...expectedTables } = alone[rank] ?? {};
      expect(tables).toEqual(expectedTables);
      if (!report || !expected) throw new Error(`no ${preset}`);
      const table = flatBlocks(report.blocks).find(
        (block) => block.kind === 'table' && block.caption === title,
      );
      expect(table !== undefined, preset).toBe(preset === 'internal');
      if (table?.kind !== 'table') expect(report).toEqual(expected);
      else {
        expect(table.columns.map(({ heading }) => heading)).toEqual([
          ...['Thème', 'Gouvernance (9 personnes)', 'Autres collèges (5 personnes)'],
        ]);
        expect(table.rows[1]).toEqual(['Besoins sociaux et personnes accompagnées', '2', '4']);
      }
    }
  });
});

describe('once only the number of answers per level is kept', () => {
  it('the same documents and tables come out, but for notes', () => {
    const removed = ['notes'] as const;
    const told = (dossier: Dossier, roundId: string, organisationId: string) => {
      const [described, input, words] = toldOf(dossier, { roundId, organisationId });
      return (['internal', 'session', 'partners'] as const).map((preset) => {
        const wanted = { ...input, choice: chooseReport(preset, { removed }) };
        return {
          report: buildReport(described, wanted, words),
          data: buildDataTable(described, wanted, words),
          record: buildRecordTable(described, wanted, words),
        };
      });
    };
    fc.assert(
      fc.property(arbitraryDossier(), (dossier) => {
        const sheets = showAll(dossier, { keepsCountsOnly: false });
        const counts = showAll(dossier, { keepsCountsOnly: true });
        for (const { id, parties } of dossier.rounds)
          for (const { organisationId } of parties)
            expect(told(counts, id, organisationId)).toEqual(told(sheets, id, organisationId));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the files themselves', () => {
  /** The fonts come from their files, as the server would hand them out. */
  beforeEach(() => {
    vi.stubGlobal('fetch', async (address: string) => {
      const [path = ''] = address.replace(/^\//, '').split('?');
      return new Response(readFileSync(path));
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  async function pdfText(report: Parameters<typeof makePdf>[0]): Promise<string> {
    const file = join(mkdtempSync(join(tmpdir(), 'diapason-pdf-')), 'rapport.pdf');
    writeFileSync(file, new Uint8Array(await (await makePdf(report, new Map())).arrayBuffer()));
    return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  }

  it.each(['internal', 'session'] as const)(
    'in PDF and in Word hold of two people what they agreed, and nothing of before (%s)',
    async (preset) => {
      const texts = (trustees: Told) => {
        const report = reportOf(group({ trustees }), { choice: chooseReport(preset) });
        return Promise.all([
          withoutFigures(report),
          docxOf(report).then(({ readings }) => readings.map(({ text }) => text).join('\n')),
        ]);
      };
      const withoutFigures = (report: ReturnType<typeof reportOf>) =>
        pdfText({ ...report, blocks: report.blocks.filter(isNoFigure) });
      const [pdf, word] = await texts([
        [1, 4, 4, 4, 4],
        [4, 1, 1, 1, 1],
      ]);
      for (const text of [pdf, word]) {
        expect(text.replace(/\s/g, ' ')).toMatch(/[Rr]etenu/);
        expect(text.replace(/\s/g, ' ')).not.toMatch(/avant discussion :|\(avant :|niveau \d : \d/);
      }
      expect(
        await texts([
          [2, 2, 2, 2, 2],
          [3, 3, 3, 3, 3],
        ]),
      ).toEqual([pdf, word]);
    },
    60_000,
  );
});

const isNoFigure = (block: { kind: string }) => block.kind !== 'figure' && block.kind !== 'pair';
