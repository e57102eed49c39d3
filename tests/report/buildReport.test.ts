/** The report says what the result says, and nothing that must stay unseen. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { countLevels } from '#src/core/distribution.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';
import {
  type Block,
  flatBlocks,
  type ListItem,
  type Report,
  type TableBlock,
} from '#src/core/report/report.ts';
import { chooseReport } from '#src/core/report/reportChoice.ts';
import type { CellResult, QuestionResult, ThemeResult } from '#src/core/result.ts';
import { round1 } from '#src/core/scale.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { reportOf, toldOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const dossierOf = (story: Scenario): Dossier => {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
};
const tell = (story: Scenario) => reportOf(dossierOf(story));

const folder = new URL('../core/golden/', import.meta.url);
const goldenDossiers = readdirSync(folder)
  .filter((name) => name !== 'agreement.json')
  .map((name) => {
    const { dossier } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    // The golden files are of version 1.
    return { name, dossier: { ...nothingRecorded(), ...dossier } as Dossier };
  });

describe('the whole report', () => {
  it('opens with the essential, then method, dimensions in order, points to discuss and annex', () => {
    expect(titles(tell(sixPeople()), 2)).toEqual([
      'L’essentiel',
      'Qui a répondu, méthode et limites',
      'Projet',
      'Stratégie',
      'Complémentarité',
      'Vision partagée',
      'Points à discuter',
      'Annexe',
    ]);
  });

  it('has a cover that says what it is, of whom, with whom and in which state', () => {
    const { cover, title } = tell(sixPeople({ partners: ['Les Amis', 'Relais'] }));
    expect(title).toBe('Essai');
    expect(cover.nature).toBe('Support de discussion');
    expect(cover.organisation).toBe('Nous');
    expect(Object.fromEntries(cover.facts.map(({ name, value }) => [name, value]))).toEqual({
      Destinataires: 'le conseil et le groupe de travail, à usage interne',
      Avec: 'Les Amis et Relais',
      Bilan: 'Bilan de départ, commencé le 23 novembre 2026',
      Réponses: 'données par chacun de son côté',
      Questionnaire: 'version express',
      'Document établi le': '1er décembre 2026',
      État: 'brouillon',
    });
  });

  it('names itself where the dossier has no title', () => {
    const dossier = dossierOf(sixPeople());
    dossier.dossier.title = '  ';
    expect(reportOf(dossier).title).toBe('Autodiagnostic de coopération');
  });

  it('gives each heading that can be reached an id of its own', () => {
    const ids = flatBlocks(tell(sixPeople()).blocks).flatMap((block) =>
      block.kind === 'heading' && block.id !== null ? [block.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('fills every cell that its columns announce', () => {
    for (const { columns, rows } of tables(tell(sixPeople({ partners: ['Les Amis'] }))))
      for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe('the essential', () => {
  it('sets what comes first apart, with the reading of its theme and the question that is low', () => {
    const report = tell(sixPeople().answers('P4.etat', [1, 1, 1, 1, 2, 1]));
    const [first] = callouts(report);
    expect(first?.title).toBe('À régler d’abord');
    expect(first?.items[0]?.lead).toBe('Volontariat et liberté associative.');
    expect(plainSpaces(first?.items[0]?.text)).toBe(
      'D’autres voies ont été évoquées, ou la liberté de refuser reste à affermir. Ce qui existe : 1.',
    );
  });

  it('says which points to verify, and why', () => {
    const report = tell(sixPeople().answers('P4.etat', [1, 1, 3, 3, 3, 3]));
    const item = callouts(report)[0]?.items.find(({ lead }) => lead?.startsWith('À vérifier'));
    expect(item?.text).toContain('2 réponses au niveau 1 avant discussion');
  });

  it('says so when no dimension is clearly behind, and names the one that is', () => {
    expect(textOf(tell(sixPeople()))).toContain('Pas de dimension nettement en retrait');
    const behind = scenario({ way: 'together' }).answerAll('P', 4).answerAll('S', 2);
    expect(textOf(tell(behind))).toContain('La dimension « Stratégie » est nettement en retrait');
  });

  it('reads what was answered without a named partner apart', () => {
    const prospective = tell(sixPeople());
    expect(cellOf(tables(prospective)[0], 'Vision partagée', 'Lecture')).toBe(
      'sans partenaire nommé',
    );
    const radar = figures(prospective).find(({ chart }) => chart === 'radar');
    expect(radar?.chart === 'radar' && radar.axes.map((axis) => axis.prospective)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('leaves a gap in the radar for a dimension without a value', () => {
    const report = tell(scenario({ way: 'together' }).answerAll('P', 3).answerAll('S', 'NSP'));
    const radar = figures(report).find(({ chart }) => chart === 'radar');
    expect(radar?.chart === 'radar' && radar.axes[1]).toMatchObject({
      value: null,
      shown: 'à éclairer',
    });
  });

  it('proposes as many points as fit the page, each with its reason', () => {
    const list = flatBlocks(tell(sixPeople()).blocks).find(
      (block) => block.kind === 'list' && block.ordered,
    );
    expect(list?.kind === 'list' && list.items).toHaveLength(6);
    expect(list?.kind === 'list' && list.items.every(({ lead, text }) => lead && text)).toBe(true);
  });
});

describe('every number of its tables', () => {
  const cases = goldenDossiers.flatMap(({ name, dossier }) =>
    scoreDossier(dossier, questionnairesByKey).rounds.flatMap((round) =>
      round.organisations.flatMap((result) =>
        result.status === 'shown' ? [{ name, dossier, round, result }] : [],
      ),
    ),
  );

  it.each(cases)('is the rounded one of the result ($name, $round.label, $result.id)', (told) => {
    const { dossier, round, result } = told;
    const report = reportOf(dossier, { roundId: round.id, organisationId: result.id });
    const themes = result.dimensions.flatMap((dimension) => dimension.themes);
    if (themes.every(isUnanswered)) return expect(tables(report)).toEqual([]);

    const [dimensions, ...others] = tables(report);
    expect(column(dimensions, 'Valeur')).toEqual(
      result.dimensions.map(({ value }) => shown(value)),
    );
    const profiles = others.filter(
      ({ columns }) => columns[0]?.heading === 'Thème' && columns[1]?.heading === 'Valeur',
    );
    expect(profiles.flatMap((table) => column(table, 'Valeur'))).toEqual(
      themes.map(({ value }) => shown(value)),
    );
    const asked = themes
      .filter(({ status }) => status !== 'notApplicable')
      .flatMap((theme) => theme.questions)
      .flatMap(cellsOf);
    const answers = others.filter(({ columns }) => columns[0]?.heading === 'Aspect');
    expect(answers.flatMap((table) => column(table, 'Valeur')).map(numberIn)).toEqual(
      asked.map(({ value }) => (value === null ? null : round1(value))),
    );
  });

  it.each(cases)(
    'of the annex counts answers as the result does ($name, $round.label, $result.id)',
    (told) => {
      const { dossier, round, result } = told;
      const report = reportOf(dossier, { roundId: round.id, organisationId: result.id });
      const counts = tables(report).filter(({ columns }) => columns.at(-1)?.heading === 'n');
      const given = counts.flatMap(({ rows }) => rows.map((row) => row.slice(1).map(Number)));
      if (given.length === 0) return;
      const distributions = result.dimensions
        .flatMap((dimension) => dimension.themes)
        .flatMap((theme) => theme.questions)
        .flatMap(cellsOf)
        .flatMap(({ distribution }) => distribution ?? []);
      expect(given).toEqual(
        distributions.map(({ levels, unknown, notApplicable, blank }) => [
          ...levels,
          unknown,
          notApplicable,
          blank,
          countLevels(levels),
        ]),
      );
    },
  );
});

describe('what must stay unseen', () => {
  it.each(['fr', 'en'] as const)('holds no digit while answers are gathered (%s)', (language) => {
    const story = sixPeople({ state: 'gathering' });
    const report = reportOf(dossierOf(story), { language });
    expect(textOf(report)).not.toMatch(/\d/);
    expect(tables(report)).toEqual([]);
    expect(figures(report)).toEqual([]);
  });

  it.each(['fr', 'en'] as const)(
    'holds no digit when too few people answered apart (%s)',
    (language) => {
      const story = scenario({ way: 'each' }).answers('P1.etat', [1, 4]);
      const report = reportOf(dossierOf(story), { language });
      expect(textOf(report)).not.toMatch(/\d/);
    },
  );

  it('says why in a sentence', () => {
    expect(textOf(tell(sixPeople({ state: 'gathering' })))).toContain('Les réponses sont en cours');
    const two = scenario({ way: 'each' }).answers('P1.etat', [1, 4]);
    expect(textOf(tell(two))).toContain('Trop peu de personnes ont répondu');
    expect(textOf(tell(scenario()))).toContain('Personne n’a encore répondu');
  });

  it('shows of two people only what they agreed, without a count or a note', () => {
    const story = scenario({ way: 'each' })
      .answers('P1.etat', [1, 4])
      .answers('P2.etat', [4, 4])
      .agree('P1.etat', 2);
    const dossier = dossierOf(story);
    for (const answer of dossier.answers) Object.assign(answer, shared('vu au conseil'));
    const report = reportOf({ ...dossier, answers: dossier.answers });
    expect(countTables(report)).toEqual([]);
    expect(titles(report, 2)).not.toContain('Notes partagées');
    expect(textOf(report)).toContain(
      'Seuls figurent ici les niveaux que le groupe a retenus ensemble',
    );
    expect(textOf(report)).not.toMatch(/niveau 4 : 2|toutes au niveau/);
  });

  it('labels no spread under five people', () => {
    const report = tell(scenario({ way: 'each' }).answers('P1.etat', [1, 4, 4, 1]));
    const cells = tables(report).flatMap(({ rows }) => rows.flat());
    expect(cells.join(' ')).not.toMatch(/réponses (proches|écartées)|réponse à part/);
  });

  it('says of close answers that one is apart, not that they differ', () => {
    const told = scenario({ way: 'each' }).answers('P1.etat', [1, 4, 4, 4, 4, 4]);
    told.answers('P2.etat', [1, 4, 1, 4, 1, 4]).answers('P3.etat', [3, 3, 4, 4, 3, 3]);
    const [described] = toldOf(dossierOf(told));
    const agenda = described?.agenda.slice(-3) ?? [];
    expect(agenda.map(({ questionId, why }) => [questionId, why])).toEqual([
      ['P2.etat', 'les réponses diffèrent'],
      ['P1.etat', 'une réponse à part'],
      ['P3.etat', 'réponses à comparer'],
    ]);
    expect(agenda[1]?.reason).toContain('réponses proches');
    expect(agenda[1]?.reason).not.toContain('diffèrent');
  });

  it('lists the points for later under the same words', () => {
    const told = scenario({ way: 'each' });
    for (const id of ['P1', 'P2', 'P3', 'S1', 'S2', 'V1'])
      told.answers(`${id}.etat`, [1, 4, 1, 4, 1, 4]);
    told.answers('V2.etat', [1, 4, 4, 4, 4, 4]);
    expect(textOf(tell(told))).toContain('Une réponse à part.');
  });

  it('never prints the counts of a single sheet', () => {
    expect(countTables(tell(scenario({ way: 'single' }).answerAll('P', 3)))).toEqual([]);
    expect(countTables(tell(sixPeople()))).toHaveLength(4);
  });

  it('never prints a row of one person: no table has the answers of a sheet', () => {
    const story = sixPeople().answers('P1.etat', [1, 2, 3, 4, 4, 2]);
    const dossier = dossierOf(story);
    const text = textOf(reportOf(dossier));
    for (const { id } of dossier.sheets) expect(text).not.toContain(id);
    expect(text).not.toMatch(/n°|réponses n|personne \d/i);
  });
});

describe('notes', () => {
  /** The n-th person notes something on P1; each note is shared unless said otherwise. */
  const noted = (story: Scenario, notes: readonly { note: string; noteShared: boolean }[]) => {
    const dossier = dossierOf(story);
    const answers = dossier.answers.filter(({ questionId }) => questionId === 'P1.etat');
    for (const [index, note] of notes.entries()) Object.assign(answers[index] ?? {}, note);
    return dossier;
  };

  it('where each answers apart, are printed only if shared, in the order given', () => {
    const dossier = noted(sixPeople(), [shared('première'), kept('secrète'), shared('troisième')]);
    const report = reportOf(dossier, { shuffle: (items) => [...items].reverse() });
    const text = textOf(report);
    expect(text).not.toContain('secrète');
    expect(text.indexOf('troisième')).toBeGreaterThan(-1);
    expect(text.indexOf('troisième')).toBeLessThan(text.indexOf('première'));
    expect(titles(report, 2)).toContain('Notes partagées');
  });

  it('of people who are not counted stay out', () => {
    const story = sixPeople().person({ college: 'salarie' }).answer('P1.etat', 2);
    const notes = [...new Array(6).fill(kept('')), shared('une salariée')];
    expect(textOf(reportOf(noted(story, notes)))).not.toContain('une salariée');
  });

  it('of a sheet filled alone or together are all printed', () => {
    for (const way of ['single', 'together'] as const) {
      const story = scenario({ way }).answer('P1.etat', 3);
      expect(textOf(reportOf(noted(story, [kept('le texte de 2019')])))).toContain(
        'le texte de 2019',
      );
    }
  });

  it('stay out while the answers are gathered', () => {
    const story = sixPeople({ state: 'gathering' });
    expect(textOf(reportOf(noted(story, [shared('à partager')])))).not.toContain('à partager');
  });

  it('of the discussion keep the explanation and the other view', () => {
    const dossier = dossierOf(sixPeople().agree('P1.etat', 2));
    const agreed = dossier.answers.at(-1);
    Object.assign(agreed ?? {}, {
      explanation: 'deux textes circulent',
      minority: 'un seul fait foi',
    });
    const text = textOf(reportOf(dossier));
    expect(text).toContain('Ce qui explique l’écart : deux textes circulent');
    expect(text).toContain('Un autre avis : un seul fait foi');
  });
});

describe('a dimension', () => {
  it('keeps what was answered before beside the level agreed', () => {
    const report = tell(sixPeople().answers('P1.etat', [2, 2, 2, 3, 3, 3]).agree('P1.etat', 3));
    const [answers] = tables(report).filter(({ columns }) => columns[0]?.heading === 'Aspect');
    expect(answers?.rows[0]?.[2]).toBe('3');
    expect(plainSpaces(answers?.rows[0]?.[3])).toContain('retenu 3 (avant : entre 2 et 3)');
  });

  it('takes the next steps from the levels reached, and has none at the top', () => {
    const steps = (level: number) => {
      const { blocks } = tell(scenario({ way: 'together' }).answerAll('P', level));
      return flatBlocks(blocks).filter(
        (block) => block.kind === 'heading' && block.text === 'Pour avancer d’un niveau',
      ).length;
    };
    expect(steps(2)).toBe(5);
    expect(steps(4)).toBe(0);
  });

  it('names the level where one sheet was filled', () => {
    const report = tell(scenario({ way: 'together' }).answer('P1.etat', 3));
    const [answers] = tables(report).filter(({ columns }) => columns[0]?.heading === 'Aspect');
    expect(answers?.rows[0]?.[3]).toBe('Écrit et discuté');
  });

  it('tells each partner apart', () => {
    const story = scenario({ way: 'together', partners: ['Les Amis', 'Relais'] })
      .answer('C1.etat', 3, 'Les Amis')
      .answer('C1.etat', 1, 'Relais');
    const rows = tables(tell(story)).flatMap((table) => table.rows);
    expect(rows).toContainEqual(expect.arrayContaining(['Ce qui existe · Les Amis', '3']));
    expect(rows).toContainEqual(expect.arrayContaining(['Ce qui existe · Relais', '1']));
  });
});

describe('how far a theme is apart', () => {
  const full = (people: number, etat: readonly number[], appropriation: readonly number[]) =>
    scenario({ mode: 'full', way: 'each' })
      .answers('P1.etat', etat.slice(0, people))
      .answers('P1.appropriation', appropriation.slice(0, people));
  const lineOf = (story: Scenario) =>
    textOf(tell(story))
      .split('\n')
      .find((line) => /plus écartées|diffèrent le plus/.test(line));

  it('is said by its most spread question, named, and never over both', () => {
    expect(lineOf(full(9, [2, 2, 2, 2, 3, 3, 3, 3, 3], [1, 1, 1, 1, 4, 4, 3, 3, 2]))).toBe(
      'Réponses les plus écartées : qui le porte – de 1 à 4, dont 5 sur 9 à deux niveaux voisins.',
    );
  });

  it('of two questions as spread, mirrored, is said by the first', () => {
    expect(lineOf(full(5, [1, 1, 2, 3, 3], [4, 4, 3, 2, 2]))).toContain(': ce qui existe –');
  });

  it('of fewer than five people has no name', () => {
    expect(lineOf(full(4, [2, 2, 2, 2], [1, 4, 2, 3]))).toBe(
      'Là où les réponses diffèrent le plus : qui le porte – de 1 à 4, dont 2 sur 4 à deux niveaux voisins.',
    );
  });

  it('is not said where all say the same, nor of a theme of which one question was asked', () => {
    expect(lineOf(full(5, [2, 2, 2, 2, 2], [3, 3, 3, 3, 3]))).toBeUndefined();
    expect(lineOf(scenario({ way: 'each' }).answers('P1.etat', [1, 2, 3, 4, 4]))).toBeUndefined();
  });

  it('names the partner of whom it is said', () => {
    const story = scenario({ mode: 'express', way: 'each', partners: ['Les Amis', 'Relais'] })
      .answers('C1.etat', [2, 2, 2, 2, 3], 'Les Amis')
      .answers('C1.etat', [1, 1, 4, 4, 4], 'Relais');
    expect(lineOf(story)).toContain('ce qui existe · Relais –');
  });

  it('is for those inside', () => {
    const story = full(9, [2, 2, 2, 2, 3, 3, 3, 3, 3], [1, 1, 1, 1, 4, 4, 3, 3, 2]);
    const choice = chooseReport('partners');
    expect(textOf(reportOf(dossierOf(story), { choice }))).not.toMatch(/plus écartées/);
  });
});

describe('the marks of a profile', () => {
  const profileOf = (report: Report) =>
    figures(report).find((figure) => figure.chart === 'profile' && figure.dimensionPosition === 0);

  it('are two where a level was agreed: the one retained, and the value before', () => {
    const figure = profileOf(
      tell(sixPeople().answers('P1.etat', [2, 2, 2, 3, 3, 3]).agree('P1.etat', 3)),
    );
    const [theme] = figure?.chart === 'profile' ? figure.themes : [];
    expect(theme?.cells[0]).toMatchObject({ agreedLevel: 3, before: 2.5 });
    expect(theme?.value).toBe(3);
    expect(figure?.caption).toContain('triangle plein');
    expect(figure?.caption).toContain('triangle creux');
  });

  it('of a group that does not agree are what was before, and words', () => {
    const report = tell(sixPeople().agree('P1.etat', 'noAgreement'));
    const figure = profileOf(report);
    const [theme] = figure?.chart === 'profile' ? figure.themes : [];
    expect(theme?.cells[0]).toMatchObject({ agreedLevel: null, before: 3 });
    expect(figure?.caption).not.toContain('triangle plein');
    expect(textOf(report)).toContain('pas d’accord (avant : 3)');
  });

  it('are explained only where something was agreed, and to those inside', () => {
    expect(profileOf(tell(sixPeople()))?.caption).not.toContain('triangle');
    const story = dossierOf(sixPeople().agree('P1.etat', 4));
    const figure = profileOf(reportOf(story, { choice: chooseReport('funder') }));
    const [theme] = figure?.chart === 'profile' ? figure.themes : [];
    expect(theme?.cells[0]).toMatchObject({ agreedLevel: null, before: null, agreed: null });
    expect(figure?.caption).not.toContain('triangle');
  });
});

describe('golden dossiers', () => {
  const cases = goldenDossiers.flatMap(({ name, dossier }) =>
    dossier.rounds.flatMap((round) =>
      round.parties.flatMap(({ organisationId }) =>
        (['fr', 'en'] as const).map((language) => ({
          name,
          dossier,
          round,
          organisationId,
          language,
        })),
      ),
    ),
  );

  it.each(cases)('make a report: $name, $round.label, $organisationId, $language', (told) => {
    const { dossier, round, organisationId, language } = told;
    const report = reportOf(dossier, { roundId: round.id, organisationId, language });
    expect(report.blocks.length).toBeGreaterThan(0);
    expect(textOf(report)).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
  });
});

/** Six people who answered apart, shown to all, a little apart from each other. */
function sixPeople(options: Parameters<typeof scenario>[0] = {}): Scenario {
  const story = scenario({ way: 'each', ...options });
  const about = options.partners ?? [];
  for (const dimension of cooperation.dimensions)
    for (const { questions } of dimension.themes)
      for (const { id, express } of questions) {
        if (!express) continue;
        if (dimension.scope !== 'partner' || about.length === 0)
          story.answers(id, [3, 3, 4, 2, 3, 1]);
        else for (const partner of about) story.answers(id, [3, 3, 4, 2, 3, 1], partner);
      }
  return story;
}

const shared = (note: string) => ({ note, noteShared: true });
const kept = (note: string) => ({ note, noteShared: false });

const tables = ({ blocks }: Report): TableBlock[] =>
  flatBlocks(blocks).filter((block) => block.kind === 'table');
const figures = ({ blocks }: Report) =>
  flatBlocks(blocks).filter((block) => block.kind === 'figure');
const callouts = ({ blocks }: Report) =>
  flatBlocks(blocks).filter((block) => block.kind === 'callout');
const countTables = (report: Report) =>
  tables(report).filter(({ columns }) => columns.at(-1)?.heading === 'n');
const titles = ({ blocks }: Report, level: number) =>
  flatBlocks(blocks).flatMap((block) =>
    block.kind === 'heading' && block.level === level ? [block.text] : [],
  );

const column = (table: TableBlock | undefined, heading: string) => {
  const position = table?.columns.findIndex((each) => each.heading === heading) ?? -1;
  return (table?.rows ?? []).map((row) => row[position] ?? '');
};
const cellOf = (table: TableBlock | undefined, row: string, heading: string) =>
  column(table, heading)[table?.rows.findIndex(([header]) => header === row) ?? -1];

/** Everything that a reader of its blocks reads. */
const textOf = ({ blocks }: Report) => plainSpaces(flatBlocks(blocks).flatMap(textsIn).join('\n'));

/** As it is typed, without the spaces of typography. */
const plainSpaces = (text = '') => text.replace(/[\u00A0\u202F]/g, ' ');

function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(itemText);
    case 'table':
      return [block.caption, ...block.columns.map(({ heading }) => heading), ...block.rows.flat()];
    case 'figure':
      return [block.caption, block.alternative];
    case 'callout':
      return [block.title, ...block.paragraphs, ...block.items.map(itemText)];
    case 'pair':
    case 'pageBreak':
      return [];
  }
}
const itemText = ({ lead, text }: ListItem) => `${lead ?? ''} ${text}`;

const shown = (value: number | null) =>
  value === null ? '–' : String(round1(value)).replace('.', ',');
/** « entre 2 et 3 » is 2.5; words are no number. */
function numberIn(text: string): number | null {
  const between = /^entre (\d) et (\d)$/.exec(text);
  if (between) return (Number(between[1]) + Number(between[2])) / 2;
  return /^[\d,]+$/.test(text) ? Number(text.replace(',', '.')) : null;
}
const cellsOf = (question: QuestionResult): readonly CellResult[] =>
  question.partners.length > 0 ? question.partners : [question];
const isUnanswered = ({ questions }: ThemeResult) =>
  questions.every((question) => cellsOf(question).every(({ status }) => status === 'unanswered'));
