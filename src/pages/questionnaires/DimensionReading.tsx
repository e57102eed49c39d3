import type { DimensionMark } from '#src/charts/dimensionMarks.ts';
import { type Dimension, isAsked, type Mode, type Theme } from '#src/core/questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from '#src/core/questionnaireTexts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './DimensionReading.module.css';
import { QuestionReading } from './QuestionReading.tsx';

interface ReadingProps {
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  /** Whose questions are shown. */
  readonly mode: Mode;
}

export function DimensionReading({
  dimension,
  mark,
  texts,
  questionTexts,
  mode,
}: ReadingProps & { readonly dimension: Dimension; readonly mark: DimensionMark }) {
  const words = texts.dimensions[dimension.id];
  return (
    <section className={styles.dimension} aria-labelledby={dimension.id}>
      <h2 id={dimension.id} tabIndex={-1} className={styles.name}>
        <ShapeMark {...mark} />
        {words?.name}
      </h2>
      <p>{words?.intro}</p>
      {dimension.scope !== 'own' && (
        <p className={styles.scope}>
          {dimension.scope === 'partner' ? m.read_partner_scope() : m.read_common_scope()}
        </p>
      )}
      {dimension.themes.map((theme) => (
        <ThemeReading
          key={theme.id}
          theme={theme}
          texts={texts}
          questionTexts={questionTexts}
          mode={mode}
        />
      ))}
    </section>
  );
}

function ThemeReading({
  theme,
  texts,
  questionTexts,
  mode,
}: ReadingProps & { readonly theme: Theme }) {
  const words = texts.themes[theme.id];
  return (
    <section className={styles.theme} aria-labelledby={theme.id}>
      <h3 id={theme.id} tabIndex={-1}>
        {words?.name}
      </h3>
      <p>{words?.about}</p>
      {words?.critical && (
        <p className={styles.critical}>
          <strong>{m.read_critical()}.</strong> {words.critical}
        </p>
      )}
      {theme.questions
        .filter((question) => isAsked(question, mode))
        .map((question) => {
          const words = questionTexts[question.id];
          return (
            words && (
              <QuestionReading
                key={question.id}
                question={question}
                texts={words}
                ladder={texts.ladders[question.ladder].name}
              />
            )
          );
        })}
    </section>
  );
}
