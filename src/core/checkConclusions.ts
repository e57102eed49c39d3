/** That conclusions, actions and sessions speak of rounds, associations and themes that exist. */
import { duplicates, type ReferenceFault } from './checkReferences.ts';
import type { Conclusion } from './conclusion.ts';
import type { Dossier } from './dossier.ts';
import { type Questionnaire, questionnaireKey } from './questionnaire.ts';

export function* conclusionFaults(
  { rounds, conclusions, actions, sessions }: Dossier,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Generator<ReferenceFault> {
  const themeIdsByRoundId = new Map(
    rounds.map((round) => {
      const questionnaire = questionnairesByKey.get(questionnaireKey(round.questionnaire));
      const themes = questionnaire?.dimensions.flatMap((dimension) => dimension.themes) ?? [];
      return [round.id, new Set(themes.map(({ id }) => id))];
    }),
  );
  function* themeFaults(
    path: string,
    roundId: string,
    themeId: string | null,
  ): Generator<ReferenceFault> {
    if (themeId !== null && !themeIdsByRoundId.get(roundId)?.has(themeId))
      yield { path: `${path}.themeId`, cause: 'unknownTheme' };
  }

  for (const [index, conclusion] of conclusions.entries()) {
    const path = `conclusions[${index}]`;
    yield* placeFaults(path, conclusion, rounds);
    for (const list of LISTS)
      yield* duplicates<{ readonly id: string }>(
        `${path}.${list}`,
        conclusion[list],
        ({ id }) => id,
        'duplicateId',
      );
    for (const [rank, { themeId }] of conclusion.sentences.entries())
      yield* themeFaults(`${path}.sentences[${rank}]`, conclusion.roundId, themeId);
    for (const [rank, { themeId }] of conclusion.importances.entries())
      yield* themeFaults(`${path}.importances[${rank}]`, conclusion.roundId, themeId);
    yield* duplicates(
      `${path}.importances`,
      conclusion.importances,
      ({ themeId }) => themeId,
      'duplicateTheme',
    );
  }
  yield* duplicates(
    'conclusions',
    conclusions,
    ({ roundId, organisationId }) => `${roundId} ${organisationId}`,
    'duplicateConclusion',
  );
  for (const [index, action] of actions.entries()) {
    yield* placeFaults(`actions[${index}]`, action, rounds);
    yield* themeFaults(`actions[${index}]`, action.roundId, action.themeId);
  }
  yield* duplicates('actions', actions, ({ id }) => id, 'duplicateId');
  for (const [index, session] of sessions.entries())
    yield* placeFaults(`sessions[${index}]`, session, rounds);
  yield* duplicates('sessions', sessions, ({ id }) => id, 'duplicateId');
}

export function* placeFaults(
  path: string,
  { roundId, organisationId }: Pick<Conclusion, 'roundId' | 'organisationId'>,
  rounds: Dossier['rounds'],
): Generator<ReferenceFault> {
  const round = rounds.find(({ id }) => id === roundId);
  if (round === undefined) yield { path: `${path}.roundId`, cause: 'unknownRound' };
  else if (!round.parties.some((party) => party.organisationId === organisationId))
    yield { path: `${path}.organisationId`, cause: 'notAParty' };
}

/** The lists whose items are found again by their id. */
export const LISTS = [
  'known',
  'unknowns',
  'nonNegotiables',
  'refusals',
  'mandates',
  'announcements',
  'promises',
  'sentences',
] as const satisfies readonly (keyof Conclusion)[];
