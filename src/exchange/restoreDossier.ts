/** The gate for dossier files: everything is checked before anybody sees or stores any of it. */
import '#src/core/zodWithoutEval.ts';
import * as z from 'zod';
import { checkReferences } from '#src/core/checkReferences.ts';
import {
  DOSSIER_FORMAT,
  DOSSIER_FORMAT_VERSION,
  type Dossier,
  dossierFileSchema,
  dossierFileSchemaV1,
  dossierFileSchemaV2,
} from '#src/core/dossier.ts';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { BACKUP_FORMAT } from './backupFormat.ts';
import { parseByRow } from './parseByRow.ts';
import { readForeignText } from './readForeignText.ts';
import type { Refusal, Refused } from './refusal.ts';

export type Restored = { readonly kind: 'restored'; readonly dossier: Dossier } | Refused;

/** Reads a dossier file, or refuses it with the cause and the place. */
export function restoreDossier(
  text: string,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Restored {
  const read = readForeignText(text);
  return read.kind === 'refused' ? read : restoreDossierContent(read.content, questionnairesByKey);
}

/** The same for content that is already parsed (a backup holds several dossiers). */
export function restoreDossierContent(
  content: unknown,
  questionnairesByKey: ReadonlyMap<string, Questionnaire>,
): Restored {
  const header = z.object({ format: z.literal(DOSSIER_FORMAT), formatVersion: z.int() });
  const recognised = header.safeParse(content);
  if (!recognised.success)
    return refuse({ cause: isBackup(content) ? 'isBackup' : 'notADossier', path: '' });
  if (recognised.data.formatVersion > DOSSIER_FORMAT_VERSION)
    return refuse({ cause: 'newerFormat', path: 'formatVersion' });

  const checked = parseDossierFile(Object(content), recognised.data.formatVersion);
  if (checked.kind === 'refused') return checked;
  const { format, formatVersion, exportedAt, ...stored } = checked.file;
  const dossier = { ...nothingRecorded(), ...stored };
  const fault = checkReferences(dossier, questionnairesByKey);
  if (fault !== null) return refuse(fault);
  return { kind: 'restored', dossier };
}

/** Each version by its own schema: what a version did not have is as unknown in its files as it was then. */
function parseDossierFile(content: object, formatVersion: number) {
  if (formatVersion === 1) return parseByRow(dossierFileSchemaV1, content);
  if (formatVersion === 2) return parseByRow(dossierFileSchemaV2, content);
  return parseByRow(dossierFileSchema, content);
}

const isBackup = (content: unknown) =>
  z.object({ format: z.literal(BACKUP_FORMAT) }).safeParse(content).success;

const refuse = (refusal: Refusal): Refused => ({ kind: 'refused', refusal });
