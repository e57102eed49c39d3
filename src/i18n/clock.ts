/** Times of day and lengths of time, in minutes, as the language writes them. */
import { currentLanguage } from './language.ts';
import { m } from './paraglide/messages.js';

const MINUTES_PER_DAY = 24 * 60;

/** `18:30` → 1110; `null` where there is no such time. */
export function minutesOfClock(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** Minutes since midnight → « 18 h 30 », “18:30”. */
export function formatClock(minutes: number): string {
  const [hours, rest] = inHours(minutes % MINUTES_PER_DAY);
  return currentLanguage() === 'fr'
    ? `${hours}\u00a0h\u00a0${pad(rest)}`
    : `${pad(hours)}:${pad(rest)}`;
}

/** Minutes since the beginning → « 0 h 35 », “0:35”. */
export function formatElapsed(minutes: number): string {
  const [hours, rest] = inHours(minutes);
  return currentLanguage() === 'fr' ? `${hours}\u00a0h\u00a0${pad(rest)}` : `${hours}:${pad(rest)}`;
}

/** « 25 minutes », « 2 h », « 2 h 30 ». */
export function formatLength(minutes: number): string {
  const [hours, rest] = inHours(minutes);
  if (hours === 0) return m.length_minutes({ count: minutes });
  if (rest === 0) return `${hours}\u00a0h`;
  return currentLanguage() === 'fr'
    ? `${hours}\u00a0h\u00a0${pad(rest)}`
    : `${hours}\u00a0h\u00a0${pad(rest)}\u00a0min`;
}

const inHours = (minutes: number) => [Math.floor(minutes / 60), minutes % 60] as const;

const pad = (part: number) => String(part).padStart(2, '0');
