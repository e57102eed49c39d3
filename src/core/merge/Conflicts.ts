/** Where both dossiers say something else: ours stays, unless the person takes what arrives. */
import type { Dossier } from '../dossier.ts';
import { canonicalText, isAlike } from '../isAlike.ts';

export type Collection = Exclude<keyof Dossier, 'dossier'>;

/** Where in the dossier something is; ids are ours where both are one. */
export interface MergePlace {
  readonly collection: Collection;
  readonly roundId?: string;
  readonly organisationId?: string;
  readonly sheetId?: string;
  readonly questionId?: string;
  readonly partnerId?: string | null;
  /** Of an association, an action, a row, an item of a list… */
  readonly id?: string;
}

export interface Conflict {
  /** The same as long as the conflict is the same. */
  readonly key: string;
  readonly place: MergePlace;
  /** Name of the field; `answer`: the whole answer; `sheets`: all that is at a place. */
  readonly field: string;
  readonly here: unknown;
  readonly arriving: unknown;
}

export class Conflicts {
  readonly found: Conflict[] = [];
  readonly #taken: ReadonlySet<string>;

  /** @param taken keys of the conflicts in which what arrives is taken */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** Notes the conflict and says whether what arrives is taken. */
  takes(place: MergePlace, field: string, here: unknown, arriving: unknown): boolean {
    const key = `${canonicalText(place)} ${field}`;
    this.found.push({ key, place, field, here, arriving });
    return this.#taken.has(key);
  }

  /** Ours unless it is empty or the person takes theirs; an empty one never replaces anything. */
  value<Value>(place: MergePlace, field: string, here: Value, arriving: Value): Value {
    if (isEmpty(arriving) || isAlike(here, arriving)) return here;
    if (isEmpty(here)) return arriving;
    return this.takes(place, field, here, arriving) ? arriving : here;
  }

  /**
   * Field by field.
   * @param kept fields that stay as ours are
   * @param initial what a field holds before anybody has said anything, as good as empty
   */
  record<Fields extends object>(
    place: MergePlace,
    here: Fields,
    arriving: Fields,
    kept: readonly string[] = [],
    initial: Partial<Fields> = {},
  ): Fields {
    const merged = { ...here };
    // Object.keys gives the names of any object as strings; the zod schemas let no other name in.
    for (const field of Object.keys(arriving) as (keyof Fields & string)[]) {
      if (kept.includes(field) || arriving[field] === initial[field]) continue;
      merged[field] =
        here[field] === initial[field]
          ? arriving[field]
          : this.value(place, field, here[field], arriving[field]);
    }
    return merged;
  }
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** Ours in their order, those of both made one, then the new ones. */
export function mergeLists<Item>(
  here: readonly Item[],
  arriving: readonly Item[],
  keyOf: (item: Item) => string,
  mergeItem: (here: Item, arriving: Item) => Item,
): Item[] {
  const arrivingByKey = new Map(arriving.map((item) => [keyOf(item), item]));
  const known = new Set(here.map(keyOf));
  return [
    ...here.map((item) => {
      const theirs = arrivingByKey.get(keyOf(item));
      return theirs === undefined ? item : mergeItem(item, theirs);
    }),
    ...arriving.filter((item) => !known.has(keyOf(item))),
  ];
}
