/** The associations and the bilans themselves, without what was answered. */
import type { Organisation, Round } from '../dossier.ts';
import { type Conflicts, mergeLists } from './Conflicts.ts';
import type { Matching } from './matchDossiers.ts';

/** New ones come after ours. What was matched by name keeps our name. */
export function mergeOrganisations(
  here: readonly Organisation[],
  arriving: readonly Organisation[],
  matching: Matching,
  conflicts: Conflicts,
): Organisation[] {
  const sameIds = idsOfTheSame(matching.organisations);
  const merged = mergeLists(here, arriving, idOf, (ours, theirs) => {
    const place = { collection: 'organisations' as const, organisationId: ours.id };
    const profile =
      ours.profile && theirs.profile
        ? conflicts.record({ ...place, id: 'profile' }, ours.profile, theirs.profile)
        : (ours.profile ?? theirs.profile);
    const logo = conflicts.value(place, 'logo', ours.logo, theirs.logo);
    return {
      ...ours,
      name: sameIds.has(ours.id)
        ? conflicts.value(place, 'name', ours.name, theirs.name)
        : ours.name,
      ...(profile && { profile }),
      ...(logo && { logo }),
    };
  });
  const added = merged.slice(here.length).sort((a, b) => a.position - b.position || byId(a, b));
  const first = 1 + Math.max(-1, ...here.map(({ position }) => position));
  return [
    ...merged.slice(0, here.length),
    ...added.map((each, index) => ({ ...each, position: first + index })),
  ];
}

/**
 * New ones take their place among ours by the day on which they began. What was matched by its label keeps our label
 * and our day. Parties stand as in ours, new ones after them; what they answered is brought together elsewhere.
 */
export function mergeRounds(
  here: readonly Round[],
  arriving: readonly Round[],
  matching: Matching,
  conflicts: Conflicts,
): Round[] {
  const sameIds = idsOfTheSame(matching.rounds);
  const merged = mergeLists(here, arriving, idOf, (ours, theirs) => {
    const kept = sameIds.has(ours.id) ? [] : ['label', 'startedOn', 'mode'];
    const place = { collection: 'rounds' as const, roundId: ours.id };
    const always = ['id', 'position', 'questionnaire', 'parties'];
    return {
      ...conflicts.record(place, ours, theirs, [...always, ...kept]),
      parties: mergeLists(
        ours.parties,
        theirs.parties,
        ({ organisationId }) => organisationId,
        (our) => our,
      ),
    };
  });
  const inOrder = [...merged.slice(0, here.length)].sort((a, b) => a.position - b.position);
  const added = merged.slice(here.length).sort(byDay);
  if (added.length === 0) return merged;
  for (const round of added) {
    const next = inOrder.findIndex(({ startedOn }) => startedOn > round.startedOn);
    inOrder.splice(next < 0 ? inOrder.length : next, 0, round);
  }
  return inOrder.map((round, position) => ({ ...round, position }));
}

const idOf = ({ id }: { readonly id: string }) => id;

const idsOfTheSame = (matches: ReadonlyMap<string, string | null>) =>
  new Set([...matches].flatMap(([arrivingId, hereId]) => (arrivingId === hereId ? [hereId] : [])));

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

const byDay = (a: Round, b: Round) =>
  a.startedOn < b.startedOn
    ? -1
    : a.startedOn > b.startedOn
      ? 1
      : a.position - b.position || byId(a, b);
