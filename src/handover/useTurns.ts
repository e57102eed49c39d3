import { useEffect, useState } from 'react';

/** Long enough for a camera to see a code in several pictures. */
const TURN_MS = 1_200;

interface Turns {
  readonly index: number;
  readonly isMoving: boolean;
  /** By hand, which stops the turning. */
  turnBy(step: 1 | -1): void;
  setMoving(isMoving: boolean): void;
}

/** Which of several is shown: each in turn, by itself unless it is stopped or the person wants less motion. */
export function useTurns(count: number): Turns {
  const [turn, setTurn] = useState(0);
  const [isMoving, setMoving] = useState(
    () => !matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  const step = (by: number) => setTurn((before) => (before + by + count) % count);
  useEffect(() => {
    if (!isMoving || count < 2) return;
    const timer = setInterval(() => setTurn((before) => (before + 1) % count), TURN_MS);
    return () => clearInterval(timer);
  }, [isMoving, count]);
  return {
    // There may be fewer than there were.
    index: turn % count,
    isMoving,
    turnBy: (by) => {
      setMoving(false);
      step(by);
    },
    setMoving,
  };
}
