import type { QuestionnaireTexts } from '#src/core/questionnaireTexts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Glossary.module.css';

export function Glossary({ texts }: { readonly texts: QuestionnaireTexts }) {
  return (
    <section className={styles.glossary} aria-labelledby="glossary">
      <h2 id="glossary" tabIndex={-1}>
        {m.read_words()}
      </h2>
      <dl>
        {Object.entries(texts.glossary).map(([id, { term, gloss }]) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{gloss}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
