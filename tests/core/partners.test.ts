/** Complementarity about named partners, prospective questions, and values that another association shares. */
import { describe, expect, it } from 'vitest';
import { scenario, smallQuestionnaire } from '#tests/support/scenario.ts';

const partners = ['Foyer', 'Relais', 'Escale'];
const withPartners = () => scenario({ mode: 'full', partners });
const nothingMeasured = {
  agreedKind: null,
  distribution: null,
  consensus: null,
  meanDeviation: null,
  spread: null,
  apart: 0,
  reading: null,
};

describe('a question about several partners', () => {
  it('has one cell per partner, in the order they were named', () => {
    const story = withPartners().answer('C1.etat', 2, 'Relais');
    expect(story.question('C1.etat').partners.map(({ partnerId }) => partnerId)).toEqual(
      partners.map((name) => story.idOf(name)),
    );
  });

  it('is worth the mean of the partners that have a value; nobody is pooled', () => {
    const story = withPartners()
      .answers('C1.etat', [1, 4, 4], 'Foyer')
      .answers('C1.etat', [2, 2, 2], 'Relais')
      .answers('C1.etat', ['NSP', 'NSP', 'NSP'], 'Escale');
    expect(story.question('C1.etat')).toMatchObject({
      status: 'valued',
      value: 3,
      before: 3,
      comparison: 2.5,
      ...nothingMeasured,
    });
    expect(story.cell('C1.etat', 'Foyer')).toMatchObject({ value: 4, comparison: 3 });
    expect(story.cell('C1.etat', 'Escale')).toMatchObject({ status: 'unclear', value: null });
  });

  it('counts a blank for each partner that somebody left out', () => {
    const story = withPartners()
      .answers('C1.etat', [3, 3], 'Foyer')
      .answers('C1.etat', [null, 2], 'Relais');
    expect(story.cell('C1.etat', 'Relais').distribution?.blank).toBe(1);
    expect(story.cell('C1.etat', 'Escale').distribution?.blank).toBe(2);
  });

  it('keeps what the group agreed about one partner to that partner', () => {
    const story = withPartners()
      .answers('C1.etat', [2, 2], 'Foyer')
      .answers('C1.etat', [2, 2], 'Relais')
      .agree('C1.etat', 4, 'Relais');
    expect(story.cell('C1.etat', 'Foyer')).toMatchObject({ value: 2, agreedKind: null });
    expect(story.cell('C1.etat', 'Relais')).toMatchObject({
      value: 4,
      before: 2,
      agreedKind: 'level',
    });
    expect(story.question('C1.etat')).toMatchObject({ value: 3, before: 2, comparison: 3 });
  });

  it.each([
    { foyer: 3, relais: 'NSP', escale: null, status: 'valued', why: 'any partner has a value' },
    { foyer: null, relais: null, escale: null, status: 'unanswered', why: 'all are unanswered' },
    { foyer: 'SO', relais: 'SO', escale: 'SO', status: 'notApplicable', why: 'none applies' },
    {
      foyer: 'SO',
      relais: null,
      escale: null,
      status: 'notApplicable',
      why: 'the rest is unanswered',
    },
    {
      foyer: 'noAgreement',
      relais: 'NSP',
      escale: 'SO',
      status: 'noAgreement',
      why: 'one is without agreement',
    },
    { foyer: 'SO', relais: 'NSP', escale: null, status: 'unclear', why: 'one is unclear' },
    {
      foyer: 'SO',
      relais: 'noAgreement',
      escale: 'SO',
      status: 'noAgreement',
      why: 'not all are SO',
    },
  ] as const)(
    'answered $foyer, $relais, $escale is $status: $why',
    ({ foyer, relais, escale, status }) => {
      const story = withPartners().answer('P1.etat', 2);
      story.agree('C1.etat', foyer, 'Foyer');
      story.agree('C1.etat', relais, 'Relais');
      story.agree('C1.etat', escale, 'Escale');
      expect(story.question('C1.etat').status).toBe(status);
    },
  );
});

describe('a theme about several partners', () => {
  it('is computed per partner by the half rule, then averaged over the partners', () => {
    const story = withPartners()
      .answer('C1.etat', 4, 'Foyer')
      .answer('C1.appropriation', 3, 'Foyer')
      .answer('C1.etat', 2, 'Relais')
      .answer('C1.appropriation', 'NSP', 'Escale');
    const theme = story.theme('C1');
    expect(theme.partners).toEqual([
      {
        partnerId: story.idOf('Foyer'),
        value: 3.5,
        comparison: 3.5,
        coverage: { valued: 2, applicable: 2 },
      },
      {
        partnerId: story.idOf('Relais'),
        value: 2,
        comparison: 2,
        coverage: { valued: 1, applicable: 2 },
      },
      {
        partnerId: story.idOf('Escale'),
        value: null,
        comparison: null,
        coverage: { valued: 0, applicable: 2 },
      },
    ]);
    expect(theme).toMatchObject({
      status: 'valued',
      value: 2.75,
      comparison: 2.75,
      pattern: null,
      coverage: { valued: 2, applicable: 2 },
    });
  });

  it('is not the mean of its questions, which would weigh a partner by its answers', () => {
    const story = withPartners()
      .answer('C1.etat', 4, 'Foyer')
      .answer('C1.appropriation', 4, 'Foyer')
      .answer('C1.etat', 1, 'Relais');
    expect(story.question('C1.etat').value).toBe(2.5);
    expect(story.question('C1.appropriation').value).toBe(4);
    expect(story.theme('C1').value).toBe(2.5);
  });

  it('counts its coverage in questions, not in cells', () => {
    const story = withPartners()
      .answer('C1.etat', 3, 'Foyer')
      .answerAll('C1.appropriation', 'SO', 'Foyer');
    expect(story.theme('C1').coverage).toEqual({ valued: 1, applicable: 1 });
  });

  it('is a strength only if every partner’s cell reaches the middle', () => {
    const strong = withPartners();
    for (const name of partners) strong.answerAll('C1', 4, name);
    expect(strong.theme('C1').band).toBe('strength');

    const weak = withPartners();
    for (const name of partners) weak.answer('C1.appropriation', 4, name);
    weak
      .answer('C1.etat', 4, 'Foyer')
      .answer('C1.etat', 4, 'Relais')
      .answer('C1.etat', 2, 'Escale');
    expect(weak.theme('C1')).toMatchObject({ value: (4 + 4 + 3) / 3, band: 'inProgress' });
  });

  it('does not apply when it does not apply to any partner', () => {
    const story = withPartners();
    for (const name of partners) story.answerAll('C1', 'SO', name);
    expect(story.theme('C1')).toMatchObject({
      status: 'notApplicable',
      coverage: { valued: 0, applicable: 0 },
    });
  });
});

describe('an answer about the wrong partner is kept and not counted', () => {
  it('when it is about nobody though partners are named', () => {
    const story = withPartners().answer('C1.etat', 4);
    expect(story.question('C1.etat')).toMatchObject({ status: 'unanswered', value: null });
    expect(story.shown().people).toBe(1);
  });

  it('when it is about somebody who is not a partner in this round', () => {
    const story = scenario({ mode: 'full', partners: ['Foyer'] })
      .answer('C1.etat', 4, 'Passant')
      .answer('C1.etat', 2, 'Foyer');
    expect(story.question('C1.etat').value).toBe(2);
    expect(story.theme('C1').partners).toHaveLength(1);
  });

  it('when it is about a partner though none is named', () => {
    const story = scenario({ mode: 'full' }).answer('C1.etat', 4, 'Foyer').answer('C1.etat', 2);
    expect(story.question('C1.etat')).toMatchObject({ value: 2, partners: [] });
  });

  it('when the group agreed on it', () => {
    const story = withPartners().answer('C1.etat', 2, 'Foyer').agree('C1.etat', 4);
    expect(story.question('C1.etat').value).toBe(2);
  });
});

describe('without a named partner', () => {
  it('complementarity and vision are prospective; project and strategy never are', () => {
    const { dimensions } = scenario().answer('P1.etat', 2).shown();
    expect(dimensions.map(({ id, basis }) => [id, basis])).toEqual([
      ['P', 'actual'],
      ['S', 'actual'],
      ['C', 'prospective'],
      ['V', 'prospective'],
    ]);
    for (const dimension of dimensions)
      for (const theme of dimension.themes) expect(theme.basis).toBe(dimension.basis);
  });

  it('they have values and bands of their own', () => {
    const story = scenario({ mode: 'full' }).answerAll('C', 3).answerAll('V', 1);
    expect(story.dimension('C')).toMatchObject({ value: 3, band: 'strength' });
    expect(story.dimension('V')).toMatchObject({ value: 1, band: 'toAddress' });
    expect(story.theme('C1').partners).toEqual([]);
  });

  it('they are actual as soon as one partner is named', () => {
    const { dimensions } = scenario({ partners: ['Foyer'] })
      .answer('P1.etat', 2)
      .shown();
    expect(dimensions.map(({ basis }) => basis)).toEqual(['actual', 'actual', 'actual', 'actual']);
  });
});

describe('a summary sheet', () => {
  const small = smallQuestionnaire();

  it('gives its cells their shared values and nothing of the people', () => {
    const story = scenario({ questionnaire: small })
      .share('P1.etat', { status: 'valued', value: 2.5, comparison: 2.25 })
      .share('P2.etat', { status: 'unclear', value: null, comparison: null })
      .share('P4.etat', { status: 'noAgreement', value: null, comparison: null })
      .share('S1.etat', { status: 'notApplicable', value: null, comparison: null })
      .share('S2.etat', null);
    const cell = (
      status: string,
      value: number | null = null,
      comparison: number | null = null,
    ) => ({
      status,
      value,
      comparison,
      before: null,
      ...nothingMeasured,
    });
    expect(story.question('P1.etat')).toMatchObject(cell('valued', 2.5, 2.25));
    expect(story.question('P2.etat')).toMatchObject(cell('unclear'));
    expect(story.question('P4.etat')).toMatchObject(cell('noAgreement'));
    expect(story.question('S1.etat')).toMatchObject(cell('notApplicable'));
    expect(story.question('S2.etat')).toMatchObject(cell('unanswered'));
    expect(story.question('V1.etat')).toMatchObject(cell('unanswered'));
  });

  it('says nothing of how many answered, is never provisional and has no agenda', () => {
    expect(scenario().share('P1.etat', 2).shown()).toMatchObject({
      status: 'shown',
      people: null,
      provisional: false,
      panel: 'governance',
      agenda: [],
    });
  });

  it('makes themes, dimensions and priorities as usual', () => {
    const story = scenario({ questionnaire: small, mode: 'full' })
      .share('P1.etat', 4)
      .share('P1.appropriation', 2)
      .share('P2.etat', 2)
      .share('P4.etat', 1.5);
    expect(story.theme('P1')).toMatchObject({
      value: 3,
      band: 'inProgress',
      pattern: 'writtenNotCarried',
    });
    expect(story.dimension('P').value).toBeCloseTo((3 + 2 + 1.5) / 3, 12);
    expect(story.shown().prerequisites).toEqual([{ themeId: 'P4', questionId: 'P4.etat' }]);
    expect(story.shown().toVerify).toEqual([
      { themeId: 'P4', questionId: 'P4.appropriation', reason: 'unanswered' },
    ]);
  });

  it('holds a value per partner', () => {
    const story = scenario({ questionnaire: small, partners: ['Foyer', 'Relais'] })
      .share('C1.etat', 4, 'Foyer')
      .share('C1.etat', 1, 'Relais');
    expect(story.question('C1.etat')).toMatchObject({ value: 2.5, comparison: 2.5, before: null });
    expect(story.cell('C1.etat', 'Foyer')).toMatchObject({ value: 4, before: null });
  });

  it('is shown although answers are still being gathered', () => {
    expect(scenario({ way: 'each', state: 'gathering' }).share('P1.etat', 2).outcome().status).toBe(
      'shown',
    );
  });
});
