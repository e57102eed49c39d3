/**
 * A partner named late. Whom a round asks about is frozen from its first answer on: the partner enters the next one. Only
 * answers given while nobody was named may be declared to be about the one association that is named since.
 */

import { type DossierFrame, isAt } from './chooseRound.ts';
import type { Dossier } from './dossier.ts';
import type { ConclusionPlace } from './emptyConclusion.ts';
import { nextRevision } from './nextWhole.ts';
import { partyAt, withParty } from './partyAt.ts';
import { placedQuestions, type Questionnaire } from './questionnaire.ts';
import { isFrozen, type Written, writtenIn } from './written.ts';

/**
 * Whether the answers about partners may be said to be about this one: they are about nobody in particular, and no other
 * association is named. `partnerId` may be of one that is about to be named.
 */
export function canDeclareAbout(
  frame: DossierFrame,
  place: ConclusionPlace,
  partnerId: string,
): boolean {
  const others = frame.organisations.filter(({ id }) => id !== place.organisationId);
  return (
    partnerId !== place.organisationId &&
    partyAt(frame.rounds, place)?.partnerIds.length === 0 &&
    others.every(({ id }) => id === partnerId)
  );
}

/**
 * Answers about partners that are about nobody become about this one, with whatever speaks of these questions; their
 * levels stay. As it was where that cannot be.
 */
export function declareAbout(
  dossier: Dossier,
  place: ConclusionPlace,
  partnerId: string,
  questionnaire: Questionnaire,
): Dossier {
  const exists = dossier.organisations.some(({ id }) => id === partnerId);
  if (!exists || !canDeclareAbout(dossier, place, partnerId)) return dossier;
  return turnAbout(dossier, place, questionnaire, { from: null, to: partnerId });
}

/** Undoes `declareAbout`. */
export function takeBackAbout(
  dossier: Dossier,
  place: ConclusionPlace,
  partnerId: string,
  questionnaire: Questionnaire,
): Dossier {
  const asked = partyAt(dossier.rounds, place)?.partnerIds;
  if (asked?.length !== 1 || asked[0] !== partnerId) return dossier;
  return turnAbout(dossier, place, questionnaire, { from: partnerId, to: null });
}

/** Asks this party about a partner, or not; only before the round's first answer. */
export function askAbout(
  dossier: Dossier,
  place: ConclusionPlace,
  partnerId: string,
  isAsked: boolean,
): Dossier {
  if (isFrozen(dossier.sheets, writtenIn(dossier.answers), place.roundId)) return dossier;
  return {
    ...dossier,
    rounds: withParty(dossier.rounds, place, (party) => {
      const others = party.partnerIds.filter((id) => id !== partnerId);
      const asked = party.partnerIds.includes(partnerId)
        ? party.partnerIds
        : [...others, partnerId];
      return { ...party, partnerIds: isAsked ? asked : others };
    }),
  };
}

/** What naming one more partner may lead to. */
export type LateNaming = 'asked' | 'nextRound' | 'choice';

export function lateNaming(
  frame: DossierFrame,
  written: Written,
  place: ConclusionPlace,
  partnerId: string,
): LateNaming {
  if (!isFrozen(frame.sheets, written, place.roundId)) return 'asked';
  return canDeclareAbout(frame, place, partnerId) ? 'choice' : 'nextRound';
}

interface Turn {
  readonly from: string | null;
  readonly to: string | null;
}

interface Point {
  readonly questionId: string | null;
  readonly partnerId: string | null;
}

function turnAbout(
  dossier: Dossier,
  place: ConclusionPlace,
  questionnaire: Questionnaire,
  { from, to }: Turn,
): Dossier {
  const isHere = isAt(place);
  const asked = new Set(
    placedQuestions(questionnaire).flatMap(({ dimension, question }) =>
      dimension.scope === 'partner' ? [question.id] : [],
    ),
  );
  const isTurned = ({ questionId, partnerId }: Point) =>
    partnerId === from && questionId !== null && asked.has(questionId);
  const turned = <Part extends Point>(part: Part): Part =>
    isTurned(part) ? { ...part, partnerId: to } : part;
  const sheetIds = new Set(dossier.sheets.filter(isHere).map(({ id }) => id));
  // About this partner already, though nobody was asked about it: two answers would become one.
  const ambiguous = dossier.answers.some(
    ({ sheetId, questionId, partnerId }) =>
      sheetIds.has(sheetId) && asked.has(questionId) && partnerId === to,
  );
  if (ambiguous) return dossier;
  return {
    ...dossier,
    rounds: withParty(dossier.rounds, place, (party) => ({
      ...party,
      partnerIds: to === null ? [] : [to],
    })),
    answers: dossier.answers.map((answer) =>
      sheetIds.has(answer.sheetId) && isTurned(answer)
        ? { ...answer, partnerId: to, revision: nextRevision(answer.revision) }
        : answer,
    ),
    conclusions: dossier.conclusions.map((conclusion) =>
      isHere(conclusion)
        ? { ...conclusion, unknowns: conclusion.unknowns.map(turned) }
        : conclusion,
    ),
    discussions: dossier.discussions.map((discussion) =>
      isHere(discussion)
        ? {
            ...discussion,
            order: discussion.order.map(turned),
            parked: discussion.parked.map(turned),
          }
        : discussion,
    ),
    sharedNotes: dossier.sharedNotes.map((note) => (isHere(note) ? turned(note) : note)),
  };
}
