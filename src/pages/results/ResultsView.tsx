import { useState } from 'react';
import { useHere } from '#src/app/useHere.ts';
import { AgreedMarksLegend } from '#src/charts/AgreedMarksLegend.tsx';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { RadarChart } from '#src/charts/RadarChart.tsx';
import type { QuestionnaireTexts } from '#src/core/questionnaireTexts.ts';
import type { DescribedResult } from '#src/core/report/describedResult.ts';
import type { DescribedSecondLine } from '#src/core/report/describeSecondLine.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { DimensionProfile } from './DimensionProfile.tsx';
import { PointsToDiscuss } from './PointsToDiscuss.tsx';
import { PriorityCallout } from './PriorityCallout.tsx';
import styles from './ResultsView.module.css';
import { DimensionTable, ThemeTable } from './ResultTables.tsx';
import { SecondLine } from './SecondLine.tsx';

interface ResultsViewProps {
  readonly title: string;
  readonly described: DescribedResult;
  /** What people outside the governance answered; `null` unless it may be seen. */
  readonly secondLine: DescribedSecondLine | null;
  readonly texts: QuestionnaireTexts;
}

export function ResultsView({ title, described, secondLine, texts }: ResultsViewProps) {
  const here = useHere();
  const [axes, setAxes] = useState<'dimensions' | 'themes'>('dimensions');
  const { dimensions, levelCount, startWith } = described;
  const shownAxes = axes === 'dimensions' ? dimensions : dimensions.flatMap(({ themes }) => themes);
  return (
    <div className={styles.page}>
      <PageHead title={title}>
        <p className={styles.who}>
          {described.who.join(' ')} {m.results_how_to_read()}
        </p>
        <AgreedMarksLegend themes={dimensions.flatMap(({ themes }) => themes)} />
      </PageHead>
      <div className={styles.columns}>
        <div className={styles.profile}>
          {dimensions.map((dimension, position) => (
            <DimensionProfile
              key={dimension.id}
              dimension={dimension}
              levelCount={levelCount}
              mark={dimensionMark(position)}
            />
          ))}
        </div>
        <div className={styles.side}>
          <PriorityCallout described={described} />
          <section className={styles.card} aria-labelledby="radar">
            <h2 id="radar">{m.results_radar()}</h2>
            <RadarChart
              title={axes === 'dimensions' ? m.results_by_dimension() : m.results_by_theme()}
              size="screen"
              levelCount={levelCount}
              axes={shownAxes.map((axis) => ({
                id: axis.id,
                label: 'shortName' in axis ? axis.shortName : axis.name,
                value: axis.value,
                shown: axis.value === null ? axis.bandName : axis.shown,
                prospective: axis.basis === 'prospective',
              }))}
            />
            <label className={styles.option}>
              <input
                type="checkbox"
                checked={axes === 'themes'}
                onChange={(event) => setAxes(event.target.checked ? 'themes' : 'dimensions')}
              />
              {m.results_radar_themes()}
            </label>
            {described.startIsKnown && (
              <p className={styles.start}>
                {startWith === null
                  ? m.results_no_start()
                  : m.results_start_with({ dimension: startWith })}
              </p>
            )}
          </section>
          <PointsToDiscuss described={described} />
        </div>
      </div>
      <DimensionTable dimensions={dimensions} />
      <ThemeTable dimensions={dimensions} />
      {secondLine !== null && <SecondLine line={secondLine} />}
      <section className={styles.legend} aria-labelledby="bands">
        <h2 id="bands">{m.results_bands()}</h2>
        <dl>
          {Object.entries(texts.bands).map(([band, { name, meaning }]) => (
            <div key={band}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
          <div>
            <dt>{m.status_unclear()}</dt>
            <dd>{m.results_unclear_meaning()}</dd>
          </div>
        </dl>
      </section>
      <div>
        <ButtonLink emphasis="primary" to={here.report()}>
          {m.step_conclude_action()}
        </ButtonLink>
      </div>
    </div>
  );
}
