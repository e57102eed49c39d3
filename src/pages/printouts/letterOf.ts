import { countCells } from '#src/core/progress.ts';
import { calmMinutes } from '#src/core/sessionPlan.ts';
import { BLANK } from '#src/guide/blank.ts';
import type { Letter, SessionGuide } from '#src/guide/SessionGuide.ts';
import { formatClock } from '#src/i18n/clock.ts';
import { formatDate, formatList } from '#src/i18n/formats.ts';
import type { Printed } from './usePrinted.ts';

/** The letter with what is known of the session, and room to write the rest. */
export function letterOf(guide: SessionGuide, printed: Printed): Letter {
  const { chosen, steps, session, asked, plan, start } = printed;
  const questions = countCells(steps);
  return guide.letter({
    organisation: chosen.organisation.name,
    partners:
      chosen.partners.length > 0 ? formatList(chosen.partners.map(({ name }) => name)) : null,
    day: session?.date ? formatDate(session.date) : BLANK,
    begin: start === null ? BLANK : formatClock(start),
    end:
      start === null || session?.durationMinutes == null
        ? BLANK
        : formatClock(start + session.durationMinutes),
    place: session?.place || BLANK,
    questions,
    minutes: calmMinutes(questions),
    ways: plan.kind === 'planned' ? plan.ways : asked.ways,
    answering: plan.kind === 'planned' ? plan.answering : 'before',
  });
}

/** As it is pasted into a mail. */
export const plainLetter = ({ title, greeting, opening, parts, closing }: Letter): string =>
  [title, greeting, opening, ...parts.map((part) => `${part.title}\n${part.text}`), closing].join(
    '\n\n',
  );
