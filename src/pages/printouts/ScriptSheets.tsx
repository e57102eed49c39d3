/** The script for whoever facilitates: the times, then what one can say. The help says the same, from the same source. */

import { SCRIPT_PAGES } from '#src/core/printouts.ts';
import { BLANK } from '#src/guide/blank.ts';
import { Paragraphs, PointSteps, SayingPart, ThirtyMinutes } from '#src/guide/Sayings.tsx';
import { ScriptLength } from '#src/guide/ScriptLength.tsx';
import { ScriptTable } from '#src/guide/ScriptTable.tsx';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { formatLength } from '#src/i18n/clock.ts';
import { formatDate } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Paper } from './Paper.tsx';
import type { Printed } from './usePrinted.ts';

export function ScriptSheets({ printed }: { readonly printed: Printed }) {
  const { facilitation, paper } = useSessionGuide();
  const foot = { name: paper.printouts.deroule.title, pages: SCRIPT_PAGES };
  return (
    <>
      <Paper {...foot} page={1}>
        <Times printed={printed} />
      </Paper>
      <Paper {...foot} page={2}>
        <h3>{m.prepare_facilitator()}</h3>
        <Paragraphs texts={facilitation} />
        <SayingPart id="answering" />
        <SayingPart id="showing" />
      </Paper>
      <Paper {...foot} page={3}>
        <PointSteps />
        <SayingPart id="apart" />
        <ThirtyMinutes />
      </Paper>
      <Paper {...foot} page={4}>
        <SayingPart id="staff" />
        <SayingPart id="users" />
        <SayingPart id="end" />
      </Paper>
    </>
  );
}

function Times({
  printed: { chosen, session, asked, plan, start },
}: {
  readonly printed: Printed;
}) {
  const { paper, script } = useSessionGuide();
  const facts = [
    chosen.organisation.name,
    ...(session?.date ? [formatDate(session.date)] : []),
    ...(session?.place ? [session.place] : []),
  ];
  return (
    <>
      <h2>{paper.printouts.deroule.title}</h2>
      <p>{facts.join(' · ')}</p>
      <p>
        {m.print_script_facilitator({ who: session?.facilitator || BLANK })}{' '}
        {m.print_script_keyed_by({ who: session?.keyedBy || BLANK })}
      </p>
      {plan.kind === 'planned' ? (
        <>
          <p>
            <ScriptLength minutes={asked.minutes} start={start} answering={plan.answering} />
          </p>
          <ScriptTable plan={plan} start={start} />
        </>
      ) : (
        <p>{script.tooShort(formatLength(asked.minutes), formatLength(plan.shortestMinutes))}</p>
      )}
    </>
  );
}
