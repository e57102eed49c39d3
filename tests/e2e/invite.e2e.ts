/** « Inviter à répondre »: where the code and the link lead, and what is said where they lead nowhere. */
import { arrive, startDossier } from './support/app.ts';
import { expect, test } from './support/test.ts';

test('an address that phones cannot open is said with the other ways; one of the web is shown as one code', async ({
  page,
}) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('link', { name: 'Transmettre' }).click();
  await arrive(page);
  const show = page.getByRole('button', { name: 'Afficher l’invitation' });
  await expect(
    page.getByText('une adresse que les téléphones ne peuvent pas ouvrir'),
  ).toBeVisible();
  await expect(page.getByText('il reste trois chemins')).toBeVisible();
  await expect(show).toHaveCount(0);

  const address = page.getByRole('textbox', { name: 'Adresse publique de l’outil' });
  await address.fill('http://diapason.exemple.fr');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('L’adresse doit commencer par')).toBeVisible();
  await expect(show).toHaveCount(0);

  await address.fill('diapason.exemple.fr/outil/index.html');
  await expect(
    page.getByText('https://diapason.exemple.fr/outil/', { exact: false }),
  ).toBeVisible();
  await show.click();
  await expect(page.getByRole('img', { name: /^Code d/ })).toHaveCount(1);
  await expect(page.getByText(/^Code \d+ sur \d+$/)).toHaveCount(0);
  const mail = await page.getByRole('link', { name: 'Envoyer par courriel' }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('https://diapason.exemple.fr/outil/#/recevoir/');
});

test('who answers on a device of their own is led from the dossier to the invitation', async ({
  page,
}) => {
  await startDossier(page, { way: 'Chacun de son côté' });
  await page.getByRole('link', { name: 'L’Étoile', exact: true }).click();
  await arrive(page);
  await page
    .locator('main')
    .getByRole('link', { name: /inviter|invitation/i })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Transmettre' })).toBeFocused();
});
