/** What every questionnaire holds: themes, questions, ids, in the numbers that the specification gives. */
import { describe, expect, it } from 'vitest';
import type { CompiledTexts } from '#src/authoring/compileQuestionnaire.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import { compiled } from '#tests/support/questionnaires.ts';
import { keyOf, questionsOf } from './writtenTexts.ts';

const COUNTS: Record<
  string,
  { themes: number; questions: number; express: number; prospective: number }
> = {
  cooperation: { themes: 21, questions: 42, express: 23, prospective: 20 },
};
describe.each(compiled.map((each) => ({ ...each, key: keyOf(each) })))(
  '$key',
  ({ questionnaire, textsByLanguage }) => {
    const placed = placedQuestions(questionnaire);
    const themes = questionnaire.dimensions.flatMap((dimension) => dimension.themes);

    it('has as many themes and questions as the specification says', () => {
      const expected = COUNTS[questionnaire.id];
      if (expected === undefined) return;
      expect({
        themes: themes.length,
        questions: placed.length,
        express: placed.filter(({ question }) => question.express).length,
        prospective: placed.filter(({ dimension }) => dimension.scope !== 'own').length,
      }).toEqual(expected);
    });

    it('names dimensions, themes and questions once, each after the one that holds it', () => {
      const ids = [
        ...questionnaire.dimensions,
        ...themes,
        ...placed.map(({ question }) => question),
      ].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const { dimension, theme, question } of placed) {
        expect(theme.id).toMatch(new RegExp(`^${dimension.id}[1-9]$`));
        expect(question.id).toBe(`${theme.id}.${question.ladder}`);
      }
    });

    it('asks both questions of each theme, at least one of them in express', () => {
      for (const theme of themes) {
        expect(theme.questions.map(({ ladder }) => ladder)).toEqual(['etat', 'appropriation']);
        expect(theme.questions.some(({ express }) => express)).toBe(true);
      }
    });

    it('has a wording of its own for each question', () => {
      const hashes = placed.map(({ question }) => question.contentHash);
      expect(new Set(hashes).size).toBe(hashes.length);
    });

    it('has the same prompts in every language, under the same names', () => {
      const promptIds = (texts: CompiledTexts) =>
        questionsOf(texts).flatMap(([id, { prompts }]) =>
          Object.keys(prompts).map((prompt) => `${id}#${prompt}`),
        );
      for (const texts of Object.values(textsByLanguage))
        if (textsByLanguage.fr)
          expect(promptIds(texts).sort()).toEqual(promptIds(textsByLanguage.fr).sort());
    });
  },
);
