/** « Ouvrir le bilan suivant »: what is proposed for it, and the rows that it begins with. Earlier bilans stay as they are. */

import type { Action } from './action.ts';
import type { DossierFrame } from './chooseRound.ts';
import type { Party, Round, Sheet } from './dossier.ts';
import { isKnownName } from './isKnownName.ts';
import type { Matrix } from './matrix.ts';
import { nextPosition } from './nextWhole.ts';
import { asParty, firstSheets, type Participation, participationOf } from './parties.ts';
import type { Mode, Questionnaire } from './questionnaire.ts';

export interface NextParty {
  readonly organisationId: string;
  /** About whom it is asked, in this order. */
  readonly partnerIds: readonly string[];
  /** How it takes part. */
  readonly way: Participation;
}

export interface NextRound {
  readonly label: string;
  /** Local date `YYYY-MM-DD`. */
  readonly startedOn: string;
  readonly mode: Mode;
  readonly parties: readonly NextParty[];
  /** Actions of earlier bilans that go on. */
  readonly carriedActionIds: readonly string[];
  /** Whether it begins with the matrix of the bilan before it. */
  readonly copiesMatrix: boolean;
}

/** To be put into the dossier together. */
export interface OpenedRound {
  readonly rounds: readonly [Round];
  /** A first sheet for each association that fills one; where each answers apart, people take theirs. */
  readonly sheets: readonly Sheet[];
  readonly actions: readonly Action[];
  readonly matrices: readonly Matrix[];
}

/**
 * What associations agreed to share is not taken over: they are asked again. An action goes on as a new one, with its
 * texts and its state; its theme only where the questionnaire still has it.
 * @param questionnaire that the new bilan is pinned to: the newest version of the one before
 * @param newId makes UUIDs
 */
export function openNextRound(
  frame: DossierFrame,
  next: NextRound,
  questionnaire: Questionnaire,
  newId: () => string,
): OpenedRound {
  const { label, startedOn, mode } = next;
  const roundId = newId();
  const taking = onceEach(next.parties, ({ organisationId }) => organisationId);
  const parties = taking.map(
    ({ organisationId, partnerIds, way }): Party => ({
      organisationId,
      partnerIds: onceEach(partnerIds, (partnerId) => partnerId).filter(
        (partnerId) => partnerId !== organisationId,
      ),
      ...asParty(way),
    }),
  );
  const { id, version } = questionnaire;
  const round: Round = {
    id: roundId,
    label,
    startedOn,
    mode,
    parties,
    position: nextPosition(frame.rounds),
    questionnaire: { id, version },
  };
  return {
    rounds: [round],
    sheets: taking.flatMap(({ organisationId, way }) =>
      firstSheets([], { roundId, organisationId }, way, newId),
    ),
    actions: carriedActions(frame, next, round, themeIdsOf(questionnaire), newId),
    matrices: next.copiesMatrix ? copiedMatrix(frame, roundId, newId) : [],
  };
}

export interface Proposing {
  /** Local date `YYYY-MM-DD`. */
  readonly today: string;
  /** « Bilan à 6 mois » */
  readonly labelOf: (months: number) => string;
}

/** The bilan that most often follows: as the latest, with the partners named since, and with what is not done yet. */
export function proposeNextRound(frame: DossierFrame, { today, labelOf }: Proposing): NextRound {
  const latest = latestRound(frame);
  const late = namedLate(frame).map(({ id }) => id);
  const labels = frame.rounds.map(({ label }) => label);
  return {
    label: firstFree(halfYearsSince(frame, today), labelOf, labels),
    startedOn: today,
    mode: latest?.mode ?? 'express',
    parties: (latest?.parties ?? []).map(({ organisationId, partnerIds, way }) => ({
      organisationId,
      partnerIds: [...partnerIds, ...late],
      way: participationOf(frame, { roundId: latest?.id ?? '', organisationId }) ?? way,
    })),
    carriedActionIds: actionsToCarry(frame).map(({ id }) => id),
    copiesMatrix: hasMatrix(frame),
  };
}

/** By position; `undefined` only of a dossier without any. */
export const latestRound = ({ rounds }: Pick<DossierFrame, 'rounds'>): Round | undefined =>
  [...rounds].sort((a, b) => a.position - b.position).at(-1);

/** Associations about which nobody was asked in any bilan, and which answered in none: named when partners were frozen. */
export function namedLate({ organisations, rounds }: DossierFrame): DossierFrame['organisations'] {
  const known = new Set(
    rounds
      .flatMap(({ parties }) => parties)
      .flatMap(({ organisationId, partnerIds }) => [organisationId, ...partnerIds]),
  );
  return organisations.filter(({ id }) => !known.has(id));
}

/** Those of the latest bilan that are neither done nor dropped, by association and position. */
export function actionsToCarry({
  actions,
  organisations,
  rounds,
}: Pick<DossierFrame, 'actions' | 'organisations' | 'rounds'>): Action[] {
  const latest = latestRound({ rounds });
  const ranks = new Map(organisations.map(({ id, position }) => [id, position]));
  const rankOf = ({ organisationId }: Action) => ranks.get(organisationId) ?? 0;
  return actions
    .filter(({ roundId, state }) => roundId === latest?.id && isOpen(state))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.position - b.position);
}

/** Whether the latest bilan has a matrix with anything in it. */
export const hasMatrix = (frame: DossierFrame) =>
  frame.matrices.some(({ roundId, rows, relations }) => {
    const isFilled = rows.length > 0 || relations.length > 0;
    return isFilled && roundId === latestRound(frame)?.id;
  });

const isOpen = (state: Action['state']) => state === 'toDo' || state === 'inProgress';

function carriedActions(
  { actions }: DossierFrame,
  { carriedActionIds }: NextRound,
  { id: roundId, parties }: Round,
  themeIds: ReadonlySet<string>,
  newId: () => string,
): Action[] {
  const carried = new Set(carriedActionIds);
  return parties.flatMap(({ organisationId }) =>
    actions
      .filter((action) => action.organisationId === organisationId && carried.has(action.id))
      .sort((a, b) => a.position - b.position)
      .map((action, position) => ({
        ...action,
        id: newId(),
        roundId,
        position,
        carriedFrom: action.id,
        themeId: action.themeId !== null && themeIds.has(action.themeId) ? action.themeId : null,
      })),
  );
}

function copiedMatrix(frame: DossierFrame, roundId: string, newId: () => string): Matrix[] {
  const from = latestRound(frame)?.id;
  return frame.matrices
    .filter((matrix) => matrix.roundId === from)
    .map((matrix) => ({
      ...structuredClone(matrix),
      roundId,
      rows: matrix.rows.map((row) => ({ ...structuredClone(row), id: newId() })),
    }));
}

const themeIdsOf = ({ dimensions }: Questionnaire): ReadonlySet<string> =>
  new Set(dimensions.flatMap(({ themes }) => themes).map(({ id }) => id));

/** A cooperation is looked at again every half-year: the nearest one, at least the first. */
function halfYearsSince({ rounds }: DossierFrame, today: string): number {
  const [first] = [...rounds].sort((a, b) => a.position - b.position);
  const months = first === undefined ? 0 : monthsBetween(first.startedOn, today);
  return Math.max(1, Math.round(months / MONTHS_OF_HALF_YEAR));
}

const MONTHS_OF_HALF_YEAR = 6;

function firstFree(
  halfYears: number,
  labelOf: Proposing['labelOf'],
  labels: readonly string[],
): string {
  const label = labelOf(halfYears * MONTHS_OF_HALF_YEAR);
  return isKnownName(labels, label) ? firstFree(halfYears + 1, labelOf, labels) : label;
}

function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth + (toDay - fromDay) / 30;
}

const onceEach = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  items.filter((item, index) => items.findIndex((each) => keyOf(each) === keyOf(item)) === index);
