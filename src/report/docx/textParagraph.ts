/** One paragraph of text, as it was written: never read as markup, as a field or as a placeholder. */
import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { isRightToLeft, splitByDirection } from './direction.ts';
import { writable } from './writable.ts';

export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
  readonly colour?: string;
  /** A character style. */
  readonly style?: string;
}

type ParagraphOptions = Omit<IParagraphOptions, 'text' | 'children' | 'bidirectional'>;

export const textParagraph = (text: string | readonly Piece[], options: ParagraphOptions = {}) => {
  const pieces = typeof text === 'string' ? [{ text }] : text;
  const rightToLeft = piecesAreRightToLeft(pieces);
  return new Paragraph({
    ...options,
    ...(rightToLeft && { bidirectional: true }),
    children: pieces.flatMap((piece) => runsOf(piece, rightToLeft)),
  });
};

export const piecesAreRightToLeft = (pieces: readonly Piece[]) =>
  isRightToLeft(pieces.map(({ text }) => text).join(''));

/** The runs of a piece of text in a paragraph of this direction. */
export const runsOf = ({ text, strong, colour, style }: Piece, rightToLeft: boolean): TextRun[] =>
  writable(text)
    .split('\n')
    .flatMap((line, number) => {
      const stretches =
        line === '' ? [{ text: '', rightToLeft }] : splitByDirection(line, rightToLeft);
      return stretches
        .flatMap((stretch) =>
          splitAtBraces(stretch.text).map((part) => ({ ...stretch, text: part })),
        )
        .map(
          (part, place) =>
            new TextRun({
              // As `text`: the library takes some children, « CURRENT » for one, for a field.
              text: part.text,
              ...(number > 0 && place === 0 && { break: 1 }),
              ...(part.rightToLeft && { rightToLeft: true }),
              ...(strong && { bold: true }),
              ...(colour !== undefined && { color: colour }),
              ...(style !== undefined && { style }),
            }),
        );
    });

/** The library fills placeholders like `{name-1}` in the finished XML; cut after the brace, a text holds none. */
const splitAtBraces = (text: string) => text.split(/(?<=\{)/);
