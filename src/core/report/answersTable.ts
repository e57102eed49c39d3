/** What each person answered, without who it was. */
import { SMALLEST_LABELLED_GROUP } from '../distribution.ts';
import type { Answer, Sheet } from '../dossier.ts';
import { choosePanel } from '../panel.ts';
import type { DataCell, DataTable } from './dataTable.ts';
import type { DescribedResult } from './describedResult.ts';
import {
  answersAreCounted,
  describedThemes,
  placeOf,
  type ReportInput,
  type ShownContext,
  shownContext,
  shows,
} from './reportContext.ts';
import type { Words } from './words.ts';

/**
 * One row per answer of one person: a level, « Ne sait pas » or « Ne nous concerne pas ». People are numbered anew in
 * the order that `input.shuffle` draws; no college, no note, no number of a sheet. Only the people who are counted;
 * counts keyed in from hands have no row.
 * @param described as for `buildReport`
 * @returns `null` where answers may not be seen or were not counted, where so few answered apart that only dots may be
 * shown (a row tells more: which answers are one person’s), or where the choice of report shows no counts
 */
export function buildAnswersTable(
  described: DescribedResult | null,
  input: ReportInput,
  words: Words,
): DataTable | null {
  const context = shownContext(described, input, words);
  if (typeof context === 'string' || !answersAreCounted(context)) return null;
  if (!shows(input, 'questions') || !shows(input, 'counts')) return null;
  const { people: counted } = context.result;
  if (input.chosen.party.way === 'each' && (counted ?? 0) < SMALLEST_LABELLED_GROUP) return null;
  const people = input.shuffle(countedPeople(context));
  if (people.length === 0) return null;
  const { table, dimension } = words.document;
  return {
    columns: [
      table.association,
      table.round,
      table.person,
      dimension.theme,
      dimension.view,
      dimension.question,
      table.partner,
      table.answer,
    ],
    rows: people.flatMap((sheet, index) => rowsOf(sheet, index + 1, context)),
  };
}

function countedPeople({ input }: ShownContext): Sheet[] {
  const { sheets } = input.chosen;
  const answersBySheetId = new Map(
    sheets.map((sheet) => [sheet.id, answersOn(sheet, input)] as const),
  );
  return choosePanel(sheets, answersBySheetId).sheets.filter(({ kind }) => kind === 'individual');
}

/** In questionnaire order; what was left blank has no row. */
function rowsOf(sheet: Sheet, person: number, context: ShownContext): DataCell[][] {
  const { described, input, words } = context;
  const answers = new Map(answersOn(sheet, input).map((answer) => [placeOf(answer), answer]));
  return describedThemes(described).flatMap((theme) =>
    theme.cells.flatMap((cell) => {
      const answer = said(answers.get(placeOf(cell)), words);
      if (answer === null) return [];
      return [
        [
          input.chosen.organisation.name,
          input.chosen.round.label,
          person,
          theme.name,
          cell.ladderName,
          cell.text,
          cell.partnerName,
          answer,
        ],
      ];
    }),
  );
}

function said(answer: Answer | undefined, { document }: Words): DataCell {
  switch (answer?.value?.kind) {
    case 'level':
      return answer.value.level;
    case 'unknown':
      return document.table.unknown;
    case 'notApplicable':
      return document.table.notApplicable;
    default:
      return null;
  }
}

const answersOn = ({ id }: Sheet, { dossier }: ReportInput) =>
  dossier.answers.filter(({ sheetId }) => sheetId === id);
