/** What people of the session added later, in silence: only what was kept, by the day, each under its kind. */
import { sharedNotesOf } from '../recorded.ts';
import type { NoteKind, SharedNote } from '../sharedNote.ts';
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

const KINDS = ['changedMind', 'notDared'] as const satisfies readonly NoteKind[];

/** Where so few answered that their answers stay unseen, what they add stays so too. */
export function buildReturns(context: ShownContext): Block[] {
  const { input, words } = context;
  if (!shows(input, 'returns') || !answersAreCounted(context)) return [];
  const { returns } = words.document.record;
  const told = sharedNotesOf(input).filter(
    (note) =>
      note.state === 'kept' &&
      note.kind !== 'answer' &&
      note.text.trim() !== '' &&
      isTold(note, context),
  );
  const days = [...new Set(told.map(({ on }) => on))].sort((a, b) =>
    (a ?? '').localeCompare(b ?? ''),
  );
  return days.flatMap((day) => [
    heading(2, day === null ? returns.undated : returns.titleOf(words.date(day)), {
      id: day === null ? 'retours' : `retours-${day}`,
    }),
    aside(returns.intro),
    ...KINDS.flatMap((kind) => {
      const notes = told.filter((note) => note.on === day && note.kind === kind);
      if (notes.length === 0) return [];
      return [
        heading(3, returns[kind]),
        list(notes.map((note) => item(subjectOf(note, context), note.text.trim()))),
      ];
    }),
  ]);
}

/** About the cooperation in general, or about a question that this report tells. */
const isTold = (note: SharedNote, context: ShownContext) =>
  note.questionId === null || subjectOf(note, context) !== null;

function subjectOf({ questionId, partnerId }: SharedNote, context: ShownContext): string | null {
  if (questionId === null) return null;
  const { described, words } = context;
  for (const theme of describedThemes(described))
    for (const cell of theme.cells)
      if (placeOf(cell) === placeOf({ questionId, partnerId }))
        return words.document.about(theme.name, viewOf(cell, words));
  return null;
}
