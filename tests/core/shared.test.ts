/** Of two associations, nothing is seen beyond what both share. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, Shares } from '#src/core/dossier.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { SHARED_LEVELS, sharesOf, visibleTo, visibleToAll } from '#src/core/shared.ts';
import { scenario, smallQuestionnaire } from '#tests/support/scenario.ts';
import { type Sharing, shares, sharing } from '#tests/support/sharing.ts';

const QUESTIONNAIRE = smallQuestionnaire();
const NAMES = ['Nous', 'Foyer', 'Relais'] as const;

/** Three associations that speak of one another; each of its people gives the same level to everything. */
function threeAssociations(
  levels: readonly [readonly number[], readonly number[], readonly number[]] = [[2], [3], [4]],
) {
  const story = scenario({ mode: 'full', questionnaire: QUESTIONNAIRE, partners: NAMES.slice(1) });
  for (const [index, name] of NAMES.entries()) {
    const partners = NAMES.filter((each) => each !== name);
    story.organisation(name, { partners });
    for (const level of levels[index] ?? []) {
      story.person();
      for (const start of ['P', 'S', 'V']) story.answerAll(start, level);
      for (const partner of partners) story.answerAll('C', level, partner);
    }
  }
  return story;
}

function tableOf(dossier: Dossier, questionnaire: Questionnaire = QUESTIONNAIRE) {
  const questionnaires = new Map([[questionnaireKey(questionnaire), questionnaire]]);
  const round = dossier.rounds.at(-1);
  const result = scoreDossier(dossier, questionnaires).rounds.at(-1);
  if (!round || !result) throw new Error('No round');
  return { dossier, round, result, questionnaire };
}

const see = (dossier: Dossier, viewer: string) => {
  const nameOf = (id: string) => dossier.organisations.find((each) => each.id === id)?.name ?? '';
  const viewerId = dossier.organisations.find(({ name }) => name === viewer)?.id ?? '';
  return visibleTo(viewerId, tableOf(dossier)).map((each) => ({
    name: nameOf(each.organisationId),
    ...each,
  }));
};

const dimensionIds = (seen: ReturnType<typeof see>[number] | undefined) =>
  seen?.result.dimensions.map(({ id }) => id);

describe('what is seen of one another', () => {
  it('is nothing unless both say so', () => {
    expect(see(sharing(threeAssociations(), {}), 'Nous')).toEqual([]);
    const onlyFoyer = sharing(threeAssociations(), { Foyer: shares('notes', true) });
    expect(see(onlyFoyer, 'Nous')).toEqual([]);
    expect(see(onlyFoyer, 'Foyer').map(({ name }) => name)).toEqual(['Foyer']);
  });

  it.each([
    ['nothing', 'notes', null],
    ['values', 'notes', 'values'],
    ['spread', 'values', 'values'],
    ['spread', 'notes', 'spread'],
    ['notes', 'notes', 'notes'],
  ] as const)('where one shares %s and the other %s is %s', (one, other, seen) => {
    const dossier = sharing(threeAssociations(), { Nous: shares(one), Foyer: shares(other) });
    const ofFoyer = see(dossier, 'Nous').find(({ name }) => name === 'Foyer');
    expect(ofFoyer?.shares.own ?? null).toBe(seen);
  });

  it('is by theme where values are shared, and question by question from the spread on', () => {
    const dossier = sharing(threeAssociations(), {
      Nous: shares('notes'),
      Foyer: shares('values'),
      Relais: shares('spread'),
    });
    const [, foyer, relais] = see(dossier, 'Nous');
    expect(dimensionIds(foyer)).toEqual(['P', 'S', 'V']);
    expect(foyer?.result.dimensions[0]?.themes[0]).toMatchObject({ comparison: 3, questions: [] });
    expect(foyer?.result.people).toBeNull();
    expect(relais?.result.dimensions[0]?.themes[0]?.questions).toHaveLength(2);
    expect(relais?.result.people).toBe(1);
  });

  it('has what it thinks of its partners only where both share that, and never question by question', () => {
    const dossier = sharing(threeAssociations(), {
      Nous: shares('spread', true),
      Foyer: shares('spread'),
      Relais: shares('spread', true),
    });
    const [nous, foyer, relais] = see(dossier, 'Nous');
    expect(dimensionIds(nous)).toContain('C');
    expect(dimensionIds(foyer)).not.toContain('C');
    expect(dimensionIds(relais)).toContain('C');
    const complementarity = relais?.result.dimensions.find(({ id }) => id === 'C');
    expect(complementarity?.themes[0]).toMatchObject({ comparison: 4, questions: [] });
    expect(see(dossier, 'Foyer').flatMap((each) => dimensionIds(each))).not.toContain('C');
  });

  it('has no view of an association of the bilan that does not share its own: as if not asked', () => {
    const story = threeAssociations().organisation('Foyer').answerAll('C', 1, 'Relais');
    const both = { Nous: shares('values', true), Foyer: shares('values', true) };
    const about = (dossier: Dossier) => {
      const [, foyer] = see(dossier, 'Nous');
      const dimension = foyer?.result.dimensions.find(({ id }) => id === 'C');
      const ids = dimension?.themes[0]?.partners.map(({ partnerId }) => partnerId);
      return { ids, value: dimension?.value, theme: dimension?.themes[0]?.comparison };
    };
    expect(about(sharing(story, both))).toEqual({ ids: [story.idOf('Nous')], value: 3, theme: 3 });
    // Of Nous 3; of Relais 3 and, by a second person, 1.
    expect(about(sharing(story, { ...both, Relais: shares('nothing', true) }))).toEqual({
      ids: [story.idOf('Nous'), story.idOf('Relais')],
      value: 2.5,
      theme: 2.5,
    });
  });

  it('has every view of an association that does not answer in the bilan', () => {
    const story = scenario({ questionnaire: QUESTIONNAIRE, partners: ['Foyer', 'Ailleurs'] });
    story.answerAll('C', 2, 'Foyer').answerAll('C', 4, 'Ailleurs');
    story.organisation('Foyer', { partners: ['Nous'] }).answerAll('C', 2, 'Nous');
    const [nous] = see(
      sharing(story, { Nous: shares('values', true), Foyer: shares('values', true) }),
      'Nous',
    );
    const dimension = nous?.result.dimensions.find(({ id }) => id === 'C');
    expect(dimension?.themes[0]?.comparison).toBe(3);
  });

  it('can be the view of partners alone', () => {
    const dossier = sharing(threeAssociations(), {
      Nous: shares('nothing', true),
      Foyer: shares('notes', true),
    });
    expect(see(dossier, 'Nous').map(dimensionIds)).toEqual([['C'], ['C']]);
  });

  it('is nothing while the answers are hidden, or too few to be shown', () => {
    const story = scenario({ questionnaire: QUESTIONNAIRE }).answer('P1.etat', 2);
    story.organisation('Foyer', { way: 'each', state: 'gathering' });
    story.answers('P1.etat', [3, 3, 3, 3]);
    story.organisation('Relais', { way: 'each', state: 'shown' }).answers('P1.etat', [4, 4]);
    const all = shares('notes', true);
    const dossier = sharing(story, { Nous: all, Foyer: all, Relais: all });
    expect(see(dossier, 'Nous').map(({ name }) => name)).toEqual(['Nous']);
    expect(see(dossier, 'Foyer')).toEqual([]);
  });

  it('is the values at least of one that handed over its values alone', () => {
    const story = threeAssociations([[2], [3], []])
      .organisation('Relais')
      .share('P1.etat', 3.5);
    const dossier = sharing(story, { Nous: shares('spread') });
    const seen = see(dossier, 'Nous');
    expect(seen.map(({ name, shares: { own } }) => [name, own])).toEqual([
      ['Nous', 'spread'],
      ['Relais', 'values'],
    ]);
  });

  it.each([
    ['no value at all', null],
    ['a value that is not given any more', { status: 'unanswered', value: null, comparison: null }],
  ] as const)('is nothing yet of one that hands over values alone, with %s', (_, value) => {
    const story = threeAssociations([[2], [3], []])
      .organisation('Relais')
      .share('P1.etat', value);
    const all = shares('notes', true);
    const dossier = sharing(story, { Nous: all, Foyer: all, Relais: all });
    expect(see(dossier, 'Nous').map(({ name }) => name)).toEqual(['Nous', 'Foyer']);
    expect(visibleToAll(story.idOf('Nous'), tableOf(dossier))).toHaveLength(2);
    expect(see(dossier, 'Relais')).toEqual([]);
  });

  it('has the notes that were kept, about no partner and with a question, where both share notes', () => {
    const story = threeAssociations().organisation('Foyer');
    story.tellOthers('Gardée', { questionId: 'P1.etat' });
    story.tellOthers('À lire', { questionId: 'P1.etat', state: 'toRead' });
    story.tellOthers('D’un partenaire', { questionId: 'C1.etat', partnerId: story.idOf('Nous') });
    story.tellOthers('Un retour', { kind: 'notDared' });
    const all = shares('notes', true);
    const texts = (dossier: Dossier) =>
      see(dossier, 'Nous').flatMap(({ notes }) => notes.map(({ text }) => text));
    expect(texts(sharing(story, { Nous: all, Foyer: all }))).toEqual(['Gardée']);
    expect(texts(sharing(story, { Nous: shares('spread', true), Foyer: all }))).toEqual([]);
  });

  it('has no note of one or two people who answered apart', () => {
    const story = scenario({ questionnaire: QUESTIONNAIRE }).answer('P1.etat', 2);
    story.organisation('Foyer', { way: 'each', state: 'shown' });
    story.answers('P1.etat', [3, 3]).agree('P1.etat', 3);
    story.tellOthers('Secret', { questionId: 'P1.etat' });
    const dossier = sharing(story, { Nous: shares('notes'), Foyer: shares('notes') });
    expect(JSON.stringify(see(dossier, 'Nous'))).not.toContain('Secret');
  });
});

describe('a document for all of them', () => {
  it('shows of each only what every one of those in it shares', () => {
    const dossier = sharing(threeAssociations(), {
      Nous: shares('notes', true),
      Foyer: shares('spread', true),
      Relais: shares('values'),
    });
    const viewerId = dossier.organisations[0]?.id ?? '';
    const seen = visibleToAll(viewerId, tableOf(dossier));
    expect(seen.map(({ shares: said }) => said)).toEqual(Array(3).fill(shares('values')));
    expect(JSON.stringify(seen)).not.toContain('distribution');
  });

  it('leaves out whoever shares nothing', () => {
    const dossier = sharing(threeAssociations(), {
      Nous: shares('values', true),
      Foyer: shares('values', true),
      Relais: shares('nothing', true),
    });
    const seen = visibleToAll(dossier.organisations[0]?.id ?? '', tableOf(dossier));
    expect(seen).toHaveLength(2);
    expect(seen.map(({ shares: { complementarity } }) => complementarity)).toEqual([true, true]);
  });
});

const anyShares: fc.Arbitrary<Shares> = fc.record({
  own: fc.constantFrom(...SHARED_LEVELS),
  complementarity: fc.boolean(),
});
const anySharing: fc.Arbitrary<Sharing> = fc.record({
  Nous: anyShares,
  Foyer: anyShares,
  Relais: anyShares,
});
const someLevels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 });
const anyLevels = fc.tuple(someLevels, someLevels, someLevels);

describe('whatever three associations share', () => {
  it('no two see more of each other than either shares, and both as much', () => {
    fc.assert(
      fc.property(anySharing, anyLevels, (said, levels) => {
        const dossier = sharing(threeAssociations(levels), said);
        const table = tableOf(dossier);
        const rank = ({ own }: Shares) => SHARED_LEVELS.indexOf(own);
        for (const one of dossier.organisations)
          for (const other of dossier.organisations) {
            const seen = (viewer: string, seenId: string) =>
              visibleTo(viewer, table).find(({ organisationId }) => organisationId === seenId)
                ?.shares ?? shares('nothing');
            const there = seen(one.id, other.id);
            for (const { id } of [one, other]) {
              const shared = sharesOf(id, table);
              expect(rank(there)).toBeLessThanOrEqual(rank(shared));
              if (there.complementarity) expect(shared.complementarity).toBe(true);
            }
            expect(seen(other.id, one.id)).toEqual(there);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('what is not shared leaves no trace: other answers behind it change nothing', () => {
    fc.assert(
      fc.property(anySharing, anyLevels, anyLevels, (said, levels, others) => {
        const ids = sharing(threeAssociations(), {}).organisations;
        const levelsOf = (viewer: string) =>
          NAMES.map((name, index) => {
            const both = [said[viewer], said[name]];
            const hidden = both.some((each) => each?.own === 'nothing' && !each.complementarity);
            return (hidden ? others : levels)[index] ?? [];
          }) as unknown as Parameters<typeof threeAssociations>[0]; // as many as NAMES
        for (const { id, name } of ids) {
          const before = visibleTo(id, tableOf(sharing(threeAssociations(levels), said)));
          const after = visibleTo(id, tableOf(sharing(threeAssociations(levelsOf(name)), said)));
          // What the viewer itself puts on the table is its own.
          expect(after).toEqual(before);
        }
      }),
      { numRuns: 40 },
    );
  });
});
