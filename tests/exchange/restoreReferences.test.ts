/** The gate for dossier files: parts that do not hold together are refused, every cause with its place. */
import { describe, expect, it } from 'vitest';
import type { ReferenceCause } from '#src/core/checkReferences.ts';
import { emptyUnknown } from '#src/core/emptyConclusion.ts';
import {
  FOYER,
  type Loose,
  NOUS,
  refused,
  restore,
  STRANGER,
  spoil,
  valid,
} from './spoiltDossier.ts';

type Mistake = readonly [name: string, file: () => Loose, path: string];

/** Another value at a place, refused there unless said otherwise. */
const put = (name: string, at: string, value: unknown, path = at): Mistake => [
  name,
  () => spoil(at, value),
  path,
];

/** A copy of one item of a collection, changed, at the end of it (or at a place). */
const add = (name: string, of: string, index: number, change: object, path: string): Mistake => [
  name,
  () => {
    const file = valid();
    const items = at(file, of);
    items.push({ ...items[index], ...change });
    return file;
  },
  path,
];

const at = (file: Loose, path: string): Loose =>
  path
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .reduce((part, key) => part[key], file);

const counts = { kind: 'counts', levels: [1, 0, 0, 0], unknown: 0, notApplicable: 0 };
const level = { kind: 'level', level: 2 };
const shared = { kind: 'summary', status: 'valued', value: 2, comparison: 2 };

const MISTAKES: Record<ReferenceCause, readonly Mistake[]> = {
  duplicateId: [
    put('two associations', 'organisations[1].id', NOUS, 'organisations[1]'),
    add('two rounds', 'rounds', 0, {}, 'rounds[1]'),
    add('two sheets', 'sheets', 0, { number: 9 }, 'sheets[5]'),
    add('two actions', 'actions', 0, {}, 'actions[1]'),
    add('two sessions', 'sessions', 0, {}, 'sessions[1]'),
    add('two notes for the others', 'sharedNotes', 0, {}, 'sharedNotes[3]'),
    add('two rows', 'matrices[0].rows', 0, {}, 'matrices[0].rows[2]'),
    add('two things known', 'conclusions[0].known', 0, {}, 'conclusions[0].known[1]'),
  ],
  unknownOrganisation: [
    put('as our own', 'dossier.ownOrganisationId', STRANGER),
    put('as who brings something', 'matrices[0].rows[0].stances[0].organisationId', STRANGER),
    put('as who is close', 'matrices[0].relations[0].fromId', STRANGER),
    put('as whom one is close to', 'matrices[0].relations[1].toId', STRANGER),
    put('as a party', 'rounds[0].parties[0].organisationId', STRANGER),
    put('as a partner', 'rounds[0].parties[0].partnerIds[0]', STRANGER),
    put('as whom an answer is about', 'answers[1].partnerId', STRANGER),
    put('as whom a point is about', 'discussions[0].order[2].partnerId', STRANGER),
    put('as whom a note is about', 'sharedNotes[1].partnerId', STRANGER),
  ],
  unknownRound: [
    put('of a sheet', 'sheets[1].roundId', STRANGER),
    put('of a conclusion', 'conclusions[0].roundId', STRANGER),
    put('of an action', 'actions[0].roundId', STRANGER),
    put('of a session', 'sessions[0].roundId', STRANGER),
    put('of a discussion', 'discussions[0].roundId', STRANGER),
    put('of a note for the others', 'sharedNotes[2].roundId', STRANGER),
    put('of a matrix', 'matrices[0].roundId', STRANGER),
  ],
  unknownTheme: [
    put('of a sentence', 'conclusions[0].sentences[0].themeId', 'P9'),
    put('that is a question', 'conclusions[0].importances[0].themeId', 'P1.etat'),
    put('of an action', 'actions[0].themeId', 'Z1'),
  ],
  duplicateConclusion: [
    add('of one association', 'conclusions', 0, {}, 'conclusions[1]'),
    add('of its discussion', 'discussions', 0, {}, 'discussions[1]'),
  ],
  duplicateMatrix: [add('of one round', 'matrices', 0, {}, 'matrices[1]')],
  duplicateTheme: [
    add(
      'with two importances',
      'conclusions[0].importances',
      0,
      { importance: 1 },
      'conclusions[0].importances[1]',
    ),
  ],
  unknownSheet: [put('of an answer', 'answers[2].sheetId', STRANGER)],
  unknownQuestion: [
    put('of no questionnaire', 'answers[0].questionId', 'P9.etat'),
    put('that is a theme', 'answers[0].questionId', 'P1'),
    put('that every object inherits', 'answers[0].questionId', 'constructor'),
    put('to discuss', 'discussions[0].order[0].questionId', 'P9.etat'),
    put('put off', 'discussions[0].parked[0].questionId', 'P1'),
    put('of a note', 'sharedNotes[0].questionId', 'toString'),
    [
      'of a fact to check',
      () => withFact({ questionId: 'P9.etat' }),
      'conclusions[0].unknowns[0].questionId',
    ],
  ],
  unknownQuestionnaire: [
    put('by its id', 'rounds[0].questionnaire.id', 'autre', 'rounds[0].questionnaire'),
    put('by its version', 'rounds[0].questionnaire.version', '9.9.9', 'rounds[0].questionnaire'),
  ],
  partnerIsSelf: [
    put('in a party', 'rounds[0].parties[0].partnerIds[0]', NOUS),
    put('in an answer', 'answers[1].partnerId', NOUS),
    put('in a point', 'discussions[0].order[2].partnerId', NOUS),
    put('in a relation', 'matrices[0].relations[0].toId', NOUS),
    put('in a note', 'sharedNotes[1].partnerId', NOUS),
  ],
  partnerNotAsked: [
    put('on a question about ourselves', 'answers[0].partnerId', FOYER),
    put('on a question common to all', 'answers[1].questionId', 'V1.etat', 'answers[1].partnerId'),
    put('in a point about ourselves', 'discussions[0].order[0].partnerId', FOYER),
    put('in a note about ourselves', 'sharedNotes[0].partnerId', FOYER),
    put('in a note about nothing', 'sharedNotes[2].partnerId', FOYER),
    [
      'in a fact about ourselves',
      () => withFact({ questionId: 'P1.etat', partnerId: FOYER }),
      'conclusions[0].unknowns[0].partnerId',
    ],
  ],
  duplicateParty: [
    put('in a round', 'rounds[0].parties[1].organisationId', NOUS, 'rounds[0].parties[1]'),
    put('among partners', 'rounds[0].parties[0].partnerIds[1]', FOYER),
    add('in a row', 'matrices[0].rows[1].stances', 0, {}, 'matrices[0].rows[1].stances[1]'),
    add('in a relation', 'matrices[0].relations', 0, { level: 0 }, 'matrices[0].relations[2]'),
  ],
  duplicateSheet: [
    put('of the same number', 'sheets[1].number', 1, 'sheets[1]'),
    add('of an agreement', 'sheets', 3, { id: STRANGER, number: 2 }, 'sheets[5]'),
    add('of a summary', 'sheets', 4, { id: STRANGER, number: 2 }, 'sheets[5]'),
  ],
  duplicateAnswer: [
    add('of one person', 'answers', 0, { revision: 2 }, 'answers[7]'),
    add('about one partner', 'answers', 1, { value: null }, 'answers[7]'),
    add('to discuss', 'discussions[0].order', 2, {}, 'discussions[0].order[3]'),
    add('put off', 'discussions[0].parked', 0, { until: null }, 'discussions[0].parked[1]'),
  ],
  notAParty: [
    put('for want of existing', 'sheets[0].organisationId', STRANGER),
    put('in a conclusion', 'conclusions[0].organisationId', STRANGER),
    put('in an action', 'actions[0].organisationId', STRANGER),
    put('in a session', 'sessions[0].organisationId', STRANGER),
    put('in a discussion', 'discussions[0].organisationId', STRANGER),
    put('in a note for the others', 'sharedNotes[0].organisationId', STRANGER),
    [
      'for want of taking part',
      () => {
        const file = valid();
        file.rounds[0].parties.pop();
        return file;
      },
      'sheets[4].organisationId',
    ],
  ],
  sheetBesideSummary: [
    put('of a person', 'sheets[0].organisationId', FOYER, 'sheets[0]'),
    put('of a tally', 'sheets[2].organisationId', FOYER, 'sheets[2]'),
    put('of an agreement', 'sheets[3].organisationId', FOYER, 'sheets[3]'),
  ],
  valueNotAllowed: [
    put('no agreement, of a person', 'answers[0].value', { kind: 'noAgreement' }, valueKind(0)),
    put('a count, of a person', 'answers[0].value', counts, valueKind(0)),
    put('a shared value, of a person', 'answers[0].value', shared, valueKind(0)),
    put('a level, in a tally', 'answers[3].value', level, valueKind(3)),
    put('« Ne sait pas », in a tally', 'answers[3].value', { kind: 'unknown' }, valueKind(3)),
    put('a count, in an agreement', 'answers[4].value', counts, valueKind(4)),
    put('a shared value, in an agreement', 'answers[4].value', shared, valueKind(4)),
    put('a level, in a summary', 'answers[5].value', level, valueKind(5)),
    put('a count, in a summary', 'answers[5].value', counts, valueKind(5)),
  ],
  levelOutOfRange: [
    put('level 5 of 4', 'answers[0].value.level', 5),
    put('agreed 5 of 4', 'answers[4].value', { ...level, level: 5 }, 'answers[4].value.level'),
    put('counts of 3 levels of 4', 'answers[3].value.levels', [1, 2, 0]),
    put('counts of 5 levels of 4', 'answers[3].value.levels', [1, 2, 0, 0, 0]),
    put('a shared value over 4', 'answers[5].value.value', 4.1),
    put('a shared value under 1', 'answers[5].value.value', 0.9),
    put('a shared comparison over 4', 'answers[5].value.comparison', 4.1),
    put('valued, without a value', 'answers[5].value.value', null),
    put('valued, without a comparison', 'answers[5].value.comparison', null),
    put('unclear, with a value', 'answers[6].value.value', 2),
    put('unclear, with a comparison', 'answers[6].value.comparison', 2),
  ],
  fieldNotAllowed: [
    put('an explanation, of a person', 'answers[0].explanation', 'Nous'),
    put('a minority, in a tally', 'answers[3].minority', 'Deux voix'),
    put('a minority, in a summary', 'answers[5].minority', 'Deux voix'),
  ],
};

/** The valid file, with a fact to check that a discussion came upon. */
function withFact(point: object): Loose {
  const file = valid();
  file.conclusions[0].unknowns.push({ ...emptyUnknown(STRANGER, 'Le bail'), ...point });
  return file;
}

function valueKind(index: number) {
  return `answers[${index}].value.kind`;
}

describe.each(Object.entries(MISTAKES))('refused: %s', (cause, mistakes) => {
  it.each(mistakes)('%s', (_, file, path) => {
    expect(restore(file())).toEqual(refused(cause as ReferenceCause, path));
  });
});
