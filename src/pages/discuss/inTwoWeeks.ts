import { today } from '#src/i18n/today.ts';

/** The day two weeks from now, `YYYY-MM-DD`. */
export function inTwoWeeks(): string {
  const day = new Date();
  day.setDate(day.getDate() + 14);
  return today(day);
}
