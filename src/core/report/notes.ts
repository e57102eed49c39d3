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
  describedThemes,
  placeOf,
  type ShownContext,
  viewOf,
} from './reportContext.ts';

export function buildNotes(context: ShownContext): Block[] {
  const { input, words } = context;
  const { notes } = words.document;
  const apart = input.chosen.party.way === 'each';
  const written = notesByPlace(context);
  const discussed = discussionByPlace(context);
  return [
    ...section(
      context,
      'notes',
      apart ? notes.shared : notes.own,
      apart ? notes.sharedIntro : notes.ownIntro,
      written,
    ),
    ...section(context, 'discussion', notes.discussion, null, discussed),
  ];
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
  const { notes } = context.words.document;
  const agreed = context.input.chosen.sheets.filter(({ kind }) => kind === 'agreed');
  return textsOf(answersOn(agreed, context), ({ note, explanation, minority }) => [
    note,
    ...(explanation?.trim() ? [notes.explanation(explanation.trim())] : []),
    ...(minority?.trim() ? [notes.minority(minority.trim())] : []),
  ]);
}

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
