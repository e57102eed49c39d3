/** « Transmettre », « Recevoir », and the page of somebody who was invited. */
import type { Page } from '@playwright/test';
import { chooseRound } from '#src/core/chooseRound.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { guestDossier, inviteTo } from '#src/core/inviteTo.ts';
import { newDossier } from '#src/core/newDossier.ts';
import { answersToSend } from '#src/core/sentAnswers.ts';
import { sealEnvelope } from '#src/exchange/envelope/envelope.ts';
import { answersContent, invitationContent } from '#src/exchange/envelope/letter.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';
import { openDossierFile } from '../app.ts';
import { goTo, type Screen } from '../screen.ts';
import { expect } from '../test.ts';

const NOW = '2026-11-23T18:00:00.000Z';
const id = (last: number) => `0000a0b1-0000-4000-8000-${String(last).padStart(12, '0')}`;

function facilitator(): Dossier {
  let count = 0;
  return newDossier(
    {
      organisationName: 'L’Étoile',
      title: 'Un accueil de jour commun',
      partnerName: 'Le Foyer',
      way: 'each',
      mode: 'express',
      questionnaire: { id: 'cooperation', version: '1.0.0' },
      roundLabel: 'Bilan de départ',
    },
    { now: NOW, today: '2026-11-23', newId: () => id(++count) },
  );
}

const invitation = () => {
  const chosen = chooseRound(facilitator());
  if (chosen === null) throw new Error('No round');
  return inviteTo(facilitator(), chosen);
};

/** Two questions answered, one remark for the others. */
function guest(): Dossier {
  const sheetId = id(99);
  const given = { sheetId, partnerId: null, revision: 1 };
  return {
    ...guestDossier(invitation(), sheetId, NOW),
    answers: [
      {
        ...given,
        questionId: 'P1.etat',
        value: { kind: 'level', level: 3 },
        note: 'À relire avec la directrice.',
        noteShared: true,
      },
      {
        ...given,
        questionId: 'P2.etat',
        value: { kind: 'unknown' },
        note: '',
        noteShared: false,
      },
    ],
  };
}

const open = (page: Page, dossier: Dossier) =>
  openDossierFile(page, exportDossier(dossier, questionnairesByKey, NOW));

const openHandover = (page: Page) =>
  goTo(page, `/dossiers/${facilitator().dossier.id}/transmettre`);

/** On a device of their own, a guest’s dossier has the id of the one that it belongs to. */
function otherGuest(): Dossier {
  const dossier = guest();
  return { ...dossier, dossier: { ...dossier.dossier, id: id(98) } };
}

const setAddress = (page: Page, address: string) =>
  page.getByRole('textbox', { name: /^(Adresse publique|Public address)/ }).fill(address);

async function envelopeOf(dossier: Dossier): Promise<string> {
  const sent = answersToSend(dossier);
  if (sent === null) throw new Error('Nobody’s guest');
  return sealEnvelope(answersContent(sent, cooperation));
}

export const HANDING_OVER: readonly Screen[] = [
  {
    name: 'hand over, at an address for this device alone',
    open: async (page) => {
      await open(page, facilitator());
      await openHandover(page);
    },
  },
  {
    name: 'hand over, an address that is not secure',
    open: async (page) => {
      await openHandover(page);
      await setAddress(page, 'http://diapason.example.org/');
      await expect(page.getByText('https://', { exact: false }).first()).toBeVisible();
    },
  },
  {
    name: 'hand over, the invitation shown',
    open: async (page) => {
      await openHandover(page);
      await setAddress(page, 'https://diapason.example.org/');
      await page
        .getByRole('button', { name: /^(Afficher l’invitation|Show the invitation)/ })
        .click();
      await expect(page.getByRole('img', { name: /^Code / })).toBeVisible();
    },
  },
  { name: 'receive, nothing yet', open: (page) => goTo(page, '/recevoir') },
  {
    name: 'receive, an invitation',
    open: async (page) => {
      await goTo(page, `/recevoir/${await sealEnvelope(invitationContent(invitation()))}`);
      await expect(
        page.getByRole('heading', { level: 2, name: /^(Invitation à|Invitation to)/ }),
      ).toBeVisible();
    },
  },
  {
    name: 'receive, answers for a dossier of this device',
    open: async (page) => {
      await goTo(page, `/recevoir/${await envelopeOf(guest())}`);
      await expect(page.getByRole('button', { name: /^(Prendre ces|Take these)/ })).toBeVisible();
    },
  },
  {
    name: 'receive, a damaged link',
    open: async (page) => {
      await goTo(page, `/recevoir/${(await envelopeOf(guest())).slice(0, -8)}`);
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'invited, some answers given, the code shown',
    open: async (page) => {
      await open(page, otherGuest());
      await page.getByRole('button', { name: /^(Afficher le code|Show the code)/ }).click();
      await expect(page.getByRole('img', { name: /^Code / })).toBeVisible();
    },
  },
  {
    name: 'invited, erasing asked',
    open: async (page) => {
      await goTo(page, `/dossiers/${otherGuest().dossier.id}`);
      await page.getByRole('button', { name: /^(Effacer mes réponses|Erase my answers)/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
];
