/** Where the point stands in the agenda, its question, and whether it was put off. */
import { useRef } from 'react';
import { isSamePoint } from '#src/core/discussionOrder.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './PointScreen.module.css';
import type { Commands } from './useCommands.ts';
import type { Talk, TalkPoint } from './useTalk.ts';

interface PointHeadProps {
  readonly talk: Talk;
  readonly point: TalkPoint;
  readonly commands: Commands;
}

export function PointHead({ talk, point, commands }: PointHeadProps) {
  const head = useRef<HTMLElement>(null);
  const { cell, mark } = point;
  const rank = talk.plan.findIndex((planned) => isSamePoint(planned, point));
  const planned = talk.plan[rank];
  const standing = talk.standingOf(point);
  // The button goes with what it ended; the focus goes to the question.
  const act = (command: () => void) => {
    command();
    head.current?.querySelector('h1')?.focus({ preventScroll: true });
  };
  return (
    <header className={styles.head} ref={head}>
      <p className={styles.place}>
        <span className={styles.rank}>
          {planned
            ? m.discuss_place({ number: rank + 1, count: talk.plan.length })
            : m.discuss_place_added()}
        </span>{' '}
        <ShapeMark {...mark} /> <strong data-hue={mark.hue}>{point.dimensionName}</strong>{' '}
        <span>
          {point.themeName} · {cell.ladderName}
        </span>
      </p>
      <PageHeading title={cell.text} />
      {cell.partnerName !== null && (
        <p className={styles.partner}>{m.about_partner({ name: cell.partnerName })}</p>
      )}
      {!planned && (
        <div>
          <Button onClick={() => act(() => commands.add(point))}>{m.discuss_add_this()}</Button>
        </div>
      )}
      {standing.kind === 'parked' && (
        <Callout tone="strong">
          <p>
            {standing.until === null
              ? m.discuss_parked_now()
              : m.discuss_parked_until({ date: formatDate(standing.until) })}
          </p>
          <div>
            <Button onClick={() => act(() => commands.resume(point))}>{m.discuss_resume()}</Button>
          </div>
        </Callout>
      )}
    </header>
  );
}
