/** Somebody who answers with real keys and clicks until the browser is gone: choices, changed choices, notes, pages. */
import type { Locator, Page } from '@playwright/test';
import { type GivenAnswers, placeOf } from './GivenAnswers.ts';
import type { Random } from './seededRandom.ts';

const KEYS_BY_CHOICE = {
  'level-1': 'Digit1',
  'level-2': 'Digit2',
  'level-3': 'Digit3',
  'level-4': 'Digit4',
  unknown: 'n',
  notApplicable: 'o',
} as const;
const CHOICES = Object.keys(KEYS_BY_CHOICE) as (keyof typeof KEYS_BY_CHOICE)[]; // its keys, no others

const WORDS = ['vu en juin', 'charte', 'à revoir', 'rien', 'deux fois', 'avec le bureau', 'oui'];
/** From hammering to thinking. */
const KEY_DOWN_MS = [0, 0, 5, 20, 60];

/** Ends only by an error, of a page that is no more. @param onGiven every value, as soon as its key was pressed */
export async function answerOnAndOn(
  page: Page,
  given: GivenAnswers,
  random: Random,
  onGiven: () => void,
): Promise<never> {
  for (;;) {
    const groups = page.getByRole('radiogroup');
    await groups.first().waitFor();
    const group = groups.nth(random.whole(await groups.count()));
    const questionId = (await group.getAttribute('data-question-id')) ?? '';
    const partnerId = await group.getAttribute('data-partner-id');
    for (let changes = 1 + random.whole(3); changes > 0; changes--) {
      await choose(group, placeOf('choice', questionId, partnerId));
      if (random.whole(3) === 0)
        await write(group.locator('..').locator('textarea'), questionId, partnerId);
    }
    await turn(group, questionId);
  }

  async function choose(group: Locator, place: string): Promise<void> {
    const choice = random.oneOf(CHOICES.filter((each) => !given.open(place).includes(each)));
    if (choice === undefined) return;
    const radio = group.locator(`input[value="${choice}"]`);
    given.give({ place, value: choice });
    if (random.whole(3) === 0) await radio.check({ force: true });
    else await group.getByRole('radio').first().press(KEYS_BY_CHOICE[choice]);
    onGiven();
  }

  async function write(box: Locator, questionId: string, partnerId: string | null): Promise<void> {
    await box.focus();
    // The key « Fin » would go to the end of a line only.
    await box.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(-1, -1));
    let text = await box.inputValue();
    if (text.length > 500) return;
    const delay = random.oneOf(KEY_DOWN_MS) ?? 0;
    for (const letter of ` ${random.oneOf(WORDS)}`) {
      text += letter;
      given.give({ place: placeOf('note', questionId, partnerId), value: text });
      await page.keyboard.type(letter, { delay });
      onGiven();
    }
  }

  /** Mostly forward; with text that was typed just now, sometimes by a click outside of it. */
  async function turn(group: Locator, questionId: string): Promise<void> {
    const next = page.getByRole('button', { name: 'Suivant' });
    const previous = page.getByRole('button', { name: 'Précédent' });
    const isLast = (await next.count()) === 0;
    const isFirst = (await previous.count()) === 0;
    const forward = isFirst || (!isLast && random.whole(4) > 0);
    if (random.whole(2) === 0) await (forward ? next : previous).click();
    else
      await group
        .getByRole('radio')
        .first()
        .press(forward ? 'PageDown' : 'PageUp');
    await page
      .locator(`[data-question-id]:not([data-question-id="${questionId}"])`)
      .first()
      .waitFor();
  }
}
