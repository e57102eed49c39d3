import type { DescribedCell, DescribedTheme } from './describedResult.ts';

/** Where a question has a mark for its value before discussion; `null` until something was agreed about it. */
export const beforeMark = ({ agreed, before }: DescribedCell): number | null =>
  agreed === null ? null : before;

export interface AgreedMarks {
  /** Whether a level that was agreed is among the marks of these themes. */
  readonly retained: boolean;
  /** Whether a value before discussion is. */
  readonly before: boolean;
}

/** What a discussion added to the marks of a profile. */
export function agreedMarks(themes: readonly DescribedTheme[]): AgreedMarks {
  const cells = themes.flatMap((theme) => theme.cells);
  return {
    retained: cells.some(({ agreedLevel }) => agreedLevel !== null),
    before: cells.some((cell) => beforeMark(cell) !== null),
  };
}
