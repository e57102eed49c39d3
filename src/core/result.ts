/** The result of a dossier, `formatVersion` 1: what `score` prints. Numbers are unrounded; `null` where there is none. */

import type { Distribution, Spread, SpreadMeasures } from './distribution.ts';
import type { CellStatus } from './dossier.ts';
import type { Mode } from './questionnaire.ts';

export type { CellStatus };
export type Basis = 'actual' | 'prospective';
export type Band = 'toAddress' | 'inProgress' | 'strength';
export type Pattern = 'writtenNotCarried' | 'carriedNotWritten';
export type Reading = 'sharedStrength' | 'strengthToConfirm' | 'sharedWork' | 'toDebate';
export type AgreedKind = 'level' | 'unknown' | 'notApplicable' | 'noAgreement';
export type ValueStatus = 'valued' | 'notValued' | 'notApplicable';
export type AgendaReason = 'critical' | 'spread' | 'unclear' | 'rest';
export type VerifyReason = 'unclear' | 'unanswered' | 'noAgreement' | 'levelOne';

/** Value of one question, or of one question about one partner. Values lie in 1…K. */
export interface CellResult extends Omit<SpreadMeasures, 'spread'> {
  readonly status: CellStatus;
  /** The agreed level if there is one, else the median of the levels. */
  readonly value: number | null;
  /** The value before discussion. */
  readonly before: number | null;
  /** The agreed level, else the mean of the levels: only to compare organisations and rounds. */
  readonly comparison: number | null;
  readonly agreedKind: AgreedKind | null;
  /** `null` in a summary sheet and over several partners. */
  readonly distribution: Distribution | null;
  readonly spread: Spread | null;
  readonly reading: Reading | null;
}

export interface PartnerCellResult extends CellResult {
  readonly partnerId: string;
}

export interface QuestionResult extends CellResult {
  readonly id: string;
  readonly partners: readonly PartnerCellResult[];
}

/** How many of the applicable questions have a value. */
export interface Coverage {
  readonly valued: number;
  readonly applicable: number;
}

export interface ThemePartnerResult {
  readonly partnerId: string;
  readonly value: number | null;
  readonly comparison: number | null;
  readonly coverage: Coverage;
}

export interface ThemeResult {
  readonly id: string;
  readonly basis: Basis;
  readonly status: ValueStatus;
  readonly value: number | null;
  readonly comparison: number | null;
  readonly band: Band | null;
  readonly critical: boolean;
  readonly pattern: Pattern | null;
  readonly coverage: Coverage;
  readonly partners: readonly ThemePartnerResult[];
  readonly questions: readonly QuestionResult[];
}

export interface DimensionResult {
  readonly id: string;
  readonly basis: Basis;
  readonly status: ValueStatus;
  readonly value: number | null;
  readonly band: Band | null;
  readonly themes: readonly ThemeResult[];
}

export interface Prerequisite {
  readonly themeId: string;
  readonly questionId: string;
}

export interface ToVerify extends Prerequisite {
  readonly reason: VerifyReason;
}

export interface AgendaItem {
  readonly questionId: string;
  readonly partnerId: string | null;
  readonly reason: AgendaReason;
}

/** Nothing but its name may be known: answers are being gathered, or too few people answered apart. */
export interface UnseenOrganisationResult {
  readonly id: string;
  readonly status: 'hidden' | 'withheld';
}

export interface ShownOrganisationResult {
  readonly id: string;
  readonly status: 'shown';
  /** Only open sheets could be counted. */
  readonly provisional: boolean;
  readonly panel: 'governance' | 'all';
  /** People whose answers are counted; `null` when only values were shared. */
  readonly people: number | null;
  readonly dimensions: readonly DimensionResult[];
  /** The dimension clearly behind the others, if there is one. */
  readonly startWith: string | null;
  readonly prerequisites: readonly Prerequisite[];
  readonly toVerify: readonly ToVerify[];
  readonly agenda: readonly AgendaItem[];
}

export type OrganisationResult = UnseenOrganisationResult | ShownOrganisationResult;

export interface Gap {
  readonly themeId: string;
  readonly gap: number;
  readonly flagged: boolean;
}

export interface RoundResult {
  readonly id: string;
  readonly label: string;
  readonly questionnaire: { readonly id: string; readonly version: string };
  readonly mode: Mode;
  readonly organisations: readonly OrganisationResult[];
  readonly gaps: readonly Gap[];
}

export interface ThemeChange {
  readonly id: string;
  readonly questions: number;
  readonly change: number;
  readonly clear: boolean;
}

export interface Change {
  readonly organisationId: string;
  readonly fromRoundId: string;
  readonly toRoundId: string;
  readonly themes: readonly ThemeChange[];
}

export interface Result {
  readonly format: 'diapason/result';
  readonly formatVersion: 1;
  readonly rounds: readonly RoundResult[];
  readonly changes: readonly Change[];
}
