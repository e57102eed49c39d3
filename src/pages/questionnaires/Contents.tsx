/** The way through the page. Beside the text, or folded on phones. */
import { Link } from 'react-router';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type { QuestionnaireTexts } from '#src/core/questionnaireTexts.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './Contents.module.css';

interface ContentsProps {
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
}

export function Contents(props: ContentsProps) {
  return (
    <aside className={`${styles.contents} screen-only`}>
      <nav className={styles.wide} aria-label={m.read_contents()}>
        <Entries {...props} />
      </nav>
      <details className={styles.folded}>
        <summary>{m.read_contents()}</summary>
        <nav aria-label={m.read_contents()}>
          <Entries {...props} />
        </nav>
      </details>
    </aside>
  );
}

function Entries({ questionnaire, texts }: ContentsProps) {
  return (
    <>
      {questionnaire.dimensions.map((dimension, position) => (
        <div key={dimension.id} className={styles.dimension}>
          <PlaceLink place={dimension.id} className={styles.name}>
            <ShapeMark {...dimensionMark(position)} />
            {texts.dimensions[dimension.id]?.name}
          </PlaceLink>
          <ul>
            {dimension.themes.map((theme) => (
              <li key={theme.id}>
                <PlaceLink place={theme.id}>{texts.themes[theme.id]?.shortName}</PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className={styles.dimension}>
        <PlaceLink place="glossary" className={styles.name}>
          {m.read_words()}
        </PlaceLink>
      </div>
    </>
  );
}

/** The router scrolls to the place; the focus has to follow, for those who go on by keyboard. */
function PlaceLink({
  place,
  className,
  children,
}: {
  readonly place: string;
  readonly className?: string | undefined;
  readonly children: React.ReactNode;
}) {
  return (
    <Link
      to={`#${place}`}
      className={className}
      onClick={() => document.getElementById(place)?.focus({ preventScroll: true })}
    >
      {children}
    </Link>
  );
}
