/** What a merging would change, in a few groups with counts, and a line for each thing. */
import type { Dossier } from '#src/core/dossier.ts';
import type { Collection } from '#src/core/merge/Conflicts.ts';
import type { Change } from '#src/core/merge/listChanges.ts';
import { formatList } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { fieldNames } from './fieldNames.ts';
import { placeName, sheetName } from './placeNames.ts';

export interface ChangeGroup {
  readonly collection: Collection;
  /** « Réponses : 42 ajoutées, 3 remplacées ». */
  readonly title: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
}

const TITLES: Readonly<Record<Collection, () => string>> = {
  organisations: m.merge_organisations,
  rounds: m.merge_rounds,
  sheets: m.merge_of_sheets,
  answers: m.merge_of_answers,
  conclusions: m.merge_of_conclusions,
  actions: m.merge_of_actions,
  sessions: m.merge_of_sessions,
  discussions: m.merge_of_discussions,
  sharedNotes: m.merge_of_notes,
  matrices: m.merge_of_matrices,
};

const KINDS = ['added', 'replaced', 'removed'] as const;

/** @param before, merged the dossier before and after */
export function changeGroups(
  changes: readonly Change[],
  before: Dossier,
  merged: Dossier,
): ChangeGroup[] {
  const byCollection = new Map<Collection, Change[]>();
  for (const change of changes) {
    const group = byCollection.get(change.collection);
    if (group === undefined) byCollection.set(change.collection, [change]);
    else group.push(change);
  }
  return [...byCollection].map(([collection, of]) => ({
    collection,
    title: m.merge_line({
      what: TITLES[collection](),
      detail: formatList(
        KINDS.map((kind) => ({ kind, count: countKind(of, kind) }))
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => COUNTED[kind]({ count })),
      ),
    }),
    lines: linesOf(collection, of, before, merged),
  }));
}

const countKind = (changes: readonly Change[], wanted: Change['kind']) =>
  changes.filter(({ kind }) => kind === wanted).length;

const COUNTED = {
  added: m.merge_added,
  replaced: m.merge_replaced,
  removed: m.merge_removed,
} as const;

const KIND_NAMES = {
  added: m.merge_kind_added,
  replaced: m.merge_kind_replaced,
  removed: m.merge_kind_removed,
} as const;

function linesOf(
  collection: Collection,
  changes: readonly Change[],
  before: Dossier,
  merged: Dossier,
): ChangeGroup['lines'] {
  const sheetsById = new Map([...before.sheets, ...merged.sheets].map((each) => [each.id, each]));
  if (collection === 'answers') {
    const bySheet = new Map<string, Change[]>();
    for (const change of changes) {
      const key = `${change.sheetId} ${change.kind}`;
      bySheet.set(key, [...(bySheet.get(key) ?? []), change]);
    }
    return [...bySheet].map(([key, of]) => {
      const sheet = sheetsById.get(of[0]?.sheetId ?? '');
      const detail = COUNTED[of[0]?.kind ?? 'added']({ count: of.length });
      return { key, text: m.merge_line({ what: fullName(merged, sheet), detail }) };
    });
  }
  return changes.map((change) => {
    const sheet = collection === 'sheets' ? sheetsById.get(change.key) : undefined;
    const said = saidBy(collection, change.key, merged);
    const place = sheet ? fullName(merged, sheet) : placeName(merged, change);
    return {
      key: `${change.kind} ${change.key}`,
      text: m.merge_line({
        what: [place, ...(said === '' ? [] : [m.merge_value_quoted({ text: said })])].join(', '),
        detail: detailOf(change),
      }),
    };
  });
}

/** What it is recognised by, where its place is not enough. */
function saidBy(collection: Collection, id: string, { actions, sharedNotes }: Dossier): string {
  if (collection === 'actions') return actions.find((each) => each.id === id)?.objective ?? '';
  if (collection === 'sharedNotes') return sharedNotes.find((each) => each.id === id)?.text ?? '';
  return '';
}

function detailOf({ kind, fields }: Change): string {
  const names = [...new Set(fields.flatMap((field) => fieldNames[field]?.() ?? []))];
  return names.length === 0
    ? KIND_NAMES[kind]()
    : m.merge_kind_replaced_fields({ fields: formatList(names) });
}

export const fullName = (dossier: Dossier, sheet: Dossier['sheets'][number] | undefined): string =>
  sheet === undefined ? '' : [placeName(dossier, sheet), sheetName(sheet)].join(', ');
