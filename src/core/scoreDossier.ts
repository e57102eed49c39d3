/** From a dossier to its result: the one place where answers become numbers. */

import { orderAgenda } from './agenda.ts';
import { type Facts, holds } from './branching.ts';
import {
  type AnswersByCell,
  answersByCell,
  blankDistribution,
  cellFromSummary,
  distributeAnswers,
  scoreCell,
} from './cells.ts';
import { findChanges, findGaps, type ScoredRound } from './comparison.ts';
import type { Dossier, Party, Round, Sheet } from './dossier.ts';
import { type AnswersBySheetId, choosePanel, groupBySheet } from './panel.ts';
import { findPriorities, findStart } from './priorities.ts';
import {
  isAsked,
  isProspective,
  placedQuestions,
  type Questionnaire,
  questionnaireKey,
  type Theme,
} from './questionnaire.ts';
import type { DimensionResult, OrganisationResult, Result, RoundResult } from './result.ts';
import { type ReadCell, scoreQuestion } from './scoreQuestion.ts';
import { scoreDimension, scoreTheme } from './scoreTheme.ts';
import { SMALLEST_SHOWN_GROUP } from './smallGroups.ts';

export type QuestionnairesByKey = ReadonlyMap<string, Questionnaire>;

/**
 * The result of every round (contract.md §5).
 * @param questionnairesByKey must hold the version of every round; a missing one throws.
 */
export function scoreDossier(dossier: Dossier, questionnairesByKey: QuestionnairesByKey): Result {
  const answersBySheetId = groupBySheet(dossier.answers);
  const positions = new Map(dossier.organisations.map(({ id, position }) => [id, position]));
  const byPosition = (a: string, b: string) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0);
  const rounds: ScoredRound[] = [...dossier.rounds]
    .sort((a, b) => a.position - b.position)
    .map((round) => {
      const questionnaire = questionnairesByKey.get(questionnaireKey(round.questionnaire));
      if (questionnaire === undefined)
        throw new Error(`Questionnaire ${questionnaireKey(round.questionnaire)} is not loaded`);
      const parties = [...round.parties].sort((a, b) =>
        byPosition(a.organisationId, b.organisationId),
      );
      const result = scoreRound({ dossier, round, questionnaire, answersBySheetId }, parties);
      return { result, questionnaire };
    });
  const organisationIds = dossier.organisations.map(({ id }) => id).sort(byPosition);
  return {
    format: 'diapason/result',
    formatVersion: 1,
    rounds: rounds.map(({ result }) => result),
    changes: findChanges(rounds, organisationIds),
  };
}

interface RoundContext {
  readonly dossier: Dossier;
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  readonly answersBySheetId: AnswersBySheetId;
}

function scoreRound(context: RoundContext, parties: readonly Party[]): RoundResult {
  const { round, questionnaire, dossier } = context;
  const organisations = parties.flatMap((party) => {
    const sheets = dossier.sheets.filter(
      (sheet) => sheet.roundId === round.id && sheet.organisationId === party.organisationId,
    );
    return sheets.length === 0 ? [] : [scoreParty(context, party, sheets)];
  });
  return {
    id: round.id,
    label: round.label,
    questionnaire: round.questionnaire,
    mode: round.mode,
    organisations,
    gaps: findGaps(organisations, questionnaire),
  };
}

/** What one organisation answered in one round, unless it must stay unseen. */
function scoreParty(
  context: RoundContext,
  party: Party,
  sheets: readonly Sheet[],
): OrganisationResult {
  const { answersBySheetId, questionnaire } = context;
  const { levelCount } = questionnaire;
  const id = party.organisationId;
  const answersOf = (kind: Sheet['kind']) =>
    sheets
      .filter((sheet) => sheet.kind === kind)
      .flatMap((sheet) => answersBySheetId.get(sheet.id) ?? []);
  const summary = sheets.some((sheet) => sheet.kind === 'summary');
  const counted = choosePanel(sheets, answersBySheetId);
  const agreedAnswers = answersOf('agreed');
  const apart = party.way === 'each' && !summary;

  if (apart && party.state === 'gathering') return { id, status: 'hidden' };
  const tooFew = apart && counted.people < SMALLEST_SHOWN_GROUP;
  if (tooFew && !agreedAnswers.some((answer) => answer.value !== null))
    return { id, status: 'withheld' };

  const score = (readCell: ReadCell) => scoreDimensions(context, party, readCell);
  if (summary) {
    const shared = answersByCell(answersOf('summary'));
    const dimensions = score((key) => cellFromSummary(shared.get(key)?.value ?? null));
    return {
      id,
      status: 'shown',
      provisional: false,
      panel: 'governance',
      people: null,
      dimensions,
      startWith: findStart(dimensions, levelCount),
      ...findPriorities(dimensions, levelCount),
      agenda: [],
    };
  }

  const countedSheets = tooFew ? [] : counted.sheets;
  const people = tooFew ? 0 : counted.people;
  const distributions = distributeAnswers(countedSheets, people, answersBySheetId, levelCount);
  const blank = blankDistribution(people, levelCount);
  const cellsWith =
    (agreed: AnswersByCell): ReadCell =>
    (key) =>
      scoreCell(distributions.get(key) ?? blank, agreed.get(key)?.value ?? null);
  const dimensions = score(cellsWith(answersByCell(agreedAnswers)));
  return {
    id,
    status: 'shown',
    provisional: !tooFew && counted.provisional,
    panel: counted.panel,
    people: counted.people,
    dimensions,
    startWith: findStart(dimensions, levelCount),
    ...findPriorities(dimensions, levelCount),
    agenda: countedSheets.length === 0 ? [] : orderAgenda(score(cellsWith(new Map())), levelCount),
  };
}

function scoreDimensions(
  context: RoundContext,
  party: Party,
  readCell: ReadCell,
): DimensionResult[] {
  const { questionnaire, round } = context;
  const asked = placedQuestions(questionnaire).filter(({ question }) =>
    isAsked(question, round.mode),
  );
  return questionnaire.dimensions.map((dimension) => {
    const basis = isProspective(dimension, party.partnerIds) ? 'prospective' : 'actual';
    const themes = dimension.themes.map((theme) => {
      const questions = asked
        .filter((placed) => placed.theme === theme)
        .map((placed) => scoreQuestion(placed, party.partnerIds, readCell));
      return scoreTheme(theme, questions, {
        basis,
        critical: basis === 'actual' && isCritical(theme, context, party),
        partnerIds: party.partnerIds,
        levelCount: questionnaire.levelCount,
      });
    });
    return scoreDimension(dimension.id, basis, themes, questionnaire.levelCount);
  });
}

function isCritical(theme: Theme, { dossier }: RoundContext, party: Party): boolean {
  if (typeof theme.critical === 'boolean') return theme.critical;
  const organisation = dossier.organisations.find(({ id }) => id === party.organisationId);
  const facts: Facts = {
    forms: dossier.dossier.forms,
    profile: organisation?.profile ?? {},
    partnersNamed: party.partnerIds.length > 0,
  };
  return holds(theme.critical, facts);
}
