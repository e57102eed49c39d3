/** Rules of writing, over every questionnaire and language: wordings, lengths, one idea a question, signs. */
import { describe, expect, it } from 'vitest';
import { placedQuestions } from '#src/core/questionnaire.ts';
import {
  everythingSaid,
  longerThan,
  matching,
  questionsOf,
  textsIn,
  wordingsOf,
  written,
} from './writtenTexts.ts';

describe.each(written)('$key in $language', ({ id, language, texts, questionnaire }) => {
  const said = everythingSaid(texts);
  const questions = questionsOf(texts);
  const wordings = wordingsOf(texts);
  const texted = wordings.map(({ path, wording }) => ({ path, text: wording.text }));
  const anchors = wordings.flatMap(({ path, wording }) =>
    wording.levels.map(({ anchor }, index) => ({ path: `${path} ${index + 1}`, text: anchor })),
  );
  const labels = wordings.flatMap(({ path, wording }) =>
    wording.levels.map(({ label }, index) => ({ path: `${path} ${index + 1}`, text: label })),
  );
  const next = wordings.flatMap(({ path, wording }) => textsIn(wording.next, `${path} next`));
  const whys = questions.map(([path, { why }]) => ({ path, text: why }));
  const prompts = questions.flatMap(([path, question]) => textsIn(question.prompts, `${path}#`));
  const themeTexts = (field: 'shortName' | 'about' | 'critical') =>
    Object.entries(texts.general.themes).flatMap(([path, theme]) => textsIn(theme[field], path));

  it('has words for every question, and prospective ones where it speaks of partners', () => {
    const placed = placedQuestions(questionnaire);
    expect(questions.map(([questionId]) => questionId)).toEqual(
      placed.map(({ question }) => question.id),
    );
    for (const { question, dimension } of placed) {
      const words = texts.questionsByDimension[dimension.id]?.[question.id];
      expect(words?.prospective !== null, question.id).toBe(dimension.scope !== 'own');
      for (const wording of [words?.actual, words?.prospective]) {
        if (!wording) continue;
        expect(wording.levels, question.id).toHaveLength(questionnaire.levelCount);
        expect(wording.next, question.id).toHaveLength(questionnaire.levelCount - 1);
      }
    }
  });

  it('says nothing empty', () => {
    expect(said.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it.each([
    { what: 'a question', limit: 20, of: texted },
    { what: 'an anchor', limit: 18, of: anchors },
    { what: 'a label', limit: 5, of: labels },
    { what: 'a reason (why)', limit: 40, of: whys },
    { what: 'a next step', limit: 25, of: next },
    { what: 'a prompt', limit: 18, of: prompts },
    { what: 'what a theme is about', limit: 30, of: themeTexts('about') },
    { what: 'why a theme is critical', limit: 35, of: themeTexts('critical') },
  ])('$what has at most $limit words', ({ limit, of }) => {
    expect(of.length).toBeGreaterThan(0);
    expect(longerThan(limit, of)).toEqual([]);
  });

  it('a short name has at most 28 characters', () => {
    expect(themeTexts('shortName').filter(({ text }) => text.length > 28)).toEqual([]);
  });

  it('a question ends with a question mark, and has no brackets', () => {
    const end = language === 'fr' ? /\u202F\?$/ : /\S\?$/;
    expect(texted.filter(({ text }) => !end.test(text))).toEqual([]);
    expect(matching(/[()]/, texted)).toEqual([]);
  });

  it('no question is asked twice', () => {
    const asked = texted.map(({ text }) => text.toLowerCase());
    expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([]);
  });

  it('the anchors of a question differ, stand alone and end with a period', () => {
    for (const { path, wording } of wordings) {
      const texts = wording.levels.map(({ anchor }) => anchor.toLowerCase());
      expect(new Set(texts).size, path).toBe(texts.length);
    }
    expect(anchors.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
  });

  it('the labels of a question differ and have no final period', () => {
    for (const { path, wording } of wordings)
      expect(new Set(wording.levels.map(({ label }) => label)).size, path).toBe(
        wording.levels.length,
      );
    expect(matching(/\.$/, labels)).toEqual([]);
  });

  it('asks one thing at a time: every « et » and « ou » of a question was looked at', () => {
    const join =
      language === 'fr' ? /(?<!\p{L})(et|ou)(?!\p{L})/iu : /(?<!\p{L})(and|or)(?!\p{L})/iu;
    const reviewed = JOINS[`${id} ${language}`] ?? {};
    const left = texted.map(({ path, text }) => {
      const looked = reviewed[path]?.[0];
      return { path, text: looked === undefined ? text : text.replace(looked, '…') };
    });
    expect(matching(join, left)).toEqual([]);
  });

  it('the reviewed joins still stand in their questions', () => {
    const stale = Object.entries(JOINS[`${id} ${language}`] ?? {}).filter(
      ([path, [join]]) =>
        !texted.some((question) => question.path === path && question.text.includes(join)),
    );
    expect(stale).toEqual([]);
  });

  it('words in capitals are in the glossary', () => {
    const known = Object.values(texts.general.glossary).flatMap(({ forms }) => forms);
    const unknown = said.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2,}(?![\p{L}\p{N}])/gu)]
        .filter(([acronym]) => !known.includes(acronym))
        .map(([acronym]) => `${path}: ${acronym}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has curly apostrophes and quotes, single spaces and no dash between clauses', () => {
    expect(matching(/['"]/, said)).toEqual([]);
    expect(matching(/[ \u00A0\u202F]{2}|^\s|\s$|\t|\n/, said)).toEqual([]);
    expect(matching(/ [,.]|\.\.|,,/, said)).toEqual([]);
    expect(matching(/—/, said)).toEqual([]);
  });
});

/**
 * Questions in which « et » or « ou » was looked at and joins no two ideas: the words that hold it, and why.
 * A new one is read aloud first: could somebody answer 4 to one half and 1 to the other? Then it is two questions.
 */
const JOINS: Record<string, Record<string, readonly [join: string, reason: string]>> = {
  'cooperation fr': {
    'P3.etat': [
      'Pourquoi coopérer, et jusqu’où',
      'one text: reasons and refusals are its two sides',
    ],
    'P3.appropriation': ['de coopérer, ou d’y renoncer', 'the reasons, whichever way they point'],
    'P4.appropriation': ['aujourd’hui ou en chemin', 'one freedom, at any moment'],
    'P5.etat': ['Nos forces et nos fragilités', 'one honest portrait; half of it is not honest'],
    'P5.appropriation': ['nos forces et nos fragilités', 'the same portrait'],
    'S2.appropriation': ['les bénévoles, l’équipe et les responsables', 'a list of who speaks'],
    'S3.etat': ['fusion ou autre', 'examples of forms'],
    'S3.appropriation': ['Telle forme de coopération, ou aucune', 'the choice, whatever it is'],
    'S5.etat': ['les personnes et l’argent', 'what one calendar has to count'],
    'S6.etat': ['Coopérer ou non', 'the choice, whatever it is'],
    'C1.appropriation': ['responsables, bénévoles ou salariés', 'examples of people met'],
    'C2.etat': ['Ce partenaire et nous', 'who writes'],
    'C3.etat': ['nos activités et celles de ce partenaire', 'a comparison has two sides'],
    'C3.etat prospective': [
      'nos activités et celles des associations voisines',
      'a comparison has two sides',
    ],
    'C3.appropriation': ['Chez ce partenaire et chez nous', 'where one check is made'],
    'C5.etat': ['Entre ce partenaire et nous', 'a difference has two sides'],
    'C5.appropriation': [
      'de nos manières de faire et des siennes',
      'one conversation has two sides',
    ],
    'V2.appropriation prospective': ['vécu ou imaginé', 'any example will do'],
  },
  'cooperation en': {
    'P3.etat': ['Why cooperate, and how far', 'one text: reasons and refusals are its two sides'],
    'P3.appropriation': [
      'cooperating, or for not doing so',
      'the reasons, whichever way they point',
    ],
    'P4.appropriation': ['today or along the way', 'one freedom, at any moment'],
    'P5.etat': ['our strengths and weaknesses', 'one honest portrait; half of it is not honest'],
    'P5.appropriation': ['our strengths and weaknesses', 'the same portrait'],
    'S2.appropriation': ['volunteers, staff and leaders', 'a list of who speaks'],
    'S3.etat': ['merger or other', 'examples of forms'],
    'S3.appropriation': [
      'One form of cooperation or another, or none',
      'the choice, whatever it is',
    ],
    'S5.etat': ['people and money', 'what one timetable has to count'],
    'S6.etat': ['Cooperate or not', 'the choice, whatever it is'],
    'C1.appropriation': ['leaders, volunteers or staff', 'examples of people met'],
    'C2.etat': ['we and this partner', 'who writes'],
    'C3.etat': ['our activities and this partner’s', 'a comparison has two sides'],
    'C3.etat prospective': [
      'our activities and those of neighbouring',
      'a comparison has two sides',
    ],
    'C3.appropriation': ['On this partner’s side and on ours', 'where one check is made'],
    'V2.appropriation prospective': ['real or imagined', 'any example will do'],
  },
};
