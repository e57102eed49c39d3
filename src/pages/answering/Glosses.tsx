import type { QuestionnaireTexts } from '#src/core/questionnaireTexts.ts';
import styles from './Glosses.module.css';

/** Technical words of this question, explained where they stand. */
export function Glosses({
  texts,
  ids,
}: {
  readonly texts: QuestionnaireTexts;
  readonly ids: readonly string[];
}) {
  if (ids.length === 0) return null;
  return (
    <dl className={styles.glosses}>
      {ids.map((id) => (
        <div key={id}>
          <dt>{texts.glossary[id]?.term}</dt>
          <dd>{texts.glossary[id]?.gloss}</dd>
        </div>
      ))}
    </dl>
  );
}
