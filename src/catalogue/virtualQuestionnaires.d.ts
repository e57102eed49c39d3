declare module 'virtual:questionnaires' {
  interface TextsEntry {
    readonly general: () => Promise<import('#src/core/questionnaireTexts.ts').QuestionnaireTexts>;
    readonly sayings: () => Promise<import('#src/core/questionnaireTexts.ts').SayingsByThemeId>;
    readonly questions: Readonly<
      Record<string, () => Promise<import('#src/core/questionnaireTexts.ts').QuestionTextsById>>
    >;
  }
  export const catalogue: Readonly<
    Record<
      string,
      {
        readonly skeleton: () => Promise<import('#src/core/questionnaire.ts').Questionnaire>;
        readonly texts: Readonly<Partial<Record<string, TextsEntry>>>;
      }
    >
  >;
}
