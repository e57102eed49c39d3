/** The French of every questionnaire: typography, plain words, technical words explained where they stand. */
import { describe, expect, it } from 'vitest';
import { mentions } from '#src/authoring/compileQuestionnaire.ts';
import { everythingSaid, matching, textsIn, wordingsOf, written } from './writtenTexts.ts';

/** Technical words that may appear and then are explained; conseil, bureau and assemblée générale need no gloss. */
const TECHNICAL = [
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

/** Words of consultants, which a volunteer trustee does not say. `allowed`: places where the word is needed. */
const JARGON = (
  [
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
  ] as [string, string, RegExp?][]
).map(([word, source, allowed]) => ({
  word,
  pattern: new RegExp(`(?<!\\p{L})(${source})(?!\\p{L})`, 'iu'),
  ...(allowed && { allowed }),
}));

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

    it.each(JARGON)('never says « $word »', ({ pattern, allowed }) => {
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

    it.each(TECHNICAL)(
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

    it.each(TECHNICAL)('has « $term » in its glossary', ({ pattern }) => {
      const forms = Object.values(texts.general.glossary).flatMap((entry) => entry.forms);
      expect(forms.some((form) => new RegExp(pattern.source, 'iu').test(form))).toBe(true);
    });
  },
);
