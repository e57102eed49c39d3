import styles from './Guide.module.css';
import type { SayingId } from './SessionGuide.ts';
import { useSessionGuide } from './useSessionGuide.ts';

/** What one can say at a moment of the session, word for word, and what to mind. */
export function SayingPart({ id }: { readonly id: SayingId }) {
  const { title, before, words, after } = useSessionGuide().sayings[id];
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <Paragraphs texts={before} />
      <blockquote className={styles.words}>
        <Paragraphs texts={words} />
      </blockquote>
      <Paragraphs texts={after} />
    </section>
  );
}

/** How the ten minutes of a point pass. */
export function PointSteps() {
  const { title, steps } = useSessionGuide().point;
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}

export function ThirtyMinutes() {
  const { title, text } = useSessionGuide().thirtyMinutes;
  return (
    <p>
      <strong>{title}.</strong> {text}
    </p>
  );
}

export const Paragraphs = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text) => <p key={text}>{text}</p>);
