/** Notes, inside the page, what it shows in the very moment in which it says « Enregistré ». */
import type { Page } from '@playwright/test';
import { type PlacedValue, placeOf } from './GivenAnswers.ts';

interface ShownAnswer {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly choice: string;
  readonly note: string;
}

declare global {
  interface Window {
    /** What is checked and written on the question screen. */
    shownAnswers(): ShownAnswer[];
    noteSaved(answers: ShownAnswer[]): Promise<void>;
  }
}

/** To be called before the page has an address. */
export async function watchSaved(
  page: Page,
  onSaved: (shown: readonly PlacedValue[]) => void,
): Promise<void> {
  await page.exposeFunction('noteSaved', (answers: ShownAnswer[]) => onSaved(placed(answers)));
  await page.addInitScript(() => {
    window.shownAnswers = () =>
      [...document.querySelectorAll<HTMLElement>('[data-question-id]')].map((group) => ({
        questionId: group.dataset.questionId ?? '',
        partnerId: group.dataset.partnerId ?? null,
        choice: group.querySelector<HTMLInputElement>('input:checked')?.value ?? '',
        note: group.parentElement?.querySelector('textarea')?.value ?? '',
      }));
    const noteIfSaved = () => {
      if (document.querySelector('[data-saving="saved"]'))
        void window.noteSaved(window.shownAnswers());
    };
    new MutationObserver(noteIfSaved).observe(document, {
      subtree: true,
      attributeFilter: ['data-saving'],
    });
  });
}

export const readShown = async (page: Page): Promise<PlacedValue[]> =>
  placed(await page.evaluate(() => window.shownAnswers()));

const placed = (answers: readonly ShownAnswer[]): PlacedValue[] =>
  answers.flatMap(({ questionId, partnerId, choice, note }) => [
    { place: placeOf('choice', questionId, partnerId), value: choice },
    { place: placeOf('note', questionId, partnerId), value: note },
  ]);
