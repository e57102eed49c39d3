/** `never`: no file holds it · `long`: it has changed since its file, a week ago or more · `much`: it has changed a lot since. */
export type BackupReminder = 'never' | 'long' | 'much';

const DAYS = 7;
const CHANGES = 20;
const MILLISECONDS_A_DAY = 86_400_000;

export interface BackedUp {
  /** UTC, ISO 8601; `null` if it was never saved to a file. */
  readonly savedAt: string | null;
  /** Since the file, or of a dossier without a file all of them; that it was created is the first. */
  readonly unsavedChanges: number;
}

/** Whether it is time to save a dossier to a file; `null` while it is not. */
export function backupReminder(
  { savedAt, unsavedChanges }: BackedUp,
  now: Date,
): BackupReminder | null {
  if (savedAt === null) return unsavedChanges > 1 ? 'never' : null;
  if (unsavedChanges === 0) return null;
  if (unsavedChanges >= CHANGES) return 'much';
  return now.getTime() - Date.parse(savedAt) >= DAYS * MILLISECONDS_A_DAY ? 'long' : null;
}
