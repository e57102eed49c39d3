/** What is refused, by whichever way it came, leaves everything on the device as it was. */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { DossierFile } from '#src/core/dossier.ts';
import { encryptText } from '#src/exchange/encryption/encryptText.ts';
import { sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { envelopeFileText } from '#src/exchange/envelope/envelopeFile.ts';
import { answersContent } from '#src/exchange/envelope/letter.ts';
import { exportBackup } from '#src/exchange/exportBackup.ts';
import { story } from '#tests/exchange/spoiltDossier.ts';
import { arbitrarySent } from '#tests/support/arbitraryLetters.ts';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';
import { dumpDatabase, openDossierFile, temporaryFile } from './support/app.ts';
import { goTo } from './support/screen.ts';
import { expect, test } from './support/test.ts';

/** Every row of every store, and the marks that outlive the tab. */
const everythingOn = async (page: Page) => ({
  database: await dumpDatabase(page),
  marks: await page.evaluate(() => JSON.stringify(localStorage)),
});

/** The file, with a level that no question has. */
function damaged(): DossierFile {
  const file = structuredClone(story().file());
  const [answer] = file.answers;
  if (answer === undefined) throw new Error('Nobody has answered');
  answer.value = { kind: 'level', level: 9 };
  return file;
}

test('a damaged dossier, backup, link or envelope, another file and a wrong passphrase write nothing at all', async ({
  page,
}) => {
  const id = await openDossierFile(page, story().file());
  const { format, formatVersion, exportedAt, ...dossier } = damaged();
  const backup = JSON.stringify(exportBackup([dossier], questionnairesByKey, exportedAt));
  const [sent] = fc.sample(arbitrarySent(true), { numRuns: 1, seed: 6 });
  if (sent === undefined) throw new Error('Nothing sent');
  const envelope = await sealEnvelope(answersContent(sent, cooperation));
  const changed = `${envelope.slice(0, -20)}AAAAAAAAAAAAAAAAAAAA`;
  // Their digest is right; what they hold is not.
  const hurtful = [
    await sealEnvelope(['answers', 1, JSON.parse('{"__proto__":{"hurt":true}}')]),
    await sealEnvelope(answersContent({ ...sent, partnerIds: [sent.organisationId] }, cooperation)),
  ];
  const sealed = Buffer.from(await encryptText(backup, 'girafe-notable-pinceau', 4));
  const alert = page.getByRole('alert');
  const refusal = page.getByRole('dialog');

  await goTo(page, '/');
  const before = await everythingOn(page);
  const expectUntouched = async () => expect(await everythingOn(page)).toEqual(before);
  const close = () => refusal.getByRole('button', { name: /^(Fermer|Annuler)$/ }).click();

  for (const [name, text] of [
    ['abime.diapason.json', JSON.stringify(damaged())],
    ['coupe.diapason.json', JSON.stringify(story().file()).slice(0, -40)],
    ['sauvegarde.json', backup],
    ['autre.json', '{"nom":"facture","montant":12}'],
    ['vide.json', ''],
  ] as const) {
    await page.getByTestId('open-file').setInputFiles(temporaryFile(name, text));
    await expect(refusal).toContainText(name);
    await close();
    await expectUntouched();
  }

  await goTo(page, '/donnees');
  await page.getByTestId('restore-backup').setInputFiles(temporaryFile('sauvegarde.json', backup));
  await expect(refusal).toContainText(/dossiers\[0\].answers\[\d+\].value.level/);
  await close();
  await page
    .getByTestId('restore-backup')
    .setInputFiles({ name: 'protege.diapason.age', mimeType: '', buffer: sealed });
  await refusal.getByLabel('Phrase secrète').fill('une autre phrase que celle-ci');
  await refusal.getByRole('button', { name: 'Ouvrir' }).click();
  await expect(refusal).toContainText('n’est pas la bonne, ou le fichier est abîmé');
  await close();
  await expectUntouched();

  await goTo(page, '/recevoir');
  for (const text of [changed, envelope.slice(0, -9), ...hurtful, 'bonjour à vous']) {
    await page.getByRole('textbox', { name: 'Lien reçu' }).fill(text);
    await page.getByRole('button', { name: 'Lire le lien' }).click();
    await expect(alert).not.toBeEmpty();
    await expectUntouched();
    await goTo(page, '/recevoir');
  }
  for (const text of [envelopeFileText(changed), envelopeFileText(hurtful[0] ?? ''), '{}', '']) {
    await page.getByTestId('open-envelopes').setInputFiles(temporaryFile('recu.json', text));
    await expect(alert).toContainText('recu.json');
    await expectUntouched();
    await goTo(page, '/recevoir');
  }
  for (const buffer of [Buffer.from(JSON.stringify(story().file())), Buffer.from(backup), sealed]) {
    await page
      .getByTestId('open-envelopes')
      .setInputFiles({ name: 'dossier.json', mimeType: '', buffer });
    await expect(alert).toContainText('c’est un dossier entier ou une sauvegarde');
    await expectUntouched();
    await goTo(page, '/recevoir');
  }
  for (const text of [changed, ...hurtful]) {
    await page.goto('about:blank');
    await page.goto(`./#/recevoir/${text}`);
    await expect(alert).not.toBeEmpty();
    await expectUntouched();
  }
  // Nobody's here: said, and there is nothing to press but to leave it.
  await page.goto('about:blank');
  await page.goto(`./#/recevoir/${envelope}`);
  await expect(page.getByText('n’est pas sur cet appareil')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Prendre ces réponses' })).toHaveCount(0);
  await expectUntouched();

  await goTo(page, `/dossiers/${id}/transmettre/fusionner`);
  await page
    .getByTestId('merge-file')
    .setInputFiles(temporaryFile('abime.diapason.json', JSON.stringify(damaged())));
  await expect(page.getByText('answers[0].value.level')).toBeVisible();
  await expectUntouched();
});
