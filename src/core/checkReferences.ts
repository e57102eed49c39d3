/** What a schema cannot see: that a dossier's parts refer to each other and fit their questionnaires. */
import { conclusionFaults } from './checkConclusions.ts';
import { discussionFaults } from './checkDiscussions.ts';
import { matrixFaults } from './checkMatrices.ts';
import type { Answer, Dossier, Round, Sheet } from './dossier.ts';
import {
  type PlacedQuestion,
  placedQuestions,
  type Questionnaire,
  questionnaireKey,
} from './questionnaire.ts';

export type ReferenceCause =
  | 'duplicateId'
  | 'unknownOrganisation'
  | 'unknownRound'
  | 'unknownSheet'
  | 'unknownQuestion'
  | 'unknownTheme'
  | 'unknownQuestionnaire'
  | 'partnerIsSelf'
  | 'partnerNotAsked'
  | 'duplicateParty'
  | 'duplicateSheet'
  | 'duplicateAnswer'
  | 'duplicateConclusion'
  | 'duplicateTheme'
  | 'duplicateMatrix'
  | 'notAParty'
  | 'sheetBesideSummary'
  | 'valueNotAllowed'
  | 'levelOutOfRange'
  | 'fieldNotAllowed';

export interface ReferenceFault {
  readonly path: string;
  readonly cause: ReferenceCause;
}

/** The first part of the dossier that does not hold together; `null` when all is well. */
export function checkReferences(
  dossier: Dossier,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): ReferenceFault | null {
  for (const fault of faultsOf(dossier, questionnairesByKey)) return fault;
  return null;
}

function* faultsOf(
  whole: Dossier,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Generator<ReferenceFault> {
  const { dossier, organisations, rounds, sheets, answers } = whole;
  yield* duplicates('organisations', organisations, ({ id }) => id, 'duplicateId');
  yield* duplicates('rounds', rounds, ({ id }) => id, 'duplicateId');
  yield* duplicates('sheets', sheets, ({ id }) => id, 'duplicateId');
  const organisationIds = new Set(organisations.map(({ id }) => id));
  const own = dossier.ownOrganisationId;
  if (own !== null && !organisationIds.has(own))
    yield { path: 'dossier.ownOrganisationId', cause: 'unknownOrganisation' };
  const { guestSheetId } = dossier;
  if (
    guestSheetId !== undefined &&
    !sheets.some(({ id, kind }) => id === guestSheetId && kind === 'individual')
  )
    yield { path: 'dossier.guestSheetId', cause: 'unknownSheet' };
  for (const [index, round] of rounds.entries())
    yield* roundFaults(`rounds[${index}]`, round, organisationIds, questionnairesByKey);
  yield* sheetFaults(sheets, rounds);
  yield* answerFaults(answers, sheets, rounds, organisationIds, questionnairesByKey);
  yield* conclusionFaults(whole, questionnairesByKey);
  yield* discussionFaults(whole, questionnairesByKey);
  yield* matrixFaults(whole);
}

function* roundFaults(
  path: string,
  round: Round,
  organisationIds: ReadonlySet<string>,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Generator<ReferenceFault> {
  if (!questionnairesByKey.has(questionnaireKey(round.questionnaire)))
    yield { path: `${path}.questionnaire`, cause: 'unknownQuestionnaire' };
  yield* duplicates(
    `${path}.parties`,
    round.parties,
    (party) => party.organisationId,
    'duplicateParty',
  );
  for (const [index, party] of round.parties.entries()) {
    const at = `${path}.parties[${index}]`;
    if (!organisationIds.has(party.organisationId))
      yield { path: `${at}.organisationId`, cause: 'unknownOrganisation' };
    yield* duplicates(`${at}.partnerIds`, party.partnerIds, (id) => id, 'duplicateParty');
    for (const [rank, partnerId] of party.partnerIds.entries()) {
      if (!organisationIds.has(partnerId))
        yield { path: `${at}.partnerIds[${rank}]`, cause: 'unknownOrganisation' };
      if (partnerId === party.organisationId)
        yield { path: `${at}.partnerIds[${rank}]`, cause: 'partnerIsSelf' };
    }
  }
}

function* sheetFaults(
  sheets: readonly Sheet[],
  rounds: readonly Round[],
): Generator<ReferenceFault> {
  const roundsById = new Map(rounds.map((round) => [round.id, round]));
  const place = (sheet: Sheet) => `${sheet.roundId} ${sheet.organisationId}`;
  const summarised = new Set(sheets.filter(({ kind }) => kind === 'summary').map(place));
  for (const [index, sheet] of sheets.entries()) {
    const round = roundsById.get(sheet.roundId);
    if (round === undefined) yield { path: `sheets[${index}].roundId`, cause: 'unknownRound' };
    else if (!round.parties.some((party) => party.organisationId === sheet.organisationId))
      yield { path: `sheets[${index}].organisationId`, cause: 'notAParty' };
    if (sheet.kind !== 'summary' && summarised.has(place(sheet)))
      yield { path: `sheets[${index}]`, cause: 'sheetBesideSummary' };
  }
  yield* duplicates(
    'sheets',
    sheets,
    (sheet) => {
      const only = sheet.kind === 'agreed' || sheet.kind === 'summary';
      return `${place(sheet)} ${sheet.kind} ${only ? '' : sheet.number}`;
    },
    'duplicateSheet',
  );
}

function* answerFaults(
  answers: readonly Answer[],
  sheets: readonly Sheet[],
  rounds: readonly Round[],
  organisationIds: ReadonlySet<string>,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Generator<ReferenceFault> {
  const sheetsById = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const contextByRoundId = new Map(
    rounds.map((round) => {
      const questionnaire = questionnairesByKey.get(questionnaireKey(round.questionnaire));
      const placed = questionnaire ? placedQuestions(questionnaire) : [];
      return [
        round.id,
        {
          levelCount: questionnaire?.levelCount ?? 0,
          questions: new Map(placed.map((each) => [each.question.id, each])),
        },
      ];
    }),
  );
  for (const [index, answer] of answers.entries()) {
    const path = `answers[${index}]`;
    const sheet = sheetsById.get(answer.sheetId);
    const context = sheet && contextByRoundId.get(sheet.roundId);
    if (sheet === undefined || context === undefined) {
      yield { path: `${path}.sheetId`, cause: 'unknownSheet' };
      continue;
    }
    const placed = context.questions.get(answer.questionId);
    if (placed === undefined) yield { path: `${path}.questionId`, cause: 'unknownQuestion' };
    else yield* partnerFaults(path, answer, sheet, placed, organisationIds);
    yield* valueFaults(path, answer, sheet.kind, context.levelCount);
  }
  yield* duplicates(
    'answers',
    answers,
    ({ sheetId, questionId, partnerId }) => `${sheetId} ${questionId} ${partnerId}`,
    'duplicateAnswer',
  );
}

function* partnerFaults(
  path: string,
  { partnerId }: Answer,
  sheet: Sheet,
  { dimension }: PlacedQuestion,
  organisationIds: ReadonlySet<string>,
): Generator<ReferenceFault> {
  if (partnerId === null) return;
  const at = `${path}.partnerId`;
  if (dimension.scope !== 'partner') yield { path: at, cause: 'partnerNotAsked' };
  if (!organisationIds.has(partnerId)) yield { path: at, cause: 'unknownOrganisation' };
  if (partnerId === sheet.organisationId) yield { path: at, cause: 'partnerIsSelf' };
}

const KINDS_ALLOWED = {
  individual: ['level', 'unknown', 'notApplicable'],
  agreed: ['level', 'unknown', 'notApplicable', 'noAgreement'],
  tally: ['counts'],
  summary: ['summary'],
} as const satisfies Record<Sheet['kind'], readonly string[]>;

function* valueFaults(
  path: string,
  { value, explanation, minority }: Answer,
  kind: Sheet['kind'],
  levelCount: number,
): Generator<ReferenceFault> {
  if (kind !== 'agreed' && explanation !== undefined)
    yield { path: `${path}.explanation`, cause: 'fieldNotAllowed' };
  if (kind !== 'agreed' && minority !== undefined)
    yield { path: `${path}.minority`, cause: 'fieldNotAllowed' };
  if (value === null) return;
  const allowed: readonly string[] = KINDS_ALLOWED[kind];
  if (!allowed.includes(value.kind)) yield { path: `${path}.value.kind`, cause: 'valueNotAllowed' };
  if (value.kind === 'level' && value.level > levelCount)
    yield { path: `${path}.value.level`, cause: 'levelOutOfRange' };
  if (value.kind === 'counts' && value.levels.length !== levelCount)
    yield { path: `${path}.value.levels`, cause: 'levelOutOfRange' };
  if (value.kind === 'summary') {
    const onScale = (number: number | null) =>
      number !== null && number >= 1 && number <= levelCount;
    for (const field of ['value', 'comparison'] as const) {
      const fits = value.status === 'valued' ? onScale(value[field]) : value[field] === null;
      if (!fits) yield { path: `${path}.value.${field}`, cause: 'levelOutOfRange' };
    }
  }
}

export function* duplicates<Item>(
  path: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  cause: ReferenceCause,
): Generator<ReferenceFault> {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    if (seen.has(key)) yield { path: `${path}[${index}]`, cause };
    seen.add(key);
  }
}
