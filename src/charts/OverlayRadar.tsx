/**
 * The radars of several associations on the same axes: positions, never a surface. Each has its own mark and dashes;
 * gaps stay gaps; what is prospective is a hollow mark at the end of a dotted line. Marks that would cover each other
 * stand side by side across their axis.
 */
import type { FigureAssociation, OverlayRadarFigure } from '#src/core/report/report.ts';
import markStyles from './AssociationMark.module.css';
import { AssociationNames } from './AssociationNames.tsx';
import { associationMark } from './associationMarks.ts';
import styles from './Overlay.module.css';
import { DrawnNames, namesHeight } from './OverlayDrawing.tsx';
import { SeriesMark } from './OverlayLanes.tsx';
import { levelsUpTo } from './ThemeLanes.tsx';
import { type Lettering, wrapWords } from './wrapWords.ts';

const WIDTH = 380;
const HEIGHT = 310;
const RADIUS = 112;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 };
const LABEL: Lettering = { size: 14, weight: 400 };
const LABEL_WIDTH = 84;
const LINE = 17;
const TO_LABEL = 12;
/** Of a mark. */
const ROOM = 14;

/** On screen. */
export function OverlayRadar({ figure }: { readonly figure: OverlayRadarFigure }) {
  return (
    <div role="img" aria-label={`${figure.title}. ${figure.alternative}`}>
      <AssociationNames associations={figure.lines} />
      <svg className={styles.radar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <RadarParts figure={figure} top={0} />
      </svg>
    </div>
  );
}

/** As one drawing, with whose mark is which above it. */
export function OverlayRadarDrawing({ figure }: { readonly figure: OverlayRadarFigure }) {
  const associations: readonly FigureAssociation[] = figure.lines;
  const names = namesHeight(associations, WIDTH);
  return (
    <svg width={WIDTH} height={names + HEIGHT} aria-hidden="true">
      <DrawnNames associations={associations} width={WIDTH} />
      <RadarParts figure={figure} top={names} />
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function RadarParts({
  figure: { axes, lines, levelCount },
  top,
}: {
  readonly figure: OverlayRadarFigure;
  readonly top: number;
}) {
  const at = (axis: number, radius: number, across = 0): Place => {
    const angle = (2 * Math.PI * axis) / axes.length;
    const [out, side] = [Math.sin(angle), Math.cos(angle)];
    return {
      x: CENTRE.x + radius * out + across * side,
      y: top + CENTRE.y - radius * side + across * out,
    };
  };
  const radiusOf = (value: number) => (RADIUS * (value - 1)) / (levelCount - 1);
  const placed = lines.map(({ position, points }, line) => ({
    position,
    places: points.map((point, axis) => {
      if (point === null) return null;
      const near = lines.flatMap(({ points: others }, index) => {
        const other = others[axis];
        if (!other || Math.abs(radiusOf(other.value) - radiusOf(point.value)) >= ROOM) return [];
        return [index];
      });
      const across = ROOM * (near.indexOf(line) - (near.length - 1) / 2);
      return { ...at(axis, radiusOf(point.value), across), prospective: point.prospective };
    }),
  }));
  return (
    <g>
      {levelsUpTo(levelCount).map((level) =>
        axes.map((axis, index) => (
          <Segment
            key={axis.id}
            className={styles.grid}
            from={at(index, radiusOf(level))}
            to={at(index + 1, radiusOf(level))}
          />
        )),
      )}
      {axes.map((axis, index) => (
        <Segment
          key={axis.id}
          className={styles.grid}
          from={{ x: CENTRE.x, y: top + CENTRE.y }}
          to={at(index, RADIUS)}
        />
      ))}
      {placed.map(({ position, places }) => {
        const { hue, dashes } = associationMark(position);
        return (
          <g key={position} className={markStyles[hue]}>
            {places.map((from, index) => {
              const to = places[(index + 1) % places.length];
              if (!from || !to) return null;
              const isDotted = from.prospective || to.prospective;
              return (
                <Segment
                  key={axes[index]?.id}
                  className={`${styles.line} ${isDotted ? styles.prospective : ''}`}
                  dashes={isDotted ? null : dashes}
                  from={from}
                  to={to}
                />
              );
            })}
          </g>
        );
      })}
      {placed.map(({ position, places }) =>
        places.map(
          (place, index) =>
            place && (
              <SeriesMark
                key={`${position} ${axes[index]?.id}`}
                position={position}
                isHollow={place.prospective}
                x={place.x}
                y={place.y}
              />
            ),
        ),
      )}
      {axes.map(({ id, label }, index) => (
        <AxisLabel key={id} label={label} at={at(index, RADIUS + TO_LABEL)} top={top} />
      ))}
    </g>
  );
}

const Segment = ({
  from,
  to,
  className,
  dashes = null,
}: {
  readonly from: Place;
  readonly to: Place;
  readonly className: string | undefined;
  readonly dashes?: string | null;
}) => (
  <line
    className={className}
    x1={from.x}
    y1={from.y}
    x2={to.x}
    y2={to.y}
    strokeDasharray={dashes ?? undefined}
  />
);

/** Away from the centre. */
function AxisLabel({
  label,
  at: { x, y },
  top,
}: {
  readonly label: string;
  readonly at: Place;
  readonly top: number;
}) {
  const isBeside = Math.abs(x - CENTRE.x) > RADIUS / 4;
  const lines = isBeside ? wrapWords(label, LABEL_WIDTH, LABEL) : [label];
  const anchor = !isBeside ? 'middle' : x > CENTRE.x ? 'start' : 'end';
  const height = LINE * (lines.length - 1);
  const first = isBeside ? y - height / 2 + 5 : y < top + CENTRE.y ? y - 4 : y + 12;
  return (
    <text className={styles.label} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + LINE * index}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
