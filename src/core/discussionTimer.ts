/** The time that a group gives itself for one point. It decides nothing, and is not stored. Times in milliseconds. */

export interface DiscussionTimer {
  /** When it will be over; `null` while it does not run. */
  readonly endsAt: number | null;
  /** What is left while it does not run. */
  readonly left: number;
}

const MINUTE = 60_000;
const POINT_MINUTES = 10;
const MORE_MINUTES = 5;

export const fullTimer: DiscussionTimer = { endsAt: null, left: POINT_MINUTES * MINUTE };

export const startTimer = (timer: DiscussionTimer, now: number): DiscussionTimer => ({
  endsAt: now + timeLeft(timer, now),
  left: 0,
});

export const pauseTimer = (timer: DiscussionTimer, now: number): DiscussionTimer => ({
  endsAt: null,
  left: timeLeft(timer, now),
});

/** Five minutes more, from now on when it was over. */
export function extendTimer(timer: DiscussionTimer, now: number): DiscussionTimer {
  const left = timeLeft(timer, now) + MORE_MINUTES * MINUTE;
  return timer.endsAt === null ? { endsAt: null, left } : { endsAt: now + left, left: 0 };
}

/** Never below 0. */
export const timeLeft = ({ endsAt, left }: DiscussionTimer, now: number) =>
  endsAt === null ? left : Math.max(0, endsAt - now);

/** Begun minutes that are left; 0 when it is over. */
export const minutesLeft = (timer: DiscussionTimer, now: number) =>
  Math.ceil(timeLeft(timer, now) / MINUTE);

/** How long until `minutesLeft` changes; `null` when it does not. */
export function nextMinuteIn(timer: DiscussionTimer, now: number): number | null {
  const left = timeLeft(timer, now);
  if (timer.endsAt === null || left === 0) return null;
  return left % MINUTE || MINUTE;
}
