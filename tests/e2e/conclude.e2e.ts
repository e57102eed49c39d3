import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { scenario } from '#tests/support/scenario.ts';
import { downloadDossier, dumpDatabase, expectStored, openDossierFile } from './support/app.ts';
import { expect, test } from './support/test.ts';

/** Three people answered: level 2 everywhere but for one question, which nobody could answer. */
const answered = () => {
  const story = scenario({ way: 'each', state: 'shown', title: 'Les Deux Rives' });
  for (let person = 1; person <= 3; person++) {
    story.person().answerAll('', 2);
    story.answer('S6.etat', 'NSP');
  }
  return story;
};

async function openConclude(page: Page, story = answered()): Promise<void> {
  await openDossierFile(page, story.file());
  await page.getByRole('link', { name: /^(Conclure|Conclude)$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Conclure|Conclude/ })).toBeFocused();
}

const openAll = (page: Page) => page.getByRole('button', { name: 'Tout ouvrir' }).click();
const part = (page: Page, title: string) =>
  page.locator('details', { has: page.getByRole('heading', { level: 2, name: title }) });
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();

async function savedDossier(page: Page) {
  const text = readFileSync(await downloadDossier(page), 'utf8');
  const restored = restoreDossier(text, answered().questionnairesByKey);
  if (restored.kind === 'refused') throw new Error(JSON.stringify(restored.refusal));
  return restored.dossier;
}

/** The same, whatever ids were given. */
const withoutIds = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value, (key, each) =>
      ['id', 'roundId', 'organisationId'].includes(key) ? undefined : each,
    ),
  );

test('every part filled comes back after a reload, and stands in the file as it was typed', async ({
  page,
}) => {
  await openConclude(page);
  await openAll(page);

  const session = part(page, 'La séance');
  await session.getByRole('button', { name: 'Noter la séance' }).click();
  await expect(session.getByLabel('Date de la séance')).toBeFocused();
  await session.getByLabel('Date de la séance').fill('2026-11-12');
  await session.getByRole('textbox', { name: 'Lieu' }).fill('Salle de Saint-Aubin');
  await session.getByRole('textbox', { name: 'Durée, en minutes' }).fill('150');
  await session.getByRole('textbox', { name: 'Qui a animé' }).fill('une administratrice');
  await session.getByRole('textbox', { name: 'Présentes' }).fill('9');
  await session.getByRole('textbox', { name: 'Excusées' }).fill('trois');
  await expect(session.getByText('Écrivez un nombre en chiffres')).toBeVisible();
  await session.getByRole('textbox', { name: 'Excusées' }).fill('3');
  await expect(session.getByText('Écrivez un nombre en chiffres')).toHaveCount(0);
  await session.getByRole('textbox', { name: 'Invitées' }).fill('12');
  await session.getByRole('checkbox', { name: 'Sur papier' }).check();
  await expect(session.getByText('seule la personne qui saisit les grilles')).toBeVisible();
  await session.getByRole('checkbox', { name: 'À main levée' }).check();
  await expect(session.getByText('ne sont pas confidentielles')).toBeVisible();
  await session.getByRole('textbox', { name: 'Remarques' }).fill('Quorum atteint.');

  const memory = part(page, 'Pour mémoire');
  await memory
    .getByRole('textbox', { name: 'Pourquoi nous avons commencé' })
    .fill('Deux accueils de jour.\n\nUn local trop petit.');
  await memory.getByRole('button', { name: 'Ajouter un refus' }).click();
  await expect(memory.getByRole('textbox', { name: 'Refus n° 1' })).toBeFocused();
  await memory.getByRole('textbox', { name: 'Refus n° 1' }).fill('Une fusion cette année.');

  const theme = part(page, 'Ce qui compte pour nous').getByRole('radiogroup', {
    name: 'Œuvre commune',
  });
  await theme.getByRole('radio', { name: 'Un peu' }).check();
  await theme.getByRole('radio', { name: 'Beaucoup' }).check();

  const orientation = part(page, 'Orientation proposée au conseil');
  const conditions = orientation.getByRole('textbox', { name: 'À quelles conditions ?' });
  await expect(conditions).toHaveCount(0);
  await orientation.getByRole('radio', { name: 'Poursuivre', exact: true }).check();
  await orientation.getByRole('button', { name: 'Effacer ce choix' }).click();
  await expect(orientation.getByRole('radio', { checked: true })).toHaveCount(0);
  await orientation.getByRole('radio', { name: 'Poursuivre sous conditions' }).check();
  await conditions.fill('Écrire les règles du jeu.');
  await orientation.getByRole('radio', { name: 'Pas maintenant' }).check();
  await expect(
    orientation.getByRole('textbox', { name: 'Qu’est-ce qui rouvrirait la question ?' }),
  ).toHaveValue('Écrire les règles du jeu.');
  await orientation.getByRole('textbox', { name: 'Les raisons' }).fill('Trop tôt.');
  await orientation
    .getByRole('textbox', { name: 'Ce que tout le monde ne partage pas' })
    .fill('Deux personnes sont prêtes.');

  const knowledge = part(page, 'Ce que nous savons, ce qui reste à savoir');
  await knowledge.getByRole('button', { name: 'Ajouter un fait' }).click();
  await knowledge.getByRole('textbox', { name: 'Fait n° 1' }).fill('Le bail court trois ans.');
  await knowledge.getByRole('button', { name: /^Ajouter Avons-nous|^Ajouter .*\?/ }).click();
  const unknown = knowledge.getByRole('group', { name: 'Question n° 1' });
  const question = await unknown
    .getByRole('textbox', { name: 'Ce que nous cherchons à savoir' })
    .inputValue();
  expect(question).not.toBe('');
  await expect(knowledge.getByText('ne proposent rien de plus')).toBeVisible();
  await unknown.getByRole('textbox', { name: 'Qui cherche' }).fill('la trésorerie');
  await unknown.getByLabel('Pour quelle date').fill('2027-01-15');
  await unknown.getByRole('textbox', { name: 'Ce qui a été trouvé' }).fill('Rien encore.');

  const points = part(page, 'Ce qui n’est pas négociable');
  await points.getByRole('button', { name: 'Ajouter un point non négociable' }).click();
  await points.getByRole('textbox', { name: 'Point n° 1' }).fill('L’accueil sans condition.');

  const mandates = part(page, 'Le mandat');
  await mandates.getByRole('button', { name: 'Ajouter un mandat' }).click();
  await mandates.getByRole('textbox', { name: 'Qui peut parler' }).fill('la vice-présidence');
  await mandates.getByRole('textbox', { name: 'Avec qui' }).fill('le Relais');
  await mandates.getByRole('textbox', { name: 'Sur quoi' }).fill('un essai le samedi');
  await mandates.getByRole('textbox', { name: 'À ne pas promettre' }).fill('une date');
  await mandates.getByLabel('Jusqu’au').fill('2027-03-23');
  await mandates.getByLabel('Retour devant le conseil le').fill('2027-02-06');
  await mandates.getByLabel('Donné par le conseil le').fill('2026-12-12');

  const telling = part(page, 'Qui prévient qui');
  await telling.getByRole('button', { name: 'Ajouter une annonce' }).click();
  const announcement = telling.getByRole('group', { name: 'Annonce n° 1' });
  await announcement
    .getByRole('combobox', { name: 'Qui est prévenu' })
    .selectOption('Les bénévoles');
  await announcement.getByRole('textbox', { name: 'Qui prévient' }).fill('le bureau');
  await announcement.getByRole('textbox', { name: 'Ce qui est dit' }).fill('où l’on en est');
  await announcement.getByLabel('Quand').fill('2026-12-01');
  await telling.getByRole('button', { name: 'Ajouter une promesse' }).click();
  const promise = telling.getByRole('group', { name: 'Promesse n° 1' });
  await promise.getByRole('textbox', { name: 'Ce qui a été promis' }).fill('Répondre par écrit.');
  await promise.getByRole('textbox', { name: 'À qui' }).fill('le Relais');
  await promise.getByLabel('Pour quelle date').fill('2026-12-31');
  await promise.getByRole('combobox', { name: 'Où en est' }).selectOption('Tenue');

  const actions = part(page, 'Premières actions');
  await actions.getByRole('button', { name: 'Ajouter notre propre action' }).click();
  const own = actions.getByRole('group', { name: 'Action n° 1' });
  await own.getByRole('textbox', { name: 'Objectif' }).fill('Écrire une note');
  await own.getByRole('textbox', { name: 'Qui s’en charge' }).fill('le bureau');
  await own.getByLabel('Pour quelle date').fill('2020-01-31');
  await expect(own.getByText('La date prévue est passée.')).toBeVisible();
  await own.getByRole('textbox', { name: 'Moyens' }).fill('une soirée');
  await own.getByRole('textbox', { name: 'Instance qui valide' }).fill('le conseil');
  await own.getByRole('combobox', { name: 'Où en est' }).selectOption('Faite');
  await expect(own.getByText('La date prévue est passée.')).toHaveCount(0);
  await actions
    .getByRole('button', { name: /^Ajouter (?!notre)/ })
    .first()
    .click();
  await expect(
    actions.getByRole('heading', { name: 'Proposé d’après vos réponses' }),
  ).toBeFocused();
  const proposed = actions.getByRole('group', { name: 'Action n° 2' });
  const objective = await proposed.getByRole('textbox', { name: 'Objectif' }).inputValue();
  expect(objective).not.toBe('');

  const document = part(page, 'Le document');
  await document.getByRole('radio', { name: 'Présenté au conseil' }).check();
  await document.getByLabel('Présenté au conseil le').fill('2026-12-15');
  // « Enregistré » may still be that of the field before.
  await expectStored(page, '"presentedOn":"2026-12-15"');
  await saved(page);

  await page.reload();
  await openAll(page);
  await expect(session.getByRole('textbox', { name: 'Lieu' })).toHaveValue('Salle de Saint-Aubin');
  await expect(memory.getByRole('textbox', { name: 'Pourquoi nous avons commencé' })).toHaveValue(
    'Deux accueils de jour.\n\nUn local trop petit.',
  );
  await expect(theme.getByRole('radio', { name: 'Beaucoup' })).toBeChecked();
  await expect(orientation.getByRole('radio', { name: 'Pas maintenant' })).toBeChecked();
  await expect(announcement.getByRole('combobox')).toHaveValue('volunteers');
  await expect(promise.getByLabel('Pour quelle date')).toHaveValue('2026-12-31');
  await expect(own.getByLabel('Pour quelle date')).toHaveValue('2020-01-31');

  const dossier = await savedDossier(page);
  const [conclusion] = dossier.conclusions;
  const themeIds = { question: 'S6', action: dossier.actions[1]?.themeId };
  expect(themeIds.action).toEqual(expect.any(String));
  expect(withoutIds(dossier.sessions)).toEqual([
    {
      position: 0,
      date: '2026-11-12',
      place: 'Salle de Saint-Aubin',
      durationMinutes: 150,
      facilitator: 'une administratrice',
      keyedBy: '',
      present: 9,
      excused: 3,
      invited: 12,
      collected: ['paper', 'hands'],
      remarks: 'Quorum atteint.',
    },
  ]);
  expect(withoutIds(conclusion)).toEqual({
    whyWeStarted: 'Deux accueils de jour.\n\nUn local trop petit.',
    refusals: [{ text: 'Une fusion cette année.' }],
    importances: [{ themeId: 'V1', importance: 3 }],
    orientation: {
      choice: 'notNow',
      reasons: 'Trop tôt.',
      conditions: 'Écrire les règles du jeu.',
      minority: 'Deux personnes sont prêtes.',
    },
    known: [{ text: 'Le bail court trois ans.' }],
    unknowns: [
      {
        text: question,
        who: 'la trésorerie',
        by: '2027-01-15',
        answer: 'Rien encore.',
        questionId: null,
        partnerId: null,
      },
    ],
    nonNegotiables: [{ text: 'L’accueil sans condition.' }],
    mandates: [
      {
        who: 'la vice-présidence',
        withWhom: 'le Relais',
        about: 'un essai le samedi',
        until: '2027-03-23',
        notToPromise: 'une date',
        reportsOn: '2027-02-06',
        givenOn: '2026-12-12',
      },
    ],
    announcements: [
      { audience: 'volunteers', who: 'le bureau', what: 'où l’on en est', on: '2026-12-01' },
    ],
    promises: [
      { text: 'Répondre par écrit.', toWhom: 'le Relais', by: '2026-12-31', state: 'kept' },
    ],
    sentences: [],
    status: { state: 'presented', reviewedBy: '', presentedOn: '2026-12-15' },
  });
  expect(withoutIds(dossier.actions)).toEqual([
    {
      position: 0,
      objective: 'Écrire une note',
      themeId: null,
      owner: 'le bureau',
      deadline: '2020-01-31',
      means: 'une soirée',
      validatedBy: 'le conseil',
      state: 'done',
      carriedFrom: null,
    },
    {
      position: 1,
      objective,
      themeId: themeIds.action,
      owner: '',
      deadline: null,
      means: '',
      validatedBy: '',
      state: 'toDo',
      carriedFrom: null,
    },
  ]);
});

test('one part at a time: the next one opens, takes the focus, and the former one closes', async ({
  page,
}) => {
  await openConclude(page);
  const summaries = page.locator('main details > summary');
  await expect(page.locator('main details[open]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Continuer : Pour mémoire' }).click();
  await expect(summaries.nth(1)).toBeFocused();
  await expect(page.locator('main details[open]')).toHaveCount(1);
  await page
    .getByRole('navigation', { name: 'Dans cette page' })
    .getByRole('button', { name: 'Le mandat' })
    .click();
  await expect(summaries.nth(6)).toBeFocused();
  await expect(summaries.nth(6)).toBeInViewport();
});

test('what is removed can be put back where it was; actions are moved by buttons', async ({
  page,
}) => {
  await openConclude(page);
  await openAll(page);
  const actions = part(page, 'Premières actions');
  const objectives = actions.getByRole('textbox', { name: 'Objectif' });
  for (const [index, objective] of ['un', 'deux', 'trois'].entries()) {
    await actions.getByRole('button', { name: 'Ajouter notre propre action' }).click();
    await expect(objectives.nth(index)).toBeFocused();
    await objectives.nth(index).fill(objective);
  }
  await actions.getByRole('button', { name: 'Retirer Action n° 2' }).click();
  await expect(objectives).toHaveCount(2);
  const undo = actions.getByRole('button', { name: 'Annuler le retrait' });
  await expect(undo).toBeFocused();
  await expect(actions.getByRole('status').filter({ hasText: 'Retiré' })).toBeVisible();
  await undo.click();
  await expect(objectives.nth(1)).toHaveValue('deux');
  await expect(objectives.nth(1)).toBeFocused();

  await actions.getByRole('button', { name: 'Monter Action n° 3' }).click();
  await expect(objectives.nth(1)).toHaveValue('trois');
  await expect(actions.getByRole('button', { name: 'Monter Action n° 2' })).toBeFocused();
  await actions.getByRole('button', { name: 'Monter Action n° 2' }).click();
  await expect(objectives.nth(0)).toHaveValue('trois');
  await actions.getByRole('button', { name: 'Descendre Action n° 2' }).click();
  await expect(objectives.nth(1)).toHaveValue('deux');
  const order = (await savedDossier(page)).actions.map(({ objective }) => objective);
  expect(order).toEqual(['trois', 'deux', 'un']);
});

test('sentences are kept, reworded or left one by one, ten at most', async ({ page }) => {
  await openConclude(page);
  await openAll(page);
  const sentences = part(page, 'Dix phrases pour lundi');
  const proposal = sentences.locator('blockquote');
  const kept = sentences.getByRole('textbox', { name: /^Phrase n° \d/ });
  const first = (await proposal.textContent()) ?? '';
  await sentences.getByRole('button', { name: 'Garder' }).click();
  await expect(kept).toHaveValue(first);
  await expect(sentences.getByRole('button', { name: 'Garder' })).toBeFocused();
  const second = (await proposal.textContent()) ?? '';
  await sentences.getByRole('button', { name: 'Laisser' }).click();
  await expect(proposal).not.toHaveText(second);
  await sentences.getByRole('button', { name: 'Reformuler' }).click();
  await expect(sentences.getByRole('textbox', { name: 'Votre phrase' })).toBeFocused();
  await sentences.getByRole('textbox', { name: 'Votre phrase' }).fill('Parlons-en samedi.');
  await sentences.getByRole('button', { name: 'Garder cette phrase' }).click();
  await expect(kept.nth(1)).toHaveValue('Parlons-en samedi.');
  await sentences.getByText('1 phrase laissée').click();
  await sentences.getByRole('button', { name: `Reprendre ${second}` }).click();
  await expect(kept).toHaveCount(3);
  await kept.nth(0).fill('Autrement dit.');
  for (let count = 4; count <= 10; count++) {
    await sentences.getByRole('button', { name: 'Ajouter notre propre phrase' }).click();
    await expect(kept).toHaveCount(count);
    await kept.nth(count - 1).fill(`phrase ${count}`);
  }
  await expect(sentences.getByText('Vous avez dix phrases')).toBeVisible();
  await expect(sentences.getByRole('button', { name: 'Ajouter notre propre phrase' })).toHaveCount(
    0,
  );
  const [conclusion] = (await savedDossier(page)).conclusions;
  const told = conclusion?.sentences.map(({ state, text, themeId }) => [
    state,
    text,
    themeId !== null,
  ]);
  expect(told?.slice(0, 3)).toEqual([
    ['reworded', 'Autrement dit.', true],
    ['accepted', second, true],
    ['reworded', 'Parlons-en samedi.', true],
  ]);
  expect(told?.at(-1)).toEqual(['accepted', 'phrase 10', false]);
});

test('before the answers are shown nothing is proposed, and one can write all the same', async ({
  page,
}) => {
  const story = scenario({ way: 'each', state: 'gathering', title: 'Les Deux Rives' });
  story.person().answerAll('', 1);
  await openConclude(page, story);
  await openAll(page);
  await expect(page.getByText('Les réponses ne sont pas encore affichées')).toHaveCount(3);
  await expect(page.locator('main blockquote')).toHaveCount(0);
  const points = part(page, 'Ce qui n’est pas négociable');
  await points.getByRole('button', { name: 'Ajouter un point' }).click();
  await points.getByRole('textbox').fill('L’accueil');
  await saved(page);
});

test('two windows on two fields of one mandate: neither is lost', async ({ page, context }) => {
  await openConclude(page);
  await openAll(page);
  await part(page, 'Le mandat').getByRole('button', { name: 'Ajouter un mandat' }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await openAll(other);
  const field = (window: Page, name: string) =>
    part(window, 'Le mandat').getByRole('textbox', { name });
  await field(page, 'Qui peut parler').fill('la présidence');
  await field(other, 'Avec qui').fill('le Relais');
  for (const window of [page, other]) {
    await expect(field(window, 'Qui peut parler')).toHaveValue('la présidence');
    await expect(field(window, 'Avec qui')).toHaveValue('le Relais');
  }
  await field(other, 'Qui peut parler').fill('la vice-présidence');
  await expect(field(page, 'Qui peut parler')).toHaveValue('la vice-présidence');
  expect((await savedDossier(page)).conclusions[0]?.mandates).toMatchObject([
    { who: 'la vice-présidence', withWhom: 'le Relais' },
  ]);
});

test('a logo is drawn small, shown and removed; a file that is no picture changes nothing', async ({
  page,
}) => {
  await openConclude(page);
  await openAll(page);
  const document = part(page, 'Le document');
  const before = await dumpDatabase(page);
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    page.getByTestId('logo-file').setInputFiles({ name, mimeType, buffer });
  await choose('logo.png', 'image/png', Buffer.from('ceci n’est pas une image'));
  await expect(document.getByRole('alert')).toContainText('« logo.png » n’est pas une image');
  await choose(
    'logo.svg',
    'image/svg+xml',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  );
  await expect(document.getByRole('alert')).toContainText('« logo.svg » n’est pas une image');
  await choose('affiche.jpg', 'image/jpeg', Buffer.alloc(10_000_001));
  await expect(document.getByRole('alert')).toContainText('« affiche.jpg » est trop lourd');
  expect(await dumpDatabase(page)).toEqual(before);

  await page.getByTestId('logo-file').setInputFiles('public/icon-512.png');
  const picture = document.getByRole('img', { name: 'Logo : Nous' });
  await expect(picture).toBeVisible();
  await expect(document.getByRole('alert')).toHaveText('');
  await document.getByRole('button', { name: 'Retirer le logo' }).click();
  await expect(picture).toHaveCount(0);
  await document.getByRole('button', { name: 'Annuler le retrait' }).click();
  await expect(picture).toBeVisible();
  await expect(picture).toHaveJSProperty('naturalWidth', 240);

  await choose('photo.jpg', 'image/jpeg', await heavyPhotograph(page));
  await expect(document.getByRole('status').filter({ hasText: 'enregistré' })).toBeVisible();
  await expect(picture).not.toHaveJSProperty('naturalWidth', 240);
  const { organisations } = await savedDossier(page);
  const { width, height, base64 } = organisations[0]?.logo ?? { width: 0, height: 0, base64: '' };
  expect(width).toBeGreaterThan(height);
  expect(width).toBeLessThanOrEqual(480);
  expect(base64.length).toBeLessThanOrEqual(200_000);
});

/** Noise, which no PNG can make small. */
async function heavyPhotograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200;
    canvas.height = 800;
    const pen = canvas.getContext('2d');
    const pixels = pen?.createImageData(canvas.width, canvas.height);
    if (!pen || !pixels) throw new Error('No canvas');
    for (let at = 0; at < pixels.data.length; at += 1)
      pixels.data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    pen.putImageData(pixels, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  return Buffer.from(base64, 'base64');
}

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('the same page, in its words', async ({ page }) => {
    await openConclude(page);
    await page.getByRole('button', { name: 'Open all' }).click();
    const actions = part(page, 'First actions');
    await actions.getByRole('button', { name: 'Add our own action' }).click();
    await actions.getByRole('textbox', { name: 'Objective' }).fill('Write a note');
    await actions.getByRole('button', { name: 'Remove Action 1' }).click();
    await expect(actions.getByText('Removed: Action 1.')).toBeVisible();
    await part(page, 'Direction proposed to the board')
      .getByRole('radio', { name: 'Do not cooperate' })
      .check();
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  });
});

test('a change of language leaves open what was open, with what was being typed', async ({
  page,
}) => {
  await openConclude(page);
  await openAll(page);
  const parts = page.locator('main details[open]');
  await expect(parts).toHaveCount(11);
  await page.getByRole('button', { name: 'Noter la séance' }).click();
  await page.getByRole('textbox', { name: 'Lieu' }).fill('Salle des fêtes');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(parts).toHaveCount(11);
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Salle des fêtes');
});
