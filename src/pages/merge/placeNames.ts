/** How a part of the dossier is named: its association, its bilan, its sheet. */
import type { Dossier, Sheet } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** « L’Étoile, Bilan de départ »; empty where it is of neither. */
export function placeName(
  { organisations, rounds }: Dossier,
  {
    roundId,
    organisationId,
  }: { readonly roundId?: string | null; readonly organisationId?: string | null },
): string {
  return [nameOf(organisations, organisationId), rounds.find(({ id }) => id === roundId)?.label]
    .filter(Boolean)
    .join(', ');
}

export const nameOf = (
  organisations: Dossier['organisations'],
  id: string | null | undefined,
): string | undefined => organisations.find((each) => each.id === id)?.name;

export function sheetName({ kind, number }: Pick<Sheet, 'kind' | 'number'>): string {
  switch (kind) {
    case 'individual':
      return m.merge_sheet_individual({ number });
    case 'tally':
      return m.merge_sheet_tally({ number });
    case 'agreed':
      return m.merge_sheet_agreed();
    case 'summary':
      return m.merge_sheet_summary();
  }
}
