import type { Question } from '#src/core/questionnaire.ts';
import type { QuestionTexts, Wording } from '#src/core/questionnaireTexts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './QuestionReading.module.css';

export function QuestionReading({
  question,
  texts,
  ladder,
}: {
  readonly question: Question;
  readonly texts: QuestionTexts;
  readonly ladder: string;
}) {
  return (
    <article className={styles.question} aria-labelledby={`${question.id}-text`}>
      <p className={styles.place}>
        {ladder} · {question.express ? m.read_express() : m.read_full_only()}
      </p>
      <h4 id={`${question.id}-text`}>{texts.actual.text}</h4>
      <Levels wording={texts.actual} />
      <p className={styles.aid}>
        <strong>{m.read_why()}.</strong> {texts.why}
      </p>
      <div className={styles.aid}>
        <p>
          <strong>{m.read_prompts()}</strong>
        </p>
        <ul>
          {Object.entries(texts.prompts).map(([id, prompt]) => (
            <li key={id}>{prompt}</li>
          ))}
        </ul>
      </div>
      {texts.prospective && (
        <details className={styles.prospective}>
          <summary>{m.read_prospective()}</summary>
          <p className={styles.text}>{texts.prospective.text}</p>
          <Levels wording={texts.prospective} />
        </details>
      )}
    </article>
  );
}

const Levels = ({ wording }: { readonly wording: Wording }) => (
  <ol className={styles.levels}>
    {wording.levels.map(({ label, anchor }) => (
      <li key={label}>
        <strong>{label}.</strong> {anchor}
      </li>
    ))}
  </ol>
);
