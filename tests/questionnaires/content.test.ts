/** Rules of writing, over every questionnaire and language: structure, lengths, plain words, typography. */
import { describe, expect, it } from 'vitest';
import type { CompiledQuestionnaire, CompiledTexts } from '#src/authoring/compileQuestionnaire.ts';
import { mentions } from '#src/authoring/compileQuestionnaire.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import type { QuestionTexts, Wording } from '#src/core/questionnaireTexts.ts';
import { compiled } from '#tests/support/questionnaires.ts';

interface Said {
  readonly path: string;
  readonly text: string;
}

const textsIn = (value: unknown, path: string): Said[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

/** What is said without being an id or a spelling. */
const everythingSaid = ({ general, questionsByDimension }: CompiledTexts): Said[] =>
  [...textsIn(general, ''), ...textsIn(questionsByDimension, '')].filter(
    ({ path }) => !path.includes('.glosses.') && !path.includes('.forms.'),
  );

const questionsOf = (texts: CompiledTexts): [string, QuestionTexts][] =>
  Object.values(texts.questionsByDimension).flatMap((questions) => Object.entries(questions));

const wordingsOf = (texts: CompiledTexts): { path: string; wording: Wording }[] =>
  questionsOf(texts).flatMap(([id, { actual, prospective }]) => [
    { path: id, wording: actual },
    ...(prospective ? [{ path: `${id} prospective`, wording: prospective }] : []),
  ]);

/** Words as one counts them aloud: signs alone are none, « l’équipe » is one. */
const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const longerThan = (limit: number, said: readonly Said[]) =>
  said
    .filter(({ text }) => countWords(text) > limit)
    .map(({ path, text }) => `${path} (${countWords(text)}): ${text}`);

const matching = (pattern: RegExp, said: readonly Said[]) =>
  said.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

const COUNTS: Record<
  string,
  { themes: number; questions: number; express: number; prospective: number }
> = {
  cooperation: { themes: 21, questions: 42, express: 23, prospective: 20 },
};
const keyOf = ({ questionnaire }: CompiledQuestionnaire) =>
  `${questionnaire.id}@${questionnaire.version}`;

describe.each(compiled.map((each) => ({ ...each, key: keyOf(each) })))(
  '$key',
  ({ questionnaire, textsByLanguage }) => {
    const placed = placedQuestions(questionnaire);
    const themes = questionnaire.dimensions.flatMap((dimension) => dimension.themes);

    it('has as many themes and questions as the specification says', () => {
      const expected = COUNTS[questionnaire.id];
      if (expected === undefined) return;
      expect({
        themes: themes.length,
        questions: placed.length,
        express: placed.filter(({ question }) => question.express).length,
        prospective: placed.filter(({ dimension }) => dimension.scope !== 'own').length,
      }).toEqual(expected);
    });

    it('names dimensions, themes and questions once, each after the one that holds it', () => {
      const ids = [
        ...questionnaire.dimensions,
        ...themes,
        ...placed.map(({ question }) => question),
      ].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const { dimension, theme, question } of placed) {
        expect(theme.id).toMatch(new RegExp(`^${dimension.id}[1-9]$`));
        expect(question.id).toBe(`${theme.id}.${question.ladder}`);
      }
    });

    it('asks both questions of each theme, at least one of them in express', () => {
      for (const theme of themes) {
        expect(theme.questions.map(({ ladder }) => ladder)).toEqual(['etat', 'appropriation']);
        expect(theme.questions.some(({ express }) => express)).toBe(true);
      }
    });

    it('has a wording of its own for each question', () => {
      const hashes = placed.map(({ question }) => question.contentHash);
      expect(new Set(hashes).size).toBe(hashes.length);
    });

    it('has the same prompts in every language, under the same names', () => {
      const promptIds = (texts: CompiledTexts) =>
        questionsOf(texts).flatMap(([id, { prompts }]) =>
          Object.keys(prompts).map((prompt) => `${id}#${prompt}`),
        );
      for (const texts of Object.values(textsByLanguage))
        if (textsByLanguage.fr)
          expect(promptIds(texts).sort()).toEqual(promptIds(textsByLanguage.fr).sort());
    });
  },
);

const written = compiled.flatMap((each) =>
  Object.entries(each.textsByLanguage).map(([language, texts]) => ({
    key: keyOf(each),
    id: each.questionnaire.id,
    language,
    texts,
    questionnaire: each.questionnaire,
  })),
);

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
    const left = texted.map(({ path, text }) => ({
      path,
      text: text.replace(reviewed[path]?.[0] ?? '', '…'),
    }));
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

describe.each(written.filter(({ language }) => language === 'fr'))(
  'the French of $key',
  ({ texts }) => {
    const said = everythingSaid(texts);
    const wordings = wordingsOf(texts);

    it('has its no-break spaces: U+202F before ; ! ? and U+00A0 before : and inside « »', () => {
      expect(matching(/(?<!\u202F)[;!?]/, said)).toEqual([]);
      expect(matching(/(?<!\u00A0):/, said)).toEqual([]);
      expect(matching(/«(?!\u00A0)|(?<!\u00A0)»/, said)).toEqual([]);
    });

    it('has its ligatures and its accents on capitals', () => {
      expect(matching(/oeu/i, said)).toEqual([]);
      expect(
        matching(/(?<!\p{L})(A|E(tat|tre|crire|changer|tudier|lire|quipe)s?)(?!\p{L})/u, said),
      ).toEqual([]);
    });

    it.each(JARGON())('never says « $word »', ({ pattern, allowed }) => {
      expect(
        matching(
          pattern,
          said.filter(({ path }) => !allowed?.test(path)),
        ),
      ).toEqual([]);
    });

    it('has no inclusive acrobatics', () => {
      expect(matching(/·|\p{L}\.(e|s|es)(?!\p{L})|\p{L}\(e?s?\)/u, said)).toEqual([]);
    });

    it('a next step begins with an infinitive', () => {
      const next = wordings.flatMap(({ path, wording }) => textsIn(wording.next, `${path} next`));
      const infinitive = /^(S’|Se |Nous )?\p{L}+(er|ir|re)(?!\p{L})/u;
      expect(next.filter(({ text }) => !infinitive.test(text))).toEqual([]);
    });

    it('« nous » are never « vous » in a question or an anchor', () => {
      const read = wordings.flatMap(({ path, wording }) =>
        [wording.text, ...wording.levels.map(({ anchor }) => anchor)].map((text) => ({
          path,
          text,
        })),
      );
      expect(matching(/(?<!\p{L})(vous|votre|vos)(?!\p{L})/iu, read)).toEqual([]);
    });

    it.each(TECHNICAL())(
      'explains « $term » wherever a question or its anchors say it',
      ({ pattern }) => {
        const { glossary } = texts.general;
        const unexplained = wordings.flatMap(({ path, wording }) => {
          const read = [
            wording.text,
            ...wording.levels.flatMap(({ label, anchor }) => [label, anchor]),
          ].join(' | ');
          return [...read.matchAll(pattern)]
            .filter(
              ([met]) =>
                !wording.glosses.some((id) =>
                  glossary[id]?.forms.some((form) => mentions(met, form)),
                ),
            )
            .map(([met]) => `${path}: ${met}`);
        });
        expect(unexplained).toEqual([]);
      },
    );

    it.each(TECHNICAL())('has « $term » in its glossary', ({ pattern }) => {
      const forms = Object.values(texts.general.glossary).flatMap((entry) => entry.forms);
      expect(forms.some((form) => new RegExp(pattern.source, 'iu').test(form))).toBe(true);
    });
  },
);

/** Technical words that may appear and then are explained; conseil, bureau and assemblée générale need no gloss. */
function TECHNICAL() {
  return [
    { term: 'projet associatif', pattern: /projets? associatifs?/giu },
    { term: 'appel à projets', pattern: /appels? à projets?/giu },
    { term: 'CPOM', pattern: /CPOM/gu },
    { term: 'ESSMS', pattern: /ESSMS/gu },
    { term: 'CSE', pattern: /(?<!\p{L})CSE(?!\p{L})/gu },
    { term: 'comité de pilotage', pattern: /comités? de pilotage/giu },
    { term: 'groupe-projet', pattern: /groupes?[- ]projets?/giu },
    { term: 'convention', pattern: /(?<!\p{L})conventions?(?!\p{L})/giu },
    { term: 'mandat', pattern: /(?<!\p{L})mandats?(?!\p{L})/giu },
    { term: 'instance', pattern: /(?<!\p{L})instances?(?!\p{L})/giu },
    { term: 'fusion', pattern: /(?<!\p{L})fusion\p{L}*/giu },
    { term: 'mutualiser', pattern: /(?<!\p{L})mutualis\p{L}+/giu },
    { term: 'groupement d’employeurs', pattern: /groupements? d’employeurs/giu },
    { term: 'Uriopss', pattern: /(?<!\p{L})Uri?n?iopss/giu },
    { term: 'DLA', pattern: /(?<!\p{L})DLA(?!\p{L})/gu },
    { term: 'autorisation', pattern: /(?<!\p{L})(autorisation|habilitation)s?/giu },
  ];
}

/** Words of consultants, which a volunteer trustee does not say. `allowed`: places where the word is needed. */
function JARGON(): { word: string; pattern: RegExp; allowed?: RegExp }[] {
  const words: [string, string, RegExp?][] = [
    ['parties prenantes', 'parties? prenantes?', /^themes\.S4\.(name|shortName|about)$/],
    ['gouvernance', 'gouvernances?', /\.prompts\./],
    ['synergie', 'synergies?'],
    ['process', 'process(us)?'],
    ['transversal', 'transvers\\p{L}+'],
    ['leadership', 'leaderships?|leaders?'],
    ['impacter', 'impact\\p{L}*'],
    ['feuille de route', 'feuilles? de route'],
    ['benchmark', 'benchmark\\p{L}*'],
    ['reporting', 'reportings?'],
    ['co-construction', 'co-?constru\\p{L}+'],
    ['acter', 'acter|actée?s?|actons|actent'],
    ['prioriser', 'prioris\\p{L}+'],
    ['dimensionner', 'dimensionn\\p{L}+'],
    ['livrable', 'livrables?'],
    ['optimiser', 'optimis\\p{L}+'],
    ['levier', 'leviers?'],
    ['problématique', 'problématiques?'],
    ['au niveau de', 'au niveau (de|du|des)'],
    ['en termes de', 'en termes? (de|d’)'],
    ['mettre en place', '(mettre|mis|mise|mises|mettons|mettent|mise) en place'],
    ['faire sens', '(faire|fait|font|ferait) sens'],
    ['dynamique', '(une|la|cette|notre|des|les) dynamiques?'],
    ['posture', 'postures?'],
    ['Quelque soit', 'quelque soi(t|ent)'],
  ];
  return words.map(([word, source, allowed]) => ({
    word,
    pattern: new RegExp(`(?<!\\p{L})(${source})(?!\\p{L})`, 'iu'),
    ...(allowed && { allowed }),
  }));
}

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
};
