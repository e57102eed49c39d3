/** The levels of two bilans of one questionnaire as a reader of `score` would work them out. */
import type { Result, ThemeResult } from '#src/core/result.ts';

type Level = number | null;

const average = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Per theme in questionnaire order, then and now: what both have in common, else each its own value. */
export function comparedLevels({ rounds }: Result, organisationId: string): [Level, Level][] {
  const [then = [], now = []] = rounds.map(({ organisations }) => {
    const found = organisations.find(({ id }) => id === organisationId);
    return found?.status === 'shown' ? found.dimensions.flatMap(({ themes }) => themes) : [];
  });
  return now.map((theme): [Level, Level] => {
    const before = then.find(({ id }) => id === theme.id);
    if (before?.basis !== 'actual' || theme.basis !== 'actual')
      return [before?.value ?? null, theme.value];
    const [earlier, later] = [cellsOf(before), cellsOf(theme)];
    const keys = [...earlier.keys()].filter((key) => later.has(key));
    return keys.length === 0
      ? [before.value, theme.value]
      : [levelOf(earlier, keys), levelOf(later, keys)];
  });
}

const cellsOf = ({ questions }: ThemeResult) =>
  new Map(
    questions.flatMap(({ id, partners, comparison }) =>
      (partners.length > 0 ? partners : [{ partnerId: '', comparison }]).flatMap((cell) =>
        cell.comparison === null ? [] : [[`${cell.partnerId} ${id}`, cell.comparison] as const],
      ),
    ),
  );

function levelOf(cells: ReadonlyMap<string, number>, keys: readonly string[]): number {
  const partners = [...new Set(keys.map((key) => key.split(' ')[0] ?? ''))];
  return average(
    partners.map((partner) =>
      average(
        keys.filter((key) => key.startsWith(`${partner} `)).map((key) => cells.get(key) ?? 0),
      ),
    ),
  );
}
