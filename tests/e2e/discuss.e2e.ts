import type { Page } from '@playwright/test';
import type { Dossier, DossierFile } from '#src/core/dossier.ts';
import type { Result } from '#src/core/result.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { scenario } from '#tests/support/scenario.ts';
import {
  downloadDossier,
  dumpDatabase,
  openDossierFile,
  readJson,
  scoreFile,
} from './support/app.ts';
import { tabTo } from './support/tabTo.ts';
import { expect, slowDown, test } from './support/test.ts';

async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Découvrir avec un exemple' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Discuter' })).toBeVisible();
}

async function openDiscussion(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(Discussion)$/ }).click();
  await expect(group(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

const openStory = async (page: Page, file: DossierFile) => {
  await openDossierFile(page, file);
  await expect(page.getByRole('link', { name: 'Discussion', exact: true })).toBeVisible();
};

const group = (page: Page) =>
  page.getByRole('radiogroup', { name: /^(Niveau retenu|Level agreed)/ });
const agenda = (page: Page) => page.getByRole('navigation', { name: /^(Ordre du jour|Agenda)$/ });
const items = (page: Page) => agenda(page).getByRole('link');
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const undo = (page: Page) => page.getByRole('button', { name: /^Annuler/ });
const saved = (page: Page) =>
  expect(page.getByRole('status').filter({ hasText: 'Enregistré' })).toBeVisible();
const atPoint = async (page: Page, number: number, count = 8) => {
  await expect(page.getByText(`Point ${number} sur ${count}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
};

/** From 1; the point that is on screen. */
async function pointNumber(page: Page): Promise<number> {
  const place = await page.getByText(/^Point \d+ sur \d+$/).textContent();
  return Number(/\d+/.exec(place ?? '')?.[0]);
}

/** The group of radios has one stop: whichever of them is chosen, or the first. */
async function tabToLevels(page: Page): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    const isThere = await group(page).evaluate(
      (element) =>
        element.contains(document.activeElement) &&
        document.activeElement instanceof HTMLInputElement,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead to the levels');
}

/** In place of what the box may hold. */
async function replaceBy(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

interface Told {
  readonly questionId: string;
  readonly partnerId: string | null;
}

const pointOnScreen = async (page: Page): Promise<Told> => ({
  questionId: (await group(page).getAttribute('data-question-id')) ?? '',
  partnerId: await group(page).getAttribute('data-partner-id'),
});

function cellOf(result: Result, { questionId, partnerId }: Told) {
  const [organisation] = result.rounds[0]?.organisations ?? [];
  if (organisation?.status !== 'shown') throw new Error('The example is shown');
  const question = organisation.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === questionId);
  const cell = question?.partners.find((each) => each.partnerId === partnerId) ?? question;
  if (cell === undefined) throw new Error(`No ${questionId}`);
  return cell;
}

const agendaOf = (result: Result) => {
  const [organisation] = result.rounds[0]?.organisations ?? [];
  return organisation?.status === 'shown' ? organisation.agenda : [];
};

test('eight points by keyboard alone: levels, NSP, no agreement, a fact, a day put off; nothing before moves', async ({
  page,
}) => {
  await openExample(page);
  const before = scoreFile(await downloadDossier(page));
  await page.goBack();
  await openDiscussion(page);
  const press = (key: string) => page.keyboard.press(key);

  // What the example has put off is taken up again, and the first point comes first.
  const parked = items(page).filter({ hasText: 'reporté' });
  for (let left = await parked.count(); left > 0; left--) {
    await tabTo(page, parked.first());
    await press('Enter');
    await expect(page.getByText('Ce point est reporté')).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Reprendre ce point' }));
    await press('Enter');
    await expect(parked).toHaveCount(left - 1);
  }
  for (let point = await pointNumber(page); point > 1; point--) {
    await atPoint(page, point);
    await press('PageUp');
  }
  await atPoint(page, 1);
  await expect(items(page)).toHaveCount(8);

  const points: Told[] = [];
  const decide = async (number: number, key: string) => {
    await atPoint(page, number);
    points.push(await pointOnScreen(page));
    await tabToLevels(page);
    await press(key);
    await expect(group(page).getByRole('radio', { checked: true })).toBeFocused();
    await saved(page);
  };
  await decide(1, '3');
  await tabTo(page, box(page, 'Ce qui explique l’écart'));
  await replaceBy(page, 'Deux lectures des statuts. 1234 n o b .');
  await press('PageUp');
  await expect(box(page, 'Ce qui explique l’écart')).toBeFocused();
  await saved(page);
  await tabTo(page, page.getByRole('button', { name: 'Point suivant' }));
  await press('Enter');

  await decide(2, 'n');
  await expect(group(page).getByRole('radio', { name: 'Ne sait pas' })).toBeChecked();
  await press('PageDown');

  await decide(3, '1');
  await press('ArrowLeft');
  await expect(group(page).getByRole('radio', { name: 'Pas d’accord' })).toBeChecked();
  await saved(page);
  await press('PageDown');

  await decide(4, '2');
  await tabTo(page, box(page, 'Un autre avis'));
  await replaceBy(page, 'Une personne voudrait attendre.');
  await saved(page);
  // In a text box the page keys belong to the text.
  await tabTo(page, page.getByRole('button', { name: 'Point précédent' }));
  await press('PageDown');

  await decide(5, '1');
  await tabTo(page, page.getByRole('button', { name: 'Ajouter un fait à vérifier' }));
  await press('Enter');
  await expect(box(page, 'Ce qu’il faut vérifier').last()).toBeFocused();
  await replaceBy(page, 'La lettre de mission existe-t-elle ?');
  await tabTo(page, box(page, 'Qui s’en charge').last());
  await replaceBy(page, 'la trésorerie');
  await tabTo(page, page.getByLabel('Pour quelle date').last());
  await page.keyboard.type('10102027');
  await expect(page.getByLabel('Pour quelle date').last()).toHaveValue('2027-10-10');
  await saved(page);
  await tabTo(page, page.getByRole('button', { name: 'Point suivant' }));
  await press('PageDown');

  await decide(6, '2');
  await tabTo(page, page.getByRole('button', { name: 'Effacer ce choix' }));
  await press('Enter');
  await expect(group(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await saved(page);
  await tabTo(page, page.getByRole('button', { name: 'Reporter ce point…' }));
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Reporter ce point' })).toBeVisible();
  await expect(page.getByLabel('Jusqu’à quelle date')).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  // A remote turns nothing behind a dialog.
  await press('PageDown');
  await tabTo(page, page.getByRole('button', { name: 'Reporter', exact: true }));
  await press('Enter');
  await expect(page.getByText('Ce point est reporté au')).toBeVisible();
  await expect(page.getByText('Point 6 sur 8')).toBeVisible();
  const until = (await recorded(page)).parked[0]?.until ?? '';
  await press('PageDown');

  await decide(7, 'o');
  await press('PageDown');
  await decide(8, '4');
  await tabTo(page, box(page, 'Pourquoi ce choix'));
  await replaceBy(page, 'Le conseil l’a voté en mai.');
  await tabTo(page, page.getByRole('button', { name: 'Fin de l’ordre du jour' }));
  await press('Enter');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Voilà pour l’ordre du jour' }),
  ).toBeFocused();
  await expect(
    page.getByRole('region', { name: 'Ce qui est reporté' }).getByRole('listitem'),
  ).toHaveCount(1);
  await expect(
    page.getByRole('region', { name: 'Ce qu’il faut vérifier' }).getByText('la trésorerie'),
  ).toBeVisible();

  // The last point comes first, by its button; the order is stored and keeps the focus.
  await tabTo(page, page.getByRole('button', { name: 'Changer l’ordre' }));
  await press('Enter');
  const toTop = agenda(page).getByRole('button', { name: /^En premier/ });
  const lastName = await toTop.last().textContent();
  await tabTo(page, toTop.last());
  await press('Enter');
  await expect(toTop.first()).toHaveText(lastName ?? '');
  await expect(toTop.first()).toBeFocused();
  await saved(page);

  await page.reload();
  await expect(items(page)).toHaveCount(8);
  const standings = [
    'retenu : niveau 4',
    'retenu : niveau 3',
    'le groupe ne sait pas',
    'pas d’accord',
    'retenu : niveau 2',
    'retenu : niveau 1',
    'reporté au',
    'ne nous concerne pas',
  ];
  for (const [index, standing] of standings.entries())
    await expect(items(page).nth(index)).toContainText(standing);
  await items(page).nth(1).click();
  await expect(box(page, 'Ce qui explique l’écart')).toHaveValue(
    'Deux lectures des statuts. 1234 n o b .',
  );
  await items(page).nth(4).click();
  await expect(box(page, 'Un autre avis')).toHaveValue('Une personne voudrait attendre.');
  await page.getByRole('link', { name: 'Conclure' }).click();
  await page.getByRole('button', { name: 'Tout ouvrir' }).click();
  await expect(page.getByRole('textbox', { name: 'Qui cherche' }).last()).toHaveValue(
    'la trésorerie',
  );

  const file = await downloadDossier(page);
  const after = scoreFile(file);
  const agreed = [
    ...[
      ['level', 3],
      ['unknown', null],
      ['noAgreement', null],
      ['level', 2],
      ['level', 1],
    ],
    ...[
      [null, undefined],
      ['notApplicable', null],
      ['level', 4],
    ],
  ];
  for (const [index, [kind, value]] of agreed.entries()) {
    const told = points[index];
    if (told === undefined) throw new Error('Eight points were discussed');
    const cell = cellOf(after, told);
    const cellBefore = cellOf(before, told);
    expect(cell.agreedKind, told.questionId).toBe(kind);
    expect(cell.value, told.questionId).toBe(value === undefined ? cell.before : value);
    expect(cell.before).toBe(cellBefore.before);
    expect(cell.distribution).toEqual(cellBefore.distribution);
  }
  expect(agendaOf(after)).toEqual(agendaOf(before));
  const dossier: Dossier = readJson(file);
  expect(dossier.discussions[0]?.order.map(({ questionId }) => questionId)).toEqual([
    points[7]?.questionId,
    ...points.slice(0, 7).map(({ questionId }) => questionId),
  ]);
  expect(dossier.discussions[0]?.parked).toEqual([{ ...points[5], until }]);
  expect(dossier.conclusions[0]?.unknowns.at(-1)).toMatchObject({
    ...points[4],
    text: 'La lettre de mission existe-t-elle ?',
    who: 'la trésorerie',
    by: '2027-10-10',
  });
});

/** What a discussion has stored, without the marks that each write leaves. */
async function recorded(page: Page) {
  // The database as it is dumped: rows of the tables that this test knows.
  const dump = (await dumpDatabase(page)) as {
    sheets: Dossier['sheets'];
    answers: Dossier['answers'];
    conclusions: Dossier['conclusions'];
    discussions: Dossier['discussions'];
  };
  const agreed = new Set(dump.sheets.flatMap(({ kind, id }) => (kind === 'agreed' ? [id] : [])));
  const answers = dump.answers
    .filter(({ sheetId }) => agreed.has(sheetId))
    .map(({ questionId, value, note, explanation, minority }) => ({
      questionId,
      value,
      note,
      explanation: explanation ?? '',
      minority: minority ?? '',
    }))
    .filter(({ questionId: _, ...parts }) => Object.values(parts).some(Boolean));
  const [discussion] = dump.discussions;
  return {
    answers,
    unknowns: dump.conclusions.flatMap(({ unknowns }) => unknowns),
    order: discussion?.order ?? [],
    parked: discussion?.parked ?? [],
  };
}

test('a fact noted without words stands under the question that was discussed', async ({
  page,
}) => {
  await openExample(page);
  await openDiscussion(page);
  const question = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Ajouter un fait à vérifier' }).click();
  await expect(box(page, 'Ce qu’il faut vérifier').last()).toBeFocused();
  await box(page, 'Qui s’en charge').last().fill('la vice-présidence');
  await saved(page);

  await page.goto(`${page.url().replace(/discussion.*/, 'discussion')}/fin`);
  await expect(page.getByRole('region', { name: 'Ce qu’il faut vérifier' })).toContainText(
    `${question} (la vice-présidence)`,
  );
  await page.getByRole('link', { name: 'Conclure' }).last().click();
  await page.getByRole('button', { name: 'Tout ouvrir' }).click();
  const fact = page.getByRole('textbox', { name: 'Ce que nous cherchons à savoir' }).last();
  await expect(fact).toHaveValue('');
  await expect(fact).toHaveAccessibleDescription(
    `Noté en discutant de «\u00a0${question}\u00a0». Si vous n’écrivez rien ici, le rapport reprend cette question.`,
  );

  await page.getByRole('link', { name: 'Rapport', exact: true }).click();
  await page.getByRole('radio', { name: 'Compte rendu de séance' }).check();
  await expect(page.locator('article[lang]')).toContainText(`${question} – la vice-présidence`);
});

test('every kind of step is named, undone, and leaves all as it was', async ({ page }) => {
  await openExample(page);
  await openDiscussion(page);
  await expect(undo(page)).toHaveText('Annuler');
  const start = await recorded(page);

  /** Does something, finds it named and stored, and undoes it. */
  const undone = async (
    name: string,
    act: () => Promise<void>,
    back: () => Promise<void> = () => undo(page).click(),
  ) => {
    await act();
    await expect(undo(page)).toContainText(`Annuler : ${name}`);
    expect(await recorded(page)).not.toEqual(start);
    await back();
    await expect(page.getByText(`Annulé : ${name}`)).toBeVisible();
    await expect(undo(page)).toHaveText('Annuler');
    await expect.poll(() => recorded(page)).toEqual(start);
  };
  const ctrlZ = async () => {
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Control+z');
  };
  const radios = group(page).getByRole('radio');

  await undone('niveau retenu', () => radios.nth(2).check({ force: true }));
  await expect(group(page).getByRole('radio', { checked: true })).toHaveCount(0);
  await undone('niveau retenu', () => radios.nth(4).check({ force: true }), ctrlZ);
  for (const [label, name] of [
    ['Ce qui explique l’écart', 'ce qui explique l’écart'],
    ['Pourquoi ce choix', 'pourquoi ce choix'],
    ['Un autre avis', 'un autre avis'],
  ] as const) {
    await undone(name, () => box(page, label).fill('Un mot de trop'));
    await expect(box(page, label)).toHaveValue('');
  }

  // A fact: what is written in it is undone piece by piece, and what was removed comes back.
  await undone('fait ajouté', () =>
    page.getByRole('button', { name: 'Ajouter un fait à vérifier' }).click(),
  );
  await page.getByRole('button', { name: 'Ajouter un fait à vérifier' }).click();
  await expect(box(page, 'Ce qu’il faut vérifier')).toBeFocused();
  for (const [fill, name] of [
    [() => box(page, 'Ce qu’il faut vérifier').fill('Le bail'), 'ce qu’il faut vérifier'],
    [() => box(page, 'Qui s’en charge').fill('la présidence'), 'qui s’en charge'],
    [() => page.getByLabel('Pour quelle date').fill('2027-01-15'), 'pour quelle date'],
    [() => page.getByRole('button', { name: 'Retirer Fait n°' }).click(), 'fait retiré'],
  ] as const) {
    await fill();
    await expect(undo(page)).toContainText(`Annuler : ${name}`);
  }
  await expect(box(page, 'Ce qu’il faut vérifier')).toHaveCount(0);
  await undo(page).click();
  await expect(page.getByLabel('Pour quelle date')).toHaveValue('2027-01-15');
  await undo(page).click();
  await expect(page.getByLabel('Pour quelle date')).toHaveValue('');
  await undo(page).click();
  await expect(box(page, 'Qui s’en charge')).toHaveValue('');
  await undo(page).click();
  await expect(box(page, 'Ce qu’il faut vérifier')).toHaveValue('');
  await undo(page).click();
  await expect(undo(page)).toHaveText('Annuler');
  expect(await recorded(page)).toEqual(start);

  // The agenda.
  await page.getByRole('button', { name: 'Changer l’ordre' }).click();
  const button = (name: string, index: number) =>
    agenda(page)
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .nth(index);
  await undone('point monté', () => button('Monter', 2).click());
  await undone('point descendu', () => button('Descendre', 0).click());
  await undone('point mis en premier', () => button('En premier', 4).click());
  await undone('point retiré', () => button('Retirer', 3).click());
  await expect(items(page)).toHaveCount(8);
  await page.getByText('Autres points').click();
  await undone('point ajouté', () =>
    page
      .getByRole('button', { name: /^Ajouter .* · / })
      .first()
      .click(),
  );
  await page.getByRole('button', { name: 'Ajouter une autre question…' }).click();
  await undone('point ajouté', async () => {
    const dialog = page.getByRole('dialog', { name: 'Ajouter une question' });
    await dialog.getByText('Vision partagée').click();
    await dialog
      .getByRole('button', { name: /^Ajouter / })
      .last()
      .click();
  });
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  await undone('point passé', async () => {
    await page.getByRole('button', { name: 'Passer, y revenir à la fin' }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question ?? '');
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
  const park = async () => {
    await page.getByRole('button', { name: 'Reporter ce point…' }).click();
    await page.getByRole('button', { name: 'Reporter', exact: true }).click();
  };
  await undone('point reporté', park);
  await park();
  const parkedStart = await recorded(page);
  await page.getByRole('button', { name: 'Reprendre ce point' }).click();
  await expect(undo(page)).toContainText('Annuler : point repris');
  await expect(page.getByText('Ce point est reporté au')).toHaveCount(0);
  await undo(page).click();
  await expect(page.getByText('Ce point est reporté au')).toBeVisible();
  expect(await recorded(page)).toEqual(parkedStart);
  // What is decided is not put off any more; undone, it is again.
  await radios.nth(0).check({ force: true });
  await expect(page.getByText('Ce point est reporté au')).toHaveCount(0);
  await expect(undo(page)).toContainText('Annuler : niveau retenu');
  await undo(page).click();
  await expect(page.getByText('Ce point est reporté au')).toBeVisible();
  expect(await recorded(page)).toEqual(parkedStart);
});

test('« Il reste 30 minutes » says what it will do, does it at once, and one undo takes it back', async ({
  page,
}) => {
  await openExample(page);
  await openDiscussion(page);
  // Six more points than the example proposes, none of them decided.
  await page.getByText('Autres points').click();
  for (let count = 9; count <= 14; count++) {
    await page
      .getByRole('button', { name: /^Ajouter .* · / })
      .first()
      .click();
    await expect(items(page)).toHaveCount(count);
  }
  await saved(page);
  const start = await recorded(page);
  const openStandings = items(page).filter({ hasText: /à venir|en cours/ });
  const waiting = await openStandings.count();
  const first = await items(page)
    .filter({ hasText: /à venir|en cours/ })
    .filter({ hasText: 'à régler ou à vérifier d’abord' })
    .count();
  const putOff = waiting - first - 2;
  expect(putOff).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Il reste 30 minutes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Il reste 30 minutes' });
  await expect(dialog.getByText(`${putOff} points seront reportés`)).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(waiting);
  await dialog.getByLabel('Jusqu’à quelle date').fill('2027-02-01');
  await dialog.getByRole('button', { name: `Reporter ${putOff} points` }).click();
  await expect(dialog).toHaveCount(0);
  await expect(items(page).filter({ hasText: 'reporté au 1er février 2027' })).toHaveCount(putOff);
  await expect(openStandings).toHaveCount(first + 2);
  expect((await recorded(page)).order).toEqual(start.order);

  await expect(undo(page)).toHaveText('Annuler : « Il reste 30 minutes »');
  await undo(page).click();
  await expect(openStandings).toHaveCount(waiting);
  expect(await recorded(page)).toEqual(start);
});

test('close answers with one apart are not said to differ', async ({ page }) => {
  const story = scenario({ way: 'each' });
  for (let person = 0; person < 9; person++) story.person().answerAll('', 4);
  story.answers('P1.etat', [1, 4, 4, 4, 4, 4, 4, 4, 4]);
  story.answers('S1.etat', [1, 4, 1, 4, 1, 4, 1, 4, 1]);
  await openStory(page, story.file());
  await openDiscussion(page);
  const named = (name: RegExp) => items(page).filter({ hasText: name });
  await expect(named(/Lecture.*ce qui existe/)).toContainText('les réponses diffèrent');
  const apart = named(/Raison d’être.*ce qui existe/);
  await expect(apart).toContainText('une réponse à part');
  await expect(apart).not.toContainText('diffèrent');
  await apart.click();
  await expect(page.getByText(/^réponses proches · .* · une réponse à part$/)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/à part · .*diffèrent|diffèrent · niveau/);
});

test('a session with a time begins with the points that fit; the others wait under « Autres points »', async ({
  page,
}) => {
  const story = scenario({ way: 'each' });
  for (let person = 0; person < 9; person++) story.person().answerAll('', (person % 2) + 3);
  for (const spread of ['P1.etat', 'S1.etat', 'S2.etat', 'V1.etat'])
    story.answers(spread, [1, 4, 1, 4, 1, 4, 1, 4, 1]);
  story.answers('P4.etat', [1, 1, 1, 1, 1, 1, 1, 1, 1]);
  await openStory(
    page,
    story.meet({ durationMinutes: 90, invited: 12, collected: ['paper'] }).file(),
  );
  await page.getByRole('link', { name: 'Préparer la séance' }).click();
  await expect(page.locator('main')).toContainText('2 points');
  await page.goBack();
  await openDiscussion(page);
  await expect(page.getByText('Point 1 sur 2')).toBeVisible();
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText('à régler ou à vérifier d’abord');
  const others = page.locator('details').filter({ hasText: 'Autres points' });
  await others.locator('summary').click();
  await others
    .getByRole('button', { name: /^Ajouter .* · / })
    .first()
    .click();
  await expect(items(page)).toHaveCount(3);
});

test('two windows: what the other wrote shows; two texts written at once are both kept', async ({
  page,
  context,
}) => {
  await openExample(page);
  await openDiscussion(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(group(other)).toBeVisible();

  await group(page).getByRole('radio').nth(1).check({ force: true });
  await expect(group(other).getByRole('radio').nth(1)).toBeChecked();
  await box(other, 'Un autre avis').fill('Trop tôt.');
  await expect(box(page, 'Un autre avis')).toHaveValue('Trop tôt.');

  // The other window undoes what is its own, and leaves alone what is not.
  await box(page, 'Un autre avis').fill('Trop tôt, dit une personne.');
  await expect(box(other, 'Un autre avis')).toHaveValue('Trop tôt, dit une personne.');
  await undo(other).click();
  await expect(other.getByText('rien n’a été annulé')).toBeVisible();
  await expect(box(other, 'Un autre avis')).toHaveValue('Trop tôt, dit une personne.');

  // Typed in both before either is stored: the later write finds the earlier one, and keeps both.
  const explanation = 'Ce qui explique l’écart';
  await context.clock.install();
  await context.clock.pauseAt(Date.now() + 60_000);
  await box(page, explanation).fill('Le bail.');
  await box(other, explanation).fill('Les horaires.');
  await context.clock.fastForward(1_000);
  await context.clock.resume();
  for (const each of [page, other])
    await expect(box(each, explanation)).toHaveValue(
      /^(Le bail\.\nLes horaires\.|Les horaires\.\nLe bail\.)$/,
    );
  const told = [page, other].map((each) => each.getByText('les deux versions sont gardées'));
  await expect
    .poll(async () => (await Promise.all(told.map((each) => each.count()))).sort())
    .toEqual([0, 1]);
});

test('before the answers are shown the page says what comes first, and no number', async ({
  page,
}) => {
  const hidden = scenario({ way: 'each', state: 'gathering' });
  for (let person = 1; person <= 4; person++) hidden.person().answerAll('', person);
  await openStory(page, hidden.file());
  await expect(
    page.getByText('La discussion commence quand les réponses sont affichées'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Discussion', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Discuter' })).toBeFocused();
  await expect(page.locator('main')).toContainText('elles ne sont pas encore affichées');
  await expect(page.locator('main')).not.toContainText(/\d/);
});

test('what two people answered apart is not shown: they choose what to talk about', async ({
  page,
}) => {
  const few = scenario({ way: 'each' });
  for (let person = 1; person <= 2; person++) few.person().answerAll('', person);
  await openStory(page, few.file());
  await page.getByRole('link', { name: 'Discussion', exact: true }).click();
  await expect(page.locator('main')).toContainText('ne désignent aucun point');
  await expect(page.locator('main')).not.toContainText(
    /niveau|réponses? (proches|écartées)|\d réponse/,
  );
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('one answer for all is discussed without any spread', async ({ page }) => {
  const together = scenario({ way: 'together' });
  together.person().answerAll('', 3).answer('P4.etat', 1);
  await openStory(page, together.file());
  await openDiscussion(page);
  await expect(page.getByText('pas d’écart à regarder')).toBeVisible();
  await expect(group(page)).not.toContainText('réponse');
  await expect(items(page)).toHaveCount(1);
});

test('an agenda that is empty takes any question', async ({ page }) => {
  const well = scenario({ way: 'together' });
  well.person().answerAll('', 4);
  await openStory(page, well.file());
  await page.getByRole('link', { name: 'Discussion', exact: true }).click();
  await expect(page.locator('main')).toContainText('ne désignent aucun point');
  await page.getByRole('button', { name: 'Ajouter une autre question…' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter une question' });
  await dialog.getByText('Projet', { exact: false }).first().click();
  await dialog
    .getByRole('button', { name: /^Ajouter / })
    .first()
    .click();
  await expect(items(page)).toHaveCount(1);
  await items(page).click();
  await expect(group(page)).toBeVisible();
});

test('only notes that were read and kept are shown, in their order; the others are counted for whoever facilitates', async ({
  page,
}) => {
  const story = scenario({ way: 'each' });
  for (let person = 1; person <= 5; person++) story.person().answerAll('', person < 3 ? 1 : 4);
  const file = story.file();
  const note = (
    position: number,
    text: string,
    state: SharedNote['state'],
    questionId: string,
  ): SharedNote => ({
    id: `00000000-0000-4000-8000-00000000000${position}`,
    roundId: story.roundId,
    organisationId: story.idOf('Nous'),
    position,
    kind: 'answer',
    questionId,
    partnerId: null,
    text,
    on: null,
    state,
  });
  await openStory(page, {
    ...file,
    sharedNotes: [
      note(2, 'Deuxième note', 'kept', 'P4.etat'),
      note(1, 'Première note', 'kept', 'P4.etat'),
      note(3, 'Note à relire', 'toRead', 'P4.etat'),
      note(4, 'Autre note à relire', 'toRead', 'S1.etat'),
      note(5, 'Note d’ailleurs', 'kept', 'S1.etat'),
    ],
  });
  await openDiscussion(page);
  await agenda(page)
    .getByRole('link', { name: /Volontariat.*ce qui existe/ })
    .click();
  const notes = page.getByRole('region', { name: 'Écrit pour le groupe' }).locator('blockquote');
  await expect(notes).toHaveText(['Première note', 'Deuxième note']);
  await expect(page.getByText('à relire', { exact: false })).toHaveCount(1);
  await page.getByRole('link', { name: '2 notes à relire avant de les montrer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les notes à partager' })).toBeVisible();
});

test('the timer is quiet, and says once that its time is over', async ({ page }) => {
  await openExample(page);
  await openDiscussion(page);
  await page.clock.install();
  const timer = page.getByRole('group', { name: 'Minuteur' });
  await expect(timer).toContainText('10 minutes pour ce point');
  await timer.getByRole('button', { name: 'Démarrer' }).click();
  await page.clock.fastForward('03:00');
  await expect(timer).toContainText('Encore 7 minutes');
  await timer.getByRole('button', { name: 'Pause' }).click();
  await page.clock.fastForward('20:00');
  await expect(timer).toContainText('En pause, encore 7 minutes');
  await timer.getByRole('button', { name: 'Reprendre' }).click();
  await timer.getByRole('button', { name: '5 minutes de plus' }).click();
  await expect(timer).toContainText('Encore 12 minutes');
  await page.clock.fastForward('12:00');
  await expect(timer.getByRole('status')).toHaveText('Le temps prévu est passé');
  await timer.getByRole('button', { name: '5 minutes de plus' }).click();
  await expect(timer).toContainText('Encore 5 minutes');
  await expect(timer.getByRole('status')).toHaveText('');
});

test('on a slow laptop every press of a presenter remote counts, however fast', async ({
  page,
}) => {
  await openExample(page);
  await openDiscussion(page);
  const from = await pointNumber(page);
  await slowDown(page, 12);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('PageUp');
  await atPoint(page, from - 3);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('PageDown');
  await atPoint(page, from);
});

test('keys of presenter remotes that mean nothing here do no harm', async ({ page }) => {
  await openExample(page);
  await openDiscussion(page);
  await group(page).getByRole('radio').nth(0).check({ force: true });
  await saved(page);
  const before = await recorded(page);
  const question = await page.getByRole('heading', { level: 1 }).textContent();
  await page.evaluate(() => {
    document.documentElement.dataset.stays = 'yes';
  });
  for (const key of ['F5', 'Shift+F5', '.', 'b', 'Escape']) await page.keyboard.press(key);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(question ?? '');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
  await expect(page.locator('html')).toHaveAttribute('data-stays', 'yes');
  await expect(undo(page)).toContainText('niveau retenu');
  expect(await recorded(page)).toEqual(before);
});

test('« Grand écran » has letters of 26 px, is remembered, and holds for this page alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openExample(page);
  await openDiscussion(page);
  await page.getByRole('checkbox', { name: 'Grand écran' }).check();
  await expect(page.locator('html')).toHaveCSS('font-size', '26px');
  await page.getByText('Ordre du jour').click();
  await expect(items(page)).toHaveCount(8);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Grand écran' })).toBeChecked();
  await expect(page.locator('html')).toHaveCSS('font-size', '26px');
  await page.getByRole('link', { name: 'Résultats' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Ce que disent vos réponses' }),
  ).toBeFocused();
  await expect(page.locator('html')).toHaveCSS('font-size', '18px');
});

test('a change of language keeps what can be undone, in its words', async ({ page }) => {
  await openExample(page);
  await openDiscussion(page);
  await group(page).getByRole('radio').nth(0).check({ force: true });
  await expect(undo(page)).toContainText('niveau retenu');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Undo: level agreed' }).click();
  await expect(page.getByText('Undone: level agreed')).toBeVisible();
  await expect(group(page).getByRole('radio', { checked: true })).toHaveCount(0);
});

test.describe('in English, on a phone', () => {
  test.use({ locale: 'en-GB', viewport: { width: 360, height: 740 } });

  test('a point is discussed and put off', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('button', { name: 'Explore with an example' }).click();
    await page.getByRole('link', { name: 'Discussion', exact: true }).click();
    await expect(group(page)).toBeVisible();
    await group(page).getByRole('radio', { name: 'No agreement' }).check({ force: true });
    await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Another view' }).fill('Too early.');
    await page.getByRole('button', { name: 'Next point' }).click();
    await expect(page.getByText(/Point \d of 8/)).toBeVisible();
    await page.getByRole('button', { name: 'Put this point off…' }).click();
    await page.getByRole('button', { name: 'Put off', exact: true }).click();
    await expect(page.getByText('This point is put off to')).toBeVisible();
    await page.getByText('Agenda', { exact: true }).click();
    await expect(items(page).filter({ hasText: 'no agreement' }).first()).toBeVisible();
    await expect(agenda(page).locator('[aria-current="step"]')).toContainText('put off to');
  });
});
