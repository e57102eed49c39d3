/** A screen of the app in one of its states. */
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

export interface Screen {
  readonly name: string;
  /** Brings the page there; `dossierId` is the example's. */
  readonly open: (page: Page, ids: ExampleIds) => Promise<void>;
}

export interface ExampleIds {
  readonly dossierId: string;
  /** Of one of its people. */
  readonly closedSheetId: string;
  /** A dossier that one person has begun. */
  readonly ownDossierId: string;
  readonly ownSheetId: string;
  /** A dossier where three people have answered apart and a fourth has begun; nothing is shown yet. */
  readonly apartDossierId: string;
  readonly begunSheetId: string;
}

/** From a blank page: a change of hash alone would leave the former page, and its heading, on screen for a while. */
export const goTo = async (page: Page, address: string) => {
  await page.goto('about:blank');
  await page.goto(`./#${address}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};
