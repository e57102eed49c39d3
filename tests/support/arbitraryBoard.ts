/** One person who answers the small questionnaire, on each question and each partner that is asked about. */
import fc from 'fast-check';
import { isAsked, placedQuestions } from '#src/core/questionnaire.ts';
import { type Given, type Scenario, smallQuestionnaire } from './scenario.ts';

const small = smallQuestionnaire();
const given = fc.constantFrom<Given>(1, 2, 3, 4, 'NSP', 'SO', null);

export const arbitraryBoard = fc.record({
  mode: fc.constantFrom('express' as const, 'full' as const),
  partners: fc.constantFrom([], ['Foyer'], ['Foyer', 'Relais']),
  said: fc.array(given, { minLength: 40, maxLength: 40 }),
});
export type Board = typeof arbitraryBoard extends fc.Arbitrary<infer Value> ? Value : never;

export function answerAs({ mode, partners, said }: Board, story: Scenario): void {
  let rank = 0;
  story.person();
  for (const { question, dimension } of placedQuestions(small))
    if (isAsked(question, mode))
      for (const about of dimension.scope === 'partner' && partners.length > 0
        ? partners
        : [undefined])
        story.answer(question.id, said[rank++] ?? null, about);
}
