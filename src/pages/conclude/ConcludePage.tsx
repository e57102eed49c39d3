/** « Conclure »: what a group proposes to its board, part by part. A workshop proposes, the board decides. */
import { useEffect, useRef } from 'react';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { flushAll } from '#src/storage/saver.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './ConcludePage.module.css';
import { Section } from './Section.tsx';
import { SECTIONS } from './sections.ts';
import { type Concluding, useConcluding } from './useConcluding.ts';
import { useOpenParts } from './useOpenParts.ts';

export function ConcludePage() {
  // Another round or association is another page: what is open or said does not pass to it.
  return <RoundPage>{(about) => <Conclude key={placeOf(about)} {...about} />}</RoundPage>;
}

function Conclude({ dossier, chosen }: AboutRound) {
  const here = useHere();
  const concluding = useConcluding(dossier, chosen);
  const sections = useRef<HTMLDivElement>(null);
  const toReach = useRef<string | null>(null);
  const [open, changeOpen] = useOpenParts(placeOf({ dossier, chosen }), () =>
    firstOpen(concluding),
  );
  // Leaving by any way writes what was typed last.
  useEffect(() => () => void flushAll(), []);
  // Once what is above has closed: only then is the part where it will stay.
  useEffect(() => {
    if (toReach.current === null) return;
    const summary = sections.current?.querySelector<HTMLElement>(`#${toReach.current} > summary`);
    toReach.current = null;
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
  });
  const reach = (id: string, closed?: string) => {
    toReach.current = id;
    changeOpen((present) => new Set([...present].filter((each) => each !== closed).concat(id)));
  };
  const allOpen = open.size === SECTIONS.length;
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <PageHeading title={m.conclude_title()} />
        <p>{m.conclude_lead()}</p>
        <p className={styles.caution}>{m.conclude_caution()}</p>
      </header>
      <div className={styles.columns}>
        {/* On phones the closed parts are the outline. */}
        <nav className={styles.outline} aria-label={m.conclude_outline()}>
          <ol>
            {SECTIONS.map(({ id, title, isNoted }) => (
              <li key={id}>
                <button type="button" onClick={() => reach(id)}>
                  {title()}
                </button>
                {isNoted(concluding) && <span>{m.conclude_noted()}</span>}
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.sections} ref={sections}>
          <Button
            emphasis="quiet"
            onClick={() => changeOpen(() => new Set(allOpen ? [] : SECTIONS.map(({ id }) => id)))}
          >
            {allOpen ? m.conclude_close_all() : m.conclude_open_all()}
          </Button>
          {SECTIONS.map(({ id, title, lead, isNoted, Content }, index) => {
            const next = SECTIONS[index + 1];
            return (
              <Section
                key={id}
                id={id}
                number={index + 1}
                title={title()}
                lead={lead()}
                isNoted={isNoted(concluding)}
                isOpen={open.has(id)}
                onToggle={(isOpen) =>
                  changeOpen((present) => {
                    if (present.has(id) === isOpen) return present;
                    const others = [...present].filter((each) => each !== id);
                    return new Set(isOpen ? [...others, id] : others);
                  })
                }
              >
                <Content concluding={concluding} />
                {next && (
                  <div>
                    <Button emphasis="primary" onClick={() => reach(next.id, id)}>
                      {m.conclude_next({ title: next.title() })}
                    </Button>
                  </div>
                )}
              </Section>
            );
          })}
          <div className={styles.end}>
            <ButtonLink to={here.dossier()}>{m.back_to_dossier()}</ButtonLink>
          </div>
        </div>
      </div>
      <WriteFailureNotice failure={concluding.writes.failure} />
    </div>
  );
}

const placeOf = ({ dossier, chosen }: AboutRound) =>
  [dossier.dossier.id, chosen.round.id, chosen.organisation.id].join(' ');

/** The first part in which nothing stands yet. */
function firstOpen(concluding: Concluding): ReadonlySet<string> {
  const first = SECTIONS.find(({ isNoted, isAside }) => !isAside && !isNoted(concluding));
  return new Set(first ? [first.id] : []);
}
