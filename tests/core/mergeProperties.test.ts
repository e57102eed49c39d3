/** 2,000 pairs of dossiers brought together: copies that went their own ways, and strangers. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkReferences } from '#src/core/checkReferences.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { canonicalText } from '#src/core/isAlike.ts';
import type { Conflict } from '#src/core/merge/Conflicts.ts';
import type { Change } from '#src/core/merge/listChanges.ts';
import { matchDossiers, matchingOf } from '#src/core/merge/matchDossiers.ts';
import { planMerge } from '#src/core/merge/planMerge.ts';
import { canonicalDossier } from '#tests/support/canonicalDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { relatedDossiers, unrelatedDossiers } from '#tests/support/relatedDossiers.ts';

const RUNS = 2000;

const pairs = fc.oneof(
  { weight: 9, arbitrary: relatedDossiers },
  { weight: 1, arbitrary: unrelatedDossiers },
);

const plan = (here: Dossier, arriving: Dossier, taken?: ReadonlySet<string>) => {
  const planned = planMerge(here, arriving, matchingOf(matchDossiers(here, arriving)), taken);
  if (planned.kind === 'refused') throw new Error(`refused: ${planned.reason}`);
  return planned;
};

const keysOf = (conflicts: readonly Conflict[]) => new Set(conflicts.map(({ key }) => key));

it('of 2,000 pairs: what a merging changes is listed and comes from the file; twice is once; the order is the same to all but numbers', () => {
  fc.assert(
    fc.property(fc.noShrink(pairs), ({ here, first, second }) => {
      const planned = plan(here, first);
      const { conflicts } = planned;
      const chosen = conflicts.length === 0 ? planned : plan(here, first, keysOf(conflicts));
      for (const { merged, changes } of new Set([planned, chosen])) {
        expect(checkReferences(merged, questionnairesByKey)).toBeNull();
        expect(changes.map(saidOf).sort()).toEqual(differences(here, merged));
        expect(invented(merged, here, first)).toEqual([]);
        expect(canonicalText(plan(merged, first).merged)).toBe(canonicalText(merged));
      }
      expect(plan(chosen.merged, first).conflicts).toEqual([]);
      expect(canonicalDossier(decided(decided(here, first), second))).toBe(
        canonicalDossier(decided(decided(here, second), first)),
      );
    }),
    { numRuns: RUNS, seed: 20261123 },
  );
}, 120_000);

const saidOf = ({ kind, collection, key, fields }: Change) =>
  [kind, collection, key, ...fields].join(' ');

it('a dossier merged with itself stays as it is, without a conflict', () => {
  fc.assert(
    fc.property(relatedDossiers, ({ here }) => {
      const { merged, changes, conflicts, leftOut } = plan(here, here);
      expect(merged).toEqual(here);
      expect([...changes, ...conflicts, ...leftOut]).toEqual([]);
    }),
    { numRuns: 100, seed: 20261123 },
  );
});

/** Conflicts decided by what both say alone, whichever is ours. */
function decided(here: Dossier, arriving: Dossier): Dossier {
  const { conflicts, merged } = plan(here, arriving);
  const taken = conflicts.filter(
    (conflict) => rankOf(conflict, 'here') < rankOf(conflict, 'arriving'),
  );
  return taken.length === 0 ? merged : plan(here, arriving, keysOf(taken)).merged;
}

/** Sheets before shared values, shown before not shown, the later revision. */
function rankOf({ field, ...values }: Conflict, side: 'here' | 'arriving'): string {
  const value = values[side];
  if (field === 'sheets') return value === 'sheets' ? '1' : '0';
  // A conflict of this field holds what mergeGathered noted, one of answers two answers.
  if (field === 'gathered') {
    const { state, sheetIds } = value as { state: string; sheetIds: string[] };
    return `${state === 'shown' ? 1 : 0} ${canonicalText(sheetIds)}`;
  }
  if (field === 'answer') {
    const { revision, sheetId: _, ...said } = value as { revision: number; sheetId: string };
    return `${String(revision).padStart(9, '0')} ${canonicalText(said)}`;
  }
  return canonicalText(value);
}

/** Written apart from the program's own list of changes. */
function differences(before: Dossier, after: Dossier): string[] {
  const former = partsOf(before);
  const later = partsOf(after);
  return [
    ...[...former.keys()].filter((key) => !later.has(key)).map((key) => `removed ${key}`),
    ...[...later].flatMap(([key, part]) => {
      const old = former.get(key);
      if (old === undefined) return [`added ${key}`];
      const names = [...new Set([...Object.keys(old), ...Object.keys(part)])];
      const changed = names.filter((name) => !isDeepEqual(old[name], part[name]));
      return changed.length === 0 ? [] : [[`replaced ${key}`, ...changed].join(' ')];
    }),
  ].sort();
}

function partsOf({ dossier, ...collections }: Dossier): Map<string, Record<string, unknown>> {
  const parts = new Map<string, Record<string, unknown>>([['dossier', dossier]]);
  for (const [collection, list] of Object.entries(collections))
    for (const part of list) {
      const fields: Record<string, unknown> = { ...part };
      const key =
        collection === 'answers'
          ? [fields.sheetId, fields.questionId, fields.partnerId ?? '']
          : [fields.id ?? [fields.roundId, fields.organisationId].filter(Boolean).join(' ')];
      parts.set(`${collection} ${key.join(' ')}`, fields);
    }
  return parts;
}

const isDeepEqual = (a: unknown, b: unknown): boolean => {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isDeepEqual(value, right.get(key)))
  );
};

/** What the merged dossier says and neither of both said. */
function invented(merged: Dossier, here: Dossier, arriving: Dossier): string[] {
  const known = new Set([...leavesOf(here), ...leavesOf(arriving)]);
  return leavesOf(merged).filter((leaf) => !known.has(leaf));
}

/** Everything that is said anywhere, each with the field that says it, but for what merging numbers anew. */
function leavesOf(part: unknown, name = '', leaves: string[] = []): string[] {
  if (name === 'number' || name === 'position') return leaves;
  if (part === null || typeof part !== 'object') {
    leaves.push(`${/(Id|Ids|From)$/.test(name) ? 'id' : name} ${String(part)}`);
    return leaves;
  }
  for (const [key, value] of Object.entries(part))
    leavesOf(value, Array.isArray(part) ? name : key, leaves);
  return leaves;
}
