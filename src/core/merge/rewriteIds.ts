/** An arriving dossier in our ids: whatever refers to an association or a bilan refers to ours where they are one. */
import type { Dossier } from '../dossier.ts';
import type { Matching } from './matchDossiers.ts';

/** Without the bilans of `leftOut` (arriving ids) and all that is of them. */
export function rewriteIds(
  arriving: Dossier,
  matching: Matching,
  leftOut: ReadonlySet<string>,
): Dossier {
  const organisationOf = (id: string) => matching.organisations.get(id) ?? id;
  const partnerOf = (id: string | null) => (id === null ? null : organisationOf(id));
  const roundOf = (id: string) => matching.rounds.get(id) ?? id;
  const isTaken = ({ roundId }: { readonly roundId: string }) => !leftOut.has(roundId);
  const placed = <Part extends { roundId: string; organisationId: string }>(part: Part): Part => ({
    ...part,
    roundId: roundOf(part.roundId),
    organisationId: organisationOf(part.organisationId),
  });
  const about = <Part extends { partnerId: string | null }>(part: Part): Part => ({
    ...part,
    partnerId: partnerOf(part.partnerId),
  });
  const sheets = arriving.sheets.filter(isTaken).map(placed);
  const sheetIds = new Set(sheets.map(({ id }) => id));
  return {
    dossier: arriving.dossier,
    organisations: arriving.organisations.map((each) => ({ ...each, id: organisationOf(each.id) })),
    rounds: arriving.rounds
      .filter(({ id }) => !leftOut.has(id))
      .map((round) => ({
        ...round,
        id: roundOf(round.id),
        parties: round.parties.map((party) => ({
          ...party,
          organisationId: organisationOf(party.organisationId),
          partnerIds: party.partnerIds.map(organisationOf),
        })),
      })),
    sheets,
    answers: arriving.answers.filter(({ sheetId }) => sheetIds.has(sheetId)).map(about),
    conclusions: arriving.conclusions
      .filter(isTaken)
      .map(placed)
      .map((each) => ({ ...each, unknowns: each.unknowns.map(about) })),
    actions: arriving.actions.filter(isTaken).map(placed),
    sessions: arriving.sessions.filter(isTaken).map(placed),
    discussions: arriving.discussions
      .filter(isTaken)
      .map(placed)
      .map((each) => ({
        ...each,
        order: each.order.map(about),
        parked: each.parked.map(about),
      })),
    sharedNotes: arriving.sharedNotes.filter(isTaken).map(placed).map(about),
    matrices: arriving.matrices.filter(isTaken).map(({ roundId, rows, relations }) => ({
      roundId: roundOf(roundId),
      rows: rows.map((row) => ({
        ...row,
        stances: row.stances.map((each) => ({
          ...each,
          organisationId: organisationOf(each.organisationId),
        })),
      })),
      relations: relations.map(({ fromId, toId, level }) => ({
        fromId: organisationOf(fromId),
        toId: organisationOf(toId),
        level,
      })),
    })),
  };
}
