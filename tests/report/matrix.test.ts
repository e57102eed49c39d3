/** The report tells the matrix of complementarity: who brings, who seeks, what it shows; to whom it may. */
import { afterAll, describe, expect, it } from 'vitest';
import type { Dossier } from '#src/core/dossier.ts';
import { type Block, flatBlocks } from '#src/core/report/report.ts';
import { chooseReport, PRESETS, type Preset } from '#src/core/report/reportChoice.ts';
import { textsOf } from '#src/core/report/textsOf.ts';
import { withoutNames } from '#src/core/report/withoutNames.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { scenario, type ToldMatrix } from '#tests/support/scenario.ts';
import { reportOf } from './reportOf.ts';

afterAll(() => overwriteGetLocale(() => 'fr'));

const MATRIX: ToldMatrix = {
  rows: [
    {
      kind: 'means',
      label: 'Minibus',
      stances: { Nous: 'brings', Foyer: 'seeks', Relais: 'none' },
    },
    { kind: 'activity', label: 'Maraude', stances: { Nous: 'brings', Foyer: 'both' } },
    { kind: 'activity', label: 'Accès aux droits', stances: { Nous: 'seeks', Relais: 'seeks' } },
    { kind: 'skill', label: 'Paie', stances: { Nous: 'none', Foyer: 'none', Relais: 'none' } },
  ],
  relations: [
    ['Nous', 'Foyer', 4],
    ['Foyer', 'Nous', 1],
    ['Nous', 'Relais', 2],
    ['Relais', 'Nous', 2],
    ['Relais', 'Foyer', 3],
  ],
};
const told = (matrix: ToldMatrix = MATRIX) => {
  const story = scenario({ partners: ['Foyer', 'Relais'] }).complement(matrix);
  const file = story.file();
  for (const row of file.matrices[0]?.rows ?? []) row.note = `Retenu pour ${row.label}`;
  return file;
};

/** What stands under the heading of the matrix, as far as the next chapter. */
function matrixBlocks(dossier: Dossier, preset: Preset = 'internal', language: 'fr' | 'en' = 'fr') {
  const choice = chooseReport(preset, { added: ['matrix'] });
  const blocks = flatBlocks(reportOf(dossier, { choice, language }).blocks);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'matrice');
  if (start === -1) return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return end === -1 ? rest : rest.slice(0, end);
}
const tableOf = (blocks: readonly Block[], caption: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption);
  if (found?.kind !== 'table') throw new Error(`No table ${caption}`);
  return [found.columns.map(({ heading }) => heading), ...found.rows];
};
/** The items of the list under a heading. */
const under = (blocks: readonly Block[], title: string) => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const list = blocks.slice(start).find((block) => block.kind === 'list');
  if (start === -1 || list?.kind !== 'list') throw new Error(`Nothing under ${title}`);
  return list.items.map(({ lead, text }) => [lead, text].filter(Boolean).join(' '));
};

describe('the matrix in the report', () => {
  const blocks = matrixBlocks(told());

  it('says by names who brings, seeks, does both, neither, or has not said', () => {
    expect(tableOf(blocks, 'Activités')).toEqual([
      ['Ligne', 'Apporte', 'Cherche', 'Les deux', 'Pas encore dit'],
      ['Maraude', 'Nous', '', 'Foyer', 'Relais'],
      ['Accès aux droits', '', 'Nous et Relais', '', 'Foyer'],
    ]);
    expect(tableOf(blocks, 'Moyens')).toEqual([
      ['Ligne', 'Apporte', 'Cherche', 'Rien'],
      ['Minibus', 'Nous', 'Foyer', 'Relais'],
    ]);
  });

  it('counts, kind by kind and in all', () => {
    expect(tableOf(blocks, 'En bref').slice(1)).toEqual([
      ['Activités', '2', '1', '1', '1', '2'],
      ['Compétences', '1', '0', '0', '0', '0'],
      ['Moyens', '1', '1', '0', '0', '0'],
      ['Ensemble', '4', '2', '1', '1', '2'],
    ]);
  });

  it('says in sentences what answers what, what several bring, and what is missing', () => {
    expect(under(blocks, 'Ce qui se répond')).toEqual([
      'Maraude. Nous apporte. Foyer apporte et cherche.',
      'Minibus. Nous apporte. Foyer cherche.',
    ]);
    expect(under(blocks, 'Ce que plusieurs apportent')).toEqual([
      'Maraude. Nous et Foyer apportent.',
    ]);
    expect(under(blocks, 'Les besoins non couverts pour l’instant')).toEqual([
      'Accès aux droits. Nous et Relais cherchent. Pas encore dit\u00a0: Foyer.',
    ]);
    expect(under(blocks, 'Ce qui ne concerne personne')).toEqual(['Paie']);
    expect(under(blocks, 'Ce qui reste à dire')).toEqual([
      'Foyer. 1 ligne sans réponse. Accès aux droits',
      'Relais. 1 ligne sans réponse. Maraude',
    ]);
  });

  it('says how two associations see their relation, and never who is higher', () => {
    expect(tableOf(blocks, 'Les liens entre associations').slice(1)).toEqual([
      [
        'Nous et Foyer',
        '4 · nous agissons souvent ensemble',
        '1 · nous savons qui fait quoi',
        'Vous ne décrivez pas ce lien de la même façon\u00a0: parlez-en ensemble.',
      ],
      [
        'Nous et Relais',
        '2 · nous échangeons des informations',
        '2 · nous échangeons des informations',
        'Même réponse des deux côtés\u00a0: nous échangeons des informations.',
      ],
      [
        'Foyer et Relais',
        'Pas encore dit',
        '3 · nous agissons parfois ensemble',
        'Pas encore dit par Foyer.',
      ],
    ]);
    const swapped = told({
      relations: [
        ['Nous', 'Foyer', 1],
        ['Foyer', 'Nous', 4],
      ],
    });
    const reading = (dossier: Dossier) =>
      tableOf(matrixBlocks(dossier), 'Les liens entre associations')[1]?.at(-1);
    expect(reading(swapped)).toBe(reading(told()));
  });

  it('counts the relations of which neither side has said anything', () => {
    const one = matrixBlocks(told({ relations: [['Nous', 'Foyer', 1]] }));
    expect(tableOf(one, 'Les liens entre associations')).toHaveLength(2);
    expect(one.at(-1)).toMatchObject({
      text: 'Pour 2 liens, aucune des deux associations n’a encore rien dit.',
    });
  });

  it('is told in English too', () => {
    const english = matrixBlocks(told(), 'internal', 'en');
    expect(under(english, 'What matches')[1]).toBe('Minibus. Nous brings. Foyer seeks.');
  });

  it('is there before any answer is shown: nothing of it is an answer', () => {
    const hidden = told();
    for (const party of hidden.rounds[0]?.parties ?? [])
      Object.assign(party, { way: 'each', state: 'gathering' });
    expect(matrixBlocks(hidden)).toEqual(blocks);
  });

  it.each([
    ['nothing was written', {}],
    ['only the page was opened', { rows: [], relations: [] }],
  ])('leaves nothing, not even its title, where %s', (_, matrix) => {
    expect(matrixBlocks(told(matrix))).toEqual([]);
  });

  it('speaks of the bilan of the report, not of another one', () => {
    const story = scenario({ partners: ['Foyer'] })
      .complement(MATRIX)
      .round('À six mois', { partners: ['Foyer'] });
    expect(matrixBlocks(story.file())).toEqual([]);
  });
});

describe('who reads it', () => {
  it.each(PRESETS)('%s', (preset) => {
    const own = chooseReport(preset).sections.has('matrix');
    expect(own).toBe(preset === 'internal');
    const mayHave = preset === 'internal' || preset === 'partners';
    expect(matrixBlocks(told(), preset).length > 0).toBe(mayHave);
  });

  it('names nobody where associations are called by letters', () => {
    const lettered = withoutNames(told(), (letter) => `Association ${letter}`);
    const blocks = matrixBlocks(lettered);
    expect(under(blocks, 'Ce qui se répond')[1]).toBe(
      'Minibus. Association A apporte. Association B cherche.',
    );
    expect(JSON.stringify(blocks)).not.toMatch(/Nous|Foyer|Relais/);
  });

  it('partners are not told what the group noted for itself', () => {
    const choice = (preset: Preset) => ({ choice: chooseReport(preset, { added: ['matrix'] }) });
    expect(textsOf(reportOf(told(), choice('internal')))).toContain('Retenu pour Minibus');
    expect(textsOf(reportOf(told(), choice('partners'))).join()).not.toContain('Retenu pour');
  });
});
