/**
 * Dossiers told as a story: who answered what, in which association and round; then what the result says of it.
 * `scenario({ mode: 'full' }).answer('P1.etat', 3).theme('P1').value`
 */

import type { Action } from '#src/core/action.ts';
import { checkReferences } from '#src/core/checkReferences.ts';
import type { Conclusion } from '#src/core/conclusion.ts';
import type { Discussion } from '#src/core/discussion.ts';
import {
  type AnswerValue,
  DOSSIER_FORMAT_VERSION,
  type Dossier,
  type DossierFile,
  dossierFileSchema,
  type Form,
  type Party,
  type Profile,
  type Sheet,
} from '#src/core/dossier.ts';
import { emptyAction } from '#src/core/emptyAction.ts';
import { emptyConclusion, nothingRecorded } from '#src/core/emptyConclusion.ts';
import { emptyDiscussion } from '#src/core/emptyDiscussion.ts';
import { emptySession } from '#src/core/emptySession.ts';
import type { MatrixKind, Stance } from '#src/core/matrix.ts';
import {
  isAsked,
  type Mode,
  placedQuestions,
  type Questionnaire,
  questionnaireKey,
} from '#src/core/questionnaire.ts';
import type {
  CellResult,
  DimensionResult,
  OrganisationResult,
  QuestionResult,
  Result,
  RoundResult,
  ShownOrganisationResult,
  ThemeResult,
} from '#src/core/result.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import type { Session } from '#src/core/session.ts';
import type { SharedNote } from '#src/core/sharedNote.ts';
import { cooperation } from './questionnaires.ts';

/** What one person says: a level, « Ne sait pas », « Ne nous concerne pas », or nothing (a cleared answer). */
export type Given = number | 'NSP' | 'SO' | null;
export type Agreed = Given | 'noAgreement';
type Shared = Omit<Extract<AnswerValue, { kind: 'summary' }>, 'kind'>;

export interface ToldMatrix {
  readonly rows?: readonly {
    readonly kind: MatrixKind;
    readonly label: string;
    readonly stances: Readonly<Record<string, Stance>>;
  }[];
  readonly relations?: readonly (readonly [from: string, to: string, level: number])[];
}

interface PartyOptions {
  readonly partners?: readonly string[];
  readonly way?: Party['way'];
  readonly state?: Party['state'];
  readonly profile?: Profile;
}

interface RoundOptions extends PartyOptions {
  readonly mode?: Mode;
  readonly questionnaire?: Questionnaire;
  /** Where the round stands among the others; by default after them. */
  readonly position?: number;
}

interface ScenarioOptions extends RoundOptions {
  readonly title?: string;
  readonly forms?: readonly Form[];
}

type SheetOptions = Partial<Pick<Sheet, 'college' | 'status'>> & { readonly present?: number };

/** A story that starts with our association, « Nous », in a first round; answers are shown to all. */
export const scenario = (options: ScenarioOptions = {}) => new Scenario(options);

export class Scenario {
  readonly #dossier: Dossier;
  readonly #questionnairesByKey = new Map<string, Questionnaire>();
  #round: Dossier['rounds'][number];
  #party: Party;
  #sheet: Sheet | null = null;

  constructor({ forms = ['ne-sait-pas'], title = 'Essai', ...options }: ScenarioOptions) {
    this.#dossier = {
      dossier: {
        id: uuid('0000000d', 1),
        title,
        createdAt: '2026-11-23T10:00:00.000Z',
        ownOrganisationId: null,
        forms: [...forms],
      },
      organisations: [],
      rounds: [],
      sheets: [],
      answers: [],
      ...nothingRecorded(),
    };
    this.#dossier.dossier.ownOrganisationId = this.idOf('Nous');
    this.#round = this.#addRound('Bilan de départ', options);
    this.#party = this.#addParty('Nous', options);
  }

  // — Who answers, when —

  /** A new round, in the same mode and questionnaire unless said otherwise; « Nous » answers first. */
  round(label: string, options: RoundOptions = {}): this {
    this.#round = this.#addRound(label, options);
    return this.organisation('Nous', options);
  }

  /** From here on this association answers; the options count when it enters the round. */
  organisation(name: string, options: PartyOptions = {}): this {
    const id = this.idOf(name);
    this.#sheet = null;
    this.#party =
      this.#round.parties.find((party) => party.organisationId === id) ??
      this.#addParty(name, options);
    return this;
  }

  /** A new person answers on a sheet of their own. */
  person(options: SheetOptions = {}): this {
    this.#sheet = this.#addSheet('individual', options);
    return this;
  }

  /** A count of hands or of paper grids. */
  tally(options: SheetOptions = {}): this {
    this.#sheet = this.#addSheet('tally', options);
    return this;
  }

  // — What they answer —

  /** The person speaking answers, or changes their answer; a first person speaks if nobody does yet. */
  answer(questionId: string, given: Given, about?: string): this {
    if (this.#sheet?.kind !== 'individual') this.person();
    return this.#write(this.#sheet, questionId, spoken(given), about);
  }

  /** The people of the association answer, the first one first; people are added as needed. */
  answers(questionId: string, given: readonly Given[], about?: string): this {
    while (this.#sheetsHere('individual').length < given.length) this.person();
    for (const [index, each] of given.entries())
      this.#write(this.#sheetsHere('individual')[index], questionId, spoken(each), about);
    return this;
  }

  /** The person speaking gives the same answer to every question asked whose id begins so. */
  answerAll(start: string, given: Given, about?: string): this {
    for (const { question } of placedQuestions(this.questionnaire))
      if (isAsked(question, this.#round.mode) && question.id.startsWith(start))
        this.answer(question.id, given, about);
    return this;
  }

  /** Hands counted, on the tally begun last. */
  count(
    questionId: string,
    levels: readonly number[],
    { unknown = 0, notApplicable = 0 } = {},
    about?: string,
  ): this {
    const value: AnswerValue = { kind: 'counts', levels: [...levels], unknown, notApplicable };
    return this.#write(this.#sheet, questionId, value, about);
  }

  /** What the group records after discussion; its sheet stays open, which must not matter. */
  agree(questionId: string, agreed: Agreed, about?: string): this {
    const sheet = this.#sheetsHere('agreed')[0] ?? this.#addSheet('agreed', { status: 'open' });
    const value = agreed === 'noAgreement' ? ({ kind: 'noAgreement' } as const) : spoken(agreed);
    return this.#write(sheet, questionId, value, about);
  }

  /** A value as another association shares it, without anybody's answers. */
  share(questionId: string, shared: number | Shared | null, about?: string): this {
    const sheet = this.#sheetsHere('summary')[0] ?? this.#addSheet('summary', {});
    const values =
      typeof shared === 'number'
        ? ({ status: 'valued', value: shared, comparison: shared } as const)
        : shared;
    const value = values && ({ kind: 'summary', ...values } as const);
    return this.#write(sheet, questionId, value, about);
  }

  // — What they conclude —

  /** What the association records under « Conclure » in this round, over what it recorded before. */
  conclude(said: Partial<Omit<Conclusion, 'roundId' | 'organisationId'>>): this {
    const place = this.#place();
    const stored = this.#dossier.conclusions.find(
      (each) => each.roundId === place.roundId && each.organisationId === place.organisationId,
    );
    if (stored) Object.assign(stored, said);
    else this.#dossier.conclusions.push({ ...emptyConclusion(place), ...said });
    return this;
  }

  act(objective: string, said: Partial<Omit<Action, 'id' | 'objective'>> = {}): this {
    const position = this.#dossier.actions.length;
    const action = emptyAction(this.#place(), uuid('0000000e', position + 1), position);
    this.#dossier.actions.push({ ...action, objective, ...said });
    return this;
  }

  meet(said: Partial<Omit<Session, 'id'>> = {}): this {
    const position = this.#dossier.sessions.length;
    const session = emptySession(this.#place(), uuid('0000000f', position + 1), position);
    this.#dossier.sessions.push({ ...session, ...said });
    return this;
  }

  /** In what order the association talks of its points, and what it puts off. */
  discuss(said: Partial<Omit<Discussion, 'roundId' | 'organisationId'>>): this {
    this.#dossier.discussions.push({ ...emptyDiscussion(this.#place()), ...said });
    return this;
  }

  /** Somebody leaves a note for the others, read and kept unless said otherwise. */
  tellOthers(text: string, said: Partial<Omit<SharedNote, 'id' | 'text'>> = {}): this {
    const position = this.#dossier.sharedNotes.length;
    this.#dossier.sharedNotes.push({
      id: uuid('00000010', position + 1),
      ...this.#place(),
      position,
      text,
      kind: 'answer',
      questionId: null,
      partnerId: null,
      on: null,
      state: 'kept',
      ...said,
    });
    return this;
  }

  /** The matrix of this round; associations by name, and added if they are new. */
  complement({ rows = [], relations = [] }: ToldMatrix): this {
    const { roundId } = this.#place();
    this.#dossier.matrices.push({
      roundId,
      rows: rows.map(({ kind, label, stances }, index) => ({
        id: uuid('00000011', index + 1),
        kind,
        label,
        note: '',
        stances: Object.entries(stances).map(([name, stance]) => ({
          organisationId: this.idOf(name),
          stance,
        })),
      })),
      relations: relations.map(([from, to, level]) => ({
        fromId: this.idOf(from),
        toId: this.idOf(to),
        level,
      })),
    });
    return this;
  }

  // — What comes of it: the association and the round spoken of last —

  theme(themeId: string): ThemeResult {
    const themes = this.shown().dimensions.flatMap((dimension) => dimension.themes);
    return found(themes, ({ id }) => id === themeId, `theme ${themeId}`);
  }

  dimension(dimensionId: string): DimensionResult {
    const isIt = ({ id }: DimensionResult) => id === dimensionId;
    return found(this.shown().dimensions, isIt, `dimension ${dimensionId}`);
  }

  question(questionId: string): QuestionResult {
    const questions = this.shown()
      .dimensions.flatMap((dimension) => dimension.themes)
      .flatMap((theme) => theme.questions);
    return found(questions, ({ id }) => id === questionId, `question ${questionId}`);
  }

  /** The question as it is answered about one partner. */
  cell(questionId: string, about: string): CellResult {
    const { partners } = this.question(questionId);
    return found(partners, ({ partnerId }) => partnerId === this.idOf(about), `partner ${about}`);
  }

  shown(): ShownOrganisationResult {
    const outcome = this.outcome();
    if (outcome.status !== 'shown') throw new Error(`The association is ${outcome.status}`);
    return outcome;
  }

  outcome(): OrganisationResult {
    const isIt = ({ id }: OrganisationResult) => id === this.#party.organisationId;
    return found(this.roundResult().organisations, isIt, 'association with a sheet');
  }

  roundResult(): RoundResult {
    return found(this.result().rounds, ({ id }) => id === this.#round.id, 'round');
  }

  /** @throws if no file could hold this story */
  result(): Result {
    const { format, formatVersion, exportedAt, ...dossier } = dossierFileSchema.parse(this.file());
    const fault = checkReferences(dossier, this.questionnairesByKey);
    if (fault !== null) throw new Error(`An impossible story: ${fault.path} ${fault.cause}`);
    return scoreDossier(dossier, this.questionnairesByKey);
  }

  file(): DossierFile {
    const exportedAt = '2026-11-23T10:15:00.000Z';
    return structuredClone({
      format: 'diapason/dossier',
      formatVersion: DOSSIER_FORMAT_VERSION,
      exportedAt,
      ...this.#dossier,
    });
  }

  get questionnairesByKey(): ReadonlyMap<string, Questionnaire> {
    return this.#questionnairesByKey;
  }

  get questionnaire(): Questionnaire {
    const key = questionnaireKey(this.#round.questionnaire);
    return found(
      [...this.#questionnairesByKey.values()],
      (each) => questionnaireKey(each) === key,
      key,
    );
  }

  get roundId(): string {
    return this.#round.id;
  }

  /** The association's id; an association exists once it is named. */
  idOf(name: string): string {
    const { organisations } = this.#dossier;
    const known = organisations.find((organisation) => organisation.name === name);
    if (known !== undefined) return known.id;
    const position = organisations.length;
    const id = uuid('0000000a', position + 1);
    organisations.push({ id, name, position });
    return id;
  }

  #place() {
    return { roundId: this.#round.id, organisationId: this.#party.organisationId };
  }

  #addRound(label: string, { mode, questionnaire, position }: RoundOptions) {
    const { rounds } = this.#dossier;
    const last = rounds.at(-1);
    const asked = questionnaire ?? (last ? this.questionnaire : cooperation);
    this.#questionnairesByKey.set(questionnaireKey(asked), asked);
    const round: Dossier['rounds'][number] = {
      id: uuid('0000000b', rounds.length + 1),
      label,
      position: position ?? rounds.length,
      startedOn: '2026-11-23',
      mode: mode ?? last?.mode ?? 'express',
      questionnaire: { id: asked.id, version: asked.version },
      parties: [],
    };
    rounds.push(round);
    return round;
  }

  #addParty(
    name: string,
    { partners = [], way = 'together', state = 'shown', profile }: PartyOptions,
  ) {
    const organisationId = this.idOf(name);
    const party: Party = {
      organisationId,
      partnerIds: partners.map((partner) => this.idOf(partner)),
      way,
      state,
    };
    this.#round.parties.push(party);
    const organisation = this.#dossier.organisations.find(({ id }) => id === organisationId);
    if (organisation && profile) organisation.profile = profile;
    return party;
  }

  #addSheet(kind: Sheet['kind'], { status = 'closed', present, college }: SheetOptions): Sheet {
    const sheet: Sheet = {
      id: uuid('0000000c', this.#dossier.sheets.length + 1),
      roundId: this.#round.id,
      organisationId: this.#party.organisationId,
      kind,
      number: this.#sheetsHere(kind).length + 1,
      status,
      ...(college && { college }),
      ...(kind === 'tally' && present !== undefined && { present }),
    };
    this.#dossier.sheets.push(sheet);
    return sheet;
  }

  #sheetsHere(kind: Sheet['kind']): Sheet[] {
    return this.#dossier.sheets.filter(
      (sheet) =>
        sheet.kind === kind &&
        sheet.roundId === this.#round.id &&
        sheet.organisationId === this.#party.organisationId,
    );
  }

  #write(
    sheet: Sheet | null | undefined,
    questionId: string,
    value: AnswerValue | null,
    about: string | undefined,
  ): this {
    if (!sheet) throw new Error('Nobody is there to answer');
    const partnerId = about === undefined ? null : this.idOf(about);
    const sheetId = sheet.id;
    const earlier = this.#dossier.answers.find(
      (answer) =>
        answer.sheetId === sheetId &&
        answer.questionId === questionId &&
        answer.partnerId === partnerId,
    );
    if (earlier) Object.assign(earlier, { value, revision: earlier.revision + 1 });
    else
      this.#dossier.answers.push({
        sheetId,
        questionId,
        partnerId,
        value,
        note: '',
        noteShared: false,
        revision: 1,
      });
    return this;
  }
}

interface SmallQuestionnaireOptions {
  readonly levels?: number;
  readonly version?: string;
  readonly id?: string;
  /** Questions whose wording is another one than in the other versions. */
  readonly reworded?: readonly string[];
}

/** A questionnaire of eight themes, with K levels: P1 P2 P4 · S1 S2 · C1 · V1 V3; P4 and, with partners, V3 are critical. */
export function smallQuestionnaire({
  levels = 4,
  version = '1.0.0',
  id = 'essai',
  reworded = [],
}: SmallQuestionnaireOptions = {}): Questionnaire {
  const theme = (
    themeId: string,
    critical: Questionnaire['dimensions'][number]['themes'][number]['critical'] = false,
  ) => ({
    id: themeId,
    critical,
    questions: (['etat', 'appropriation'] as const).map((ladder) => {
      const questionId = `${themeId}.${ladder}`;
      const contentHash = reworded.includes(questionId) ? `${questionId} ${version}` : questionId;
      return { id: questionId, ladder, express: ladder === 'etat', contentHash };
    }),
  });
  return {
    id,
    version,
    levelCount: levels,
    dimensions: [
      { id: 'P', scope: 'own', themes: [theme('P1'), theme('P2'), theme('P4', true)] },
      { id: 'S', scope: 'own', themes: [theme('S1'), theme('S2')] },
      { id: 'C', scope: 'partner', themes: [theme('C1')] },
      { id: 'V', scope: 'common', themes: [theme('V1'), theme('V3', { partners: 'named' })] },
    ],
  };
}

function spoken(given: Given): AnswerValue | null {
  if (given === null) return null;
  if (given === 'NSP') return { kind: 'unknown' };
  return given === 'SO' ? { kind: 'notApplicable' } : { kind: 'level', level: given };
}

const uuid = (kind: string, rank: number) =>
  `${kind}-0000-4000-8000-${rank.toString(16).padStart(12, '0')}`;

function found<Item>(items: readonly Item[], isIt: (item: Item) => boolean, what: string): Item {
  const item = items.find(isIt);
  if (item === undefined) throw new Error(`No ${what} in the result`);
  return item;
}
