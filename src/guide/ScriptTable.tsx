import type { SessionPlan, Stage } from '#src/core/sessionPlan.ts';
import { formatClock, formatElapsed, formatLength } from '#src/i18n/clock.ts';
import styles from './Guide.module.css';
import { useSessionGuide } from './useSessionGuide.ts';

export type PlannedPlan = Extract<SessionPlan, { kind: 'planned' }>;

interface ScriptTableProps {
  readonly plan: PlannedPlan;
  /** Minutes since midnight; `null`: the times count from the beginning. */
  readonly start: number | null;
}

/** What is done when. */
export function ScriptTable({ plan, start }: ScriptTableProps) {
  const { script } = useSessionGuide();
  return (
    <table className={styles.script}>
      <thead>
        <tr>
          <th scope="col">{script.from}</th>
          <th scope="col">{script.what}</th>
        </tr>
      </thead>
      <tbody>
        {plan.stages.map((stage) => (
          <tr key={stage.kind}>
            <th scope="row">
              {start === null ? formatElapsed(stage.from) : formatClock(start + stage.from)}
            </th>
            <td>
              <StageWords stage={stage} plan={plan} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StageWords({ stage, plan }: { readonly stage: Stage; readonly plan: PlannedPlan }) {
  const { title, text } = useSessionGuide().stages[stage.kind](plan);
  return (
    <>
      <strong>
        {title} ({formatLength(stage.minutes)}).
      </strong>{' '}
      {text}
    </>
  );
}
