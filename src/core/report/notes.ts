/**
 * Notes. Where each answered apart: only those meant for the discussion, only of the people counted, in an order that
 * says nothing of who wrote them. Where one sheet was filled, all its notes. What the group noted when it agreed.
 */
import { cellKey } from '../cells.ts';
import type { Answer, Sheet } from '../dossier.ts';
import { type AnswersBySheetId, choosePanel } from '../panel.ts';
import { aside, heading, item, list } from './blocks.ts';
import type { Block, ListItem } from './report.ts';
import {
  answersAreCounted,
  capitalised,
  describedThemes,
  placeOf,
  type ShownContext,
  shows,
  viewOf,
} from './reportContext.ts';

export function buildNotes(context: ShownContext): Block[] {
  const { input, words } = context;
  if (!shows(input, 'notes')) return [];
  const { notes } = words.document;
  const apart = input.chosen.party.way === 'each';
  const title = apart ? notes.shared : notes.own;
  const intro = apart ? notes.sharedIntro : notes.ownIntro;
  return section(context, 'notes', title, intro, notesByPlace(context));
}

/** What came of the agenda: the level retained beside the one before, what explains it, who sees it otherwise. */
export function buildDiscussion(context: ShownContext): Block[] {
  if (!shows(context.input, 'discussion')) return [];
  const { discussion } = context.words.document.notes;
  return section(context, 'discussion', discussion, null, discussionByPlace(context));
}

type TextsByPlace = ReadonlyMap<string, readonly string[]>;

/** The notes under the question that they are about, in questionnaire order; nothing without notes. */
function section(
  { described, words }: ShownContext,
  id: string,
  title: string,
  intro: string | null,
  textsByPlace: TextsByPlace,
): Block[] {
  const blocks = describedThemes(described).flatMap((theme) =>
    theme.cells.flatMap((cell): Block[] => {
      const items: ListItem[] = (textsByPlace.get(placeOf(cell)) ?? []).map((text) =>
        item(null, text),
      );
      if (items.length === 0) return [];
      return [heading(3, words.document.about(theme.name, viewOf(cell, words))), list(items)];
    }),
  );
  if (blocks.length === 0) return [];
  return [heading(2, title, { id }), ...(intro === null ? [] : [aside(intro)]), ...blocks];
}

function notesByPlace(context: ShownContext): TextsByPlace {
  const { input, result } = context;
  // A shared summary comes without anybody's notes.
  if (result.people === null) return new Map();
  const individual = input.chosen.sheets.filter(
    ({ kind }) => kind === 'individual' || kind === 'tally',
  );
  if (input.chosen.party.way !== 'each')
    return textsOf(answersOn(individual, context), ({ note }) => [note]);
  if (!answersAreCounted(context)) return new Map();
  const counted = choosePanel(individual, bySheet(answersOn(individual, context))).sheets;
  const notes = textsOf(answersOn(counted, context), ({ note, noteShared }) =>
    noteShared ? [note] : [],
  );
  return new Map([...notes].map(([place, texts]) => [place, input.shuffle(texts)]));
}

function discussionByPlace(context: ShownContext): TextsByPlace {
  const { input, described, words } = context;
  const { notes } = words.document;
  const cells = describedThemes(described).flatMap((theme) => theme.cells);
  const agreedOn = new Map(cells.map((cell) => [placeOf(cell), cell.agreed]));
  const agreed = input.chosen.sheets.filter(({ kind }) => kind === 'agreed');
  return textsOf(
    answersOn(agreed, context),
    ({ questionId, partnerId, note, explanation, minority }) => [
      ...sentence(agreedOn.get(cellKey(questionId, partnerId)), input.language),
      note,
      ...(explanation?.trim() ? [notes.explanation(explanation.trim())] : []),
      ...(shows(input, 'minority') && minority?.trim() ? [notes.minority(minority.trim())] : []),
    ],
  );
}

const sentence = (agreed: string | null | undefined, language: string) =>
  agreed ? [`${capitalised(agreed, language)}.`] : [];

function answersOn(sheets: readonly Sheet[], { input }: ShownContext): Answer[] {
  const sheetIds = new Set(sheets.map(({ id }) => id));
  return input.dossier.answers.filter(({ sheetId }) => sheetIds.has(sheetId));
}

function bySheet(answers: readonly Answer[]): AnswersBySheetId {
  const answersBySheetId = new Map<string, Answer[]>();
  for (const answer of answers) {
    const known = answersBySheetId.get(answer.sheetId);
    if (known) known.push(answer);
    else answersBySheetId.set(answer.sheetId, [answer]);
  }
  return answersBySheetId;
}

function textsOf(answers: readonly Answer[], read: (answer: Answer) => string[]): TextsByPlace {
  const textsByPlace = new Map<string, string[]>();
  for (const answer of answers) {
    const place = cellKey(answer.questionId, answer.partnerId);
    const texts = read(answer)
      .map((text) => text.trim())
      .filter(Boolean);
    textsByPlace.set(place, [...(textsByPlace.get(place) ?? []), ...texts]);
  }
  return textsByPlace;
}
