import { formatClock, formatLength } from '#src/i18n/clock.ts';
import { useSessionGuide } from './useSessionGuide.ts';

/** « 2 h 30 en tout, de 18 h 30 à 21 h 00. » */
export function ScriptLength({
  minutes,
  start,
  answering,
}: {
  readonly minutes: number;
  /** Minutes since midnight; `null`: not said. */
  readonly start: number | null;
  readonly answering: 'inRoom' | 'before';
}) {
  const { script } = useSessionGuide();
  const length = formatLength(minutes);
  return (
    <>
      {start === null
        ? script.total(length)
        : script.until(length, formatClock(start), formatClock(start + minutes))}{' '}
      {answering === 'before' && script.answeredBefore}
    </>
  );
}
