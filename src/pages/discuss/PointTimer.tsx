/** The time for one point: started by hand, quiet, and free to be ignored. Nothing of it is stored. */
import { useEffect, useState } from 'react';
import {
  type DiscussionTimer,
  extendTimer,
  fullTimer,
  minutesLeft,
  nextMinuteIn,
  pauseTimer,
  startTimer,
} from '#src/core/discussionTimer.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import styles from './Toolbar.module.css';

interface PointTimerProps {
  readonly timer: DiscussionTimer;
  readonly onChange: (timer: DiscussionTimer) => void;
}

export function PointTimer({ timer, onChange }: PointTimerProps) {
  const now = useMinutes(timer);
  const count = minutesLeft(timer, now);
  const isRunning = timer.endsAt !== null;
  const isOver = count === 0;
  const change = (by: (timer: DiscussionTimer, now: number) => DiscussionTimer) =>
    onChange(by(timer, Date.now()));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a few buttons in a row, not the fields of a form
    <div className={styles.timer} role="group" aria-label={m.discuss_timer()}>
      <span className={styles.time} aria-hidden={isOver}>
        {isOver
          ? m.discuss_timer_over()
          : isRunning
            ? m.discuss_timer_left({ count })
            : timer === fullTimer
              ? m.discuss_timer_set({ count })
              : m.discuss_timer_paused({ count })}
      </span>
      {/* Said once, at the end, and only then. */}
      <span role="status" className="visually-hidden">
        {isOver && m.discuss_timer_over()}
      </span>
      <Button
        emphasis="quiet"
        onClick={() => {
          if (isOver) onChange(startTimer(fullTimer, Date.now()));
          else change(isRunning ? pauseTimer : startTimer);
        }}
      >
        {isOver
          ? m.discuss_timer_again()
          : isRunning
            ? m.discuss_timer_pause()
            : timer === fullTimer
              ? m.discuss_timer_start()
              : m.discuss_timer_resume()}
      </Button>
      <Button emphasis="quiet" onClick={() => change(extendTimer)}>
        {m.discuss_timer_more()}
      </Button>
    </div>
  );
}

/** The present time, again whenever a minute of the timer is over. */
function useMinutes(timer: DiscussionTimer): number {
  const [now, setNow] = useState(() => Date.now());
  // A timer that was just changed tells its own time.
  const [shown, setShown] = useState(timer);
  if (shown !== timer) {
    setShown(timer);
    setNow(Date.now());
  }
  useEffect(() => {
    const wait = nextMinuteIn(timer, now);
    if (wait === null) return;
    const waiting = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(waiting);
  }, [timer, now]);
  return now;
}
