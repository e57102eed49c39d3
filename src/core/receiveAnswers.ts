/** Answers that somebody sent arrive: what they are here, and what taking them changes. Nothing is taken unasked. */
import { cellKey } from './cells.ts';
import type { Answer, IndividualSheet, Sheet } from './dossier.ts';
import { freeSheet } from './freeSheet.ts';
import type { Gathered } from './gathered.ts';
import { nextNumber } from './nextNumber.ts';
import { sumOfRevisions } from './nextWhole.ts';
import { changeParty } from './partyAt.ts';
import { questionnaireKey } from './questionnaire.ts';
import type { SentAnswers } from './sentAnswers.ts';

export type Arrival =
  /** Nobody's yet. */
  | { readonly kind: 'new' }
  /** Here already, as they are. */
  | { readonly kind: 'same'; readonly number: number }
  /** The same person has changed something since; `changed`: how many answers. */
  | { readonly kind: 'later'; readonly number: number; readonly changed: number }
  /** What is here was sent later. */
  | { readonly kind: 'earlier'; readonly number: number; readonly changed: number }
  /** Only counts were kept, and these answers are in them. */
  | { readonly kind: 'counted' }
  /** The answers of this bilan are shown: it would no longer be an answer given apart. */
  | { readonly kind: 'shown' }
  /** They answer another questionnaire, or another version of it. */
  | { readonly kind: 'otherQuestionnaire' }
  /** The association shares values only, or answers as one. */
  | { readonly kind: 'notApart' };

/**
 * @param gathered of the place that the answers name, which exists
 * @param isSummary whether the association shares values only there
 */
export function arrivalOf(
  { round, sheets, answers }: Gathered,
  sent: SentAnswers,
  isSummary: boolean,
): Arrival {
  const party = round.parties.find((each) => each.organisationId === sent.organisationId);
  if (party === undefined || party.way !== 'each' || isSummary) return { kind: 'notApart' };
  if (questionnaireKey(round.questionnaire) !== questionnaireKey(sent.questionnaire))
    return { kind: 'otherQuestionnaire' };
  const here = sheets.find(({ id }) => id === sent.sheetId);
  if (here !== undefined) {
    const { number } = here;
    const own = answers.filter(({ sheetId }) => sheetId === here.id);
    const changed = countDifferent(own, sent);
    if (changed === 0) return { kind: 'same', number };
    if (party.state === 'shown') return { kind: 'shown' };
    return { kind: sent.revision < sumOfRevisions(own) ? 'earlier' : 'later', number, changed };
  }
  if (party.countedSheetIds?.includes(sent.sheetId)) return { kind: 'counted' };
  return party.state === 'shown' ? { kind: 'shown' } : { kind: 'new' };
}

/** As if they had been given here: under the next number, or in place of what the same person sent before. */
export function takeAnswers(gathered: Gathered, sent: SentAnswers): Gathered {
  const { sheets, answers } = gathered;
  const touched = new Set(answers.map(({ sheetId }) => sheetId));
  const here = sheets.find(({ id }) => id === sent.sheetId);
  // The sheet that waits for the next person makes room: else the first to send would be number 2.
  const free = here === undefined ? freeSheet(sheets, touched) : undefined;
  const kept = sheets.filter(({ id }) => id !== sent.sheetId && id !== free?.id);
  return {
    ...gathered,
    sheets: [...kept, sheetFor(sent, here ?? free, kept)],
    answers: [...answers.filter(({ sheetId }) => sheetId !== sent.sheetId), ...answersOf(sent)],
  };
}

/** Remembers which of these sheets were sent, before only counts are kept. */
export function rememberCounted(gathered: Gathered, organisationId: string): Gathered {
  const sent = gathered.sheets.flatMap((sheet) =>
    sheet.kind === 'individual' && sheet.collected === 'sent' ? [sheet.id] : [],
  );
  if (sent.length === 0) return gathered;
  return {
    ...gathered,
    round: changeParty(gathered.round, organisationId, (party) => ({
      ...party,
      countedSheetIds: [...new Set([...(party.countedSheetIds ?? []), ...sent])],
    })),
  };
}

const sheetFor = (
  { sheetId, roundId, organisationId }: SentAnswers,
  inPlaceOf: Sheet | undefined,
  others: readonly Sheet[],
): IndividualSheet => ({
  id: sheetId,
  roundId,
  organisationId,
  kind: 'individual',
  number: inPlaceOf?.number ?? nextNumber(others, { roundId, organisationId }, 'individual'),
  status: 'closed',
  collected: 'sent',
});

/**
 * The sum of the revisions is the revision of what was sent, so that a later version is known by it: the first answer
 * takes what the others leave.
 */
function answersOf({ sheetId, answers, revision }: SentAnswers): Answer[] {
  const first = Math.max(1, revision - (answers.length - 1));
  return answers.map(({ questionId, partnerId, value, note }, index) => ({
    sheetId,
    questionId,
    partnerId,
    value,
    note,
    noteShared: note !== '',
    revision: index === 0 ? first : 1,
  }));
}

function countDifferent(here: readonly Answer[], { answers }: SentAnswers): number {
  const contentOf = ({ value, note }: Pick<Answer, 'value' | 'note'>) =>
    JSON.stringify([value, note]);
  const ours = new Map(
    here.map((each) => [cellKey(each.questionId, each.partnerId), contentOf(each)]),
  );
  const theirs = new Map(
    answers.map((each) => [cellKey(each.questionId, each.partnerId), contentOf(each)]),
  );
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter(
    (key) => ours.get(key) !== theirs.get(key),
  ).length;
}
