/** What a board could say to the partner next Monday: aloud, without blushing, deciding nothing for anyone. */
import { describe, expect, it } from 'vitest';
import type { SayingsByThemeId } from '#src/core/questionnaireTexts.ts';
import { longerThan, matching, type Said, textsIn, written } from './writtenTexts.ts';

/** Whole words, whatever their case; « rendez-vous » says no « vous ». */
const word = (words: string) => new RegExp(`(?<![\\p{L}-])(${words})(?!\\p{L})`, 'iu');

interface Speech {
  readonly we: RegExp;
  readonly you: RegExp;
  /** The words of our own results: another board has no use for them. */
  readonly measured: RegExp;
  /** Orders and reproaches. */
  readonly lecture: RegExp;
  /** Who answered what stays in the room. */
  readonly whoAnswered: RegExp;
  readonly undecided: RegExp;
}

const SPEECH: Record<string, Speech> = {
  fr: {
    we: word('nous|notre|nos|nôtres?'),
    you: word('vous|votre|vos|vôtres?'),
    measured: word(
      'résultats?|notes?|niveaux?|scores?|moyennes?|réponses (proches|écartées)|bilans?|questionnaires?|diagnostics?|autodiagnostics?|points? d’appui|en chantier|à aborder|à éclairer|préalables?',
    ),
    lecture: word(
      'il faut|devez|devriez|auriez dû|vous n’avez|vous ne (savez|faites|dites)|votre faute|malheureusement|hélas',
    ),
    whoAnswered: word(
      'président|présidente|directeur|directrice|trésorier|secrétaire|l’un d’entre nous',
    ),
    undecided: word('rien n’est décidé'),
  },
  en: {
    we: word('we|us|our|ours|ourselves'),
    you: word('you|your|yours|yourselves'),
    measured: word(
      'results?|grades?|ratings?|levels?|scores?|averages?|close answers|spread|reviews?|questionnaires?|diagnos\\p{L}+|something to build on|in progress|to open up|to be cleared up|prerequisites?',
    ),
    lecture: word(
      'you (must|should|ought|have to|need to|do not|have not)|unfortunately|sadly|your fault',
    ),
    whoAnswered: word('chair|chairman|president|director|treasurer|secretary|one of us'),
    undecided: word('nothing is decided'),
  },
};

const FIGURE = /\p{N}|%/u;
const JOINED = /et\/ou|and\/or|[()[\]/]/iu;

const sayingsIn = (sayByTheme: SayingsByThemeId): Said[] => textsIn(sayByTheme, '');
const isProspective = ({ path }: Said) => path.includes('.prospective.');
const opening = (text: string, words: number) =>
  text.toLowerCase().split(/\s+/).slice(0, words).join(' ');

describe.each(written)('what one could say to the partner, $key in $language', (each) => {
  const { language, texts, questionnaire } = each;
  const speech = SPEECH[language];
  if (speech === undefined) throw new Error(`Say how one speaks in ${language}: SPEECH`);
  const said = sayingsIn(texts.sayByTheme);

  it('is there for every theme, and for a partner to come where the theme speaks of partners', () => {
    const expected = questionnaire.dimensions.flatMap(({ scope, themes }) =>
      themes.map(({ id }) => [id, scope !== 'own']),
    );
    expect(
      Object.entries(texts.sayByTheme).map(([id, { prospective }]) => [id, prospective !== null]),
    ).toEqual(expected);
  });

  it('takes at most 32 words, in one or two sentences', () => {
    expect(longerThan(32, said)).toEqual([]);
    expect(said.filter(({ text }) => text.split(/(?<=[.?!])\s/u).length > 2)).toEqual([]);
    expect(said.filter(({ text }) => !/[.?]$/u.test(text))).toEqual([]);
  });

  it('speaks as « we »', () => {
    expect(said.filter(({ text }) => !speech.we.test(text))).toEqual([]);
  });

  it('has nobody to call « you » while no partner is named', () => {
    expect(matching(speech.you, said.filter(isProspective))).toEqual([]);
  });

  it('gives no figure and none of the words of our results', () => {
    expect(matching(FIGURE, said)).toEqual([]);
    expect(matching(speech.measured, said)).toEqual([]);
  });

  it('neither lectures the partner nor tells who answered what', () => {
    expect(matching(speech.lecture, said)).toEqual([]);
    expect(matching(speech.whoAnswered, said)).toEqual([]);
  });

  it('joins no « and/or » and opens no bracket', () => {
    expect(matching(JOINED, said)).toEqual([]);
  });

  it('does not repeat itself, even in its opening words', () => {
    const texts = said.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    const openings = said.map(({ text }) => opening(text, 4));
    expect(openings.filter((words, index) => openings.indexOf(words) !== index)).toEqual([]);
  });

  it('may be heard ten in a row: one opening word in four at most is the same', () => {
    for (const of of [said.filter(isProspective), said.filter((each) => !isProspective(each))]) {
      const firsts = of.map(({ text }) => opening(text, 1));
      for (const first of firsts)
        expect(firsts.filter((other) => other === first).length, first).toBeLessThanOrEqual(
          Math.ceil(firsts.length / 4),
        );
    }
  });

  it('says, of a critical theme to address, that nothing is decided before', () => {
    const critical = questionnaire.dimensions.flatMap(({ themes }) =>
      themes.filter((theme) => theme.critical !== false).map(({ id }) => id),
    );
    const toAddress = critical.flatMap((id) =>
      said.filter(({ path }) => path.startsWith(`${id}.`) && path.endsWith('.toAddress')),
    );
    expect(toAddress.length).toBeGreaterThanOrEqual(critical.length);
    expect(toAddress.filter(({ text }) => !speech.undecided.test(text))).toEqual([]);
  });
});
