/** What changed from bilan to bilan, in words: the numbers are the result's, by hand here. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAsked } from '#src/core/questionnaire.ts';
import { round1 } from '#src/core/scale.ts';
import { answerAs, arbitraryBoard } from '#tests/support/arbitraryBoard.ts';
import {
  type Given,
  type Scenario,
  scenario,
  smallQuestionnaire,
} from '#tests/support/scenario.ts';
import { changesOf, themeOf } from './changesOf.ts';

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ') ?? null;
const small = smallQuestionnaire();

/** Five people on one question of each side. */
const twice = (then: readonly Given[], now: readonly Given[]) =>
  scenario({ questionnaire: small })
    .answers('P1.etat', then)
    .round('Bilan à 6 mois')
    .answers('P1.etat', now);

const changeOf = (story: Scenario, themeId = 'P1') => themeOf(changesOf(story), themeId).changes[0];

describe('a theme that is compared', () => {
  it('tells its level at each bilan, and the difference of the means with its sign', () => {
    const story = twice([1, 2, 2, 2, 3], [2, 3, 3, 3, 3]);
    // Means 2 and 2.8; medians 2 and 3.
    const theme = themeOf(changesOf(story), 'P1');
    expect(theme.positions.map(({ shown }) => shown)).toEqual(['2', '2,8']);
    expect(theme.changes).toMatchObject([
      { shown: '+0,8', questions: 'sur 1 question', isClear: false, lucidity: null },
    ]);
    expect(theme.changes[0]?.reading).toBe('pas de changement net');
  });

  it('says that a change of one level is clear', () => {
    expect(changeOf(twice([1, 1, 1], [2, 2, 2]))).toMatchObject({
      shown: '+1',
      isClear: true,
      reading: 'changement net',
    });
  });

  it('writes a fall with a minus sign, and no change without any', () => {
    expect(changeOf(twice([3, 3, 3], [2, 2, 2]))?.shown).toBe('−1');
    expect(changeOf(twice([3, 3, 3], [3, 3, 3]))?.shown).toBe('0');
  });

  it('is told in English too', () => {
    const story = twice([1, 2, 2, 2, 3], [2, 3, 3, 3, 3]);
    expect(themeOf(changesOf(story, 'Nous', 'en'), 'P1').changes).toMatchObject([
      { shown: '+0.8', reading: 'no clear change' },
    ]);
  });

  it('names the question whose answers are furthest apart, at each bilan', () => {
    const story = scenario({ questionnaire: small, mode: 'full' })
      .answers('P1.etat', [2, 2, 2, 2, 2])
      .answers('P1.appropriation', [1, 1, 4, 4, 4])
      .round('Bilan à 6 mois')
      .answers('P1.etat', [2, 2, 2, 2, 3]);
    const [then, now] = themeOf(changesOf(story), 'P1').positions;
    expect(plain(then?.spread)).toBe(
      'qui le porte : réponses écartées · de 1 à 4, dont 3 sur 5 à deux niveaux voisins',
    );
    expect(plain(now?.spread)).toMatch(/^ce qui existe : réponses proches/);
  });
});

describe('a fall in level', () => {
  const LUCID = /Ce n’est pas un échec/;
  it('with closer answers is lucidity', () => {
    expect(changeOf(twice([1, 2, 4, 4, 4], [2, 2, 2, 2, 2]))?.lucidity).toMatch(LUCID);
  });

  it.each([
    ['with answers further apart', [3, 3, 3, 3, 3], [1, 1, 2, 3, 4]],
    ['with answers as close as before', [3, 3, 3, 3, 3], [2, 2, 2, 2, 2]],
    ['of fewer than five people', [1, 2, 4, 4], [2, 2, 2, 2]],
  ])('%s is not', (_, then, now) => {
    expect(changeOf(twice(then, now))).toMatchObject({ lucidity: null });
  });

  it('is none where the level rises, however close the answers', () => {
    expect(changeOf(twice([1, 1, 1, 4, 4], [3, 3, 3, 3, 3]))).toMatchObject({ lucidity: null });
  });

  it('looks at the question that is most spread of those asked twice in the same words', () => {
    const reworded = smallQuestionnaire({ version: '1.1.0', reworded: ['P1.appropriation'] });
    const story = scenario({ questionnaire: small, mode: 'full' })
      .answers('P1.etat', [4, 4, 4, 4, 4])
      .answers('P1.appropriation', [1, 1, 4, 4, 4])
      .round('Bilan à 6 mois', { questionnaire: reworded })
      .answers('P1.etat', [3, 3, 3, 3, 3])
      .answers('P1.appropriation', [2, 2, 2, 2, 2]);
    expect(changeOf(story)).toMatchObject({ shown: '−1', lucidity: null });
  });
});

describe('a bilan that may not be seen', () => {
  it('leaves no number, while its answers are being gathered', () => {
    const story = scenario({ questionnaire: small })
      .answers('P1.etat', [3, 3, 3])
      .round('Bilan à 6 mois', { way: 'each', state: 'gathering' })
      .answers('P1.etat', [1, 1, 1]);
    const described = changesOf(story);
    expect(described.bilans.map(({ unseen }) => unseen)).toEqual([null, 'hidden']);
    expect(described.bilans[1]?.who).toEqual(['Les réponses ne sont pas encore affichées.']);
    expect(described.told).toHaveLength(1);
    expect(described.comparisons).toEqual([]);
    expect(themeOf(described, 'P1').positions).toHaveLength(1);
  });

  it('is passed over: what can be seen before and after it is compared', () => {
    const story = scenario({ questionnaire: small })
      .answers('P1.etat', [2, 2, 2])
      .round('Bilan à 6 mois', { way: 'each' })
      .answers('P1.etat', [4, 4])
      .round('Bilan à 12 mois', { way: 'together' })
      .answers('P1.etat', [3, 3, 3]);
    const described = changesOf(story);
    expect(described.bilans.map(({ unseen }) => unseen)).toEqual([null, 'withheld', null]);
    expect(described.comparisons.map(({ short }) => short)).toEqual(['Bilan 1 à 3']);
    expect(JSON.stringify(described)).not.toContain('"value":4');
  });

  it('says that nobody has answered yet', () => {
    const story = scenario({ questionnaire: small })
      .answers('P1.etat', [2, 2, 2])
      .round('Bilan à 6 mois')
      .person({ status: 'open' });
    expect(changesOf(story).bilans[1]).toMatchObject({
      unseen: 'nobody',
      who: ['Personne n’a encore répondu.'],
    });
  });

  it('says the same of values that are to be handed over, while there is none', () => {
    const story = twice([2], [3]);
    for (const value of [2, null]) {
      if (value === null) story.round('Bilan à 12 mois');
      story.organisation('Foyer').share('P1.etat', value);
    }
    expect(changesOf(story, 'Foyer').bilans.map(({ unseen }) => unseen)).toEqual([null, 'nobody']);
  });

  it('is not among the bilans of an association that takes no part in it', () => {
    const story = twice([2], [3]).organisation('Foyer').answers('P1.etat', [2]);
    expect(changesOf(story, 'Foyer').bilans.map(({ label }) => label)).toEqual(['Bilan à 6 mois']);
  });
});

describe('who answered', () => {
  it('is told for each bilan, with what limits it', () => {
    const story = scenario({ questionnaire: small })
      .answers('P1.etat', [2, 2, 2])
      .round('Bilan à 6 mois')
      .person({ college: 'salarie' })
      .answer('P1.etat', 3);
    expect(changesOf(story).bilans.map(({ who }) => who.map(plain))).toEqual([
      ['3 personnes ont répondu.'],
      [
        'Le groupe a donné une réponse commune à chaque question.',
        expect.stringMatching(/toutes les autres réponses/),
      ],
    ]);
  });
});

describe('what is not compared', () => {
  const reasons = (story: Scenario) =>
    Object.fromEntries(
      changesOf(story).comparisons[0]?.notCompared.map(({ reason, items }) => [
        plain(reason),
        items.map(plain),
      ]) ?? [],
    );

  it('is a question reworded in the new version', () => {
    const reworded = smallQuestionnaire({ version: '1.1.0', reworded: ['P1.etat'] });
    const story = scenario({ questionnaire: small })
      .answerAll('P', 2)
      .round('Bilan à 6 mois', { questionnaire: reworded })
      .answerAll('P', 3);
    expect(changeOf(story)).toBeNull();
    expect(themeOf(changesOf(story), 'P2').changes[0]?.shown).toBe('+1');
    expect(reasons(story)).toMatchObject({
      'Questions reformulées dans la nouvelle version du questionnaire': [
        'Raison d’être, valeurs : ce qui existe',
      ],
    });
  });

  it('is a question that one of the two does not ask, for being express or of another version', () => {
    const fewer = {
      ...smallQuestionnaire({ version: '1.1.0' }),
      dimensions: small.dimensions.map((dimension) => ({
        ...dimension,
        themes: dimension.themes.filter(({ id }) => id !== 'P2'),
      })),
    };
    const story = scenario({ questionnaire: fewer, mode: 'express' })
      .answerAll('P', 2)
      .round('Bilan à 6 mois', { questionnaire: small, mode: 'full' })
      .answerAll('P', 3);
    const all = reasons(story);
    expect(all['Questions ajoutées dans la nouvelle version du questionnaire']).toEqual([
      'Besoins sociaux : ce qui existe, qui le porte',
    ]);
    expect(all['Questions que la version express ne pose pas, dans « Bilan de départ »']).toContain(
      'Raison d’être, valeurs : qui le porte',
    );
  });

  it('is a whole dimension that was prospective in one of the two', () => {
    const story = scenario({ questionnaire: small })
      .answerAll('', 2)
      .round('Bilan à 6 mois', { partners: ['Foyer'] })
      .answerAll('P', 3);
    expect(reasons(story)).toMatchObject({
      'Questions posées sans partenaire nommé, dans « Bilan de départ »': [
        'Complémentarité',
        'Vision partagée',
      ],
    });
  });

  it('is a partner that only one of the two asks about', () => {
    const story = scenario({ questionnaire: small, partners: ['Foyer', 'Relais'] })
      .answerAll('C', 2, 'Foyer')
      .answerAll('C', 2, 'Relais')
      .round('Bilan à 6 mois', { partners: ['Foyer', 'Escale'] })
      .answerAll('C', 3, 'Foyer')
      .answerAll('C', 3, 'Escale');
    expect(changeOf(story, 'C1')).toMatchObject({ shown: '+1', questions: 'sur 1 question' });
    expect(reasons(story)).toMatchObject({
      'Partenaires sur qui les questions portaient seulement dans « Bilan de départ »': ['Relais'],
      'Partenaires sur qui les questions portaient seulement dans « Bilan à 6 mois »': ['Escale'],
    });
  });

  it('is a question without a value in one of the two, or in both', () => {
    const story = scenario({ questionnaire: small })
      .answer('P1.etat', 'NSP')
      .answer('P2.etat', 2)
      .round('Bilan à 6 mois')
      .answer('P1.etat', 2)
      .answer('P2.etat', 'SO');
    const said = Object.entries(reasons(story));
    expect(
      said.find(([reason]) => reason.includes('sans valeur dans « Bilan de départ »'))?.[1],
    ).toEqual(['Raison d’être, valeurs : ce qui existe']);
    expect(
      said.find(([reason]) => reason.startsWith('Questions sans valeur dans les deux'))?.[1],
    ).toHaveLength(3);
  });

  it('is everything between two different questionnaires', () => {
    const story = scenario({ questionnaire: small })
      .answerAll('P', 2)
      .round('Bilan à 6 mois', { questionnaire: smallQuestionnaire({ id: 'autre' }) })
      .answerAll('P', 3);
    const described = changesOf(story);
    expect(described.comparisons).toMatchObject([{ isEmpty: true, notCompared: [] }]);
    expect(described.comparisons[0]?.summary[0]).toMatch(/pas le même questionnaire/);
    expect(themeOf(described, 'P1').positions.map(({ shown }) => shown)).toEqual(['–', '3']);
  });

  it('and what is compared make up all that was asked; the changes are those of the result', () => {
    const reworded = fc.subarray(['P1.etat', 'S1.appropriation', 'C1.etat']);
    const held = fc.property(arbitraryBoard, arbitraryBoard, reworded, (then, now, reworded) => {
      const story = scenario({ ...then, questionnaire: small });
      answerAs(then, story);
      const later = smallQuestionnaire({ version: '1.1.0', reworded });
      story.round('Bilan à 6 mois', { ...now, questionnaire: later });
      answerAs(now, story);
      const described = changesOf(story);
      const [change] = story.result().changes;
      const shown = described.dimensions
        .flatMap(({ themes }) => themes)
        .flatMap(({ id, changes }) =>
          changes[0] ? [[id, changes[0].shown, changes[0].isClear]] : [],
        );
      const number = (value: number) =>
        (value > 0 ? '+' : value < 0 ? '−' : '') + `${Math.abs(value)}`.replace('.', ',');
      if (described.told.length < 2) return;
      expect(shown).toEqual(
        change?.themes.map((theme) => [theme.id, number(round1(theme.change)), theme.clear]),
      );
      // Own questions are single: each is compared, or left out once with its reason.
      const left = described.comparisons[0]?.notCompared.flatMap(({ items }) => items) ?? [];
      for (const theme of small.dimensions.slice(0, 2).flatMap(({ themes }) => themes)) {
        const asked = theme.questions.filter(
          (question) => isAsked(question, then.mode) || isAsked(question, now.mode),
        );
        const compared = change?.themes.find(({ id }) => id === theme.id)?.questions ?? 0;
        const name = themeOf(described, theme.id).shortName;
        const out = left
          .filter((item) => item.startsWith(name))
          .flatMap((item) => item.split(':').at(-1)?.split(', ') ?? []);
        expect(compared + out.length).toBe(asked.length);
      }
    });
    fc.assert(held, { numRuns: 100 });
  });
});
