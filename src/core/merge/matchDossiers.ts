/** Which association and which bilan of an arriving dossier is which of ours: a proposal, for the person to confirm. */
import type { Dossier, Round } from '../dossier.ts';
import { plainText } from '../plainText.ts';
import { questionnaireKey } from '../questionnaire.ts';

/** From an arriving id to ours; `null`: it is new here. One to one. */
export interface Matching {
  readonly organisations: ReadonlyMap<string, string | null>;
  readonly rounds: ReadonlyMap<string, string | null>;
}

/** `id`: the very same, nobody need choose. `otherQuestions`: the same one, but it asks other questions now. */
export type MatchReason = 'id' | 'name' | 'new' | 'otherQuestions';

export interface Match {
  readonly arrivingId: string;
  readonly hereId: string | null;
  readonly reason: MatchReason;
  /** Ours that it may be matched with. */
  readonly candidateIds: readonly string[];
  /** Of a bilan: one of ours has its name, but another questionnaire, version or length. */
  readonly namesake: string | null;
}

export interface MatchProposal {
  readonly organisations: readonly Match[];
  readonly rounds: readonly Match[];
}

/** By id, then by the same name or label; a bilan is the same only if it asks the same questions. */
export function matchDossiers(here: Dossier, arriving: Dossier): MatchProposal {
  return {
    organisations: matchAll(here.organisations, arriving.organisations, {
      nameOf: ({ name }) => name,
      mayMatch: () => true,
      isStillSame: () => true,
    }),
    rounds: matchAll(here.rounds, arriving.rounds, {
      nameOf: ({ label }) => label,
      mayMatch: asksTheSame,
      isStillSame: (ours, theirs) =>
        questionnaireKey(ours.questionnaire) === questionnaireKey(theirs.questionnaire),
    }),
  };
}

/** The proposal as it is. */
export const matchingOf = ({ organisations, rounds }: MatchProposal): Matching => ({
  organisations: new Map(organisations.map(({ arrivingId, hereId }) => [arrivingId, hereId])),
  rounds: new Map(rounds.map(({ arrivingId, hereId }) => [arrivingId, hereId])),
});

/** With one choice changed; what was matched with the same one of ours is new then. */
export function rematch(
  matches: ReadonlyMap<string, string | null>,
  arrivingId: string,
  hereId: string | null,
): ReadonlyMap<string, string | null> {
  const freed = [...matches].map(([id, ours]): [string, string | null] => [
    id,
    ours === hereId ? null : ours,
  ]);
  return new Map([...freed, [arrivingId, hereId]]);
}

const asksTheSame = (ours: Round, theirs: Round) =>
  questionnaireKey(ours.questionnaire) === questionnaireKey(theirs.questionnaire) &&
  ours.mode === theirs.mode;

interface Rules<Item> {
  nameOf(item: Item): string;
  /** Whether two that have different ids may be one. */
  mayMatch(here: Item, arriving: Item): boolean;
  /** Whether two with the same id can be brought together. */
  isStillSame(here: Item, arriving: Item): boolean;
}

function matchAll<Item extends { readonly id: string }>(
  here: readonly Item[],
  arriving: readonly Item[],
  { nameOf, mayMatch, isStillSame }: Rules<Item>,
): Match[] {
  const arrivingIds = new Set(arriving.map(({ id }) => id));
  /** What has its own counterpart is no candidate for another. */
  const free = here.filter(({ id }) => !arrivingIds.has(id));
  const taken = new Set<string>();
  return arriving.map((item): Match => {
    const own = here.find(({ id }) => id === item.id);
    if (own !== undefined) {
      const isSame = isStillSame(own, item);
      return {
        arrivingId: item.id,
        hereId: own.id,
        reason: isSame ? 'id' : 'otherQuestions',
        candidateIds: [own.id],
        namesake: null,
      };
    }
    const isNamesake = (ours: Item) =>
      compared(nameOf(ours)) === compared(nameOf(item)) && compared(nameOf(item)) !== '';
    const candidates = free.filter((ours) => mayMatch(ours, item));
    const found = candidates.find((ours) => isNamesake(ours) && !taken.has(ours.id));
    if (found !== undefined) taken.add(found.id);
    return {
      arrivingId: item.id,
      hereId: found?.id ?? null,
      reason: found === undefined ? 'new' : 'name',
      candidateIds: candidates.map(({ id }) => id),
      namesake: found === undefined ? (here.find(isNamesake)?.id ?? null) : null,
    };
  });
}

const compared = (name: string) => plainText(name).trim();
