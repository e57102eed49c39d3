/** Writes of one discussion, and what became of one that takes a step back. */
import type { Conclusion } from '#src/core/conclusion.ts';
import type { DiscussedPoint, Discussion } from '#src/core/discussion.ts';
import type { Storage } from '#src/storage/Storage.ts';
import type { Written } from '#src/storage/written.ts';
import { type AgreedParts, type AgreedPlace, type AgreedSaved, saveAgreed } from './saveAgreed.ts';
import type { Undone } from './steps.ts';

type Change<Stored> = (stored: Stored) => Stored | null;

/** A change that gives `null` leaves all as it is. */
export function writesOf(storage: Storage, place: AgreedPlace) {
  const { dossierId } = place;
  return {
    agreed: <Name extends keyof AgreedParts>(
      point: DiscussedPoint,
      name: Name,
      wanted: AgreedParts[Name],
      seen: readonly AgreedParts[Name][],
    ) => saveAgreed(storage, place, point, name, wanted, seen),
    discussion: (change: Change<Discussion>) =>
      storage.changeDiscussion(dossierId, place, (stored) => change(stored) ?? stored),
    conclusion: (change: Change<Conclusion>) =>
      storage.changeConclusion(dossierId, place, (stored) => change(stored) ?? stored),
    /** @param change gives `null` where another window has changed what is to be undone */
    async unlessElsewhere<Stored>(
      write: (change: Change<Stored>) => Promise<Written>,
      change: Change<Stored>,
    ): Promise<Undone> {
      let elsewhere = false;
      const written = await write((stored) => {
        const changed = change(stored);
        elsewhere = changed === null;
        return changed;
      });
      return written.kind === 'written' && elsewhere ? 'elsewhere' : undoneAs(written);
    },
  };
}

export function undoneAs({ kind }: Written | AgreedSaved<unknown>): Undone {
  return kind === 'written' ? 'undone' : kind;
}
