/** What an author gets wrong is reported with the file, the place in it and what to do; nothing is guessed. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type AuthorMistake, AuthorMistakes } from '#src/authoring/AuthorMistake.ts';
import { compileAll, compileQuestionnaire } from '#src/authoring/compileQuestionnaire.ts';

const root = mkdtempSync(join(tmpdir(), 'diapason-author-'));
const good = join(root, 'good');
afterAll(() => rmSync(root, { recursive: true }));
beforeAll(() => {
  mkdirSync(join(good, 'fr'), { recursive: true });
  for (const [name, content] of Object.entries(FILES))
    writeFileSync(join(good, name), stringify(content));
});

/** A whole questionnaire of two questions about ourselves and two about a partner, three levels each. */
const question = (text: string) => ({
  text,
  anchors: { 1: 'Un.', 2: 'Deux.', 3: 'Trois.' },
  why: 'Parce que.',
  next: { 1: 'Passer à deux.', 2: 'Passer à trois.' },
  prompts: {},
});
const bands = { toAddress: 'Peu.', inProgress: 'Assez.', strength: 'Beaucoup.' };
const named = { name: 'un nom', meaning: 'Un sens.' };
const say = { ...bands, unclear: 'On ne sait.' };
const theme = { name: 'Thème', shortName: 'Thème', about: 'De quoi.', readings: bands, say };
const prospective = (text: string) => {
  const { why, prompts, ...wording } = question(text);
  return { ...question(text), prospective: wording };
};
const FILES = {
  'questionnaire.yaml': {
    id: 'petit',
    version: '1.0.0',
    levels: 3,
    languages: ['fr'],
    dimensions: [
      {
        id: 'A',
        texts: 'nous',
        scope: 'own',
        themes: [{ id: 'A1', express: ['etat'], critical: true }],
      },
      { id: 'B', texts: 'eux', scope: 'partner', themes: [{ id: 'B1', express: ['etat'] }] },
    ],
  },
  'fr/questionnaire.yaml': {
    name: 'Petit',
    purpose: 'Un essai.',
    ladders: {
      etat: { name: 'ce qui existe', labels: ['un', 'deux', 'trois'] },
      appropriation: { name: 'qui le porte', labels: ['un', 'deux', 'trois'] },
    },
    bands: { toAddress: named, inProgress: named, strength: named },
    patterns: { writtenNotCarried: named, carriedNotWritten: named },
    readings: {
      sharedStrength: named,
      strengthToConfirm: named,
      sharedWork: named,
      toDebate: named,
    },
    profile: {},
    glossary: {},
  },
  'fr/nous.yaml': {
    dimension: 'A',
    name: 'Nous',
    intro: 'Parlons de nous.',
    bands,
    themes: {
      A1: {
        ...theme,
        critical: 'D’abord.',
        etat: question('Est-ce écrit ?'),
        appropriation: question('Qui le dit ?'),
      },
    },
  },
  'fr/eux.yaml': {
    dimension: 'B',
    name: 'Eux',
    intro: 'Parlons d’eux.',
    bands,
    themes: {
      B1: {
        ...theme,
        prospectiveReadings: bands,
        prospectiveSay: say,
        etat: prospective('Est-ce dit ?'),
        appropriation: prospective('Qui l’a dit ?'),
      },
    },
  },
};

// Objects of an author's file, to be spoilt by hand.
// biome-ignore lint/suspicious/noExplicitAny: its shape is what these tests break
type Written = any;
interface Case {
  readonly name: string;
  readonly file: keyof typeof FILES;
  readonly spoil: (written: Written) => unknown;
  readonly mistakes: readonly { path: string; remedy: RegExp }[];
}

let copies = 0;
function copy(): string {
  const folder = join(root, `copy-${copies++}`);
  cpSync(good, folder, { recursive: true });
  return folder;
}

function mistakesIn(folder: string): readonly AuthorMistake[] {
  try {
    compileQuestionnaire(folder);
  } catch (error) {
    if (error instanceof AuthorMistakes) return error.mistakes;
    throw error;
  }
  return [];
}

describe('a questionnaire without a mistake', () => {
  it('compiles', () => {
    const { questionnaire, textsByLanguage } = compileQuestionnaire(good);
    expect(questionnaire).toMatchObject({ id: 'petit', levelCount: 3 });
    expect(questionnaire.dimensions.map(({ scope }) => scope)).toEqual(['own', 'partner']);
    expect(textsByLanguage.fr?.questionsByDimension.B?.['B1.etat']?.prospective?.text).toBe(
      'Est-ce dit\u202F?',
    );
  });

  it('keeps what one could say to the partner apart from the words that are loaded first', () => {
    const texts = compileQuestionnaire(good).textsByLanguage.fr;
    expect(texts?.sayByTheme).toEqual({
      A1: { actual: say, prospective: null },
      B1: { actual: say, prospective: say },
    });
    for (const shown of Object.values(texts?.general.themes ?? {})) {
      expect(shown).not.toHaveProperty('say');
      expect(shown).not.toHaveProperty('prospectiveSay');
    }
  });
});

describe('a mistake inside a file', () => {
  it.each<Case>([
    {
      name: 'a missing anchor',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.etat.anchors[3],
      mistakes: [{ path: 'themes.A1.etat.anchors', remedy: /levels 1 to 3/ }],
    },
    {
      name: 'an anchor too many',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.etat.anchors[4] = 'Quatre.';
      },
      mistakes: [{ path: 'themes.A1.etat.anchors', remedy: /levels 1 to 3/ }],
    },
    {
      name: 'no anchors at all',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.etat.anchors,
      mistakes: [{ path: 'themes.A1.etat.anchors', remedy: /write/ }],
    },
    {
      name: 'an empty anchor',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.etat.anchors[1] = '  ';
      },
      mistakes: [{ path: 'themes.A1.etat.anchors.1', remedy: /empty/ }],
    },
    {
      name: 'a missing next step',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.appropriation.next[2],
      mistakes: [{ path: 'themes.A1.appropriation.next', remedy: /levels 1 to 2/ }],
    },
    {
      name: 'a next step after the last level',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.etat.next[3] = 'Encore.';
      },
      mistakes: [{ path: 'themes.A1.etat.next', remedy: /levels 1 to 2/ }],
    },
    {
      name: 'labels that are too few',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.etat.labels = ['un', 'deux'];
      },
      mistakes: [{ path: 'themes.A1.etat.labels', remedy: /3 labels/ }],
    },
    {
      name: 'a missing question',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.appropriation,
      mistakes: [{ path: 'themes.A1.appropriation', remedy: /write/ }],
    },
    {
      name: 'a missing text',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.etat.text,
      mistakes: [{ path: 'themes.A1.etat.text', remedy: /write a text/ }],
    },
    {
      name: 'an unknown key',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.etat.anchor = {};
      },
      mistakes: [{ path: 'themes.A1.etat', remedy: /remove or rename anchor/ }],
    },
    {
      name: 'a missing theme',
      file: 'fr/nous.yaml',
      spoil: (written) => {
        written.themes = {};
      },
      mistakes: [{ path: 'themes.A1', remedy: /write this theme/ }],
    },
    {
      name: 'a theme that the skeleton does not know',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A9 = themes.A1;
      },
      mistakes: [{ path: 'themes.A9', remedy: /remove it/ }],
    },
    {
      name: 'a critical theme that does not say why',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.critical,
      mistakes: [{ path: 'themes.A1.critical', remedy: /say why/ }],
    },
    {
      name: 'the file of another dimension',
      file: 'fr/nous.yaml',
      spoil: (written) => {
        written.dimension = 'B';
      },
      mistakes: [{ path: 'dimension', remedy: /write A/ }],
    },
    {
      name: 'a prospective wording about ourselves',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.etat.prospective = prospective('Quoi ?').prospective;
      },
      mistakes: [{ path: 'themes.A1.etat.prospective', remedy: /remove it/ }],
    },
    {
      name: 'a missing prospective wording',
      file: 'fr/eux.yaml',
      spoil: ({ themes }) => delete themes.B1.etat.prospective,
      mistakes: [{ path: 'themes.B1.etat.prospective', remedy: /write the wording/ }],
    },
    {
      name: 'a missing prospective anchor',
      file: 'fr/eux.yaml',
      spoil: ({ themes }) => delete themes.B1.etat.prospective.anchors[2],
      mistakes: [{ path: 'themes.B1.etat.prospective.anchors', remedy: /levels 1 to 3/ }],
    },
    {
      name: 'missing prospective readings',
      file: 'fr/eux.yaml',
      spoil: ({ themes }) => delete themes.B1.prospectiveReadings,
      mistakes: [{ path: 'themes.B1.prospectiveReadings', remedy: /write the readings/ }],
    },
    {
      name: 'nothing to say to the partner',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => delete themes.A1.say,
      mistakes: [{ path: 'themes.A1.say', remedy: /write.*strength.*toAddress and unclear/ }],
    },
    {
      name: 'nothing to say of what is unclear',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.say = bands;
      },
      mistakes: [{ path: 'themes.A1.say.unclear', remedy: /write a text/ }],
    },
    {
      name: 'nothing to say of a partner to come',
      file: 'fr/eux.yaml',
      spoil: ({ themes }) => delete themes.B1.prospectiveSay,
      mistakes: [{ path: 'themes.B1.prospectiveSay', remedy: /write what one could say/ }],
    },
    {
      name: 'something to say of a partner to come where no partner is spoken of',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        themes.A1.prospectiveSay = say;
      },
      mistakes: [{ path: 'themes.A1.prospectiveSay', remedy: /remove it/ }],
    },
    {
      name: 'a prompt whose key cannot be an id',
      file: 'fr/eux.yaml',
      spoil: ({ themes }) => {
        themes.B1.etat.prompts = { 'À qui': 'À qui ?' };
      },
      mistakes: [{ path: 'themes.B1.etat.prompts.À qui', remedy: /./ }],
    },
    {
      name: 'a ladder without its labels',
      file: 'fr/questionnaire.yaml',
      spoil: ({ ladders }) => ladders.etat.labels.pop(),
      mistakes: [{ path: 'ladders.etat.labels', remedy: /3 labels/ }],
    },
    {
      name: 'a missing band',
      file: 'fr/questionnaire.yaml',
      spoil: ({ bands: all }) => delete all.strength,
      mistakes: [{ path: 'bands.strength', remedy: /write/ }],
    },
    {
      name: 'one level only',
      file: 'questionnaire.yaml',
      spoil: (written) => {
        written.levels = 1;
      },
      mistakes: [{ path: 'levels', remedy: /./ }],
    },
    {
      name: 'eight levels',
      file: 'questionnaire.yaml',
      spoil: (written) => {
        written.levels = 8;
      },
      mistakes: [{ path: 'levels', remedy: /./ }],
    },
    {
      name: 'an unknown scope',
      file: 'questionnaire.yaml',
      spoil: ({ dimensions }) => {
        dimensions[0].scope = 'ours';
      },
      mistakes: [{ path: 'dimensions.0.scope', remedy: /own/ }],
    },
    {
      name: 'a theme that express does not ask',
      file: 'questionnaire.yaml',
      spoil: ({ dimensions }) => {
        dimensions[0].themes[0].express = [];
      },
      mistakes: [{ path: 'dimensions.0.themes.0.express', remedy: /empty/ }],
    },
    {
      name: 'a condition written as code',
      file: 'questionnaire.yaml',
      spoil: ({ dimensions }) => {
        dimensions[0].themes[0].critical = 'forms.includes("fusion")';
      },
      mistakes: [{ path: 'dimensions.0.themes.0.critical', remedy: /./ }],
    },
    {
      name: 'no French, whose wording is compared between versions',
      file: 'questionnaire.yaml',
      spoil: (written) => {
        written.languages = [];
      },
      mistakes: [{ path: 'languages', remedy: /./ }],
    },
    {
      name: 'several mistakes, all told at once',
      file: 'fr/nous.yaml',
      spoil: ({ themes }) => {
        delete themes.A1.critical;
        delete themes.A1.etat.anchors[1];
        delete themes.A1.appropriation.next[1];
      },
      mistakes: [
        { path: 'themes.A1.critical', remedy: /say why/ },
        { path: 'themes.A1.etat.anchors', remedy: /levels 1 to 3/ },
        { path: 'themes.A1.appropriation.next', remedy: /levels 1 to 2/ },
      ],
    },
  ])('$name is reported at its place', ({ file, spoil, mistakes }) => {
    const folder = copy();
    const written = parse(readFileSync(join(folder, file), 'utf8'));
    spoil(written);
    writeFileSync(join(folder, file), stringify(written));
    expect(mistakesIn(folder)).toEqual(
      mistakes.map(({ path, remedy }) => ({
        file: join(folder, file),
        path,
        remedy: expect.stringMatching(remedy),
      })),
    );
  });
});

describe('a file that cannot be read', () => {
  it.each(Object.keys(FILES))('%s missing is reported by its name', (file) => {
    const folder = copy();
    rmSync(join(folder, file));
    expect(mistakesIn(folder)).toEqual([
      { file: join(folder, file), path: '', remedy: expect.stringMatching(/missing; create it/) },
    ]);
  });

  it('a language announced and not written is a missing file', () => {
    const folder = copy();
    const file = join(folder, 'questionnaire.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('- fr', '- fr\n  - en'));
    expect(mistakesIn(folder)).toEqual([
      {
        file: join(folder, 'en/questionnaire.yaml'),
        path: '',
        remedy: expect.stringMatching(/missing/),
      },
    ]);
  });

  it.each([
    { name: 'an unclosed quote', text: 'dimension: "A\nname: Nous\n', place: /line \d+/ },
    { name: 'a colon in a bare text', text: 'dimension: A\nname: Nous : ici\n', place: /line \d+/ },
    { name: 'a wrong indentation', text: 'dimension: A\n   name: Nous\n', place: /line \d+/ },
    { name: 'the same key twice', text: 'dimension: A\ndimension: B\n', place: /unique.*line \d+/ },
  ])('$name is bad YAML, with its line', ({ text, place }) => {
    const folder = copy();
    const file = join(folder, 'fr/nous.yaml');
    writeFileSync(file, text);
    expect(mistakesIn(folder)).toEqual([
      { file, path: '', remedy: expect.stringMatching(/not YAML yet/) },
    ]);
    expect(mistakesIn(folder)[0]?.remedy).toMatch(place);
  });

  it('an empty file is not taken for a questionnaire', () => {
    const folder = copy();
    writeFileSync(join(folder, 'fr/nous.yaml'), '');
    expect(mistakesIn(folder)).toMatchObject([{ file: join(folder, 'fr/nous.yaml'), path: '' }]);
  });
});

describe('the message', () => {
  it('says file, place and remedy, one mistake a line', () => {
    const mistakes = [
      { file: 'a.yaml', path: 'themes.P1', remedy: 'write this theme' },
      { file: 'b.yaml', path: '', remedy: 'the file is missing; create it' },
    ];
    expect(new AuthorMistakes(mistakes).message).toBe(
      'a.yaml › themes.P1: write this theme\nb.yaml: the file is missing; create it',
    );
  });
});

describe('the hash of a question’s wording', () => {
  const hashAfter = (change: (etat: Written, theme: Written) => unknown): string | undefined => {
    const folder = copy();
    const file = join(folder, 'fr/nous.yaml');
    const written = parse(readFileSync(file, 'utf8'));
    change(written.themes.A1.etat, written.themes.A1);
    writeFileSync(file, stringify(written));
    return compileQuestionnaire(folder).questionnaire.dimensions[0]?.themes[0]?.questions[0]
      ?.contentHash;
  };
  const unchanged = () => hashAfter(() => undefined);

  it.each<[string, (etat: Written) => unknown]>([
    ['another question', (etat) => Object.assign(etat, { text: 'Est-ce dit ?' })],
    ['another anchor', (etat) => Object.assign(etat.anchors, { 2: 'Deux et demi.' })],
    [
      'two anchors that change places',
      (etat) => Object.assign(etat.anchors, { 1: 'Deux.', 2: 'Un.' }),
    ],
  ])('changes with %s', (_, change) => {
    expect(hashAfter(change)).not.toBe(unchanged());
  });

  it.each<[string, (etat: Written, theme: Written) => unknown]>([
    [
      'another sentence for the partner',
      (_etat, theme) => Object.assign(theme.say, { unclear: 'Qui sait ?' }),
    ],
    ['another reason', (etat) => Object.assign(etat, { why: 'Autrement.' })],
    ['another next step', (etat) => Object.assign(etat.next, { 1: 'Faire autrement.' })],
    ['another prompt', (etat) => Object.assign(etat.prompts, { encore: 'Et encore ?' })],
    ['white space or capitals', (etat) => Object.assign(etat, { text: '  Est-ce  Écrit ?' })],
  ])('stays with %s', (_, change) => {
    expect(hashAfter(change)).toBe(unchanged());
  });
});

it('every questionnaire of the program compiles, under its own folder', () => {
  for (const { questionnaire } of compileAll('questionnaires')) {
    const folder = join('questionnaires', questionnaire.id, questionnaire.version);
    expect(compileQuestionnaire(folder).questionnaire).toEqual(questionnaire);
  }
});
