/** What comes after the session, day by day: what the parts shown say is due. */
import { actionsOf, conclusionOf, sessionsOf } from '../recorded.ts';
import { heading, item, list } from './blocks.ts';
import { factsToCheck } from './factsToCheck.ts';
import type { Block } from './report.ts';
import { type ReportInput, shows } from './reportContext.ts';
import { shortened } from './shortened.ts';
import type { Words } from './words.ts';

interface Due {
  readonly on: string;
  readonly what: string;
  readonly who: string;
}

/** The details stand elsewhere in the report. */
const MOST_SIGNS = 140;

/**
 * @param parked points put off, by name
 * @param told ids of the facts to check that stand at their point
 */
export function buildNextDates(
  parked: readonly { readonly name: string; readonly until: string | null }[],
  told: ReadonlySet<string>,
  input: ReportInput,
  words: Words,
): Block[] {
  const { next } = words.document.record;
  const { conclusion } = words.document;
  const due = (on: string | null, what: string, who = ''): Due[] =>
    on === null || on < since(input)
      ? []
      : [{ on, what: shortened(what, MOST_SIGNS), who: shortened(who, MOST_SIGNS) }];
  const { mandates, announcements } = conclusionOf(input);
  const rows = [
    ...parked.flatMap(({ until, name }) => due(until, next.resume(name))),
    ...factsToCheck(input)
      .filter(
        ({ id, answer }) => answer.trim() === '' && (told.has(id) || shows(input, 'knowledge')),
      )
      .flatMap(({ text, who, by }) => due(by, next.check(text.trim()), who)),
    ...(shows(input, 'actions')
      ? actionsOf(input)
          .filter(({ state }) => state === 'toDo' || state === 'inProgress')
          .flatMap(({ deadline, objective, owner }) => due(deadline, objective, owner))
      : []),
    ...(shows(input, 'announcements')
      ? announcements.flatMap(({ on, audience, who }) =>
          due(on, next.tell(conclusion.announcements.audiences[audience]), who),
        )
      : []),
    ...(shows(input, 'mandates')
      ? mandates.flatMap((mandate) => {
          const about = mandate.about.trim() || mandate.withWhom.trim() || conclusion.mandate.title;
          return [
            ...due(mandate.reportsOn, next.report(about), mandate.who),
            ...due(mandate.until, next.mandateEnds(about), mandate.who),
          ];
        })
      : []),
    ...sessionsOf(input)
      .filter(({ date }) => date !== null && date > since(input))
      .flatMap(({ date, place }) => due(date, next.meet(place.trim()))),
  ].sort((a, b) => a.on.localeCompare(b.on));
  if (rows.length === 0) return [];
  const days = [...new Set(rows.map(({ on }) => on))];
  return [
    heading(2, next.title, { id: 'prochaines-dates' }),
    list(
      days.map((day) =>
        item(
          words.date(day),
          rows
            .filter(({ on }) => on === day)
            .map(({ what, who }) => (who === '' ? what : next.whatBy(what, who)))
            .join(' · '),
        ),
      ),
    ),
  ];
}

/** From the last session that was held; a record printed later says the same. */
function since(input: ReportInput): string {
  const held = sessionsOf(input).flatMap(({ date }) =>
    date !== null && date <= input.today ? [date] : [],
  );
  return held.sort().at(-1) ?? input.today;
}
