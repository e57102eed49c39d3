import { Link } from 'react-router';
import type { SessionAsked } from '#src/core/sessionPlan.ts';
import { ThirtyMinutes } from '#src/guide/Sayings.tsx';
import { ScriptLength } from '#src/guide/ScriptLength.tsx';
import { type PlannedPlan, ScriptTable } from '#src/guide/ScriptTable.tsx';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './PreparePage.module.css';

interface ScriptProps {
  readonly asked: SessionAsked;
  readonly plan: PlannedPlan;
  /** Minutes since midnight; `null`: not said. */
  readonly start: number | null;
  /** Address of the printed script. */
  readonly printTo: string;
}

export function Script({ asked, plan, start, printTo }: ScriptProps) {
  return (
    <section className={styles.part}>
      <h2>{m.prepare_script()}</h2>
      <p>
        <ScriptLength minutes={asked.minutes} start={start} answering={plan.answering} />{' '}
        {m.prepare_points({ count: plan.points })}
      </p>
      <ScriptTable plan={plan} start={start} />
      <ThirtyMinutes />
      <p>
        <Link to={printTo}>{m.prepare_script_print()}</Link>
      </p>
    </section>
  );
}
