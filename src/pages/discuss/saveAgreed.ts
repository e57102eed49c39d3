/** Writes one part of what a group agreed about one point, never over something that another window wrote unseen. */
import { isAt } from '#src/core/chooseRound.ts';
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { isSamePoint } from '#src/core/discussionOrder.ts';
import type { Answer, AnswerValue, Sheet } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { Storage } from '#src/storage/Storage.ts';
import type { WriteFailure } from '#src/storage/written.ts';

/** What is recorded of one point on the agreed sheet. */
export interface AgreedParts {
  readonly value: AnswerValue | null;
  /** Why this choice. */
  readonly note: string;
  /** What explains the difference. */
  readonly explanation: string;
  readonly minority: string;
}

export type AgreedText = Exclude<keyof AgreedParts, 'value'>;

export type AgreedSaved<Part> =
  | { readonly kind: 'written'; readonly before: Part; readonly revision: number }
  /** Nothing was written: what is stored is not what the person saw. */
  | { readonly kind: 'elsewhere'; readonly stored: Part }
  | WriteFailure;

export interface AgreedPlace extends ConclusionPlace {
  readonly dossierId: string;
}

export const agreedParts = (answer: Answer | null | undefined): AgreedParts => ({
  value: answer?.value ?? null,
  note: answer?.note ?? '',
  explanation: answer?.explanation ?? '',
  minority: answer?.minority ?? '',
});

/** @param seen every state of this part that the person may have had in view */
export async function saveAgreed<Name extends keyof AgreedParts>(
  storage: Storage,
  { dossierId, ...place }: AgreedPlace,
  { questionId, partnerId }: DiscussedPoint,
  name: Name,
  wanted: AgreedParts[Name],
  seen: readonly AgreedParts[Name][],
): Promise<AgreedSaved<AgreedParts[Name]>> {
  const taken = await storage.takeSheet(dossierId, (sheets) => agreedSheet(sheets, place));
  if (taken.kind === 'failed') return taken;
  const sheetId = taken.value.id;
  const answers = await storage.readSheetAnswers(dossierId, sheetId);
  let stored = answers.find((answer) => isSamePoint(answer, { questionId, partnerId })) ?? null;
  for (;;) {
    const before = agreedParts(stored)[name];
    if (isSamePart(before, wanted))
      return { kind: 'written', before, revision: stored?.revision ?? 0 };
    if (!seen.some((part) => isSamePart(part, before)))
      return { kind: 'elsewhere', stored: before };
    const saved = await storage.saveAnswer({
      dossierId,
      sheetId,
      questionId,
      partnerId,
      [name]: wanted,
      expectedRevision: stored?.revision ?? 0,
    });
    if (saved.kind === 'written')
      return { kind: 'written', before, revision: saved.value.revision };
    if (saved.kind === 'failed') return saved;
    // Another window wrote between the two: perhaps another part, which is no matter.
    stored = saved.stored;
  }
}

const agreedSheet = (sheets: readonly Sheet[], place: ConclusionPlace): Sheet =>
  sheets.filter(isAt(place)).find(({ kind }) => kind === 'agreed') ?? {
    id: crypto.randomUUID(),
    ...place,
    kind: 'agreed',
    number: 1,
    status: 'open',
  };

type Part = AgreedParts[keyof AgreedParts];

function isSamePart(a: Part, b: Part): boolean {
  if (typeof a === 'string' || typeof b === 'string' || a === null || b === null) return a === b;
  if (a.kind === 'level') return b.kind === 'level' && a.level === b.level;
  return a.kind === b.kind;
}
