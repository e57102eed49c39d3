import type { Session } from './session.ts';

export const WAYS_TO_COLLECT = ['apart', 'paper', 'hands'] as const;
export type WayToCollect = (typeof WAYS_TO_COLLECT)[number];

/** From so many people on, paper goes faster than one device from hand to hand. */
const MANY_PEOPLE = 5;

/** The ways planned for the session first; the others by the number of people expected, on paper if they are many. */
export function waysToCollect(
  sessions: readonly Pick<Session, 'collected' | 'invited' | 'present'>[],
): WayToCollect[] {
  const planned = new Set<string>(sessions.flatMap(({ collected }) => collected));
  const people = sessions.map(({ present, invited }) => present ?? invited ?? 0);
  const ordered: readonly WayToCollect[] =
    Math.max(0, ...people) >= MANY_PEOPLE ? ['paper', 'hands', 'apart'] : WAYS_TO_COLLECT;
  return [
    ...ordered.filter((way) => planned.has(way)),
    ...ordered.filter((way) => !planned.has(way)),
  ];
}
