/** The gate for backups: every dossier in it is checked before anybody sees or stores any of it. */
import * as z from 'zod';
import type { Dossier } from '#src/core/dossier.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION, backupFrameSchema } from './backupFormat.ts';
import { readForeignText } from './readForeignText.ts';
import type { Refusal, Refused } from './refusal.ts';
import { refusalOf } from './refusalOf.ts';
import { restoreDossierContent } from './restoreDossier.ts';

export type RestoredBackup =
  | { readonly kind: 'restored'; readonly dossiers: readonly Dossier[] }
  | Refused;

const header = z.object({ format: z.literal(BACKUP_FORMAT), formatVersion: z.int() });

/** Reads a backup, or a single dossier's file as a backup of one. Refuses the whole with the first cause and its place. */
export function restoreBackup(
  text: string,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): RestoredBackup {
  const read = readForeignText(text);
  if (read.kind === 'refused') return read;
  const recognised = header.safeParse(read.content);
  if (!recognised.success) {
    const restored = restoreDossierContent(read.content, questionnairesByKey);
    return restored.kind === 'refused'
      ? restored
      : { kind: 'restored', dossiers: [restored.dossier] };
  }
  if (recognised.data.formatVersion > BACKUP_FORMAT_VERSION)
    return refuse({ cause: 'newerFormat', path: 'formatVersion' });
  const frame = backupFrameSchema.safeParse(read.content);
  if (!frame.success) return refuse(refusalOf(frame.error));

  const dossiers: Dossier[] = [];
  for (const [index, content] of frame.data.dossiers.entries()) {
    const restored = restoreDossierContent(content, questionnairesByKey);
    if (restored.kind === 'refused') return refuse(within(`dossiers[${index}]`, restored.refusal));
    dossiers.push(restored.dossier);
  }
  const repeated = findRepeatedDossier(dossiers);
  return repeated === null
    ? { kind: 'restored', dossiers }
    : refuse({ cause: 'duplicateId', path: repeated });
}

const refuse = (refusal: Refusal): Refused => ({ kind: 'refused', refusal });

const within = (place: string, { cause, path }: Refusal): Refusal => ({
  cause,
  path: path === '' ? place : `${place}.${path}`,
});

/** Where a dossier is met for the second time. Different ones may have the ids of their parts in common. */
function findRepeatedDossier(dossiers: readonly Dossier[]): string | null {
  const met = new Set<string>();
  for (const [index, { dossier }] of dossiers.entries()) {
    if (met.has(dossier.id)) return `dossiers[${index}].dossier.id`;
    met.add(dossier.id);
  }
  return null;
}
