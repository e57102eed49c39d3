/** « Conclure », as the group wrote it. Only what was written is told; nothing of it is a decision. */
import type { Action } from '../action.ts';
import type { Mandate } from '../conclusion.ts';
import { movesStaff } from '../movesStaff.ts';
import { actionsOf, conclusionOf } from '../recorded.ts';
import {
  aside,
  callout,
  heading,
  item,
  list,
  orderedList,
  paragraph,
  textColumn,
} from './blocks.ts';
import { factsToCheck } from './factsToCheck.ts';
import { isWritten, mandateHolder, mandateLine, mandateStanding } from './mandateLine.ts';
import type { Block, ListItem } from './report.ts';
import { CONCLUDING, isInside } from './reportChoice.ts';
import { capitalised, type ReportInput, shows } from './reportContext.ts';
import type { Words } from './words.ts';
import { dateOf, labelled, paragraphs, statements, tableOf } from './writtenBlocks.ts';

/** @param told ids of the facts to check that stand elsewhere in the report */
export function buildConclusion(
  input: ReportInput,
  words: Words,
  told: ReadonlySet<string> = new Set(),
): Block[] {
  const { conclusion: said } = words.document;
  const parts = [
    ...purpose(input, words),
    ...orientation(input, words),
    ...knowledge(input, words, told),
    ...nonNegotiables(input, words),
    ...mandates(input, words),
    ...announcements(input, words),
    ...actions(input, words),
    ...sentences(input, words),
  ];
  const asked = CONCLUDING.some((section) => shows(input, section));
  const staff = staffBody(input, words);
  if (!asked || parts.length + staff.length === 0) return [];
  return [
    heading(2, said.title, { id: 'conclure' }),
    aside(said.intro),
    ...staff,
    ...(parts.length > 0 ? parts : [paragraph(said.nothing)]),
  ];
}

/** Of a few pages: the report that has everything says the rest. */
const isBrief = ({ choice }: ReportInput) =>
  choice.preset === 'summary' || choice.preset === 'session';

/** Where people are employed and a form moves them: a fixed line, never « non concerné ». */
export function staffBody({ dossier, chosen, choice }: ReportInput, { document }: Words): Block[] {
  const { employees } = chosen.organisation.profile ?? {};
  if (employees === undefined || employees === '0' || !movesStaff(dossier.dossier.forms)) return [];
  const { title, line, advice } = document.conclusion.staffBody;
  return [callout(title, { paragraphs: choice.preset === 'summary' ? [line] : [line, advice] })];
}

function purpose(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'purpose')) return [];
  const { conclusion: said } = words.document;
  const { whyWeStarted, refusals } = conclusionOf(input);
  return [
    ...paragraphs(said.why, [whyWeStarted]),
    ...statements(said.refusals, refusals),
    ...importance(input, words),
  ];
}

/** Themes that the group tagged 3 or 2, in questionnaire order. */
function importance(input: ReportInput, words: Words): Block[] {
  const { importance: said } = words.document.conclusion;
  const { importances } = conclusionOf(input);
  const names = (rank: number) =>
    input.questionnaire.dimensions
      .flatMap(({ themes }) => themes)
      .filter(({ id }) =>
        importances.some((each) => each.themeId === id && each.importance === rank),
      )
      .map(({ id }) => input.texts.themes[id]?.name ?? id);
  const items = [
    ...(names(3).length > 0 ? [item(said.much, names(3).join(' · '))] : []),
    ...(names(2).length > 0 ? [item(said.quite, names(2).join(' · '))] : []),
  ];
  return items.length === 0 ? [] : [heading(3, said.title), list(items)];
}

function orientation(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'orientation')) return [];
  const { orientation: said } = words.document.conclusion;
  const { choice, reasons, conditions, minority } = conclusionOf(input).orientation;
  const about = [
    ...labelled(said.reasons, reasons, words),
    // Written for another choice, they would contradict this one.
    ...(choice === 'pursueIf' || choice === null
      ? labelled(said.conditions, conditions, words)
      : []),
    ...(choice === 'notNow' ? labelled(said.reopen, conditions, words) : []),
    ...(shows(input, 'minority') ? labelled(said.minority, minority, words) : []),
  ];
  if (choice === null && about.length === 0) return [];
  return [
    heading(3, said.title),
    paragraph(choice === null ? said.none : said.choices[choice]),
    ...(about.length === 0 ? [] : [list(about)]),
  ];
}

function knowledge(input: ReportInput, words: Words, told: ReadonlySet<string>): Block[] {
  if (!shows(input, 'knowledge')) return [];
  const { conclusion: said } = words.document;
  const { known } = conclusionOf(input);
  const written = factsToCheck(input).filter(({ id }) => !told.has(id));
  return [
    ...statements(said.known, known),
    ...tableOf(
      said.unknowns.title,
      [
        { column: textColumn(said.unknowns.what, 'wide'), of: ({ text }) => text },
        { column: textColumn(said.unknowns.who), of: ({ who }) => who },
        { column: textColumn(said.by, 'content'), of: ({ by }) => dateOf(by, words) },
        { column: textColumn(said.unknowns.answer), of: ({ answer }) => answer, ifAny: true },
      ],
      written,
      words,
    ),
  ];
}

function nonNegotiables(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'nonNegotiables')) return [];
  return statements(words.document.conclusion.nonNegotiables, conclusionOf(input).nonNegotiables);
}

function mandates(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'mandates')) return [];
  const { mandate: said } = words.document.conclusion;
  const written = conclusionOf(input).mandates.filter(isWritten);
  if (written.length === 0) return [];
  if (isBrief(input))
    return [
      heading(3, said.title),
      list(written.map((mandate) => mandateLine(mandate, Number.POSITIVE_INFINITY, input, words))),
    ];
  return [
    heading(3, said.title),
    ...written.flatMap((mandate) => [
      heading(4, mandateHolder(mandate, words, input.language)),
      list(mandateFacts(mandate, input, words)),
    ]),
  ];
}

/** What must not be promised stays in the house: the others need not know where we stop. */
function mandateFacts(mandate: Mandate, { choice }: ReportInput, words: Words): ListItem[] {
  const { mandate: said } = words.document.conclusion;
  const { withWhom, about, until, notToPromise, reportsOn } = mandate;
  return [
    ...labelled(said.standing, mandateStanding(mandate, words), words),
    ...labelled(said.withWhom, withWhom, words),
    ...labelled(said.about, about, words),
    ...labelled(said.until, dateOf(until, words), words),
    ...(isInside(choice) ? labelled(said.notToPromise, notToPromise, words) : []),
    ...labelled(said.reportsOn, dateOf(reportsOn, words), words),
  ];
}

function announcements(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'announcements')) return [];
  const { announcements: said, promises: promised, by, state } = words.document.conclusion;
  const conclusion = conclusionOf(input);
  return [
    ...tableOf(
      said.title,
      [
        {
          column: textColumn(said.audience),
          of: ({ audience }) => capitalised(said.audiences[audience], input.language),
        },
        { column: textColumn(said.who), of: ({ who }) => who },
        { column: textColumn(said.what, 'wide'), of: ({ what }) => what },
        { column: textColumn(said.on, 'content'), of: ({ on }) => dateOf(on, words) },
      ],
      conclusion.announcements.filter(({ who, what }) => `${who}${what}`.trim() !== ''),
      words,
    ),
    ...tableOf(
      promised.title,
      [
        { column: textColumn(promised.promise, 'wide'), of: ({ text }) => text },
        { column: textColumn(promised.toWhom), of: ({ toWhom }) => toWhom },
        { column: textColumn(by, 'content'), of: ({ by: day }) => dateOf(day, words) },
        {
          column: textColumn(state, 'content'),
          of: (promise) => promised.states[promise.state],
        },
      ],
      conclusion.promises.filter(({ text }) => text.trim() !== ''),
      words,
    ),
  ];
}

function actions(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'actions')) return [];
  const { actions: said, by, state } = words.document.conclusion;
  return tableOf(
    said.title,
    [
      { column: textColumn(said.objective, 'wide'), of: ({ objective }) => objective },
      { column: textColumn(said.owner), of: ({ owner }) => owner },
      { column: textColumn(by, 'content'), of: ({ deadline }) => dateOf(deadline, words) },
      ...(isBrief(input)
        ? []
        : [
            { column: textColumn(said.means), of: ({ means }: Action) => means, ifAny: true },
            {
              column: textColumn(said.validatedBy),
              of: ({ validatedBy }: Action) => validatedBy,
              ifAny: true,
            },
          ]),
      { column: textColumn(state, 'content'), of: (action) => actionState(action, input, words) },
    ],
    actionsOf(input).filter(({ objective }) => objective.trim() !== ''),
    words,
  );
}

function actionState(action: Action, { today }: ReportInput, { document }: Words): string {
  const { states, overdue } = document.conclusion.actions;
  const state = states[action.state];
  const isOpen = action.state === 'toDo' || action.state === 'inProgress';
  return isOpen && action.deadline !== null && action.deadline < today ? overdue(state) : state;
}

function sentences(input: ReportInput, words: Words): Block[] {
  if (!shows(input, 'sentences')) return [];
  const { sentences: said } = words.document.conclusion;
  const kept = conclusionOf(input).sentences.filter(
    ({ state, text }) => state !== 'declined' && text.trim() !== '',
  );
  if (kept.length === 0) return [];
  return [
    heading(3, said.title),
    aside(said.intro),
    orderedList(kept.map(({ text }) => item(null, text.trim()))),
  ];
}
