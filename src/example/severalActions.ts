import type { Dossier } from '#src/core/dossier.ts';
import { emptyAction } from '#src/core/emptyAction.ts';
import { daysAfter } from './daysAfter.ts';
import type { Making, SeveralPlaces } from './severalConclusions.ts';
import type { SeveralWords } from './severalWords.ts';

/** Two are done, one was dropped, two go on in the next bilan. */
export function severalActions(
  { pantryAtStart, pantryLater, dayCentreLater }: SeveralPlaces,
  { startActions, laterActions, dayCentreAction }: SeveralWords,
  { start, later, newId }: Making,
): Dossier['actions'] {
  const begun = [
    { ...startActions.scenarios, themeId: 'S3', deadline: daysAfter(start, 60), state: 'done' },
    { ...startActions.listening, themeId: 'S4', deadline: daysAfter(start, 90), state: 'done' },
    { ...startActions.rules, themeId: 'V2', deadline: daysAfter(start, 120), state: 'inProgress' },
    { ...startActions.hours, themeId: 'S5', deadline: daysAfter(start, 120), state: 'toDo' },
    { ...startActions.visit, themeId: 'P3', deadline: null, state: 'dropped' },
  ] as const;
  const first = begun.map((action, position) => ({
    ...emptyAction(pantryAtStart, newId(), position),
    ...action,
  }));
  const carried = first
    .filter(({ state }) => state === 'inProgress' || state === 'toDo')
    .map((action, position) => ({
      ...action,
      id: newId(),
      ...pantryLater,
      position,
      carriedFrom: action.id,
      deadline: daysAfter(later, 60),
    }));
  const added = [
    { ...laterActions.trial, themeId: 'V3', deadline: daysAfter(later, 70) },
    { ...laterActions.meeting, themeId: 'C2', deadline: daysAfter(later, 30) },
  ].map((action, rank) => ({
    ...emptyAction(pantryLater, newId(), carried.length + rank),
    ...action,
  }));
  const theirs = {
    ...emptyAction(dayCentreLater, newId(), 0),
    ...dayCentreAction,
    themeId: 'P1',
    deadline: daysAfter(later, 45),
  };
  return [...first, ...carried, ...added, theirs];
}
