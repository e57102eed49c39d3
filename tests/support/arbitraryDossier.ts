/** Any valid dossier: several organisations and rounds, every kind of sheet, every kind of value. */
import fc from 'fast-check';
import { ACTION_STATES, type Action } from '#src/core/action.ts';
import { AUDIENCES, type Conclusion, ORIENTATIONS } from '#src/core/conclusion.ts';
import type { DiscussedPoint } from '#src/core/discussion.ts';
import type {
  Answer,
  AnswerValue,
  Dossier,
  Organisation,
  Party,
  Profile,
  Round,
  Sheet,
} from '#src/core/dossier.ts';
import { FORMS } from '#src/core/forms.ts';
import {
  MATRIX_KINDS,
  type MatrixKind,
  type MatrixRow,
  STANCES,
  type Stance,
} from '#src/core/matrix.ts';
import {
  type PlacedQuestion,
  placedQuestions,
  type Questionnaire,
} from '#src/core/questionnaire.ts';
import { COLLECTIONS, type Session } from '#src/core/session.ts';
import { NOTE_KINDS, type SharedNote } from '#src/core/sharedNote.ts';
import { cooperation } from './questionnaires.ts';

/** Draws one value; the builders are passed as they are, so that failures shrink. */
type Draw = fc.GeneratorValue;

/** Two dossiers never share an id. Arrays stand in the order of a file. */
export const arbitraryDossier = (
  questionnaire: Questionnaire = cooperation,
): fc.Arbitrary<Dossier> => {
  const questions = placedQuestions(questionnaire);
  return fc.tuple(idPrefix, fc.gen()).map(([prefix, draw]) => {
    let count = 0;
    const newId = () => `${prefix}-${(count++).toString(16).padStart(12, '0')}`;
    const id = newId();
    const organisations = times(draw, 1, 4, (position) =>
      drawOrganisation(draw, newId(), position),
    );
    const rounds = times(draw, 0, 3, (position) =>
      drawRound(draw, newId, position, questionnaire, organisations),
    );
    const sheets = rounds.flatMap((round) =>
      round.parties.flatMap(({ organisationId }) =>
        drawSheets(draw, newId, { roundId: round.id, organisationId }),
      ),
    );
    const themeIds = questionnaire.dimensions.flatMap(({ themes }) =>
      themes.map((each) => each.id),
    );
    const places = rounds.flatMap((round) =>
      round.parties.map(({ organisationId }) => ({ roundId: round.id, organisationId })),
    );
    const pointsOf = ({ organisationId }: { organisationId: string }): DiscussedPoint[] =>
      questions
        .slice(-8)
        .flatMap(({ question, dimension }): DiscussedPoint[] =>
          dimension.scope === 'partner'
            ? organisations
                .filter((each) => each.id !== organisationId)
                .map((each) => ({ questionId: question.id, partnerId: each.id }))
            : [{ questionId: question.id, partnerId: null }],
        );
    return {
      dossier: {
        id,
        title: drawText(draw),
        createdAt: drawTime(draw),
        ownOrganisationId: draw(fc.constantFrom, null, ...organisations.map((each) => each.id)),
        forms: draw(fc.subarray, [...FORMS]),
        ...maybe(draw, () => ({ archived: draw(fc.boolean) })),
        ...maybe(draw, () => ({ eraseOn: drawTime(draw).slice(0, 10) })),
        ...maybe(
          draw,
          () =>
            sheets
              .filter(({ kind }) => kind === 'individual')
              .slice(0, 1)
              .map((sheet) => ({ guestSheetId: sheet.id }))
              .at(0) ?? {},
        ),
      },
      organisations,
      rounds,
      sheets,
      answers: sheets.flatMap((sheet) =>
        draw(fc.subarray, questions, { maxLength: 8 }).flatMap((placed) =>
          drawSubjects(draw, placed, sheet, organisations).map((partnerId) =>
            drawAnswer(draw, sheet, placed.question.id, partnerId, questionnaire.levelCount),
          ),
        ),
      ),
      conclusions: draw(fc.subarray, places).map((place) => ({
        ...place,
        ...drawConclusion(draw, newId, themeIds),
      })),
      actions: places.flatMap((place) =>
        times(draw, 0, 2, (position) => ({
          ...place,
          ...drawAction(draw, newId(), position, themeIds),
        })),
      ),
      sessions: places.flatMap((place) =>
        times(draw, 0, 1, (position) => ({ ...place, ...drawSession(draw, newId(), position) })),
      ),
      discussions: draw(fc.subarray, places).map((place) => ({
        ...place,
        order: draw(fc.subarray<DiscussedPoint>, pointsOf(place)),
        parked: draw(fc.subarray<DiscussedPoint>, pointsOf(place)).map((point) => ({
          ...point,
          until: drawDate(draw),
        })),
      })),
      sharedNotes: places.flatMap((place) =>
        times(draw, 0, 2, (position) => ({
          id: newId(),
          ...place,
          position,
          text: drawText(draw),
          on: drawDate(draw),
          kind: draw(fc.constantFrom<SharedNote['kind'][]>, ...NOTE_KINDS),
          ...draw(
            fc.constantFrom<(DiscussedPoint | typeof NO_POINT)[]>,
            NO_POINT,
            ...pointsOf(place),
          ),
          state: draw(fc.constantFrom<['toRead', 'kept']>, 'toRead', 'kept'),
        })),
      ),
      matrices: draw(fc.subarray, rounds).map((round) => ({
        roundId: round.id,
        rows: times(draw, 0, 3, () => drawMatrixRow(draw, newId(), organisations)),
        relations: organisations.flatMap(({ id: fromId }) =>
          organisations
            .filter(({ id: toId }) => toId !== fromId)
            .map(({ id: toId }) => ({ fromId, toId, level: draw(fc.nat, 5) })),
        ),
      })),
    };
  });
};

const NO_POINT = { questionId: null, partnerId: null };

type Placeless<Part> = Omit<Part, 'roundId' | 'organisationId'>;

function drawConclusion(
  draw: Draw,
  newId: () => string,
  themeIds: readonly string[],
): Placeless<Conclusion> {
  const text = () => drawText(draw);
  const date = () => drawDate(draw);
  const theme = () => draw(fc.constantFrom<(string | null)[]>, null, ...themeIds);
  const statement = () => ({ id: newId(), text: text() });
  return {
    whyWeStarted: text(),
    orientation: {
      choice: draw(fc.constantFrom<Conclusion['orientation']['choice'][]>, null, ...ORIENTATIONS),
      reasons: text(),
      conditions: text(),
      minority: text(),
    },
    known: times(draw, 0, 2, statement),
    unknowns: times(draw, 0, 2, () => ({
      ...statement(),
      who: text(),
      by: date(),
      answer: text(),
      ...NO_POINT,
    })),
    nonNegotiables: times(draw, 0, 2, statement),
    refusals: times(draw, 0, 1, statement),
    mandates: times(draw, 0, 1, () => ({
      id: newId(),
      who: text(),
      withWhom: text(),
      about: text(),
      until: date(),
      notToPromise: text(),
      reportsOn: date(),
      givenOn: date(),
    })),
    announcements: times(draw, 0, 1, () => ({
      id: newId(),
      audience: draw(
        fc.constantFrom<Conclusion['announcements'][number]['audience'][]>,
        ...AUDIENCES,
      ),
      who: text(),
      what: text(),
      on: date(),
    })),
    promises: times(draw, 0, 1, () => ({
      ...statement(),
      toWhom: text(),
      by: date(),
      state: draw(fc.constantFrom<['open', 'kept', 'withdrawn']>, 'open', 'kept', 'withdrawn'),
    })),
    sentences: times(draw, 0, 2, () => ({
      ...statement(),
      themeId: theme(),
      state: draw(
        fc.constantFrom<['accepted', 'reworded', 'declined']>,
        'accepted',
        'reworded',
        'declined',
      ),
    })),
    importances: draw(fc.subarray<string>, [...themeIds], { maxLength: 3 }).map((themeId) => ({
      themeId,
      importance: draw(fc.integer, { min: 1, max: 3 }),
    })),
    status: {
      state: draw(
        fc.constantFrom<['draft', 'reviewed', 'presented']>,
        'draft',
        'reviewed',
        'presented',
      ),
      reviewedBy: text(),
      presentedOn: date(),
    },
  };
}

const drawAction = (
  draw: Draw,
  id: string,
  position: number,
  themeIds: readonly string[],
): Placeless<Action> => ({
  id,
  position,
  objective: drawText(draw),
  owner: drawText(draw),
  deadline: drawDate(draw),
  themeId: draw(fc.constantFrom<(string | null)[]>, null, ...themeIds),
  means: drawText(draw),
  validatedBy: drawText(draw),
  carriedFrom: null,
  state: draw(fc.constantFrom<Action['state'][]>, ...ACTION_STATES),
});

const drawMatrixRow = (
  draw: Draw,
  id: string,
  organisations: readonly Organisation[],
): MatrixRow => ({
  id,
  label: drawText(draw).slice(0, 200),
  note: drawText(draw),
  kind: draw(fc.constantFrom<MatrixKind[]>, ...MATRIX_KINDS),
  stances: draw(fc.subarray, [...organisations]).map((organisation) => ({
    organisationId: organisation.id,
    stance: draw(fc.constantFrom<Stance[]>, ...STANCES),
  })),
});

const drawSession = (draw: Draw, id: string, position: number): Placeless<Session> => ({
  id,
  position,
  date: drawDate(draw),
  place: drawText(draw),
  facilitator: drawText(draw),
  keyedBy: drawText(draw),
  durationMinutes: draw(fc.nat, 400),
  present: draw(fc.nat, 30),
  excused: null,
  invited: 4,
  collected: draw(fc.subarray<Session['collected'][number]>, [...COLLECTIONS]),
  remarks: drawText(draw),
});

const hex = (digits: number) =>
  fc.integer({ min: 0, max: 16 ** digits - 1 }).map((n) => n.toString(16).padStart(digits, '0'));

/** All of a UUID but its last part: without bias or shrinking, so that it is never drawn twice. */
const idPrefix = fc.noShrink(
  fc.noBias(
    fc.tuple(hex(8), hex(4), hex(3), hex(3)).map(([a, b, c, d]) => `${a}-${b}-4${c}-8${d}`),
  ),
);

function drawOrganisation(draw: Draw, id: string, position: number): Organisation {
  return {
    id,
    name: drawText(draw),
    position,
    ...maybe(draw, () => ({ profile: drawProfile(draw) })),
  };
}

function drawProfile(draw: Draw): Profile {
  const tristate = () => draw(fc.constantFrom<['yes', 'no', 'unknown']>, 'yes', 'no', 'unknown');
  return {
    ...maybe(draw, () => ({
      employees: draw(fc.constantFrom<['0', '1-10', '11-49', '50+']>, '0', '1-10', '11-49', '50+'),
    })),
    ...maybe(draw, () => ({ cpom: tristate(), ownsBuildings: tristate() })),
    ...maybe(draw, () => ({ alsaceMoselle: tristate() })),
  };
}

function drawRound(
  draw: Draw,
  newId: () => string,
  position: number,
  { id: questionnaireId, version }: Questionnaire,
  organisations: readonly Organisation[],
): Round {
  const ids = organisations.map((organisation) => organisation.id);
  return {
    id: newId(),
    label: drawText(draw),
    position,
    startedOn: drawTime(draw).slice(0, 10),
    mode: draw(fc.constantFrom<['express', 'full']>, 'express', 'full'),
    questionnaire: { id: questionnaireId, version },
    parties: draw(fc.shuffledSubarray, ids).map((organisationId) =>
      drawParty(draw, newId, organisationId, ids),
    ),
  };
}

function drawParty(
  draw: Draw,
  newId: () => string,
  organisationId: string,
  ids: readonly string[],
): Party {
  return {
    organisationId,
    partnerIds: draw(
      fc.shuffledSubarray,
      ids.filter((id) => id !== organisationId),
    ),
    way: draw(fc.constantFrom<['single', 'together', 'each']>, 'single', 'together', 'each'),
    state: draw(fc.constantFrom<['gathering', 'shown']>, 'gathering', 'shown'),
    ...maybe(draw, () => ({
      shares: {
        own: draw(
          fc.constantFrom<['nothing', 'values', 'spread', 'notes']>,
          ...(['nothing', 'values', 'spread', 'notes'] as const),
        ),
        complementarity: draw(fc.boolean),
      },
    })),
    ...maybe(draw, () => ({
      displays: times(draw, 0, 2, () => ({
        kind: draw(fc.constantFrom<['shown', 'hidden']>, 'shown', 'hidden'),
        at: drawTime(draw),
        people: draw(fc.nat, 30),
        present: null,
        collected: [],
      })),
    })),
    ...maybe(draw, () => ({ countedSheetIds: times(draw, 0, 2, newId) })),
  };
}

/** The sheets of one organisation in one round: its shared summary alone, or any mix of the others. */
function drawSheets(
  draw: Draw,
  newId: () => string,
  place: Pick<Sheet, 'roundId' | 'organisationId'>,
): Sheet[] {
  const common = (index: number) => ({
    id: newId(),
    ...place,
    number: index + 1,
    status: draw(fc.constantFrom<['open', 'closed']>, 'open', 'closed'),
  });
  const college = () =>
    maybe(draw, () => ({
      college: draw(
        fc.constantFrom<['bureau', 'administrateur', 'salarie', 'usager']>,
        'bureau',
        'administrateur',
        'salarie',
        'usager',
      ),
    }));
  const collected = () =>
    maybe(draw, () => ({
      collected: draw(
        fc.constantFrom<['apart', 'paper', 'hands', 'sent']>,
        ...(['apart', 'paper', 'hands', 'sent'] as const),
      ),
    }));
  if (draw(fc.integer, { min: 0, max: 4 }) === 0) return [{ ...common(0), kind: 'summary' }];
  return [
    ...times(
      draw,
      0,
      3,
      (index): Sheet => ({
        ...common(index),
        ...college(),
        ...collected(),
        kind: 'individual',
        ...maybe(draw, () => ({ code: 'a1'.repeat(48) })),
      }),
    ),
    ...times(
      draw,
      0,
      2,
      (index): Sheet => ({
        ...common(index),
        ...college(),
        ...collected(),
        kind: 'tally',
        ...maybe(draw, () => ({ present: draw(fc.nat, 60) })),
      }),
    ),
    ...times(draw, 0, 1, (index): Sheet => ({ ...common(index), kind: 'agreed' })),
  ];
}

/** About whom a question is answered: at least somebody, `null` included, fitting the party or not. */
function drawSubjects(
  draw: Draw,
  { dimension }: PlacedQuestion,
  sheet: Sheet,
  organisations: readonly Organisation[],
): (string | null)[] {
  if (dimension.scope !== 'partner') return [null];
  const others = organisations.map(({ id }) => id).filter((id) => id !== sheet.organisationId);
  return draw(fc.subarray<string | null>, [null, ...others], { minLength: 1 });
}

function drawAnswer(
  draw: Draw,
  sheet: Sheet,
  questionId: string,
  partnerId: string | null,
  levelCount: number,
): Answer {
  return {
    sheetId: sheet.id,
    questionId,
    partnerId,
    value: draw(fc.nat, 9) === 0 ? null : drawValue(draw, sheet.kind, levelCount),
    note: drawText(draw),
    noteShared: draw(fc.boolean),
    ...(sheet.kind === 'agreed' && maybe(draw, () => ({ explanation: drawText(draw) }))),
    ...(sheet.kind === 'agreed' && maybe(draw, () => ({ minority: drawText(draw) }))),
    revision: draw(fc.integer, { min: 1, max: 50 }),
  };
}

function drawValue(draw: Draw, kind: Sheet['kind'], levelCount: number): AnswerValue {
  const level = { min: 1, max: levelCount };
  switch (kind) {
    case 'tally':
      return {
        kind: 'counts',
        levels: draw(fc.array<number>, people, { minLength: levelCount, maxLength: levelCount }),
        unknown: draw(fc.nat, 20),
        notApplicable: draw(fc.nat, 20),
      };
    case 'summary':
      return draw(fc.boolean)
        ? {
            kind: 'summary',
            status: 'valued',
            value: draw(fc.double, { ...level, noNaN: true }),
            comparison: draw(fc.double, { ...level, noNaN: true }),
          }
        : {
            kind: 'summary',
            status: draw(
              fc.constantFrom<['unclear', 'notApplicable', 'unanswered', 'noAgreement']>,
              'unclear',
              'notApplicable',
              'unanswered',
              'noAgreement',
            ),
            value: null,
            comparison: null,
          };
    case 'individual':
    case 'agreed':
      switch (draw(fc.nat, kind === 'agreed' ? 6 : 5)) {
        case 4:
          return { kind: 'unknown' };
        case 5:
          return {
            kind: 'notApplicable',
            ...maybe(draw, () => ({ reason: drawText(draw) })),
          };
        case 6:
          return { kind: 'noAgreement' };
        default:
          return { kind: 'level', level: draw(fc.integer, level) };
      }
  }
}

const people = fc.nat(20);
const instants = {
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
};

const drawDate = (draw: Draw): string | null =>
  draw(fc.boolean) ? null : drawTime(draw).slice(0, 10);
const drawText = (draw: Draw): string => draw(fc.string, { unit: 'grapheme', maxLength: 12 });
const drawTime = (draw: Draw): string => draw(fc.date, instants).toISOString();

const times = <Item>(draw: Draw, min: number, max: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: draw(fc.integer, { min, max }) }, (_, index) => make(index));

/** The fields, every other time. */
const maybe = <Fields extends object>(draw: Draw, make: () => Fields): Fields | undefined =>
  draw(fc.boolean) ? make() : undefined;
