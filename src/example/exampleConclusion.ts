/** What the example's board concluded: enough of everything for a report that can be looked at. */

import type { Dossier } from '#src/core/dossier.ts';
import { emptyAction } from '#src/core/emptyAction.ts';
import { type ConclusionPlace, emptyConclusion, emptyUnknown } from '#src/core/emptyConclusion.ts';
import { emptySession } from '#src/core/emptySession.ts';
import type { Language } from '#src/i18n/language.ts';
import { daysAfter } from './daysAfter.ts';
import { exampleConclusionWords } from './exampleConclusionWords.ts';

type Concluded = Pick<Dossier, 'conclusions' | 'actions' | 'sessions'>;

export function exampleConclusion(
  language: Language,
  place: ConclusionPlace,
  { today, newId }: { today: string; newId: () => string },
): Concluded {
  const words = exampleConclusionWords[language];
  const statements = (texts: readonly string[]) => texts.map((text) => ({ id: newId(), text }));
  const inDays = (days: number) => daysAfter(today, days);
  return {
    sessions: [
      {
        ...emptySession(place, newId(), 0),
        date: today,
        place: words.place,
        durationMinutes: 150,
        facilitator: words.facilitator,
        present: 9,
        excused: 2,
        invited: 12,
        collected: ['apart'],
        remarks: words.remarks,
      },
    ],
    conclusions: [
      {
        ...emptyConclusion(place),
        whyWeStarted: words.why,
        orientation: {
          choice: 'pursueIf',
          reasons: words.reasons,
          conditions: words.conditions,
          minority: words.minority,
        },
        known: statements(words.known),
        unknowns: words.unknowns.map(({ text, who, inDays: days, questionId = null }) => ({
          ...emptyUnknown(newId(), text),
          who,
          by: inDays(days),
          questionId,
        })),
        nonNegotiables: statements(words.nonNegotiables),
        refusals: statements(words.refusals),
        mandates: [
          {
            id: newId(),
            ...words.mandate,
            until: inDays(120),
            reportsOn: inDays(75),
            givenOn: null,
          },
        ],
        announcements: words.announcements.map(({ audience, who, what, inDays: days }) => ({
          id: newId(),
          audience,
          who,
          what,
          on: inDays(days),
        })),
        promises: [{ id: newId(), ...words.promise, by: inDays(35), state: 'open' }],
        sentences: words.sentences.map(({ themeId, text }) => ({
          id: newId(),
          themeId,
          state: 'accepted',
          text,
        })),
        importances: [
          { themeId: 'P4', importance: 3 },
          { themeId: 'V2', importance: 3 },
          { themeId: 'S4', importance: 2 },
        ],
      },
    ],
    actions: words.actions.map(({ inDays: days, ...action }, position) => ({
      ...emptyAction(place, newId(), position),
      ...action,
      deadline: inDays(days),
    })),
  };
}
