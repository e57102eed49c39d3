/** A file is worth having only if it can be read back: it is, before anybody is told that it is saved. */
import type { Dossier, DossierFile } from '#src/core/dossier.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { BACKUP_FORMAT, type BackupFile } from './backupFormat.ts';
import type { Refusal } from './refusal.ts';
import { restoreBackup } from './restoreBackup.ts';

export type CheckedText =
  | { readonly kind: 'checked'; readonly text: string }
  /** `refusal`: why our own gate refuses the text; `null` when it reads something else out of it. */
  | { readonly kind: 'unfaithful'; readonly refusal: Refusal | null };

/** The file's text, read back through the gate and found to hold the same (but for `exportedAt`). */
export function checkedFileText(
  file: DossierFile | BackupFile,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): CheckedText {
  const text = JSON.stringify(file);
  const restored = restoreBackup(text, questionnairesByKey);
  if (restored.kind === 'refused') return { kind: 'unfaithful', refusal: restored.refusal };
  const written = file.format === BACKUP_FORMAT ? file.dossiers : [file];
  return inOneOrder(written.map(withoutHeader)) === inOneOrder(restored.dossiers)
    ? { kind: 'checked', text }
    : { kind: 'unfaithful', refusal: null };
}

const withoutHeader = ({ format, formatVersion, exportedAt, ...dossier }: DossierFile): Dossier =>
  dossier;

/** Equal texts for deep-equal contents, whatever the order of their keys. */
const inOneOrder = (content: unknown) =>
  JSON.stringify(content, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
