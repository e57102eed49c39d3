/** « Matrice de complémentarité » as one meets it on the page. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export async function goToMatrix(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Matrice de complémentarité', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Matrice de complémentarité' }),
  ).toBeFocused();
}

/** What one association says of one row. */
export const matrixCell = (page: Page, row: string, association: string) =>
  page.getByRole('combobox', { name: `${row}\u00a0: ${association}`, exact: true });

/** The sentences under one heading of what the matrix shows. */
export const matrixReading = (page: Page, title: string) =>
  page
    .getByRole('region', { name: 'Ce que la matrice montre', exact: true })
    .locator('h3', { hasText: title })
    .locator('xpath=following-sibling::ul[1]/li');
