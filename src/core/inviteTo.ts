import type { ChosenRound, DossierFrame } from './chooseRound.ts';
import type { Dossier } from './dossier.ts';
import { nothingRecorded } from './emptyConclusion.ts';
import type { Invitation } from './invitation.ts';

/** The invitation to answer for one association in one round. */
export const inviteTo = (
  { dossier }: Pick<DossierFrame, 'dossier'>,
  { round, organisation, partners }: ChosenRound,
): Invitation => ({
  dossier: { id: dossier.id, title: dossier.title },
  organisation: { id: organisation.id, name: organisation.name },
  partners: partners.map(({ id, name }) => ({ id, name })),
  round: {
    id: round.id,
    label: round.label,
    startedOn: round.startedOn,
    mode: round.mode,
    questionnaire: round.questionnaire,
  },
});

/**
 * What the guest's device keeps: the same dossier as far as the invitation tells it, with one sheet, theirs. They answer
 * alone there, so nothing is hidden from anybody.
 * @param now UTC ISO 8601 time
 */
export function guestDossier(
  { dossier, organisation, partners, round }: Invitation,
  sheetId: string,
  now: string,
): Dossier {
  return {
    dossier: {
      ...dossier,
      createdAt: now,
      ownOrganisationId: organisation.id,
      forms: [],
      guestSheetId: sheetId,
    },
    organisations: [organisation, ...partners].map((party, position) => ({ ...party, position })),
    rounds: [
      {
        ...round,
        position: 0,
        parties: [
          {
            organisationId: organisation.id,
            partnerIds: partners.map(({ id }) => id),
            way: 'single',
            state: 'gathering',
          },
        ],
      },
    ],
    sheets: [
      {
        id: sheetId,
        roundId: round.id,
        organisationId: organisation.id,
        kind: 'individual',
        number: 1,
        status: 'open',
      },
    ],
    answers: [],
    ...nothingRecorded(),
  };
}
