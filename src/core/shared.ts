/**
 * What the associations of one bilan see of one another: of each two, no more than the lesser of what both put on the
 * table (docs/decisions/011). Pages, documents and drawings of several associations are made from what passes here.
 */
import { cellFromSummary, cellKey } from './cells.ts';
import type { Dossier, Party, Round, Shares } from './dossier.ts';
import { partyAt } from './partyAt.ts';
import { placedQuestions, type Questionnaire } from './questionnaire.ts';
import type {
  DimensionResult,
  OrganisationResult,
  RoundResult,
  ShownOrganisationResult,
  ThemeResult,
} from './result.ts';
import { scoreQuestion } from './scoreQuestion.ts';
import { scoreDimension, scoreTheme } from './scoreTheme.ts';
import type { SharedNote } from './sharedNote.ts';
import { SMALLEST_SHOWN_GROUP } from './smallGroups.ts';
import { summarySheetAt } from './summarySheetAt.ts';
import { whyUnseen } from './whyUnseen.ts';

/** Each with what comes before it. */
export const SHARED_LEVELS = ['nothing', 'values', 'spread', 'notes'] as const;
export type SharedLevel = Shares['own'];

export const SHARES_NOTHING: Shares = { own: 'nothing', complementarity: false };
export const SHARES_EVERYTHING: Shares = { own: 'notes', complementarity: true };

/** One bilan and all that was answered in it. */
export interface RoundTable {
  readonly dossier: Pick<Dossier, 'sharedNotes' | 'sheets'>;
  readonly round: Round;
  /** What `scoreDossier` says of this round. */
  readonly result: RoundResult;
  readonly questionnaire: Questionnaire;
}

/** As much of an association as may be seen. */
export interface VisibleAssociation {
  readonly organisationId: string;
  readonly shares: Shares;
  /**
   * Project, strategy and shared vision by theme from `values` on, question by question from `spread` on. What it thinks
   * of its partners by theme, never question by question, and as if it had not been asked about an association of the
   * bilan that does not share the same. Nothing of what follows from the whole: no agenda, no start.
   */
  readonly result: ShownOrganisationResult;
  /** Kept, of project, strategy and shared vision, each about a question. */
  readonly notes: readonly SharedNote[];
}

/**
 * Those of whom the viewer sees anything, by position; the viewer itself with what it shares, which is what the others
 * can be shown.
 * @param most nothing beyond this, whatever is shared
 */
export function visibleTo(
  viewerId: string,
  table: RoundTable,
  most = SHARES_EVERYTHING,
): VisibleAssociation[] {
  const viewer = lesser(most, sharesOf(viewerId, table));
  const sharesById = new Map(
    table.result.organisations.map(({ id }) => [id, lesser(viewer, sharesOf(id, table))]),
  );
  return visibleOf(sharesById, table);
}

/** The same for a document that all of them get: of each only what every one of them shares. */
export function visibleToAll(
  viewerId: string,
  table: RoundTable,
  most = SHARES_EVERYTHING,
): VisibleAssociation[] {
  const circle = visibleTo(viewerId, table, most).filter(({ shares }) => shares.own !== 'nothing');
  const shares = circle
    .map(({ organisationId }) => sharesOf(organisationId, table))
    .reduce(lesser, most);
  return visibleOf(new Map(circle.map(({ organisationId }) => [organisationId, shares])), table);
}

/**
 * What an association puts on the table: what its party says, and its values at least where they came from it as a
 * summary. Nothing while its answers may not be seen, or where there are none yet.
 */
export function sharesOf(organisationId: string, { dossier, round, result }: RoundTable): Shares {
  const party = partyAt([round], { roundId: round.id, organisationId });
  const outcome = result.organisations.find(({ id }) => id === organisationId) ?? null;
  if (party === undefined || whyUnseen(outcome) !== null) return SHARES_NOTHING;
  return saidShares(party, round, dossier);
}

/** What a party says that it shares, whether or not there is anything to show yet. */
export function saidShares(
  { organisationId, shares = SHARES_NOTHING }: Party,
  round: Pick<Round, 'id'>,
  { sheets }: Pick<Dossier, 'sheets'>,
): Shares {
  const isSummary = summarySheetAt(sheets, { roundId: round.id, organisationId }) !== undefined;
  return isSummary && shares.own === 'nothing' ? { ...shares, own: 'values' } : shares;
}

/** As much as both share. */
export const lesser = (one: Shares, other: Shares): Shares => ({
  own: SHARED_LEVELS[Math.min(rankOf(one), rankOf(other))] ?? 'nothing',
  complementarity: one.complementarity && other.complementarity,
});

/** Whether that much of project, strategy and shared vision is shared. */
export const includes = (shares: Shares, level: SharedLevel) =>
  rankOf(shares) >= SHARED_LEVELS.indexOf(level);

const rankOf = ({ own }: Shares) => SHARED_LEVELS.indexOf(own);

/** Each as much as it is said here; whoever is not named is not there. */
function visibleOf(
  sharesById: ReadonlyMap<string, Shares>,
  table: RoundTable,
): VisibleAssociation[] {
  const isSpokenOf = (id: string) =>
    sharesById.get(id)?.complementarity ??
    !table.round.parties.some(({ organisationId }) => organisationId === id);
  return table.result.organisations.flatMap((organisation) => {
    const shares = sharesById.get(organisation.id) ?? SHARES_NOTHING;
    return visible(organisation, shares, isSpokenOf, table);
  });
}

function visible(
  organisation: OrganisationResult,
  shares: Shares,
  isSpokenOf: (id: string) => boolean,
  table: RoundTable,
): VisibleAssociation[] {
  if (organisation.status !== 'shown') return [];
  if (shares.own === 'nothing' && !shares.complementarity) return [];
  const aboutPartners = new Set(
    table.questionnaire.dimensions
      .filter(({ scope }) => scope === 'partner')
      .map((dimension) => dimension.id),
  );
  const dimensions = organisation.dimensions.flatMap((dimension): DimensionResult[] => {
    if (aboutPartners.has(dimension.id))
      return shares.complementarity
        ? aboutOnly(isSpokenOf, dimension, table.questionnaire).map(byTheme)
        : [];
    if (includes(shares, 'spread')) return [dimension];
    return includes(shares, 'values') ? [byTheme(dimension)] : [];
  });
  return [
    {
      organisationId: organisation.id,
      shares,
      result: {
        id: organisation.id,
        status: 'shown',
        provisional: organisation.provisional,
        panel: organisation.panel,
        people: includes(shares, 'spread') ? organisation.people : null,
        dimensions,
        startWith: null,
        prerequisites: [],
        toVerify: [],
        agenda: [],
      },
      notes: includes(shares, 'notes') ? notesOf(organisation, aboutPartners, table) : [],
    },
  ];
}

const byTheme = (dimension: DimensionResult): DimensionResult => ({
  ...dimension,
  themes: dimension.themes.map(
    (theme): ThemeResult => ({ ...theme, pattern: null, questions: [] }),
  ),
});

/** A dimension about partners as if only some had been asked about; nothing where that leaves nobody. */
function aboutOnly(
  isSpokenOf: (id: string) => boolean,
  dimension: DimensionResult,
  questionnaire: Questionnaire,
): DimensionResult[] {
  const { basis } = dimension;
  const { levelCount } = questionnaire;
  const asked = dimension.themes.flatMap(({ partners }) => partners.map((each) => each.partnerId));
  const partnerIds = [...new Set(asked)].filter(isSpokenOf);
  if (asked.every(isSpokenOf)) return [dimension];
  if (partnerIds.length === 0) return [];
  const cells = new Map(
    dimension.themes
      .flatMap(({ questions }) => questions)
      .flatMap(({ id, partners }) => partners.map((cell) => [cellKey(id, cell.partnerId), cell])),
  );
  const placed = placedQuestions(questionnaire);
  const themes = dimension.themes.flatMap(({ critical, questions }) => {
    const ids = new Set(questions.map((question) => question.id));
    const here = placed.filter(({ question }) => ids.has(question.id));
    const theme = here[0]?.theme;
    if (theme === undefined) return [];
    const scored = here.map((each) =>
      scoreQuestion(each, partnerIds, (key) => cells.get(key) ?? cellFromSummary(null)),
    );
    return [scoreTheme(theme, scored, { basis, critical, partnerIds, levelCount })];
  });
  return [scoreDimension(dimension.id, basis, themes, levelCount)];
}

/** Of one or two people who answered apart, nothing that they wrote is told. */
function notesOf(
  { id, people }: ShownOrganisationResult,
  aboutPartners: ReadonlySet<string>,
  { dossier, round, questionnaire }: RoundTable,
): SharedNote[] {
  const way = partyAt([round], { roundId: round.id, organisationId: id })?.way;
  if (people === null || (way === 'each' && people < SMALLEST_SHOWN_GROUP)) return [];
  const questionIds = new Set(
    questionnaire.dimensions
      .filter((dimension) => !aboutPartners.has(dimension.id))
      .flatMap((dimension) => dimension.themes)
      .flatMap((theme) => theme.questions)
      .map((question) => question.id),
  );
  return dossier.sharedNotes
    .filter(
      (note) =>
        note.roundId === round.id &&
        note.organisationId === id &&
        note.kind === 'answer' &&
        note.state === 'kept' &&
        note.questionId !== null &&
        questionIds.has(note.questionId) &&
        note.text.trim() !== '',
    )
    .sort((a, b) => a.position - b.position);
}
