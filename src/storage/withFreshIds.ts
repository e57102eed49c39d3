import type { Dossier } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';

/** The same dossier under ids that are all new; what referred to each other still does. */
export function withFreshIds(
  { dossier, organisations, rounds, sheets, answers, ...recorded }: Dossier,
  newId: () => string,
): Dossier {
  const freshIds = new Map<string, string>();
  const fresh = (id: string): string => {
    const known = freshIds.get(id);
    if (known !== undefined) return known;
    const created = newId();
    freshIds.set(id, created);
    return created;
  };
  const renamed = <Item extends { id: string }>(item: Item): Item => ({
    ...item,
    id: fresh(item.id),
  });
  const freshPlace = ({ roundId, organisationId }: ConclusionPlace): ConclusionPlace => ({
    roundId: fresh(roundId),
    organisationId: fresh(organisationId),
  });
  const freshOrNull = (id: string | null) => (id === null ? null : fresh(id));
  const freshPoint = <Point extends { partnerId: string | null }>(point: Point): Point => ({
    ...point,
    partnerId: freshOrNull(point.partnerId),
  });

  return {
    dossier: {
      ...dossier,
      id: fresh(dossier.id),
      ownOrganisationId: freshOrNull(dossier.ownOrganisationId),
      ...(dossier.guestSheetId && { guestSheetId: fresh(dossier.guestSheetId) }),
    },
    organisations: organisations.map((organisation) => ({
      ...organisation,
      id: fresh(organisation.id),
    })),
    rounds: rounds.map((round) => ({
      ...round,
      id: fresh(round.id),
      parties: round.parties.map((party) => ({
        ...party,
        organisationId: fresh(party.organisationId),
        partnerIds: party.partnerIds.map(fresh),
        ...(party.countedSheetIds && { countedSheetIds: party.countedSheetIds.map(fresh) }),
      })),
    })),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      id: fresh(sheet.id),
      roundId: fresh(sheet.roundId),
      organisationId: fresh(sheet.organisationId),
    })),
    answers: answers.map((answer) => ({
      ...answer,
      sheetId: fresh(answer.sheetId),
      partnerId: freshOrNull(answer.partnerId),
    })),
    conclusions: recorded.conclusions.map((conclusion) => ({
      ...conclusion,
      ...freshPlace(conclusion),
      known: conclusion.known.map(renamed),
      unknowns: conclusion.unknowns.map((unknown) => ({
        ...renamed(unknown),
        partnerId: freshOrNull(unknown.partnerId),
      })),
      nonNegotiables: conclusion.nonNegotiables.map(renamed),
      refusals: conclusion.refusals.map(renamed),
      mandates: conclusion.mandates.map(renamed),
      announcements: conclusion.announcements.map(renamed),
      promises: conclusion.promises.map(renamed),
      sentences: conclusion.sentences.map(renamed),
    })),
    actions: recorded.actions.map((action) => ({
      ...renamed(action),
      ...freshPlace(action),
      carriedFrom: freshOrNull(action.carriedFrom),
    })),
    sessions: recorded.sessions.map((session) => ({
      ...renamed(session),
      ...freshPlace(session),
    })),
    discussions: recorded.discussions.map((discussion) => ({
      ...freshPlace(discussion),
      order: discussion.order.map(freshPoint),
      parked: discussion.parked.map(freshPoint),
    })),
    sharedNotes: recorded.sharedNotes.map((note) => ({
      ...freshPoint(renamed(note)),
      ...freshPlace(note),
    })),
    matrices: recorded.matrices.map(({ roundId, rows, relations }) => ({
      roundId: fresh(roundId),
      rows: rows.map((row) => ({
        ...renamed(row),
        stances: row.stances.map(({ organisationId, stance }) => ({
          organisationId: fresh(organisationId),
          stance,
        })),
      })),
      relations: relations.map(({ fromId, toId, level }) => ({
        fromId: fresh(fromId),
        toId: fresh(toId),
        level,
      })),
    })),
  };
}
