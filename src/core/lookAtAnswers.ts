/** Answers that somebody sent, looked at beside the dossier they are meant for, before anybody takes them. */
import { isAt } from './chooseRound.ts';
import type { Dossier } from './dossier.ts';
import type { Gathered } from './gathered.ts';
import { type Arrival, arrivalOf, takeAnswers } from './receiveAnswers.ts';
import type { SentAnswers } from './sentAnswers.ts';
import { summarySheetAt } from './summarySheetAt.ts';

export interface LookedAt {
  readonly arrival: Arrival;
  /** Without the answers about associations that this dossier does not have. */
  readonly sent: SentAnswers;
  /** How many those are. */
  readonly leftOut: number;
  /** Whether the association shares values only there. */
  readonly isSummary: boolean;
}

/** `null`: the dossier has no such round, or the association has no part in it. A guest's dossier takes nobody's answers. */
export function lookAtAnswers(
  dossier: Dossier,
  { answers, ...rest }: SentAnswers,
): LookedAt | null {
  const round = dossier.rounds.find(({ id }) => id === rest.roundId);
  const isParty = round?.parties.some((party) => party.organisationId === rest.organisationId);
  if (round === undefined || !isParty || dossier.dossier.guestSheetId !== undefined) return null;
  const known = new Set(dossier.organisations.map(({ id }) => id));
  const sent = {
    ...rest,
    answers: answers.filter(({ partnerId }) => partnerId === null || known.has(partnerId)),
  };
  const sheets = dossier.sheets.filter(isAt(sent));
  const sheetIds = new Set(sheets.map(({ id }) => id));
  const gathered: Gathered = {
    round,
    sheets,
    answers: dossier.answers.filter(({ sheetId }) => sheetIds.has(sheetId)),
    sharedNotes: [],
    sessions: [],
  };
  const isSummary = summarySheetAt(dossier.sheets, sent) !== undefined;
  return {
    sent,
    isSummary,
    arrival: arrivalOf(gathered, sent, isSummary),
    leftOut: answers.length - sent.answers.length,
  };
}

export const canTake = ({ kind }: Arrival): boolean =>
  kind === 'new' || kind === 'later' || kind === 'earlier';

/** @param gathered as it is now; as it was where they may no longer be taken */
export const takeIfStillMayBe = (
  gathered: Gathered,
  { sent, isSummary }: Pick<LookedAt, 'sent' | 'isSummary'>,
): Gathered =>
  canTake(arrivalOf(gathered, sent, isSummary)) ? takeAnswers(gathered, sent) : gathered;
