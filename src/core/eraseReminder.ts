/** `soon`: the day is today or at most a month ahead. */
export type EraseReminder = 'past' | 'soon';

const DAYS_AHEAD = 31;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether a date of erasure (`YYYY-MM-DD`) is worth a reminder; `null` while it is far, or where there is none. */
export function eraseReminder(eraseOn: string | null, today: string): EraseReminder | null {
  if (eraseOn === null) return null;
  // Without a time of day both are read as UTC: whole days lie between them.
  const days = (Date.parse(eraseOn) - Date.parse(today)) / MILLISECONDS_A_DAY;
  if (days < 0) return 'past';
  return days <= DAYS_AHEAD ? 'soon' : null;
}
