/** What a dossier waits for in its latest bilan: the first of the five steps that is not over. Derived, never stored. */

import { isAt } from './chooseRound.ts';
import type { Conclusion } from './conclusion.ts';
import type { Party, Round, Sheet } from './dossier.ts';
import { SMALLEST_SHOWN_GROUP } from './smallGroups.ts';

/**
 * From first to last. `begin`: nobody has answered anything · `answer`: somebody is at it, or too few have finished ·
 * `show`: all who began apart have finished, and nobody has seen anything · `discuss` · `conclude` · `concluded`.
 */
export const NEXT_STEPS = ['begin', 'answer', 'show', 'discuss', 'conclude', 'concluded'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export interface SteppedDossier {
  readonly rounds: readonly Round[];
  readonly sheets: readonly Sheet[];
  readonly conclusions: readonly Conclusion[];
}

/**
 * Of several associations the one that is least far on counts; one that shares its values only has nothing left to do.
 * @param touchedSheetIds sheets on which anything was ever written
 * @returns `null` in a dossier without bilan, or whose latest bilan has no association
 */
export function nextStep(
  { rounds, sheets, conclusions }: SteppedDossier,
  touchedSheetIds: ReadonlySet<string>,
): NextStep | null {
  const round = latestRound(rounds);
  if (round === undefined || round.parties.length === 0) return null;
  const steps = round.parties.map((party) => {
    const isHere = isAt({ roundId: round.id, organisationId: party.organisationId });
    const touched = sheets.filter(isHere).filter(({ id }) => touchedSheetIds.has(id));
    return stepOf(party, touched, conclusions.find(isHere));
  });
  const [first = 'begin'] = NEXT_STEPS.filter((step) => steps.includes(step));
  return first === 'begin' && steps.some((step) => step !== 'begin') ? 'answer' : first;
}

/** The one that comes last by position. */
export const latestRound = (rounds: readonly Round[]): Round | undefined =>
  [...rounds].sort((a, b) => a.position - b.position).at(-1);

/** @param touched its sheets that are not blank */
function stepOf(
  { way, state }: Party,
  touched: readonly Sheet[],
  conclusion: Conclusion | undefined,
): NextStep {
  if (touched.some(({ kind }) => kind === 'summary')) return 'concluded';
  const answering = touched.filter(({ kind }) => kind === 'individual' || kind === 'tally');
  if (answering.length === 0) return 'begin';
  if (way !== 'each' || state === 'gathering') {
    if (answering.some(({ status }) => status === 'open')) return 'answer';
    if (way === 'each') return areEnough(answering) ? 'show' : 'answer';
  }
  if (conclusion !== undefined) return isConcluded(conclusion) ? 'concluded' : 'conclude';
  // Whoever is alone has nobody to discuss with.
  const isDiscussed = way === 'single' || touched.some(({ kind }) => kind === 'agreed');
  return isDiscussed ? 'conclude' : 'discuss';
}

/** As many as may be shown; a count stands for several. */
const areEnough = (sheets: readonly Sheet[]) =>
  sheets.length >= SMALLEST_SHOWN_GROUP || sheets.some(({ kind }) => kind === 'tally');

const isConcluded = ({ orientation, status }: Conclusion) =>
  orientation.choice !== null || status.state !== 'draft';
