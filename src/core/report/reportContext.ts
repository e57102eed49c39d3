/** What the sections of a report are made from. */

import { cellKey } from '../cells.ts';
import type { ChosenRound } from '../chooseRound.ts';
import type { Dossier } from '../dossier.ts';
import type { Questionnaire } from '../questionnaire.ts';
import type { QuestionnaireTexts, QuestionTextsById } from '../questionnaireTexts.ts';
import type { CellResult, OrganisationResult, ShownOrganisationResult } from '../result.ts';
import { SMALLEST_SHOWN_GROUP } from '../smallGroups.ts';
import { type Unseen, whyUnseen } from '../whyUnseen.ts';
import type { DescribedChanges } from './describedChanges.ts';
import type { DescribedCell, DescribedResult, DescribedTheme } from './describedResult.ts';
import type { ReportChoice, Section } from './reportChoice.ts';
import { withoutComplementarity } from './withoutComplementarity.ts';
import type { Words } from './words.ts';

export interface ReportInput {
  readonly dossier: Dossier;
  readonly chosen: ChosenRound;
  /** What was described; `null` while the association has no sheet in the round. */
  readonly result: OrganisationResult | null;
  readonly questionnaire: Questionnaire;
  readonly texts: QuestionnaireTexts;
  readonly questionTexts: QuestionTextsById;
  /** For whom the report is, and what it shows. */
  readonly choice: ReportChoice;
  /** From bilan to bilan, up to this one; `null` where there is none before it. */
  readonly changes: DescribedChanges | null;
  readonly language: string;
  /** Local date `YYYY-MM-DD` on which the document is made. */
  readonly today: string;
  /** An order that says nothing of who wrote what. */
  readonly shuffle: <Item>(items: readonly Item[]) => readonly Item[];
}

/** A result that may be seen, with everything needed to tell it. */
export interface ShownContext {
  readonly described: DescribedResult;
  readonly result: ShownOrganisationResult;
  readonly cells: ReadonlyMap<string, CellResult>;
  /** Whether a dimension is left out: then nothing may be said of all of them. */
  readonly isPartial: boolean;
  readonly input: ReportInput;
  readonly words: Words;
}

/** Everything that the sections need, or why nothing of the answers may be told. */
export function shownContext(
  described: DescribedResult | null,
  input: ReportInput,
  words: Words,
): ShownContext | Unseen {
  const { result } = input;
  const unseen = whyUnseen(result);
  if (unseen !== null) return unseen;
  if (result?.status !== 'shown' || described === null) return 'nobody';
  const told = shows(input, 'complementarity')
    ? { result, described }
    : withoutComplementarity(result, described, input.questionnaire);
  const isPartial = told.described.dimensions.length < described.dimensions.length;
  return { ...told, cells: resultCells(told.result), isPartial, input, words };
}

export const shows = ({ choice }: ReportInput, section: Section) => choice.sections.has(section);

export const placeOf = ({
  questionId,
  partnerId,
}: Pick<DescribedCell, 'questionId' | 'partnerId'>) => cellKey(questionId, partnerId);

/** Every cell of the result by its place. */
export const resultCells = (result: ShownOrganisationResult): ReadonlyMap<string, CellResult> =>
  new Map(
    result.dimensions
      .flatMap((dimension) => dimension.themes)
      .flatMap((theme) => theme.questions)
      .flatMap((question): [string, CellResult][] =>
        question.partners.length > 0
          ? question.partners.map((cell) => [cellKey(question.id, cell.partnerId), cell])
          : [[cellKey(question.id, null), question]],
      ),
  );

export const describedThemes = ({ dimensions }: DescribedResult): DescribedTheme[] =>
  dimensions.flatMap((dimension) => dimension.themes);

/** Whether the answers themselves were counted, and not only what the group agreed or shared. */
export function answersAreCounted({ result, input }: ShownContext): boolean {
  const { people } = result;
  if (people === null || people === 0) return false;
  return input.chosen.party.way !== 'each' || people >= SMALLEST_SHOWN_GROUP;
}

/** Whether counts may be shown: those of one sheet are that sheet. */
export const severalAnswered = (context: ShownContext) =>
  answersAreCounted(context) && (context.result.people ?? 0) > 1;

/** « ce qui existe », with the partner where there is one. */
export const viewOf = ({ ladderName, partnerName }: DescribedCell, { document }: Words) =>
  partnerName === null ? ladderName : document.about(ladderName, partnerName);

/** The first letter as at the start of a sentence; the words of a questionnaire are written for its middle. */
export const capitalised = (text: string, language: string) =>
  text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
