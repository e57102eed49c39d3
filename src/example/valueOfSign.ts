import type { AnswerValue } from '#src/core/dossier.ts';

type Spoken = Extract<AnswerValue, { kind: 'level' | 'unknown' | 'notApplicable' }>;

/** A level, N « Ne sait pas », O « Ne nous concerne pas »; `null` for - or nothing: no answer. */
export function valueOfSign(sign: string | undefined): Spoken | null {
  if (sign === undefined || sign === '-') return null;
  if (sign === 'N') return { kind: 'unknown' };
  if (sign === 'O') return { kind: 'notApplicable' };
  return { kind: 'level', level: Number(sign) };
}
