/** The time for one point, told in begun minutes. */
import { describe, expect, it } from 'vitest';
import {
  extendTimer,
  fullTimer,
  minutesLeft,
  nextMinuteIn,
  pauseTimer,
  startTimer,
} from '#src/core/discussionTimer.ts';

const MINUTE = 60_000;
const running = startTimer(fullTimer, 0);

describe('the timer of a point', () => {
  it('has ten minutes, which pass once it is started', () => {
    expect(minutesLeft(fullTimer, 999 * MINUTE)).toBe(10);
    expect([0, 1, MINUTE, 9 * MINUTE + 1].map((now) => minutesLeft(running, now))).toEqual([
      10, 10, 9, 1,
    ]);
  });

  it('is over after them, and stays so', () => {
    expect(minutesLeft(running, 10 * MINUTE)).toBe(0);
    expect(minutesLeft(running, 25 * MINUTE)).toBe(0);
  });

  it('stands still while it is paused', () => {
    const paused = pauseTimer(running, 4 * MINUTE);
    expect(minutesLeft(paused, 90 * MINUTE)).toBe(6);
    expect(minutesLeft(startTimer(paused, 100 * MINUTE), 101 * MINUTE)).toBe(5);
  });

  it('gives five minutes more: running, paused, over', () => {
    expect(minutesLeft(extendTimer(running, 4 * MINUTE), 4 * MINUTE)).toBe(11);
    expect(minutesLeft(extendTimer(fullTimer, 0), 99 * MINUTE)).toBe(15);
    expect(minutesLeft(extendTimer(running, 20 * MINUTE), 20 * MINUTE)).toBe(5);
  });

  it('knows when the next minute begins, and that none does while it stands', () => {
    expect(nextMinuteIn(running, 0)).toBe(MINUTE);
    expect(nextMinuteIn(running, 15_000)).toBe(45_000);
    expect(nextMinuteIn(fullTimer, 0)).toBeNull();
    expect(nextMinuteIn(running, 10 * MINUTE)).toBeNull();
  });
});
