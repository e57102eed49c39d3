/** An envelope in a file: for those who send it by mail, or carry it on a key. */
import '#src/core/zodWithoutEval.ts';
import * as z from 'zod';
import { readForeignText } from '../readForeignText.ts';
import { MAX_ENVELOPE_LENGTH } from './envelope.ts';

const ENVELOPE_FORMAT = 'diapason/envelope';

const envelopeFile = z.strictObject({
  format: z.literal(ENVELOPE_FORMAT),
  formatVersion: z.literal(1),
  envelope: z.string().min(1).max(MAX_ENVELOPE_LENGTH),
});

export const envelopeFileText = (envelope: string): string =>
  JSON.stringify({ format: ENVELOPE_FORMAT, formatVersion: 1, envelope });

/** `null`: another file. What it holds is not looked at yet. */
export function envelopeInFile(text: string): string | null {
  if (text.length > 2 * MAX_ENVELOPE_LENGTH || !text.includes(ENVELOPE_FORMAT)) return null;
  const read = readForeignText(text);
  if (read.kind === 'refused') return null;
  const parsed = envelopeFile.safeParse(read.content);
  return parsed.success ? parsed.data.envelope : null;
}
