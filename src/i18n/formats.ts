/** Dates, times and numbers as the language writes them. */
import { formatClock } from './clock.ts';
import { currentLanguage } from './language.ts';
import { localeOf } from './localeOf.ts';
import { m } from './paraglide/messages.js';

const locale = () => localeOf(currentLanguage());

/** `2026-11-23` or a full time → « 23 novembre 2026 »; the first of a month is « 1er » in French. */
export function formatDate(date: string): string {
  // A plain date has no time zone: read as UTC and written as UTC, it stays the same day everywhere.
  const zone = date.includes('T') ? {} : { timeZone: 'UTC' };
  const written = new Intl.DateTimeFormat(locale(), { dateStyle: 'long', ...zone }).format(
    new Date(date),
  );
  return currentLanguage() === 'fr' ? written.replace(/^1 /, '1er ') : written;
}

/** A full time → « 23 novembre 2026 à 15 h 10 », where the device is. */
export function formatMoment(time: string): string {
  const at = new Date(time);
  return m.record_moment({
    date: formatDate(time),
    time: formatClock(at.getHours() * 60 + at.getMinutes()),
  });
}

/** « il y a 3 jours », from the two times. */
export function formatAgo(time: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(time).getTime()) / 60_000));
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' });
  if (minutes < 1) return m.home_just_now();
  if (minutes < 60) return words.format(-minutes, 'minute');
  if (minutes < 24 * 60) return words.format(-Math.floor(minutes / 60), 'hour');
  return words.format(-Math.floor(minutes / (24 * 60)), 'day');
}

/** A value that the core has rounded: « 2,4 » in French, “2.4” in English. */
export const formatNumber = (rounded: number) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(rounded);

/** « Projet, Stratégie et Vision partagée ». */
export const formatList = (items: readonly string[]) =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

/** Room taken on the device: « 3,2 Mo ». */
export const formatSize = (bytes: number) =>
  new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(bytes / 1_000_000);
