/** Lines of text in a drawing, one below the other. */
import type { Lettering } from './wrapWords.ts';

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly lettering: Lettering;
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly anchor?: 'start' | 'end';
  readonly className?: string | undefined;
}

export function TextLines({ lines, lettering, x, y, anchor, className }: TextLinesProps) {
  const { size, weight } = lettering;
  return (
    <text textAnchor={anchor} fontSize={size} fontWeight={weight} className={className}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * lineHeight(lettering) + size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const lineHeight = ({ size }: Lettering) => size * 1.3;

export const linesHeight = (lines: readonly string[], lettering: Lettering) =>
  lines.length * lineHeight(lettering);
