/** Everything in which two states of one dossier differ: what a merging would change. */
import { cellKey } from '../cells.ts';
import type { Dossier } from '../dossier.ts';
import { isAlike } from '../isAlike.ts';
import type { Collection } from './Conflicts.ts';

export interface Change {
  readonly kind: 'added' | 'replaced' | 'removed';
  readonly collection: Collection;
  /** What the part is found again by in its collection. */
  readonly key: string;
  /** Those of a part that is replaced. */
  readonly fields: readonly string[];
  readonly roundId: string | null;
  readonly organisationId: string | null;
  /** Of answers. */
  readonly sheetId: string | null;
}

/** By collection, in the order of the dossier. */
export function listChanges(before: Dossier, after: Dossier): Change[] {
  return COLLECTIONS.flatMap((collection) => {
    const ours = partsByKey(collection, before);
    const theirs = partsByKey(collection, after);
    const change = (key: string, kind: Change['kind'], part: object, fields: string[]): Change => ({
      kind,
      collection,
      key,
      fields,
      roundId: textIn(part, collection === 'rounds' ? 'id' : 'roundId'),
      organisationId: textIn(part, collection === 'organisations' ? 'id' : 'organisationId'),
      sheetId: textIn(part, collection === 'sheets' ? 'id' : 'sheetId'),
    });
    const removed = [...ours].filter(([key]) => !theirs.has(key));
    return [
      ...[...theirs].flatMap(([key, part]) => {
        const former = ours.get(key);
        if (former === undefined) return [change(key, 'added', part, [])];
        const fields = differingFields(former, part);
        return fields.length === 0 ? [] : [change(key, 'replaced', part, fields)];
      }),
      ...removed.map(([key, part]) => change(key, 'removed', part, [])),
    ];
  });
}

const COLLECTIONS = [
  'organisations',
  'rounds',
  'sheets',
  'answers',
  'conclusions',
  'actions',
  'sessions',
  'discussions',
  'sharedNotes',
  'matrices',
] as const satisfies readonly Collection[];

const partsByKey = (collection: Collection, dossier: Dossier): ReadonlyMap<string, object> =>
  new Map(dossier[collection].map((part) => [keyOf(part), part]));

function keyOf(part: Dossier[Collection][number]): string {
  if ('questionId' in part && 'sheetId' in part)
    return `${part.sheetId} ${cellKey(part.questionId, part.partnerId)}`;
  if ('id' in part) return part.id;
  return 'organisationId' in part ? `${part.roundId} ${part.organisationId}` : part.roundId;
}

const differingFields = (before: object, after: object): string[] => {
  const former = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...former.keys(), ...later.keys()])].filter(
    (field) => !isAlike(former.get(field), later.get(field)),
  );
};

const textIn = (part: object, field: string): string | null => {
  const value = new Map<string, unknown>(Object.entries(part)).get(field);
  return typeof value === 'string' ? value : null;
};
