/** What changed for one association of a story, described as the page of the bilans does it. */
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { describeChanges } from '#src/core/report/describeChanges.ts';
import type { DescribedChanges } from '#src/core/report/describedChanges.ts';
import { overwriteGetLocale } from '#src/i18n/paraglide/runtime.js';
import { reportWords } from '#src/i18n/reportWords.ts';
import { compiled } from '#tests/support/questionnaires.ts';
import type { Scenario } from '#tests/support/scenario.ts';

/** The texts are those of the built-in questionnaire, whatever version was asked. */
export function changesOf(story: Scenario, name = 'Nous', language: 'fr' | 'en' = 'fr') {
  overwriteGetLocale(() => language);
  const texts = compiled[0]?.textsByLanguage[language]?.general;
  if (texts === undefined) throw new Error('The built-in questionnaire has no texts');
  const contentByKey = new Map(
    [...story.questionnairesByKey.values()].map((questionnaire) => [
      questionnaireKey(questionnaire),
      { questionnaire, texts },
    ]),
  );
  const words = reportWords();
  const context = { dossier: story.file(), result: story.result(), contentByKey, words };
  return describeChanges(story.idOf(name), context);
}

export function themeOf({ dimensions }: DescribedChanges, id: string) {
  const theme = dimensions.flatMap(({ themes }) => themes).find((each) => each.id === id);
  if (theme === undefined) throw new Error(`No theme ${id}`);
  return theme;
}
