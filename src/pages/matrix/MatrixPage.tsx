/** « Matrice de complémentarité »: what each association brings and seeks, what that shows, and how they are linked. */
import { useRef } from 'react';
import { FramePage } from '#src/app/FramePage.tsx';
import { useHere } from '#src/app/useHere.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { MATRIX_KINDS } from '#src/core/matrix.ts';
import { readMatrix } from '#src/core/matrixReading.ts';
import { matrixFindings } from '#src/core/report/matrixSection.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { reportWords } from '#src/i18n/reportWords.ts';
import { Blocks } from '#src/report/screen/Blocks.tsx';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { useSettings } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { KindSection } from './KindSection.tsx';
import styles from './MatrixPage.module.css';
import { Relations } from './Relations.tsx';
import { useCellKeys } from './useCellKeys.ts';
import { useMatrix } from './useMatrix.ts';

export function MatrixPage() {
  return <FramePage>{(place) => <ShownMatrix key={place.chosen.round.id} {...place} />}</FramePage>;
}

function ShownMatrix({
  frame,
  chosen: { round },
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}) {
  const here = useHere();
  const complementing = useMatrix(frame, round);
  const singleKeys = useSettings()?.singleKeyShortcuts ?? true;
  const { said, onKeyDown } = useCellKeys(complementing, singleKeys);
  const page = useRef<HTMLDivElement>(null);
  const { matrix, associations, writes } = complementing;
  const words = reportWords();
  const { matrix: named } = words.document;
  const reading = readMatrix(
    matrix,
    associations.map(({ id }) => id),
  );
  const head = (
    <header className={styles.heading}>
      <PageHeading title={m.matrix_title()} />
      <p>{m.matrix_lead()}</p>
      <p className={styles.about}>
        {m.matrix_about({
          round: round.label,
          names: words.list(associations.map(({ name }) => name)),
        })}
      </p>
    </header>
  );
  if (associations.length < 2)
    return (
      <div className={styles.page}>
        {head}
        <Callout>
          <p>{m.matrix_alone()}</p>
        </Callout>
        <div>
          <ButtonLink emphasis="primary" to={here.profile()}>
            {m.matrix_alone_action()}
          </ButtonLink>
        </div>
      </div>
    );
  const outline = [
    ...MATRIX_KINDS.map((kind) => ({ id: kind, title: named.kinds[kind] })),
    { id: SHOWS, title: m.matrix_shows() },
    { id: RELATIONS, title: named.relations.title },
  ];
  return (
    <div ref={page} className={styles.page}>
      {head}
      <nav className={`${styles.outline} screen-only`} aria-label={m.matrix_outline()}>
        <ul>
          {outline.map(({ id, title }) => (
            <li key={id}>
              <Button
                emphasis="quiet"
                onClick={() => page.current?.querySelector<HTMLElement>(`#${id}`)?.focus()}
              >
                {title}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {matrix.rows.length === 0 ? (
        <p>{m.matrix_empty()}</p>
      ) : (
        <p className={`${styles.about} screen-only`}>
          {singleKeys ? m.matrix_keys() : m.matrix_keys_without_letters()} {m.matrix_new_hint()}
        </p>
      )}
      {/* The keys are those of the cells inside, each a native list of its own. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className={styles.kinds} data-sheet onKeyDown={onKeyDown}>
        {MATRIX_KINDS.map((kind) => (
          <KindSection
            key={kind}
            kind={kind}
            name={named.kinds[kind]}
            complementing={complementing}
          />
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <section className={styles.shows} aria-labelledby={SHOWS}>
        <h2 id={SHOWS} tabIndex={-1}>
          {m.matrix_shows()}
        </h2>
        {reading.kinds.length === 0 ? (
          <p>{named.nothing}</p>
        ) : (
          <Blocks blocks={matrixFindings(reading, { associations, words })} />
        )}
      </section>
      <Relations id={RELATIONS} complementing={complementing} reading={reading} words={words} />
      <div className={`${styles.end} screen-only`}>
        <p>{m.matrix_in_report()}</p>
        <div className={styles.ways}>
          <ButtonLink to={here.report()}>{m.matrix_to_report()}</ButtonLink>
          <ButtonLink to={here.dossier()}>{m.back_to_dossier()}</ButtonLink>
        </div>
      </div>
      <WriteFailureNotice failure={writes.failure} />
    </div>
  );
}

const SHOWS = 'shows';
const RELATIONS = 'relations';
