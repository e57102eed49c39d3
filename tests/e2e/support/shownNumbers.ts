/** Numbers as pages show them in French, and the same as `score` has them. */
import type { Page } from '@playwright/test';
import type { Result, RoundResult, ShownOrganisationResult } from '#src/core/result.ts';
import { round1 } from '#src/core/scale.ts';
import { comparedLevels } from '#tests/support/comparedLevels.ts';
import { expect } from './test.ts';

export const DIMENSION_NAMES = ['Projet', 'Stratégie', 'Complémentarité', 'Vision partagée'];

export const written = (value: number | null | undefined) =>
  value == null ? '–' : `${round1(value)}`.replace('.', ',');

function signed(change: number): string {
  const rounded = round1(change);
  if (rounded === 0) return '0';
  return (rounded > 0 ? '+' : '−') + `${Math.abs(rounded)}`.replace('.', ',');
}

/** Rows of the tables with this caption, each cell as it is shown. */
export const rowsOf = (page: Page, caption: string | RegExp): Promise<string[][]> =>
  page
    .getByRole('table', { name: caption, exact: true })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()),
      ),
    );

const withoutHeads = (rows: readonly string[][]) => rows.map(([, ...cells]) => cells);

/**
 * The values of the results page.
 * @param whose as the title of the page says it: the association where there are several, the bilan where there are several
 */
export async function shownValues(page: Page, ...whose: readonly string[]) {
  await expect(page).toHaveTitle(['Ce que disent vos réponses', ...whose, 'Diapason'].join(' · '));
  const valuesIn = async (caption: string) =>
    (await rowsOf(page, caption)).map(([, value]) => value);
  await expect(page.getByRole('table', { name: 'Résultats par thème' })).toBeVisible();
  return {
    dimensions: await valuesIn('Résultats par dimension'),
    themes: await valuesIn('Résultats par thème'),
  };
}

export const scoredValues = ({ dimensions }: ShownOrganisationResult) => ({
  dimensions: dimensions.map(({ value }) => written(value)),
  themes: dimensions.flatMap(({ themes }) => themes.map(({ value }) => written(value))),
});

export const shownOrganisations = (round: RoundResult | undefined): ShownOrganisationResult[] =>
  (round?.organisations ?? []).filter((each) => each.status === 'shown');

/** Theme by theme, of each dimension: what each association compares with, and the gap between them. */
export const shownGaps = (page: Page): Promise<string[][][]> =>
  Promise.all(
    DIMENSION_NAMES.map(async (name) =>
      withoutHeads(await rowsOf(page, new RegExp(`^${name}, thème par thème`))),
    ),
  );

/** The same, of a round whose associations all share what they think. */
export function scoredGaps(round: RoundResult | undefined): string[][][] {
  const organisations = shownOrganisations(round);
  return (organisations[0]?.dimensions ?? []).map(({ themes }, index) =>
    themes.map(({ id }) => {
      const gap = round?.gaps.find(({ themeId }) => themeId === id);
      return [
        ...organisations.map(({ dimensions }) =>
          written(dimensions[index]?.themes.find((theme) => theme.id === id)?.comparison),
        ),
        `${written(gap?.gap)}${gap?.flagged ? ' *' : ''}`,
      ];
    }),
  );
}

/** Each theme at both bilans, and how it changed. */
export const shownChanges = async (page: Page): Promise<string[][]> =>
  withoutHeads(await rowsOf(page, /: les thèmes à chaque bilan$/));

/** The same of one association. */
export function scoredChanges(result: Result, organisationId: string): string[][] {
  const now = result.rounds[1]?.organisations.find(({ id }) => id === organisationId);
  const themes = now?.status === 'shown' ? now.dimensions.flatMap((each) => each.themes) : [];
  const levels = comparedLevels(result, organisationId);
  const found =
    result.changes.find((change) => change.organisationId === organisationId)?.themes ?? [];
  return themes.map(({ id }, index) => {
    const change = found.find((theme) => theme.id === id);
    const questions = `${change?.questions} question${(change?.questions ?? 0) > 1 ? 's' : ''}`;
    const reading = change?.clear ? 'changement net' : 'pas de changement net';
    return [
      written(levels[index]?.[0]),
      written(levels[index]?.[1]),
      change ? `${signed(change.change)} sur ${questions} : ${reading}` : '–',
    ];
  });
}
