import type { Organisation } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { daysAfter } from './daysAfter.ts';
import type { SeveralWords } from './severalWords.ts';
import { subjectOf } from './subjectOf.ts';

interface Telling {
  readonly start: string;
  readonly pantry: Organisation;
  readonly dayCentre: Organisation;
  readonly families: Organisation;
  readonly newId: () => string;
}

/** As they stand once somebody has read them, and one of a return in silence. */
export function severalNotes(
  words: SeveralWords,
  places: Readonly<Record<'pantryAtStart' | 'dayCentreAtStart' | 'pantryLater', ConclusionPlace>>,
  { start, pantry, dayCentre, families, newId }: Telling,
): SharedNote[] {
  const notesOf = (
    place: ConclusionPlace,
    notes: Readonly<Record<string, string>>,
    { id: partnerId }: Organisation,
  ) =>
    Object.entries(notes).map(([questionId, text], position) => ({
      id: newId(),
      ...place,
      position,
      kind: 'answer' as const,
      state: 'kept' as const,
      questionId,
      partnerId: subjectOf(questionId, partnerId),
      text,
      on: null,
    }));
  const atStart = notesOf(places.pantryAtStart, words.startNotes, dayCentre);
  return [
    ...atStart,
    {
      id: newId(),
      ...places.pantryAtStart,
      position: atStart.length,
      kind: 'notDared',
      questionId: null,
      partnerId: null,
      text: words.startReturn,
      state: 'kept',
      on: daysAfter(start, 7),
    },
    ...notesOf(places.dayCentreAtStart, words.startNotesDayCentre, pantry),
    ...notesOf(places.pantryLater, words.laterNotes, families),
  ];
}
