/**
 * Notes. Where each answered apart: those that somebody has read and kept for the others, and those still shared on the
 * sheets of the people counted, in an order that says nothing of who wrote them. Where one sheet was filled, all its
 * notes.
 */
import { cellKey } from '../cells.ts';
import type { Answer } from '../dossier.ts';
import { choosePanel, groupBySheet } from '../panel.ts';
import { sharedNotesOf } from '../recorded.ts';
import { aside, heading, item, list } from './blocks.ts';
import type { Block } from './report.ts';
import {
  answersAreCounted,
  describedThemes,
  placeOf,
  type ShownContext,
  shows,
  viewOf,
} from './reportContext.ts';

export function buildNotes(context: ShownContext): Block[] {
  const { input, described, words } = context;
  if (!shows(input, 'notes')) return [];
  const { notes } = words.document;
  const textsByPlace = byPlace(notesOf(context));
  const blocks = describedThemes(described).flatMap((theme) =>
    theme.cells.flatMap((cell): Block[] => {
      const texts = textsByPlace.get(placeOf(cell)) ?? [];
      if (texts.length === 0) return [];
      return [
        heading(3, words.document.about(theme.name, viewOf(cell, words))),
        list(texts.map((text) => item(null, text))),
      ];
    }),
  );
  if (blocks.length === 0) return [];
  const apart = input.chosen.party.way === 'each';
  return [
    heading(2, apart ? notes.shared : notes.own, { id: 'notes' }),
    aside(apart ? notes.sharedIntro : notes.ownIntro),
    ...blocks,
  ];
}

interface Note {
  readonly place: string;
  readonly text: string;
}

function notesOf(context: ShownContext): Note[] {
  const { input, result } = context;
  const isApart = input.chosen.party.way === 'each';
  // A shared summary comes without anybody's notes; of one or two people's answers nothing is told.
  if (result.people === null || (isApart && !answersAreCounted(context))) return [];
  const gathered = input.chosen.sheets.filter(
    ({ kind }) => kind === 'individual' || kind === 'tally',
  );
  const answersBySheetId = groupBySheet(input.dossier.answers);
  const answersOn = (sheets: typeof gathered) =>
    sheets.flatMap(({ id }) => answersBySheetId.get(id) ?? []);
  const onSheets = isApart
    ? input.shuffle(
        answersOn([...choosePanel(gathered, answersBySheetId).sheets])
          .filter(isShared)
          .map(noteOf),
      )
    : answersOn(gathered).map(noteOf);
  return [...keptNotes(context), ...onSheets].filter(({ text }) => text !== '');
}

/** What came with the answers, once somebody has read it and kept it. */
const keptNotes = ({ input }: ShownContext): Note[] =>
  sharedNotesOf(input).flatMap(({ kind, state, questionId, partnerId, text }) =>
    kind === 'answer' && state === 'kept' && questionId !== null
      ? [{ place: cellKey(questionId, partnerId), text: text.trim() }]
      : [],
  );

const isShared = ({ noteShared }: Answer) => noteShared;

const noteOf = (answer: Answer): Note => ({ place: placeOf(answer), text: answer.note.trim() });

function byPlace(notes: readonly Note[]): ReadonlyMap<string, readonly string[]> {
  const textsByPlace = new Map<string, string[]>();
  for (const { place, text } of notes) {
    const known = textsByPlace.get(place);
    if (known) known.push(text);
    else textsByPlace.set(place, [text]);
  }
  return textsByPlace;
}
