/** The gate for dossier files: what is taken, and why and where the rest is refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DossierFile } from '#src/core/dossier.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { exportDossier } from '#src/exchange/exportDossier.ts';
import type { Refusal } from '#src/exchange/refusal.ts';
import { type Restored, restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';

/** One of everything: sheets 0 individual, 1 individual, 2 tally, 3 agreed, 4 summary (of « Foyer »). */
const story = () =>
  scenario({ mode: 'full', partners: ['Foyer'] })
    .person({ college: 'bureau' })
    .answer('P1.etat', 3)
    .answer('C1.etat', 2, 'Foyer')
    .person()
    .answer('P1.etat', 'SO')
    .tally({ present: 4 })
    .count('P2.etat', [1, 2, 0, 0], { unknown: 1 })
    .agree('P1.etat', 'noAgreement')
    .organisation('Foyer', { partners: ['Nous'] })
    .share('P1.etat', 2.5)
    .share('P2.etat', { status: 'unclear', value: null, comparison: null });

/** The same as loose JSON, to be spoilt. */
type Loose = { [key: string]: Loose } & { [index: number]: Loose } & Loose[];
const valid = (): Loose => JSON.parse(JSON.stringify(story().file()));
const restore = (file: unknown) => restoreDossier(JSON.stringify(file), questionnairesByKey);
const refused = (cause: Refusal['cause'], path: string): Restored => ({
  kind: 'refused',
  refusal: { cause, path },
});

const STRANGER = '99999999-9999-4999-8999-999999999999';
const set = (part: Loose | undefined, key: string | number, value: unknown) =>
  Object.assign(part ?? {}, { [key]: value });
/** The answers of the story, by what they are. */
const ANSWER = { own: 0, aboutFoyer: 1, tally: 3, agreed: 4, summary: 5, unclear: 6 } as const;

describe('a valid file', () => {
  it('is restored as it was', () => {
    const { format, formatVersion, exportedAt, ...dossier } = story().file();
    expect(restore(valid())).toEqual({ kind: 'restored', dossier });
  });

  it('may begin with a byte order mark, as Windows editors write it', () => {
    expect(restoreDossier(`\uFEFF${JSON.stringify(valid())}`, questionnairesByKey).kind).toBe('restored');
  });

  it('may leave out the note, who sees it, and everything optional', () => {
    const file = valid();
    for (const answer of file.answers ?? []) {
      delete answer.note;
      delete answer.noteShared;
    }
    const restored = restore(file);
    expect(restored.kind === 'restored' && restored.dossier.answers[0]).toMatchObject({
      note: '',
      noteShared: false,
    });
  });

  it.each<[string, (file: Loose) => void]>([
    ['an untitled dossier', (file) => set(file.dossier, 'title', '')],
    ['a dossier of nobody', (file) => set(file.dossier, 'ownOrganisationId', null)],
    ['no form at all', (file) => set(file.dossier, 'forms', [])],
    ['an archived dossier, with a date to erase it', (file) => set(file, 'dossier', { ...file.dossier, archived: true, eraseOn: '2027-01-31' })],
    ['a cleared answer in any sheet', (file) => { for (const answer of file.answers ?? []) set(answer, 'value', null); }],
    ['an explanation and a minority in an agreed sheet', (file) => set(file.answers?.[ANSWER.agreed], 'minority', 'Deux voix')],
    ['an answer about an association that is no partner', (file) => set(file.organisations, 2, { id: STRANGER, name: 'X', position: 2 }) && set(file.answers?.[ANSWER.aboutFoyer], 'partnerId', STRANGER)],
    ['an answer about nobody though a partner is named', (file) => set(file.answers?.[ANSWER.aboutFoyer], 'partnerId', null)],
    ['a number used in another kind of sheet', (file) => set(file.sheets?.[2], 'number', 1)],
    ['a title of 200 characters', (file) => set(file.dossier, 'title', 'é'.repeat(200))],
    ['a note of 20,000 characters', (file) => set(file.answers?.[0], 'note', 'é'.repeat(20_000))],
    ['no association, round, sheet nor answer', (file) => Object.assign(file, { organisations: [], rounds: [], sheets: [], answers: [] }) && set(file.dossier, 'ownOrganisationId', null)],
  ])('may hold %s', (_, change) => {
    const file = valid();
    change(file);
    expect(restore(file)).toMatchObject({ kind: 'restored' });
  });
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
    ['a huge file', ' '.repeat(50_000_001), 'tooLarge'],
  ])('%s is refused', (_, content, cause) => {
    expect(restoreDossier(content, questionnairesByKey)).toEqual(refused(cause, ''));
  });

  it('brackets inside a note are no depth', () => {
    const file = valid();
    set(file.answers?.[0], 'note', `${'['.repeat(500)}"\\"${'{'.repeat(500)}`);
    expect(restore(file).kind).toBe('restored');
  });

  it('a newer format says so, whatever else it holds', () => {
    const file = { ...valid(), formatVersion: 2, sessions: [] };
    expect(restore(file)).toEqual(refused('newerFormat', 'formatVersion'));
  });

  it.each([
    ['__proto__', 'dossier.__proto__', '"dossier":{', '"dossier":{"__proto__":{"archived":true},'],
    ['__proto__ at the top', '__proto__', '{"format"', '{"__proto__":{},"format"'],
    ['constructor', 'organisations[0].constructor', '"organisations":[{', '"organisations":[{"constructor":{"prototype":1},'],
    ['prototype', 'answers[0].value.prototype', '"value":{', '"value":{"prototype":null,'],
  ])('the dangerous key %s is refused with its place', (_, path, whole, spoilt) => {
    const dangerous = text.replace(whole, spoilt);
    expect(dangerous).not.toBe(text);
    expect(restoreDossier(dangerous, questionnairesByKey)).toEqual(refused('unknownField', path));
    expect(({} as { archived?: boolean }).archived).toBeUndefined();
  });
});

interface Mistake {
  readonly name: string;
  readonly spoil: (file: Loose) => unknown;
  readonly path: string;
}

describe('an unknown field', () => {
  const at = (path: string, part: (file: Loose) => Loose | undefined): Mistake => ({
    name: path,
    spoil: (file) => set(part(file), 'surplus', 1),
    path,
  });

  it.each<Mistake>([
    at('surplus', (file) => file),
    at('dossier.surplus', (file) => file.dossier),
    at('organisations[1].surplus', (file) => file.organisations?.[1]),
    at('rounds[0].surplus', (file) => file.rounds?.[0]),
    at('rounds[0].questionnaire.surplus', (file) => file.rounds?.[0]?.questionnaire),
    at('rounds[0].parties[1].surplus', (file) => file.rounds?.[0]?.parties?.[1]),
    at('sheets[0].surplus', (file) => file.sheets?.[0]),
    at('answers[0].surplus', (file) => file.answers?.[0]),
    at('answers[0].value.surplus', (file) => file.answers?.[0]?.value),
    { name: 'a collection of a later version', spoil: (file) => set(file, 'sessions', []), path: 'sessions' },
    { name: 'a profile question', spoil: (file) => set(file.organisations?.[0], 'profile', { budget: '1' }), path: 'organisations[0].profile.budget' },
    { name: 'people present on a sheet that is no tally', spoil: (file) => set(file.sheets?.[0], 'present', 3), path: 'sheets[0].present' },
  ])('$name is refused with its path', ({ spoil, path }) => {
    const file = valid();
    spoil(file);
    expect(restore(file)).toEqual(refused('unknownField', path));
  });
});

describe('a value that a dossier may not have', () => {
  it.each<Mistake>([
    { name: 'format version 0', spoil: (file) => set(file, 'formatVersion', 0), path: 'formatVersion' },
    { name: 'a time with an offset', spoil: (file) => set(file, 'exportedAt', '2026-11-23T10:15:00+01:00'), path: 'exportedAt' },
    { name: 'a date as a time', spoil: (file) => set(file.dossier, 'createdAt', '2026-11-23'), path: 'dossier.createdAt' },
    { name: 'a day that does not exist', spoil: (file) => set(file.rounds?.[0], 'startedOn', '2026-02-30'), path: 'rounds[0].startedOn' },
    { name: 'an id that is no UUID', spoil: (file) => set(file.dossier, 'id', 'd1'), path: 'dossier.id' },
    { name: 'no title', spoil: (file) => delete file.dossier?.title, path: 'dossier.title' },
    { name: 'a title too long', spoil: (file) => set(file.dossier, 'title', 'a'.repeat(201)), path: 'dossier.title' },
    { name: 'a note too long', spoil: (file) => set(file.answers?.[0], 'note', 'a'.repeat(20_001)), path: 'answers[0].note' },
    { name: 'an unknown form', spoil: (file) => set(file.dossier, 'forms', ['fusion', 'mariage']), path: 'dossier.forms[1]' },
    { name: 'a form named twice', spoil: (file) => set(file.dossier, 'forms', ['fusion', 'fusion']), path: 'dossier.forms' },
    { name: 'an unknown number of employees', spoil: (file) => set(file.organisations?.[0], 'profile', { employees: '12' }), path: 'organisations[0].profile.employees' },
    { name: 'an unknown answer to the profile', spoil: (file) => set(file.organisations?.[0], 'profile', { cpom: true }), path: 'organisations[0].profile.cpom' },
    { name: 'a negative position', spoil: (file) => set(file.organisations?.[0], 'position', -1), path: 'organisations[0].position' },
    { name: 'an unknown mode', spoil: (file) => set(file.rounds?.[0], 'mode', 'complet'), path: 'rounds[0].mode' },
    { name: 'an unknown way', spoil: (file) => set(file.rounds?.[0]?.parties?.[0], 'way', 'alone'), path: 'rounds[0].parties[0].way' },
    { name: 'an unknown state', spoil: (file) => set(file.rounds?.[0]?.parties?.[0], 'state', 'closed'), path: 'rounds[0].parties[0].state' },
    { name: 'an unknown kind of sheet', spoil: (file) => set(file.sheets?.[0], 'kind', 'secret'), path: 'sheets[0].kind' },
    { name: 'sheet number 0', spoil: (file) => set(file.sheets?.[0], 'number', 0), path: 'sheets[0].number' },
    { name: 'an unknown college', spoil: (file) => set(file.sheets?.[0], 'college', 'maire'), path: 'sheets[0].college' },
    { name: 'a negative number present', spoil: (file) => set(file.sheets?.[2], 'present', -1), path: 'sheets[2].present' },
    { name: 'level 0', spoil: (file) => set(file.answers?.[0]?.value, 'level', 0), path: 'answers[0].value.level' },
    { name: 'level 2.5', spoil: (file) => set(file.answers?.[0]?.value, 'level', 2.5), path: 'answers[0].value.level' },
    { name: 'a level in letters', spoil: (file) => set(file.answers?.[0]?.value, 'level', '3'), path: 'answers[0].value.level' },
    { name: 'a kind of answer that does not exist', spoil: (file) => set(file.answers?.[0], 'value', { kind: 'maybe' }), path: 'answers[0].value.kind' },
    { name: 'a negative count', spoil: (file) => set(file.answers?.[ANSWER.tally]?.value, 'levels', [1, -1, 0, 0]), path: 'answers[3].value.levels[1]' },
    { name: 'half a person', spoil: (file) => set(file.answers?.[ANSWER.tally]?.value, 'unknown', 0.5), path: 'answers[3].value.unknown' },
    { name: 'revision 0', spoil: (file) => set(file.answers?.[0], 'revision', 0), path: 'answers[0].revision' },
    { name: 'a shared value that is no number', spoil: (file) => set(file.answers?.[ANSWER.summary]?.value, 'value', '2'), path: 'answers[5].value.value' },
    { name: 'a missing partner id', spoil: (file) => delete file.answers?.[0]?.partnerId, path: 'answers[0].partnerId' },
    { name: 'answers that are no list', spoil: (file) => set(file, 'answers', {}), path: 'answers' },
    { name: 'no sheets', spoil: (file) => delete file.sheets, path: 'sheets' },
  ])('$name is refused with its path', ({ spoil, path }) => {
    const file = valid();
    spoil(file);
    expect(restore(file)).toEqual(refused('wrongValue', path));
  });
});

/** Every cause that a schema cannot see, at least once. */
const MISTAKES: Record<Exclude<Refusal['cause'], SchemaCause>, readonly Mistake[]> = {
  duplicateId: [
    { name: 'two associations', spoil: (file) => set(file.organisations?.[1], 'id', file.organisations?.[0]?.id), path: 'organisations[1]' },
    { name: 'two rounds', spoil: (file) => file.rounds?.push({ ...file.rounds[0] } as Loose), path: 'rounds[1]' },
    { name: 'two sheets', spoil: (file) => set(file.sheets?.[1], 'id', file.sheets?.[0]?.id), path: 'sheets[1]' },
  ],
  unknownOrganisation: [
    { name: 'as our own', spoil: (file) => set(file.dossier, 'ownOrganisationId', STRANGER), path: 'dossier.ownOrganisationId' },
    { name: 'as a party', spoil: (file) => set(file.rounds?.[0]?.parties?.[0], 'organisationId', STRANGER), path: 'rounds[0].parties[0].organisationId' },
    { name: 'as a partner', spoil: (file) => set(file.rounds?.[0]?.parties?.[0], 'partnerIds', [STRANGER]), path: 'rounds[0].parties[0].partnerIds[0]' },
    { name: 'as whom an answer is about', spoil: (file) => set(file.answers?.[ANSWER.aboutFoyer], 'partnerId', STRANGER), path: 'answers[1].partnerId' },
  ],
  unknownRound: [
    { name: 'of a sheet', spoil: (file) => set(file.sheets?.[1], 'roundId', STRANGER), path: 'sheets[1].roundId' },
  ],
  unknownSheet: [
    { name: 'of an answer', spoil: (file) => set(file.answers?.[2], 'sheetId', STRANGER), path: 'answers[2].sheetId' },
  ],
  unknownQuestion: [
    { name: 'of another questionnaire', spoil: (file) => set(file.answers?.[0], 'questionId', 'P9.etat'), path: 'answers[0].questionId' },
    { name: 'that every object inherits', spoil: (file) => set(file.answers?.[0], 'questionId', 'constructor'), path: 'answers[0].questionId' },
  ],
  unknownQuestionnaire: [
    { name: 'by its id', spoil: (file) => set(file.rounds?.[0]?.questionnaire, 'id', 'autre'), path: 'rounds[0].questionnaire' },
    { name: 'by its version', spoil: (file) => set(file.rounds?.[0]?.questionnaire, 'version', '9.9.9'), path: 'rounds[0].questionnaire' },
  ],
  partnerIsSelf: [
    { name: 'in a party', spoil: (file) => set(file.rounds?.[0]?.parties?.[0], 'partnerIds', [file.organisations?.[0]?.id]), path: 'rounds[0].parties[0].partnerIds[0]' },
    { name: 'in an answer', spoil: (file) => set(file.answers?.[ANSWER.aboutFoyer], 'partnerId', file.organisations?.[0]?.id), path: 'answers[1].partnerId' },
  ],
  partnerNotAsked: [
    { name: 'on a question about ourselves', spoil: (file) => set(file.answers?.[0], 'partnerId', file.organisations?.[1]?.id), path: 'answers[0].partnerId' },
    { name: 'on a question common to the partners', spoil: (file) => Object.assign(file.answers?.[ANSWER.aboutFoyer] ?? {}, { questionId: 'V1.etat' }), path: 'answers[1].partnerId' },
  ],
  duplicateParty: [
    { name: 'in a round', spoil: (file) => set(file.rounds?.[0]?.parties?.[1], 'organisationId', file.organisations?.[0]?.id), path: 'rounds[0].parties[1]' },
    { name: 'among the partners of one', spoil: (file) => set(file.rounds?.[0]?.parties?.[0], 'partnerIds', [file.organisations?.[1]?.id, file.organisations?.[1]?.id]), path: 'rounds[0].parties[0].partnerIds[1]' },
  ],
  duplicateSheet: [
    { name: 'of the same number', spoil: (file) => set(file.sheets?.[1], 'number', 1), path: 'sheets[1]' },
    { name: 'of an agreement, whatever its number', spoil: (file) => file.sheets?.splice(4, 0, { ...file.sheets[3], id: STRANGER, number: 2 } as unknown as Loose), path: 'sheets[4]' },
    { name: 'of a summary, whatever its number', spoil: (file) => file.sheets?.push({ ...file.sheets[4], id: STRANGER, number: 2 } as unknown as Loose), path: 'sheets[5]' },
  ],
  duplicateAnswer: [
    { name: 'of one person', spoil: (file) => file.answers?.push({ ...file.answers[0], revision: 2 } as unknown as Loose), path: 'answers[7]' },
  ],
  notAParty: [
    { name: 'for want of taking part', spoil: (file) => file.rounds?.[0]?.parties?.pop(), path: 'sheets[4].organisationId' },
    { name: 'for want of existing', spoil: (file) => set(file.sheets?.[0], 'organisationId', STRANGER), path: 'sheets[0].organisationId' },
  ],
  sheetBesideSummary: [
    { name: 'of a person', spoil: (file) => set(file.sheets?.[0], 'organisationId', file.organisations?.[1]?.id), path: 'sheets[0]' },
    { name: 'of an agreement', spoil: (file) => set(file.sheets?.[3], 'organisationId', file.organisations?.[1]?.id), path: 'sheets[3]' },
  ],
  valueNotAllowed: [
    { name: 'no agreement, of one person', spoil: (file) => set(file.answers?.[0], 'value', { kind: 'noAgreement' }), path: 'answers[0].value.kind' },
    { name: 'a count, of one person', spoil: (file) => set(file.answers?.[0], 'value', { kind: 'counts', levels: [1, 0, 0, 0], unknown: 0, notApplicable: 0 }), path: 'answers[0].value.kind' },
    { name: 'a level, in a tally', spoil: (file) => set(file.answers?.[ANSWER.tally], 'value', { kind: 'level', level: 2 }), path: 'answers[3].value.kind' },
    { name: 'a count, in an agreement', spoil: (file) => set(file.answers?.[ANSWER.agreed], 'value', { kind: 'counts', levels: [1, 0, 0, 0], unknown: 0, notApplicable: 0 }), path: 'answers[4].value.kind' },
    { name: 'a level, in a summary', spoil: (file) => set(file.answers?.[ANSWER.summary], 'value', { kind: 'level', level: 2 }), path: 'answers[5].value.kind' },
    { name: 'a shared value, of one person', spoil: (file) => set(file.answers?.[0], 'value', { kind: 'summary', status: 'valued', value: 2, comparison: 2 }), path: 'answers[0].value.kind' },
  ],
  levelOutOfRange: [
    { name: 'level 5 of 4', spoil: (file) => set(file.answers?.[0]?.value, 'level', 5), path: 'answers[0].value.level' },
    { name: 'an agreed level 5 of 4', spoil: (file) => set(file.answers?.[ANSWER.agreed], 'value', { kind: 'level', level: 5 }), path: 'answers[4].value.level' },
    { name: 'counts of three levels of 4', spoil: (file) => set(file.answers?.[ANSWER.tally]?.value, 'levels', [1, 2, 0]), path: 'answers[3].value.levels' },
    { name: 'counts of five levels of 4', spoil: (file) => set(file.answers?.[ANSWER.tally]?.value, 'levels', [1, 2, 0, 0, 0]), path: 'answers[3].value.levels' },
    { name: 'a shared value over 4', spoil: (file) => set(file.answers?.[ANSWER.summary]?.value, 'value', 4.1), path: 'answers[5].value.value' },
    { name: 'a shared comparison under 1', spoil: (file) => set(file.answers?.[ANSWER.summary]?.value, 'comparison', 0.9), path: 'answers[5].value.comparison' },
    { name: 'a shared value without a value', spoil: (file) => set(file.answers?.[ANSWER.summary]?.value, 'value', null), path: 'answers[5].value.value' },
    { name: 'a value though it is unclear', spoil: (file) => set(file.answers?.[ANSWER.unclear]?.value, 'value', 2), path: 'answers[6].value.value' },
    { name: 'a comparison though it is unclear', spoil: (file) => set(file.answers?.[ANSWER.unclear]?.value, 'comparison', 2), path: 'answers[6].value.comparison' },
  ],
  fieldNotAllowed: [
    { name: 'an explanation, of one person', spoil: (file) => set(file.answers?.[0], 'explanation', 'Nous'), path: 'answers[0].explanation' },
    { name: 'a minority, in a tally', spoil: (file) => set(file.answers?.[ANSWER.tally], 'minority', 'Deux'), path: 'answers[3].minority' },
  ],
};
type SchemaCause =
  | ('tooLarge' | 'tooDeep' | 'notJson' | 'notADossier')
  | ('newerFormat' | 'unknownField' | 'wrongValue');

for (const [cause, mistakes] of Object.entries(MISTAKES)) {
  describe(`${cause} is the cause of the refusal`, () => {
    it.each(mistakes)('$name, at $path', ({ spoil, path }) => {
      const file = valid();
      spoil(file);
      expect(restore(file)).toEqual(refused(cause as Refusal['cause'], path));
    });
  });
}

describe('a file damaged anyhow', () => {
  const golden = ['rules-1.json', 'three-partners.json', 'edge-cases.json', 'agreed-and-summary'].map(
    (name): DossierFile =>
      name.endsWith('.json')
        ? JSON.parse(readFileSync(new URL(`../core/golden/${name}`, import.meta.url), 'utf8')).dossier
        : story().file(),
  );
  const CAUSES = new Set<string>([
    ...['tooLarge', 'tooDeep', 'notJson', 'notADossier', 'newerFormat', 'unknownField', 'wrongValue'],
    ...Object.keys(MISTAKES),
  ]);

  it('never throws: it is refused with a cause, or restored into something that can be scored and exported', () => {
    const random = randomFrom(20261123);
    const kinds = { restored: 0, refused: 0 };
    for (let run = 0; run < 2000; run++) {
      const text = damage(JSON.stringify(golden[run % golden.length]), random);
      const restored = restoreDossier(text, questionnairesByKey);
      kinds[restored.kind] += 1;
      if (restored.kind === 'refused') {
        expect(CAUSES).toContain(restored.refusal.cause);
        continue;
      }
      scoreDossier(restored.dossier, questionnairesByKey);
      const exported = exportDossier(restored.dossier, questionnairesByKey, '2026-11-23T10:15:00.000Z');
      expect(restore(exported)).toEqual({ kind: 'restored', dossier: inExportOrder(exported) });
    }
    // Both happen often, or the damage would teach nothing.
    expect(kinds.refused).toBeGreaterThan(500);
    expect(kinds.restored).toBeGreaterThan(100);
  }, 120_000);
});

const inExportOrder = ({ format, formatVersion, exportedAt, ...dossier }: DossierFile) => dossier;

/** Mulberry32: the same damage at every run. @returns numbers in [0, 1) */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const JUNK = [
  ...[null, true, 0, 1, 2, 3, -1, 1.5, 1e9, 1e308, '', 'x', '1', 'valued', 'level', 'shown', 'P1.etat'],
  ...[[], {}, [1, 2, 3, 4], { kind: 'unknown' }, { kind: 'level', level: 4 }, 'é'.repeat(30_000)],
];

/** One to three wounds: in the text, or anywhere in what it says. */
function damage(text: string, random: () => number): string {
  const pick = (length: number) => Math.floor(random() * length);
  if (random() < 0.2) {
    const at = pick(text.length);
    const wounded = [
      text.slice(0, at),
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + String.fromCharCode(pick(256)) + text.slice(at),
      text.slice(0, at) + text.slice(pick(text.length)),
    ];
    return wounded[pick(wounded.length)] ?? text;
  }
  const file = JSON.parse(text);
  for (let wound = 0; wound <= pick(3); wound++) {
    const holders = holdersIn(file);
    const holder = holders[pick(holders.length)];
    if (holder === undefined) continue;
    const keys = Object.keys(holder);
    const key = keys[pick(keys.length)];
    const other = keys[pick(keys.length)];
    if (key === undefined || other === undefined) continue;
    const wounds = [
      () => Reflect.deleteProperty(holder, key),
      () => Reflect.set(holder, key, structuredClone(JUNK[pick(JUNK.length)])),
      () => Reflect.set(holder, key, structuredClone(Reflect.get(holder, other))),
      () => Reflect.set(holder, `${key}x`, 1),
      () => Array.isArray(holder) && holder.splice(pick(holder.length), 1),
      () => Array.isArray(holder) && holder.push(structuredClone(holder[pick(holder.length)])),
      () => Array.isArray(holder) && holder.reverse(),
    ];
    wounds[pick(wounds.length)]?.();
  }
  return JSON.stringify(file);
}

/** Every list and object inside, so that deep places are wounded as often as they are many. */
const holdersIn = (value: unknown): object[] =>
  value === null || typeof value !== 'object'
    ? []
    : [value, ...Object.values(value).flatMap(holdersIn)];
