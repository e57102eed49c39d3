import { expect, it } from 'vitest';
import { eraseReminder } from '#src/core/eraseReminder.ts';

it.each([
  ['the day before', '2026-11-22', 'past'],
  ['the same day', '2026-11-23', 'soon'],
  ['a month later', '2026-12-24', 'soon'],
  ['a month and a day later', '2026-12-25', null],
  ['never', null, null],
] as const)('a dossier to be erased %s', (_, eraseOn, reminder) => {
  expect(eraseReminder(eraseOn, '2026-11-23')).toBe(reminder);
});
