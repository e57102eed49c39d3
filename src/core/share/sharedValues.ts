import type { Answer, Dossier, Party, Round, Sheet } from '../dossier.ts';
import { nothingRecorded } from '../emptyConclusion.ts';
import { partyAt } from '../partyAt.ts';
import { type Questionnaire, questionnaireKey } from '../questionnaire.ts';
import type { CellResult, ShownOrganisationResult } from '../result.ts';
import { scoreDossier } from '../scoreDossier.ts';
import { includes, sharesOf } from '../shared.ts';
import type { Sharing } from './sharedDossier.ts';

/**
 * One association’s values, bilan by bilan, as summary sheets. What it thinks of its partners only where it shares that,
 * and then only about those who share the same or take no part in the bilan. `null` where it shares no value.
 */
export function sharedValues(
  dossier: Dossier,
  organisationId: string,
  { questionnairesByKey, newId }: Sharing,
): Dossier | null {
  const { rounds } = scoreDossier(dossier, questionnairesByKey);
  const shared = rounds.flatMap((result) => {
    const round = dossier.rounds.find(({ id }) => id === result.id);
    const questionnaire = round && questionnairesByKey.get(questionnaireKey(round.questionnaire));
    const outcome = result.organisations.find(({ id }) => id === organisationId);
    const party = round && partyAt([round], { roundId: round.id, organisationId });
    if (!round || !questionnaire || !party || outcome?.status !== 'shown') return [];
    const shares = sharesOf(organisationId, { dossier, round, result, questionnaire });
    const sheet: Sheet = {
      id: newId(),
      roundId: round.id,
      organisationId,
      kind: 'summary',
      number: 1,
      status: 'closed',
    };
    const cells = cellsOf(outcome, questionnaire, {
      own: includes(shares, 'values'),
      isSpokenOf: (id) => shares.complementarity && isSpokenOf(round, id),
      aboutPartners: shares.complementarity,
    });
    if (cells.length === 0) return [];
    return [{ round: withPartyOnly(round, party), sheet, cells }];
  });
  if (shared.length === 0) return null;
  const named = new Set([
    organisationId,
    ...shared.flatMap(({ round }) => round.parties.flatMap(({ partnerIds }) => partnerIds)),
  ]);
  const { title, createdAt, forms, eraseOn } = dossier.dossier;
  return {
    dossier: {
      id: newId(),
      title,
      createdAt,
      ownOrganisationId: organisationId,
      forms,
      ...(eraseOn === undefined ? {} : { eraseOn }),
    },
    // The name alone: what it employs and owns is nobody’s value.
    organisations: dossier.organisations
      .filter(({ id }) => named.has(id))
      .map(({ id, name, position }) => ({ id, name, position })),
    rounds: shared.map(({ round }) => round),
    sheets: shared.map(({ sheet }) => sheet),
    answers: shared.flatMap(({ sheet, cells }) => cells.map((cell) => answerOf(sheet.id, cell))),
    ...nothingRecorded(),
  };
}

interface Cell {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly cell: CellResult;
}

interface Visible {
  readonly own: boolean;
  readonly aboutPartners: boolean;
  isSpokenOf(partnerId: string): boolean;
}

function cellsOf(
  { dimensions }: ShownOrganisationResult,
  questionnaire: Questionnaire,
  visible: Visible,
): Cell[] {
  const scopesById = new Map(questionnaire.dimensions.map(({ id, scope }) => [id, scope]));
  return dimensions
    .flatMap(({ id, themes }): Cell[] => {
      const isAboutPartners = scopesById.get(id) === 'partner';
      if (!(isAboutPartners ? visible.aboutPartners : visible.own)) return [];
      return themes
        .flatMap(({ questions }) => questions)
        .flatMap((question): Cell[] =>
          question.partners.length === 0
            ? [{ questionId: question.id, partnerId: null, cell: question }]
            : question.partners
                .filter(({ partnerId }) => !isAboutPartners || visible.isSpokenOf(partnerId))
                .map((cell) => ({ questionId: question.id, partnerId: cell.partnerId, cell })),
        );
    })
    .filter(({ cell }) => cell.status !== 'unanswered');
}

/** As in shared.ts: of an association of the bilan, only where it shares the same. */
const isSpokenOf = ({ parties }: Round, partnerId: string) =>
  parties.find(({ organisationId }) => organisationId === partnerId)?.shares?.complementarity ??
  !parties.some(({ organisationId }) => organisationId === partnerId);

const withPartyOnly = (
  round: Round,
  { organisationId, partnerIds, way, shares }: Party,
): Round => ({
  ...round,
  parties: [
    {
      organisationId,
      partnerIds,
      way,
      state: 'shown',
      ...(shares === undefined ? {} : { shares }),
    },
  ],
});

const answerOf = (sheetId: string, { questionId, partnerId, cell }: Cell): Answer => ({
  sheetId,
  questionId,
  partnerId,
  value: {
    kind: 'summary',
    status: cell.status,
    value: cell.status === 'valued' ? cell.value : null,
    comparison: cell.status === 'valued' ? cell.comparison : null,
  },
  note: '',
  noteShared: false,
  revision: 1,
});
