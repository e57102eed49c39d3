/** What the marks of a figure mean, for one that stands alone: only of marks that it holds. */
import type { ReactNode } from 'react';
import { agreedMarks } from '#src/core/report/agreedMarks.ts';
import type { DescribedCell } from '#src/core/report/describedResult.ts';
import type {
  BilansFigure,
  FigureBlock,
  ProfileFigure,
  RadarFigure,
} from '#src/core/report/report.ts';
import { formatList } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { shapePaths } from '#src/ui/ShapeMark.tsx';
import { BilanTag } from './BilanLanes.tsx';
import { dimensionMark } from './dimensionMarks.ts';
import styles from './drawings.module.css';
import radarStyles from './RadarChart.module.css';
import { linesHeight, TextLines } from './TextLines.tsx';
import laneStyles from './ThemeLanes.module.css';
import { AgreedMark, BeforeMark } from './ThemeLanes.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

const TEXT: Lettering = { size: 13, weight: 400 };
const SAMPLE_WIDTH = 28;
const GAP = 10;
const ROW_GAP = 6;

export function FigureLegend({
  figure,
  width,
}: {
  readonly figure: FigureBlock;
  readonly width: number;
}) {
  const { entries, note } = legendOf(figure);
  let below = 0;
  const rows = entries.map((entry) => {
    const lines = wrapWords(entry.text, width - SAMPLE_WIDTH - GAP, TEXT);
    const top = below;
    below += linesHeight(lines, TEXT) + ROW_GAP;
    return { ...entry, lines, top };
  });
  return (
    <svg className={styles.text} aria-hidden="true">
      {rows.map(({ text, sample, lines, top }) => (
        <g key={text}>
          {typeof sample === 'function' ? (
            sample(top)
          ) : (
            <g transform={`translate(0 ${top})`}>{sample}</g>
          )}
          <TextLines lines={lines} lettering={TEXT} x={SAMPLE_WIDTH + GAP} y={top} />
        </g>
      ))}
      {note !== null && (
        <TextLines
          lines={wrapWords(note, width, TEXT)}
          lettering={TEXT}
          x={0}
          y={below}
          className={styles.quiet}
        />
      )}
    </svg>
  );
}

function legendOf(figure: FigureBlock): Legend {
  if (figure.chart === 'radar') return radarLegend(figure);
  if (figure.chart === 'bilans') return bilansLegend(figure);
  // Whose mark is which stands in the drawing itself.
  if (figure.chart === 'overlay' || figure.chart === 'overlayRadar')
    return { entries: [], note: figure.caption };
  return profileLegend(figure);
}

interface Entry {
  /**
   * Drawn from 0 to `SAMPLE_WIDTH`, around `MIDDLE`; one that holds a text is told how far down, since no text may stand
   * in a group that is moved.
   */
  readonly sample: ReactNode | ((top: number) => ReactNode);
  readonly text: string;
}

interface Legend {
  readonly entries: readonly Entry[];
  readonly note: string | null;
}

const CENTRE = SAMPLE_WIDTH / 2;
/** Height of the middle of a small letter in the first line. */
const MIDDLE = 9;

function radarLegend({ axes, caption }: RadarFigure): Legend {
  const valued = axes.filter(({ value }) => value !== null);
  const point = (hollow: boolean) => (
    <g className={radarStyles.positions}>
      <line
        x1={0}
        x2={SAMPLE_WIDTH}
        y1={MIDDLE}
        y2={MIDDLE}
        strokeDasharray={hollow ? '4 4' : undefined}
      />
      <circle cx={CENTRE} cy={MIDDLE} r={5} className={hollow ? radarStyles.hollow : undefined} />
    </g>
  );
  return {
    entries: [
      ...(valued.some(({ prospective }) => !prospective)
        ? [{ sample: point(false), text: m.figure_mark_dimension() }]
        : []),
      ...(valued.some(({ prospective }) => prospective)
        ? [{ sample: point(true), text: m.figure_mark_prospective() }]
        : []),
    ],
    note: caption,
  };
}

function profileLegend({ themes, dimensionPosition }: ProfileFigure): Legend {
  const { hue, shape } = dimensionMark(dimensionPosition);
  const cells = themes.flatMap((theme) => theme.cells);
  const { retained, before } = agreedMarks(themes);
  const isProspective = themes.some(({ basis }) => basis === 'prospective');
  const isAllProspective = themes.every(({ basis }) => basis === 'prospective');
  const dot = (
    <path
      className={laneStyles.dot}
      d={shapePaths[shape]}
      transform={`translate(${CENTRE} ${MIDDLE}) scale(0.55) translate(-8 -8)`}
    />
  );
  const inHue = (mark: ReactNode, hollow: boolean) => (
    <g className={`${laneStyles.theme} ${hollow ? laneStyles.prospective : ''}`} data-hue={hue}>
      {mark}
    </g>
  );
  const upright = (className: string | undefined) => (
    <line className={className} x1={CENTRE} x2={CENTRE} y1={MIDDLE - 8} y2={MIDDLE + 8} />
  );
  const entries: readonly (Entry | false)[] = [
    cells.some(({ counts }) => counts !== null) && {
      sample: inHue(dot, isAllProspective),
      text: m.figure_mark_answer(),
    },
    themes.some(({ value }) => value !== null) && {
      sample: inHue(upright(laneStyles.value), isAllProspective),
      text: m.figure_mark_value(),
    },
    retained && {
      sample: <AgreedMark x={CENTRE} y={MIDDLE - 4} />,
      text: m.figure_mark_retained(),
    },
    before && {
      sample: <BeforeMark x={CENTRE} y={MIDDLE + 4} />,
      text: m.figure_mark_before(),
    },
    isProspective && { sample: inHue(dot, true), text: m.figure_mark_prospective() },
    lanesEntry(cells),
  ];
  return { entries: entries.filter((entry) => entry !== false), note: null };
}

const bilansLegend = ({ bilans, caption }: BilansFigure): Legend => ({
  entries: bilans.map((bilan) => ({
    sample: (top) => (
      <BilanTag
        number={bilan.number}
        isLatest={bilan === bilans.at(-1)}
        x={CENTRE}
        y={top + MIDDLE}
      />
    ),
    text: bilan.name,
  })),
  note: caption,
});

/** Several lanes of one theme stand for what was asked of it. */
function lanesEntry(cells: readonly DescribedCell[]): Entry | false {
  const partners = new Set(cells.map(({ partnerId }) => partnerId));
  const ladders = [...new Set(cells.map(({ ladderName }) => ladderName))];
  const sample = [MIDDLE - 4, MIDDLE + 4].map((y) => (
    <line key={y} className={laneStyles.axis} x1={2} x2={SAMPLE_WIDTH - 2} y1={y} y2={y} />
  ));
  if (partners.size > 1) return { sample, text: m.figure_lanes_partners() };
  return ladders.length > 1 && { sample, text: m.figure_lanes({ ladders: formatList(ladders) }) };
}
