/**
 * What the answers propose for the conclusion: first actions, facts to find out, sentences for the partner. Proposed,
 * never added by itself; what was taken (or left) before is not proposed again.
 */
import type { Action } from './action.ts';
import type { Conclusion } from './conclusion.ts';
import type { Sayings, SayingsByThemeId } from './questionnaireTexts.ts';
import type { DescribedCell, DescribedResult, DescribedTheme } from './report/describedResult.ts';
import { factText } from './report/factText.ts';

/** More sentences than that are a speech. */
export const MOST_SENTENCES = 10;

export interface ProposedAction {
  readonly themeId: string;
  readonly themeName: string;
  /** « ce qui existe » or « qui le porte », with the partner where there is one. */
  readonly view: string;
  /** The next step of the answer, as its author wrote it. */
  readonly objective: string;
  /** Why it comes where it comes: the reason of a priority, else the theme's band. */
  readonly reason: string;
}

export interface ProposedUnknown {
  readonly themeId: string;
  /** The question that too few could answer, or whose answers differ on a fact. */
  readonly text: string;
}

export interface ProposedSentence {
  readonly themeId: string;
  readonly themeName: string;
  readonly text: string;
}

type Importances = Pick<Conclusion, 'importances'>;

/**
 * The next steps of the answers: those of préalables first, then what must be verified, then the themes that count most
 * for the group, then the lowest bands; in questionnaire order within each. A step that two answers share comes once.
 */
export function proposeActions(
  described: DescribedResult,
  { importances }: Importances,
  actions: readonly Pick<Action, 'objective'>[],
): readonly ProposedAction[] {
  const taken = new Set(actions.map(({ objective }) => objective.trim()));
  const rank = rankOf(described, { importances });
  return described.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap((theme) => theme.cells.map((cell) => ({ theme, cell, ranks: rank(theme, cell) })))
    .filter(
      ({ cell: { next } }, index, all) =>
        next !== null &&
        !taken.has(next) &&
        all.findIndex(({ cell }) => cell.next === next) === index,
    )
    .sort((a, b) => compareRanks(a.ranks, b.ranks))
    .map(({ theme, cell }) => ({
      themeId: theme.id,
      themeName: theme.name,
      view: [cell.ladderName, cell.partnerName].filter(Boolean).join(' · '),
      objective: cell.next ?? '',
      reason: priorityReason(described, cell) ?? theme.bandName,
    }));
}

/** Questions that are « à éclairer », those still to be verified for want of an answer, and facts on which answers differ. */
export function proposeUnknowns(
  described: DescribedResult,
  { unknowns }: Pick<Conclusion, 'unknowns'>,
): readonly ProposedUnknown[] {
  const taken = new Set(unknowns.map(({ text }) => text.trim()));
  // Noted without a text of its own, a fact already stands under its question.
  const isNoted = (cell: DescribedCell) =>
    unknowns.some(
      (fact) =>
        fact.questionId === cell.questionId &&
        fact.partnerId === cell.partnerId &&
        fact.text.trim() === '' &&
        factText(fact, { question: cell.text, partnerName: cell.partnerName }) !== '',
    );
  const verified = new Set(described.toVerify.map(({ questionId }) => questionId));
  const unclear = new Set(described.unclear);
  return described.dimensions
    .flatMap(({ themes }) => themes)
    .flatMap((theme) =>
      theme.cells
        .filter(
          (cell) =>
            !isNoted(cell) &&
            (unclear.has(cell) ||
              cell.isFactToCheck ||
              (cell.value === null && verified.has(cell.questionId))),
        )
        .map((cell) => ({ themeId: theme.id, text: textOf(cell) })),
    )
    .filter(
      ({ text }, index, all) =>
        !taken.has(text) && all.findIndex((each) => each.text === text) === index,
    );
}

/**
 * One sentence per theme, by its band, so many that with those already kept they are ten at most: what must come first,
 * what carries, what is not known, then what remains to be done. They stand as one would say them: first what one brings.
 */
export function proposeSentences(
  described: DescribedResult,
  sayings: SayingsByThemeId,
  { sentences, importances }: Pick<Conclusion, 'sentences' | 'importances'>,
): readonly ProposedSentence[] {
  const room = MOST_SENTENCES - sentences.filter(({ state }) => state !== 'declined').length;
  const told = new Set(sentences.map(({ themeId }) => themeId));
  const critical = new Set(described.prerequisites.map(({ themeId }) => themeId));
  const themes = described.dimensions
    .flatMap(({ themes: all }) => all)
    .flatMap((theme) => {
      const saying = sayingOf(theme, critical.has(theme.id));
      const texts = sayings[theme.id];
      const said = theme.basis === 'prospective' ? texts?.prospective : texts?.actual;
      return saying === null || !said || told.has(theme.id)
        ? []
        : [{ theme, saying, text: said[saying] }];
    });
  const byImportance = [...themes].sort(
    (a, b) => importanceOf(b.theme.id, importances) - importanceOf(a.theme.id, importances),
  );
  const chosen = new Set(
    [
      ...byImportance.filter(({ theme }) => critical.has(theme.id)).slice(0, MOST_OF_EACH.first),
      ...byImportance.filter(({ saying }) => saying === 'strength').slice(0, MOST_OF_EACH.strength),
      ...byImportance.filter(({ saying }) => saying === 'unclear').slice(0, MOST_OF_EACH.unclear),
      ...byImportance.filter(({ saying }) => saying === 'toAddress'),
      ...byImportance.filter(({ saying }) => saying === 'inProgress'),
      ...byImportance,
    ].filter((each, index, all) => all.indexOf(each) === index),
  );
  const within = [...chosen].slice(0, Math.max(0, room));
  return SAID_IN_ORDER.flatMap((saying) =>
    themes
      .filter((each) => each.saying === saying && within.includes(each))
      .map(({ theme, text }) => ({ themeId: theme.id, themeName: theme.name, text })),
  );
}

/** So that the ten speak of all that counts, and not of one kind only. */
const MOST_OF_EACH = { first: 3, strength: 4, unclear: 2 } as const;
const SAID_IN_ORDER = ['strength', 'inProgress', 'toAddress', 'unclear'] as const;

function sayingOf({ status, band }: DescribedTheme, isCritical: boolean): keyof Sayings | null {
  if (status === 'notApplicable') return null;
  if (isCritical) return 'toAddress';
  return band ?? 'unclear';
}

const textOf = ({ text, partnerName }: DescribedCell) =>
  partnerName === null ? text : `${text} (${partnerName})`;

/** Smaller comes first, number by number. */
function rankOf(described: DescribedResult, { importances }: Importances) {
  const first = new Set(described.prerequisites.map(({ questionId }) => questionId));
  const verified = new Set(described.toVerify.map(({ questionId }) => questionId));
  return ({ id, band }: DescribedTheme, { questionId }: DescribedCell): readonly number[] => [
    first.has(questionId) ? 0 : verified.has(questionId) ? 1 : 2,
    -importanceOf(id, importances),
    band === 'toAddress' ? 0 : band === 'inProgress' ? 1 : 2,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, rank] of a.entries()) {
    const difference = rank - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const priorityReason = (
  { prerequisites, toVerify }: DescribedResult,
  { questionId }: DescribedCell,
): string | null =>
  [...prerequisites, ...toVerify].find((each) => each.questionId === questionId)?.reason ?? null;

/** 0 where the group said nothing of it. */
const importanceOf = (themeId: string, importances: Conclusion['importances']) =>
  importances.find((each) => each.themeId === themeId)?.importance ?? 0;
