/**
 * « Afficher les réponses »: from then on everybody sees them. What was written for the others is taken from the
 * answers that it came with; and, unless the group wants the sheets, only counts per level remain.
 */
import { cellKey, distributeAnswers } from './cells.ts';
import type { Answer, Display, Round, Sheet, TallySheet } from './dossier.ts';
import { emptySession } from './emptySession.ts';
import type { Gathered } from './gathered.ts';
import { type AnswersBySheetId, choosePanel, groupBySheet, isOfGovernance } from './panel.ts';
import { changeParty } from './partyAt.ts';
import { rememberCounted } from './receiveAnswers.ts';
import type { Session } from './session.ts';
import type { SharedNote } from './sharedNote.ts';

export interface Showing {
  /** UTC ISO 8601. */
  readonly at: string;
  /** How many people are there to see; `null`: not said. */
  readonly present: number | null;
  /** Whether the answers that nobody has finished count too. */
  readonly countsUnfinished: boolean;
  /** Whether only counts per level remain: whose answers were whose is then gone for ever. */
  readonly keepsCountsOnly: boolean;
  readonly levelCount: number;
  newId(): string;
  shuffle<Item>(items: readonly Item[]): readonly Item[];
}

export function showAnswers(
  gathered: Gathered,
  organisationId: string,
  showing: Showing,
): Gathered {
  const finished = showing.countsUnfinished ? finish(gathered) : gathered;
  const apart = takeNotes(finished, organisationId, showing);
  const kept = showing.keepsCountsOnly
    ? keepCounts(rememberCounted(apart, organisationId), organisationId, showing)
    : apart;
  const { people, sheets } = choosePanel(finished.sheets, groupBySheet(finished.answers));
  const display = {
    kind: 'shown' as const,
    at: showing.at,
    people,
    present: showing.present,
    collected: waysOf(sheets),
  };
  return {
    ...kept,
    round: displayed(kept.round, organisationId, display),
    sessions: withPresent(kept, organisationId, showing),
  };
}

/**
 * Hides again what was just shown, as if nobody had left the room: that it was shown stays recorded.
 * @param before what `showAnswers` was given
 * @param now what is stored since
 */
export function hideAnswers(
  before: Gathered,
  now: Gathered,
  organisationId: string,
  at: string,
): Gathered {
  const party = now.round.parties.find((each) => each.organisationId === organisationId);
  const shown = party?.displays?.at(-1);
  const display = {
    kind: 'hidden' as const,
    at,
    people: shown?.people ?? 0,
    present: shown?.present ?? null,
    collected: shown?.collected ?? [],
  };
  return { ...before, round: displayed(now.round, organisationId, display) };
}

const displayed = (round: Round, organisationId: string, display: Display): Round =>
  changeParty(round, organisationId, (party) => ({
    ...party,
    state: display.kind === 'shown' ? 'shown' : 'gathering',
    displays: [...(party.displays ?? []), display],
  }));

const finish = (gathered: Gathered): Gathered => ({
  ...gathered,
  sheets: gathered.sheets.map((sheet) => ({ ...sheet, status: 'closed' })),
});

/** Notes for the others leave the sheets that count, in an order of their own. */
function takeNotes(
  { round, sheets, answers, sharedNotes, sessions }: Gathered,
  organisationId: string,
  { newId, shuffle }: Showing,
): Gathered {
  const sheetIds = new Set(sheets.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const isForOthers = ({ sheetId, note, noteShared }: Answer) =>
    sheetIds.has(sheetId) && noteShared && note.trim() !== '';
  const first = 1 + Math.max(-1, ...sharedNotes.map(({ position }) => position));
  const taken = shuffle(answers.filter(isForOthers)).map(
    ({ questionId, partnerId, note }, rank): SharedNote => ({
      id: newId(),
      roundId: round.id,
      organisationId,
      position: first + rank,
      kind: 'answer',
      questionId,
      partnerId,
      text: note.trim(),
      on: null,
      state: 'toRead',
    }),
  );
  return {
    round,
    sheets,
    answers: answers.map((answer) =>
      isForOthers(answer) ? { ...answer, note: '', noteShared: false } : answer,
    ),
    sharedNotes: [...sharedNotes, ...taken],
    sessions,
  };
}

/** Who is there to see was there: noted of the session that was prepared, unless it says so already. */
function withPresent(
  { round, sessions }: Gathered,
  organisationId: string,
  { present, newId }: Showing,
): readonly Session[] {
  if (present === null) return sessions;
  const [first] = [...sessions].sort((a, b) => a.position - b.position);
  if (first === undefined)
    return [{ ...emptySession({ roundId: round.id, organisationId }, newId(), 0), present }];
  if (first.present !== null) return sessions;
  return sessions.map((session) => (session === first ? { ...session, present } : session));
}

/**
 * One count of those who govern, one of all others; who counts stays the same, and so does every value. Sheets that do
 * not count are gone.
 */
export function keepCounts(
  gathered: Gathered,
  organisationId: string,
  { levelCount, newId }: Pick<Showing, 'levelCount' | 'newId'>,
): Gathered {
  const answersBySheetId = groupBySheet(gathered.answers);
  const groups = [
    gathered.sheets.filter(isOfGovernance),
    gathered.sheets.filter((sheet) => !isOfGovernance(sheet)),
  ];
  const counts = groups.flatMap((group, index) => {
    const { sheets, people, provisional } = choosePanel(group, answersBySheetId);
    if (sheets.length === 0) return [];
    const sheet: TallySheet = {
      id: newId(),
      roundId: gathered.round.id,
      organisationId,
      kind: 'tally',
      number: index + 1,
      present: people,
      status: provisional ? 'open' : 'closed',
      ...(index === 0 ? {} : { college: 'autre' as const }),
      ...collectedAlike(sheets),
    };
    return [{ sheet, answers: countsOf(sheet.id, sheets, people, answersBySheetId, levelCount) }];
  });
  // Without any answer there is nothing to count, and nothing to keep from anybody.
  if (counts.length === 0) return gathered;
  return {
    ...gathered,
    sheets: counts.map(({ sheet }) => sheet),
    answers: counts.flatMap(({ answers }) => answers),
  };
}

function countsOf(
  sheetId: string,
  sheets: readonly Sheet[],
  people: number,
  answersBySheetId: AnswersBySheetId,
  levelCount: number,
): Answer[] {
  const cells = new Map(
    sheets
      .flatMap(({ id }) => answersBySheetId.get(id) ?? [])
      .filter(({ value }) => value !== null)
      .map(({ questionId, partnerId }) => [
        cellKey(questionId, partnerId),
        { questionId, partnerId },
      ]),
  );
  const distributions = distributeAnswers(sheets, people, answersBySheetId, levelCount);
  return [...cells].flatMap(([key, cell]): Answer[] => {
    const distribution = distributions.get(key);
    if (distribution === undefined) return [];
    const { levels, unknown, notApplicable } = distribution;
    return [
      {
        sheetId,
        ...cell,
        note: '',
        noteShared: false,
        revision: 1,
        value: { kind: 'counts', levels: [...levels], unknown, notApplicable },
      },
    ];
  });
}

/** How they were collected, where it was one way for all. */
function collectedAlike(sheets: readonly Sheet[]): Pick<TallySheet, 'collected'> {
  const [way] = waysOf(sheets);
  const isAlike = sheets.every((sheet) => 'collected' in sheet && sheet.collected === way);
  return way !== undefined && isAlike ? { collected: way } : {};
}

/** Each way once. */
const waysOf = (sheets: readonly Sheet[]): Display['collected'] => [
  ...new Set(sheets.flatMap((sheet) => ('collected' in sheet && sheet.collected) || [])),
];
