/** « Voilà pour l’ordre du jour »: what was retained, what is put off, what is left; then « Conclure ». */
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { UnknownFact } from '#src/core/conclusion.ts';
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { isWaiting, pointKey } from '#src/core/discussionOrder.ts';
import { factText } from '#src/core/report/factText.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './EndOfAgenda.module.css';
import { standingWords } from './standingWords.ts';
import type { Commands } from './useCommands.ts';
import type { Talk } from './useTalk.ts';

export function EndOfAgenda({
  talk,
  commands,
}: {
  readonly talk: Talk;
  readonly commands: Commands;
}) {
  const here = useHere();
  const parked = talk.plan.filter(({ standing }) => standing.kind === 'parked');
  const left = talk.plan.filter(isWaiting);
  const facts = talk.facts
    .map((fact) => ({ ...fact, text: factText(fact, askedAbout(fact, talk)) }))
    .filter(({ text }) => text !== '');
  const list = (points: readonly DiscussedPoint[]): ReactNode => (
    <ul className={styles.list}>
      {points.map((planned) => {
        const point = talk.pointOf(planned);
        if (point === undefined) return null;
        return (
          <li key={pointKey(planned)}>
            <span>
              <ShapeMark {...point.mark} />{' '}
              <Link to={commands.addressOf(planned)}>{point.name}</Link>
            </span>
            <span className={styles.standing}>{standingWords(talk.standingOf(planned))}</span>
          </li>
        );
      })}
    </ul>
  );
  return (
    <article className={styles.end}>
      <PageHeading title={m.discuss_over_title()} />
      <section className={styles.part} aria-labelledby="retenu">
        <h2 id="retenu">{m.discuss_over_decided()}</h2>
        {talk.decided.length === 0 ? <p>{m.discuss_over_none()}</p> : list(talk.decided)}
      </section>
      {parked.length > 0 && (
        <section className={styles.part} aria-labelledby="reporte">
          <h2 id="reporte">{m.discuss_over_parked()}</h2>
          {list(parked)}
        </section>
      )}
      {left.length > 0 && (
        <section className={styles.part} aria-labelledby="reste">
          <h2 id="reste">{m.discuss_over_left()}</h2>
          {list(left)}
        </section>
      )}
      {facts.length > 0 && (
        <section className={styles.part} aria-labelledby="a-verifier">
          <h2 id="a-verifier">{m.discuss_over_facts()}</h2>
          <ul className={styles.list}>
            {facts.map((fact) => (
              <li key={fact.id}>{factWords(fact)}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.actions}>
        <ButtonLink emphasis="primary" to={here.conclude()}>
          {m.discuss_over_conclude()}
        </ButtonLink>
        {commands.hasPrevious && (
          <Button onClick={commands.previous}>{m.discuss_previous()}</Button>
        )}
      </div>
    </article>
  );
}

function askedAbout({ questionId, partnerId }: UnknownFact, talk: Talk) {
  const about = questionId === null ? undefined : talk.pointOf({ questionId, partnerId });
  return about ? { question: about.cell.text, partnerName: about.cell.partnerName } : null;
}

function factWords({ text: what, who, by }: UnknownFact): string {
  const date = by === null ? null : formatDate(by);
  if (who !== '' && date !== null) return m.discuss_over_fact({ what, who, date });
  if (who !== '') return m.discuss_over_fact_who({ what, who });
  return date === null ? what : m.discuss_over_fact_by({ what, date });
}
