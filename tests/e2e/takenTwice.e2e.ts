/** The same answers, opened in two windows of the facilitator’s device. */
import { chooseRound } from '#src/core/chooseRound.ts';
import type { DossierFile } from '#src/core/dossier.ts';
import { guestDossier, inviteTo } from '#src/core/inviteTo.ts';
import { answersToSend } from '#src/core/sentAnswers.ts';
import { sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { answersContent } from '#src/exchange/envelope/letter.ts';
import { cooperation } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';
import { downloadDossier, openDossierFile, readJson } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Somebody’s answers to the invitation of this file, as a link brings them. */
async function linkFrom(file: DossierFile): Promise<string> {
  const chosen = chooseRound(file);
  const own =
    chosen && answersToSend(guestDossier(inviteTo(file, chosen), crypto.randomUUID(), ''));
  if (own === null) throw new Error('Nobody is invited');
  const value = { kind: 'level' as const, level: 2 };
  const answers = [{ questionId: 'P1.etat', partnerId: null, value, note: '' }];
  const sent = { ...own, answers, revision: 1 };
  return `./#/recevoir/${await sealEnvelope(answersContent(sent, cooperation))}`;
}

test('answers taken in two windows at once are there once, and the other window says so', async ({
  page,
  context,
}) => {
  const file = scenario({ way: 'each', state: 'gathering' }).file();
  await openDossierFile(page, file);
  const link = await linkFrom(file);
  const other = await context.newPage();
  for (const window of [page, other]) {
    await window.goto('about:blank');
    await window.goto(link);
    await expect(window.getByRole('button', { name: 'Prendre ces réponses' })).toBeVisible();
  }
  // Held before either is pressed: the button of the slower window may be gone by then.
  const buttons = await Promise.all(
    [page, other].map((window) =>
      window.getByRole('button', { name: 'Prendre ces réponses' }).elementHandle(),
    ),
  );
  await Promise.all(
    buttons.map((button) => button?.evaluate((shown: HTMLElement) => shown.click())),
  );
  for (const window of [page, other]) {
    // A window that heard of the other before its own press says that they were here already.
    await expect(window.getByText(/ce sont les réponses n°\s1|sous le n°\s1/)).toBeVisible();
    await expect(window.getByRole('button', { name: 'Prendre ces réponses' })).toHaveCount(0);
  }
  const stored: DossierFile = readJson(await downloadDossier(page));
  expect(stored.sheets.filter(({ kind }) => kind === 'individual')).toHaveLength(1);
  expect(stored.answers).toHaveLength(1);
});
