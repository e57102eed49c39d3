/** « D’un bilan à l’autre » in the report: the result's numbers, for whom, and nothing of what may not be seen. */
import { describe, expect, it } from 'vitest';
import { type Block, flatBlocks, type TableBlock } from '#src/core/report/report.ts';
import { chooseReport, type Preset, type Section } from '#src/core/report/reportChoice.ts';
import { round1 } from '#src/core/scale.ts';
import { twoBilans } from '#tests/e2e/support/bilansStory.ts';
import { comparedLevels } from '#tests/support/comparedLevels.ts';
import { type Scenario, scenario } from '#tests/support/scenario.ts';
import { reportOf } from './reportOf.ts';

const TITLE = 'D’un bilan à l’autre';

/** What stands between its heading and the next one of its level. */
function section(story: Scenario, preset: Preset = 'internal', removed: readonly Section[] = []) {
  const { dossier, ...rest } = story.file();
  const choice = chooseReport(preset, { added: ['rounds'], removed });
  const blocks = flatBlocks(reportOf({ ...rest, dossier }, { choice }).blocks);
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === TITLE);
  if (from === -1) return [];
  const length = blocks
    .slice(from + 1)
    .findIndex((block) => block.kind === 'heading' && block.level === 2);
  return blocks.slice(from, length === -1 ? undefined : from + 1 + length);
}

const tables = (blocks: readonly Block[]) =>
  blocks.filter((block): block is TableBlock => block.kind === 'table');

const written = (value: number | null) =>
  value === null ? '–' : `${round1(value)}`.replace('.', ',');
const signed = (change: number) => {
  const rounded = round1(change);
  if (rounded === 0) return '0';
  return (rounded > 0 ? '+' : '−') + `${Math.abs(rounded)}`.replace('.', ',');
};

describe('the section of the bilans', () => {
  it.each([
    // Means 1.33 and 1.67, a change of 0.33: shown as 1.3, 1.7 and +0.3.
    [[1, 1, 2], [2, 2, 1], 1],
    [[1, 1, 1, 1, 2], [1, 1, 1, 2, 2], 0],
  ] as const)(
    'says once that numbers are rounded where they do not add up: %j to %j',
    (then, now, times) => {
      const story = scenario({ mode: 'full' });
      for (const [index, given] of [then, now].entries()) {
        if (index > 0) story.round('Bilan à 6 mois');
        for (const id of ['P1.etat', 'P1.appropriation', 'P2.etat', 'S1.etat'])
          story.answers(id, given);
      }
      const said = JSON.stringify(section(story)).split('Tout est arrondi au dixième').length - 1;
      expect(said).toBe(times);
    },
  );

  it('shows the values of each bilan and the changes of the result, theme by theme', () => {
    const story = twoBilans().organisation('Nous');
    const { rounds, changes } = story.result();
    const themesIn = (index: number) => {
      const [own] = rounds[index]?.organisations ?? [];
      return own?.status === 'shown' ? own.dimensions.flatMap(({ themes }) => themes) : [];
    };
    const rows = tables(section(story))
      .filter(({ columns }) => columns.at(-1)?.heading.startsWith('Bilan 1 à 2'))
      .flatMap((table) => table.rows);
    const now = themesIn(1);
    expect(rows.map(([, first, second]) => [first, second])).toEqual(
      comparedLevels(story.result(), story.idOf('Nous')).map((levels) => levels.map(written)),
    );
    expect(rows.map((cells) => cells[3]?.split(' ')[0])).toEqual(
      now.map(({ id }) => {
        const found = changes[0]?.themes.find((theme) => theme.id === id);
        return found ? signed(found.change) : '–';
      }),
    );
    expect(rows.filter((cells) => cells[3]?.endsWith('pas de changement net'))).toHaveLength(
      changes[0]?.themes.filter(({ clear }) => !clear).length ?? 0,
    );
  });

  it('draws each of those values, one lane per bilan', () => {
    const drawn = section(twoBilans()).flatMap((block) =>
      block.kind === 'figure' && block.chart === 'bilans' ? [block] : [],
    );
    expect(drawn).toHaveLength(4);
    const places = drawn.flatMap(({ themes }) => themes).map(({ positions }) => positions);
    const levels = comparedLevels(twoBilans().result(), twoBilans().idOf('Nous'));
    const exact = (value: number | null) => value && Number(value.toFixed(9));
    expect(places.map((each) => each.map(({ value }) => exact(value)))).toEqual(
      levels.map((each) => each.map(exact)),
    );
  });

  it('says what a fall with closer answers means', () => {
    expect(JSON.stringify(section(twoBilans()))).toContain('Ce n’est pas un échec');
  });

  it.each(['partners', 'funder'] as const)('holds values only for %s', (preset) => {
    const said = JSON.stringify(section(twoBilans(), preset));
    expect(said).toContain('changement net');
    expect(said).not.toMatch(
      /écartées|deux niveaux voisins|Ce n’est pas un échec|n’est pas comparé/,
    );
  });

  it.each(['summary', 'session', 'memory'] as const)('is never in a %s', (preset) => {
    expect(section(twoBilans(), preset)).toEqual([]);
  });

  it('tells nothing of what is thought of partners where that is left out', () => {
    const said = JSON.stringify(section(twoBilans(), 'internal', ['complementarity']));
    expect(said).not.toMatch(/Complémentarité|Le Foyer|Intérêts de chacun/);
    expect(said).toContain('Vision partagée');
  });

  it('is not there for one bilan, nor where the bilan before may not be seen', () => {
    expect(section(scenario().answerAll('', 2))).toEqual([]);
    const hidden = scenario({ way: 'each', state: 'gathering' })
      .answers('P1.etat', [4, 4, 4])
      .round('Bilan à 6 mois', { way: 'together' })
      .answerAll('', 2);
    expect(section(hidden)).toEqual([]);
  });

  it('ends with the bilan that the report is about', () => {
    const { dossier, ...rest } = twoBilans().file();
    const roundId = rest.rounds[0]?.id ?? '';
    const first = reportOf({ ...rest, dossier }, { roundId });
    expect(JSON.stringify(first.blocks)).not.toContain('Bilan à 6 mois');
  });
});
