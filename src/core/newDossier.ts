/** A fresh dossier: one association, one round, one sheet to answer. */
import type { Dossier, IndividualSheet, Sheet, Way } from './dossier.ts';
import { nothingRecorded } from './emptyConclusion.ts';
import { nextNumber } from './nextNumber.ts';
import type { Mode } from './questionnaire.ts';

export interface NewDossier {
  readonly organisationName: string;
  readonly title: string;
  /** `null` while no partner is named: complementarity and vision are then prospective. */
  readonly partnerName: string | null;
  readonly way: Way;
  readonly mode: Mode;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly roundLabel: string;
}

/** @param now UTC ISO 8601 time · @param today local date `YYYY-MM-DD` · @param newId makes UUIDs */
export function newDossier(
  { organisationName, title, partnerName, way, mode, questionnaire, roundLabel }: NewDossier,
  { now, today, newId }: { now: string; today: string; newId: () => string },
): Dossier {
  const own = { id: newId(), name: organisationName, position: 0 };
  const partners = partnerName === null ? [] : [{ id: newId(), name: partnerName, position: 1 }];
  const roundId = newId();
  return {
    dossier: {
      id: newId(),
      title,
      createdAt: now,
      ownOrganisationId: own.id,
      forms: ['ne-sait-pas'],
    },
    organisations: [own, ...partners],
    rounds: [
      {
        id: roundId,
        label: roundLabel,
        position: 0,
        startedOn: today,
        mode,
        questionnaire: { ...questionnaire },
        parties: [
          {
            organisationId: own.id,
            partnerIds: partners.map(({ id }) => id),
            way,
            state: 'gathering',
          },
        ],
      },
    ],
    sheets: [nextSheet([], roundId, own.id, newId)],
    answers: [],
    ...nothingRecorded(),
  };
}

/** The next person's sheet: open, with the next number. */
export function nextSheet(
  sheets: readonly Sheet[],
  roundId: string,
  organisationId: string,
  newId: () => string,
): IndividualSheet {
  return {
    id: newId(),
    roundId,
    organisationId,
    kind: 'individual',
    number: nextNumber(sheets, { roundId, organisationId }, 'individual'),
    status: 'open',
  };
}
