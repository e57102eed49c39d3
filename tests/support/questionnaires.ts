import { compileAll } from '#src/authoring/compileQuestionnaire.ts';
import { type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';

export const compiled = compileAll('questionnaires');

export const questionnairesByKey: ReadonlyMap<string, Questionnaire> = new Map(
  compiled.map(({ questionnaire }) => [questionnaireKey(questionnaire), questionnaire]),
);

const found = questionnairesByKey.get('cooperation@1.0.0');
if (found === undefined) throw new Error('The built-in questionnaire is missing');
export const cooperation: Questionnaire = found;
