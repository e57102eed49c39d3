import { useState } from 'react';
import type { Sheet } from '#src/core/dossier.ts';
import { isCode, sealCode } from './sheetCode.ts';

export interface ChosenCode {
  readonly typed: string;
  readonly type: (code: string) => void;
  /** Whether there is one already; it stays unless another one is typed, or none is wanted. */
  readonly hasOne: boolean;
  readonly isKept: boolean;
  readonly keep: (isKept: boolean) => void;
  /** Whether what is typed is no code, once somebody has tried to go on with it. */
  readonly isWrong: boolean;
  /** The sheet with the code chosen; `null` where what is typed is none. */
  readonly applied: () => Promise<((sheet: Sheet) => Sheet) | null>;
}

/** A code that somebody may choose when they leave their answers. */
export function useChosenCode(sheet: Sheet): ChosenCode {
  const hasOne = sheet.kind === 'individual' && sheet.code !== undefined;
  const [typed, setTyped] = useState('');
  const [isKept, setKept] = useState(hasOne);
  const [isWrong, setWrong] = useState(false);
  return {
    typed,
    hasOne,
    isKept,
    isWrong,
    keep: setKept,
    type(code) {
      setTyped(code);
      setWrong(false);
    },
    async applied() {
      if (isKept) return (stored) => stored;
      if (typed === '') return withoutCode;
      if (!isCode(typed)) {
        setWrong(true);
        return null;
      }
      const code = await sealCode(typed);
      return (stored) => (stored.kind === 'individual' ? { ...stored, code } : stored);
    },
  };
}

function withoutCode(sheet: Sheet): Sheet {
  if (sheet.kind !== 'individual') return sheet;
  const { code: _, ...others } = sheet;
  return others;
}
