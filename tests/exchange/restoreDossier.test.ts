/** The gate for dossier files: what is taken, and why and where the rest is refused. */

import { describe, expect, it } from 'vitest';
import { DOSSIER_FORMAT_VERSION } from '#src/core/dossier.ts';
import { nothingRecorded } from '#src/core/emptyConclusion.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { FOYER, NOUS, REMOVED, refused, restore, spoil, story, valid } from './spoiltDossier.ts';

const restoreText = (text: string) => restoreDossier(text, questionnairesByKey);

describe('a valid file', () => {
  it('is restored as it was', () => {
    const { format, formatVersion, exportedAt, ...dossier } = story().file();
    expect(restore(valid())).toEqual({ kind: 'restored', dossier });
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    expect(restoreText(`\uFEFF${JSON.stringify(valid())}`)).toEqual(restore(valid()));
  });

  it('may leave out the note and who sees it', () => {
    const file = spoil('answers[0].note', REMOVED, spoil('answers[0].noteShared', REMOVED));
    expect(restore(file)).toEqual(restore(valid()));
  });

  it.each<[string, string, unknown]>([
    ['an untitled dossier', 'dossier.title', ''],
    ['a title of 200 characters', 'dossier.title', 'é'.repeat(200)],
    ['a dossier of nobody', 'dossier.ownOrganisationId', null],
    ['no form at all', 'dossier.forms', []],
    ['an archived dossier', 'dossier.archived', true],
    ['a date to erase it', 'dossier.eraseOn', '2027-01-31'],
    ['a profile, every question of which may be skipped', 'organisations[0].profile', {}],
    ['a sheet without a college', 'sheets[0].college', REMOVED],
    ['a tally without the number present', 'sheets[2].present', REMOVED],
    ['the number of a sheet of another kind', 'sheets[2].number', 1],
    ['a cleared answer of a person', 'answers[0].value', null],
    ['a cleared count', 'answers[3].value', null],
    ['a cleared agreement', 'answers[4].value', null],
    ['a cleared shared value', 'answers[5].value', null],
    ['a reason why it does not concern us', 'answers[2].value.reason', 'Sans salarié'],
    ['what explains the gap, in an agreement', 'answers[4].explanation', 'Deux lectures'],
    ['a minority, in an agreement', 'answers[4].minority', 'Deux voix contre'],
    ['an answer about nobody though a partner is named', 'answers[1].partnerId', null],
    ['nobody named as a partner, answers about one kept', 'rounds[0].parties[0].partnerIds', []],
    ['a note of 20,000 characters', 'answers[0].note', 'é'.repeat(20_000)],
    ['a sheet that was on paper', 'sheets[0].collected', 'paper'],
    ['a count of hands', 'sheets[2].collected', 'hands'],
    ['the digest of a code', 'sheets[0].code', '0a'.repeat(48)],
    ['answers never shown', 'rounds[0].parties[0].displays', []],
    [
      'a showing where nobody counted who was there',
      'rounds[0].parties[0].displays',
      [showing({ present: null })],
    ],
    [
      'a showing that says nothing of who was there',
      'rounds[0].parties[0].displays',
      [showing({})],
    ],
    ['a hiding', 'rounds[0].parties[0].displays', [showing({ kind: 'hidden' })]],
    ['a point put off without a day', 'discussions[0].parked[0].until', null],
    ['a discussion that follows what is proposed', 'discussions[0].order', []],
    ['a point about nobody in particular', 'discussions[0].order[0].partnerId', REMOVED],
    ['a note about nothing in particular', 'sharedNotes[0].questionId', null],
    ['a note that nobody has read', 'sharedNotes[0].state', REMOVED],
    ['a party that shares its values', 'rounds[0].parties[0].shares', { own: 'values' }],
    [
      'a party that shares what it thinks of others',
      'rounds[0].parties[0].shares',
      { complementarity: true },
    ],
    ['a row of which nobody has said anything', 'matrices[0].rows[0].stances', REMOVED],
    ['a matrix without relations', 'matrices[0].relations', REMOVED],
    ['a matrix of nothing', 'matrices[0].rows', []],
    ['an action that takes up another', 'actions[0].carriedFrom', FOYER],
    ['brackets in a note, which are no depth', 'answers[0].note', `\\"${'[{'.repeat(500)}`],
  ])('may hold %s', (_, path, value) => {
    expect(restore(spoil(path, value))).toMatchObject({ kind: 'restored' });
  });

  it('may hold nothing yet', () => {
    const empty = {
      organisations: [],
      rounds: [],
      sheets: [],
      answers: [],
      ...nothingRecorded(),
    };
    const file = { ...spoil('dossier.ownOrganisationId', null), ...empty };
    expect(restore(file)).toMatchObject({ kind: 'restored', dossier: empty });
  });
});

/** That the answers were shown. */
const showing = (said: object) => ({
  kind: 'shown',
  at: '2026-11-23T14:10:00.000Z',
  people: 9,
  ...said,
});

describe('what is not a dossier', () => {
  const text = JSON.stringify(valid());

  it.each<[string, string, Refusal['cause']]>([
    ['nothing', '', 'notJson'],
    ['a file cut short', text.slice(0, -200), 'notJson'],
    ['a file cut in the middle of a word', text.slice(0, 77), 'notJson'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'notJson'],
    ['two files glued together', text + text, 'notJson'],
    ['a bare null', 'null', 'notADossier'],
    ['a list', '[]', 'notADossier'],
    ['a number', '1', 'notADossier'],
    ['another program’s file', '{"format":"autre","formatVersion":1}', 'notADossier'],
    ['a result', '{"format":"diapason/result","formatVersion":1}', 'notADossier'],
    ['a dossier without a version', '{"format":"diapason/dossier"}', 'notADossier'],
    ['a depth bomb', '['.repeat(100_000), 'tooDeep'],
    ['a depth bomb of objects', '{"a":'.repeat(65), 'tooDeep'],
    ['a depth bomb after a string', `["\\\\",${'['.repeat(65)}`, 'tooDeep'],
    ['a huge file', ' '.repeat(50_000_001), 'tooLarge'],
  ])('%s is refused', (_, content, cause) => {
    expect(restoreText(content)).toEqual(refused(cause, ''));
  });

  it('a newer format says so, whatever else it holds', () => {
    expect(
      restore({ ...valid(), formatVersion: DOSSIER_FORMAT_VERSION + 1, instruments: [] }),
    ).toEqual(refused('newerFormat', 'formatVersion'));
  });

  it.each([
    ['__proto__', 'dossier.__proto__', '"dossier":{', '"__proto__":{"archived":true},'],
    ['__proto__', '__proto__', '{', '"__proto__":{},'],
    ['constructor', 'organisations[0].constructor', '"organisations":[{', '"constructor":1,'],
    ['prototype', 'answers[0].value.prototype', '"value":{', '"prototype":null,'],
  ])('the dangerous key %s is refused at %s', (_, path, opening, key) => {
    const dangerous = text.replace(opening, opening + key);
    expect(dangerous).not.toBe(text);
    expect(restoreText(dangerous)).toEqual(refused('unknownField', path));
    expect(Object.hasOwn(Object.prototype, 'archived')).toBe(false);
  });
});

describe('an unknown field is refused with its path', () => {
  it.each([
    'surplus',
    'instruments',
    'conclusions[0].surplus',
    'conclusions[0].orientation.surplus',
    'conclusions[0].known[0].surplus',
    'actions[0].surplus',
    'sessions[0].surplus',
    'discussions[0].surplus',
    'discussions[0].order[0].surplus',
    'discussions[0].order[0].until',
    'discussions[0].parked[0].surplus',
    'sharedNotes[0].surplus',
    'sharedNotes[0].sheetId',
    'sharedNotes[0].revision',
    'matrices[0].surplus',
    'matrices[0].rows[0].surplus',
    'matrices[0].rows[0].stances[0].surplus',
    'matrices[0].relations[0].surplus',
    'sheets[2].code',
    'sheets[3].collected',
    'sheets[4].collected',
    'dossier.surplus',
    'organisations[1].surplus',
    'rounds[0].surplus',
    'rounds[0].questionnaire.surplus',
    'rounds[0].parties[1].surplus',
    'sheets[0].surplus',
    'sheets[0].present',
    'sheets[3].present',
    'answers[0].surplus',
    'answers[0].value.surplus',
    'answers[0].value.reason',
    'answers[3].value.value',
  ])('%s', (path) => {
    expect(restore(spoil(path, 1))).toEqual(refused('unknownField', path));
  });

  it('organisations[0].profile.budget', () => {
    const file = spoil('organisations[0].profile', { budget: '1' });
    expect(restore(file)).toEqual(refused('unknownField', 'organisations[0].profile.budget'));
  });
});

describe('a value that a dossier may not have is refused with its path', () => {
  it.each<[string, unknown, string]>([
    ['formatVersion', 0, 'no such format'],
    ['exportedAt', '2026-11-23T10:15:00+01:00', 'times are UTC'],
    ['exportedAt', REMOVED, 'it is missing'],
    ['dossier.createdAt', '2026-11-23', 'a day is no time'],
    ['dossier.id', 'd1', 'no UUID'],
    ['dossier.title', REMOVED, 'it is missing'],
    ['dossier.title', 'a'.repeat(201), 'too long'],
    ['dossier.ownOrganisationId', REMOVED, 'it may be null, not missing'],
    ['dossier.forms', ['fusion', 'fusion'], 'named twice'],
    ['dossier.forms[0]', 'mariage', 'no such form'],
    ['dossier.eraseOn', '31/01/2027', 'dates are YYYY-MM-DD'],
    ['organisations[0].name', 'a'.repeat(201), 'too long'],
    ['organisations[0].position', -1, 'before the first'],
    ['organisations[0].position', 0.5, 'between two'],
    ['rounds[0].startedOn', '2026-02-30', 'no such day'],
    ['rounds[0].mode', 'complet', 'no such mode'],
    ['rounds[0].parties[0].way', 'alone', 'no such way'],
    ['rounds[0].parties[0].state', 'closed', 'no such state'],
    ['rounds[0].parties[0].partnerIds', NOUS, 'no list'],
    ['sheets[0].kind', 'secret', 'no such kind'],
    ['sheets[0].number', 0, 'the first is 1'],
    ['sheets[0].college', 'maire', 'no such college'],
    ['sheets[0].status', REMOVED, 'it is missing'],
    ['sheets[2].present', -1, 'fewer than nobody'],
    ['answers[0].partnerId', REMOVED, 'it may be null, not missing'],
    ['answers[0].value', 3, 'an answer says of what kind it is'],
    ['answers[0].value.kind', 'maybe', 'no such kind'],
    ['answers[0].value.level', 0, 'the first level is 1'],
    ['answers[0].value.level', 2.5, 'levels are whole'],
    ['answers[0].value.level', '3', 'a text is no level'],
    ['answers[0].value.level', null, 'nothing is no level'],
    ['answers[3].value.levels[1]', -1, 'fewer than nobody'],
    ['answers[3].value.unknown', 0.5, 'half a person'],
    ['answers[5].value.status', 'hidden', 'no such status'],
    ['answers[5].value.value', '2', 'a text is no number'],
    ['answers[0].note', 'a'.repeat(20_001), 'too long'],
    ['answers[0].noteShared', 'yes', 'neither true nor false'],
    ['answers[0].revision', 0, 'the first is 1'],
    ['conclusions[0].orientation.choice', 'merge', 'no such orientation'],
    ['conclusions[0].importances[0].importance', 4, 'the last is 3'],
    ['conclusions[0].known[0].id', 'k1', 'no UUID'],
    ['conclusions[0].sentences[0].text', 'a'.repeat(20_001), 'too long'],
    ['actions[0].deadline', '31/01/2027', 'dates are YYYY-MM-DD'],
    ['actions[0].state', 'late', 'no such state'],
    ['sessions[0].present', -1, 'fewer than nobody'],
    ['sessions[0].collected', ['hands', 'hands'], 'named twice'],
    ['sessions[0].keyedBy', 'a'.repeat(201), 'too long'],
    ['sheets[0].collected', 'phone', 'no such way'],
    ['sheets[0].code', '1234', 'no digest'],
    ['sheets[0].code', 'AB'.repeat(48), 'digests are in small letters'],
    ['rounds[0].parties[0].displays', {}, 'no list'],
    ['discussions[0].order', null, 'no list'],
    ['discussions[0].parked[0].until', '15/12/2026', 'dates are YYYY-MM-DD'],
    ['discussions[0].order[0].questionId', null, 'a point is a question'],
    ['sharedNotes[0].kind', 'secret', 'no such kind'],
    ['sharedNotes[0].state', 'dropped', 'no such state'],
    ['sharedNotes[0].text', REMOVED, 'it is missing'],
    ['sharedNotes[0].text', 'a'.repeat(20_001), 'too long'],
    ['sharedNotes[0].on', '2026-11-30T10:00:00.000Z', 'a time is no day'],
    ['sharedNotes[0].position', -1, 'before the first'],
    ['sharedNotes', {}, 'no list'],
    ['discussions', REMOVED, 'it is missing'],
    ['rounds[0].parties[0].shares', true, 'it says what is shared'],
    ['matrices[0].rows[0].kind', 'building', 'no such kind'],
    ['matrices[0].rows[0].label', 'a'.repeat(201), 'too long'],
    ['matrices[0].rows[0].stances[0].stance', 'gives', 'no such stance'],
    ['matrices[0].relations[0].level', 6, 'the last is 5'],
    ['matrices[0].relations[0].level', 2.5, 'levels are whole'],
    ['matrices', REMOVED, 'it is missing'],
    ['actions[0].carriedFrom', 'x', 'no UUID'],
    ['answers', {}, 'no list'],
    ['sheets', REMOVED, 'it is missing'],
  ])('%s = %s: %s', (path, value) => {
    expect(restore(spoil(path, value))).toEqual(refused('wrongValue', path));
  });

  it.each<[string, object]>([
    ['kind', { kind: 'peeked' }],
    ['at', { at: '2026-11-23' }],
    ['people', { people: -1 }],
    ['present', { present: 1.5 }],
  ])('a showing with a wrong %s', (field, said) => {
    const at = 'rounds[0].parties[0].displays';
    expect(restore(spoil(at, [showing(said)]))).toEqual(refused('wrongValue', `${at}[0].${field}`));
  });

  it('a logo that is no PNG', () => {
    const file = spoil('organisations[0].logo', { width: 1, height: 1, base64: 'PHN2Zz4=' });
    expect(restore(file)).toEqual(refused('wrongValue', 'organisations[0].logo.base64'));
  });

  it.each([
    ['employees', '12'],
    ['cpom', true],
  ])('organisations[0].profile.%s = %s', (key, value) => {
    const file = spoil('organisations[0].profile', { [key]: value });
    expect(restore(file)).toEqual(refused('wrongValue', `organisations[0].profile.${key}`));
  });
});
