import { expect, it } from 'vitest';
import { backupReminder } from '#src/core/backupReminder.ts';

const now = new Date('2026-11-23T12:00:00.000Z');

it.each([
  ['that was just created', null, 1, null],
  ['that no file holds', null, 2, 'never'],
  ['saved long ago and not changed since', '2025-11-23T12:00:00.000Z', 0, null],
  ['saved a week ago and changed since', '2026-11-16T12:00:00.000Z', 1, 'long'],
  ['saved a minute less than a week ago', '2026-11-16T12:01:00.000Z', 19, null],
  ['changed twenty times since it was saved', '2026-11-23T11:00:00.000Z', 20, 'much'],
] as const)('a dossier %s', (_, savedAt, unsavedChanges, reminder) => {
  expect(backupReminder({ savedAt, unsavedChanges }, now)).toBe(reminder);
});
