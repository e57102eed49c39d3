/** A partner that is named after the first answer. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#src/core/checkReferences.ts';
import {
  askAbout,
  canDeclareAbout,
  declareAbout,
  lateNaming,
  takeBackAbout,
} from '#src/core/declareAbout.ts';
import type { Dossier } from '#src/core/dossier.ts';
import { withOrganisation } from '#src/core/parties.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import type { OrganisationResult } from '#src/core/result.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { writtenIn } from '#src/core/written.ts';
import {
  type Agreed,
  type Given,
  type Scenario,
  scenario,
  smallQuestionnaire,
} from '#tests/support/scenario.ts';

const questionnaire = smallQuestionnaire();
const QUESTIONS = placedQuestions(questionnaire).map(({ question }) => question.id);

function dossierOf(story: Scenario): Dossier {
  const { format, formatVersion, exportedAt, ...dossier } = story.file();
  return dossier;
}
const placeOf = (story: Scenario) => ({
  roundId: story.roundId,
  organisationId: story.idOf('Nous'),
});

interface Told {
  readonly people: readonly (readonly Given[])[];
  readonly hands: readonly number[];
  readonly agreed: readonly Agreed[];
}

const given = fc.constantFrom<Given>(1, 2, 3, 4, 'NSP', 'SO', null);
const told: fc.Arbitrary<Told> = fc.record({
  people: fc.array(fc.array(given, { minLength: QUESTIONS.length, maxLength: QUESTIONS.length }), {
    minLength: 1,
    maxLength: 6,
  }),
  hands: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 4, maxLength: 4 }),
  agreed: fc.array(fc.constantFrom<Agreed>(1, 2, 3, 4, 'NSP', 'SO', 'noAgreement', null), {
    minLength: QUESTIONS.length,
    maxLength: QUESTIONS.length,
  }),
});

/** The same board, with the partner named first or not at all; it is in the dossier in both. */
function tell({ people, hands, agreed }: Told, named: boolean): Scenario {
  const story = scenario({ mode: 'full', questionnaire, partners: named ? ['Foyer'] : [] });
  story.idOf('Foyer');
  const about = (questionId: string) => (named && questionId.startsWith('C') ? 'Foyer' : undefined);
  for (const person of people) {
    story.person();
    for (const [rank, id] of QUESTIONS.entries()) story.answer(id, person[rank] ?? null, about(id));
  }
  story.tally({ present: 25 });
  for (const id of QUESTIONS) story.count(id, hands, {}, about(id));
  for (const [rank, id] of QUESTIONS.entries())
    if (agreed[rank] !== null) story.agree(id, agreed[rank] ?? null, about(id));
  return story;
}

const outcomeOf = (dossier: Dossier, story: Scenario): OrganisationResult | undefined =>
  scoreDossier(dossier, story.questionnairesByKey).rounds[0]?.organisations[0];

describe('answers declared to be about the partner named since', () => {
  it('count as if it had been named first, level by level', () => {
    fc.assert(
      fc.property(told, (board) => {
        const late = tell(board, false);
        const first = tell(board, true);
        const declared = declareAbout(
          dossierOf(late),
          placeOf(late),
          late.idOf('Foyer'),
          questionnaire,
        );
        expect(checkReferences(declared, late.questionnairesByKey)).toBeNull();
        expect(outcomeOf(declared, late)).toEqual(outcomeOf(dossierOf(first), first));
        expect(declared.answers.map(({ value }) => value)).toEqual(
          dossierOf(late).answers.map(({ value }) => value),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are as before when it is taken back, one revision further each time', () => {
    const story = scenario({ questionnaire }).answer('C1.etat', 2).answer('P1.etat', 3);
    story.discuss({ order: [{ questionId: 'C1.etat', partnerId: null }] });
    const foyer = story.idOf('Foyer');
    const before = dossierOf(story);
    const declared = declareAbout(before, placeOf(story), foyer, questionnaire);
    expect(declared.answers.map(({ partnerId, revision }) => [partnerId, revision])).toEqual([
      [foyer, 2],
      [null, 1],
    ]);
    const back = takeBackAbout(declared, placeOf(story), foyer, questionnaire);
    const withoutRevisions = (dossier: Dossier) => ({
      ...dossier,
      answers: dossier.answers.map(({ revision, ...answer }) => answer),
    });
    expect(withoutRevisions(back)).toEqual(withoutRevisions(before));
  });

  it('take along points, facts and notes about these questions, and no others', () => {
    const story = scenario({ questionnaire })
      .answer('C1.etat', 2)
      .tellOthers('Nous les connaissons mal.', { questionId: 'C1.etat' })
      .tellOthers('Merci.', { questionId: 'P1.etat' })
      .discuss({
        order: [
          { questionId: 'C1.etat', partnerId: null },
          { questionId: 'V1.etat', partnerId: null },
        ],
        parked: [{ questionId: 'C1.etat', partnerId: null, until: null }],
      })
      .conclude({
        unknowns: [
          {
            id: 'cccccccc-0000-4000-8000-000000000001',
            text: 'Le texte existe-t-il ?',
            who: '',
            by: null,
            answer: '',
            questionId: 'C1.etat',
            partnerId: null,
          },
        ],
      });
    const foyer = story.idOf('Foyer');
    const declared = declareAbout(dossierOf(story), placeOf(story), foyer, questionnaire);
    expect(declared.sharedNotes.map(({ partnerId }) => partnerId)).toEqual([foyer, null]);
    expect(declared.discussions[0]?.order.map(({ partnerId }) => partnerId)).toEqual([foyer, null]);
    expect(declared.discussions[0]?.parked[0]?.partnerId).toBe(foyer);
    expect(declared.conclusions[0]?.unknowns[0]?.partnerId).toBe(foyer);
    expect(checkReferences(declared, story.questionnairesByKey)).toBeNull();
  });

  it('leave alone what another association answered', () => {
    const story = scenario({ questionnaire }).answer('C1.etat', 2);
    story.organisation('Foyer').answer('C1.etat', 4);
    const declared = declareAbout(
      dossierOf(story),
      placeOf(story),
      story.idOf('Foyer'),
      questionnaire,
    );
    expect(declared.answers.map(({ partnerId }) => partnerId)).toEqual([story.idOf('Foyer'), null]);
    expect(declared.rounds[0]?.parties[1]?.partnerIds).toEqual([]);
  });

  it.each([
    ['somebody is asked about already', scenario({ partners: ['Relais'] }), 'Foyer'],
    ['it is one of several that are named', scenario().organisation('Relais'), 'Foyer'],
    ['it is the association itself', scenario(), 'Nous'],
  ] as const)('stay as they are where %s', (_, story, name) => {
    const place = placeOf(story);
    const dossier = dossierOf(story.organisation('Nous').answer('P1.etat', 2));
    const partnerId = story.idOf(name);
    const known = dossier.organisations.some(({ id }) => id === partnerId);
    const withIt = known
      ? dossier
      : { ...dossier, organisations: withOrganisation(dossier, { id: partnerId, name }) };
    expect(canDeclareAbout(withIt, place, partnerId)).toBe(false);
    expect(declareAbout(withIt, place, partnerId, questionnaire)).toBe(withIt);
  });

  it('stay as they are where one is already about it, since two would become one', () => {
    const story = scenario({ questionnaire }).answer('C1.etat', 2).answer('C1.etat', 3, 'Foyer');
    const dossier = dossierOf(story);
    expect(declareAbout(dossier, placeOf(story), story.idOf('Foyer'), questionnaire)).toBe(dossier);
  });
});

describe('naming a partner', () => {
  it('asks about it at once while there is no answer', () => {
    const story = scenario({ partners: ['Foyer'] });
    const dossier = dossierOf(story);
    expect(lateNaming(dossier, writtenIn([]), placeOf(story), 'new')).toBe('asked');
    const asked = askAbout(dossier, placeOf(story), 'new', true);
    expect(asked.rounds[0]?.parties[0]?.partnerIds).toEqual([story.idOf('Foyer'), 'new']);
    expect(askAbout(asked, placeOf(story), 'new', false)).toEqual(dossier);
  });

  it('waits for the next bilan once there is one, unless nobody was named so far', () => {
    const withPartner = scenario({ partners: ['Foyer'] }).answer('P1.etat', 2);
    const alone = scenario().answer('P1.etat', 2);
    const naming = (story: Scenario) => {
      const dossier = dossierOf(story);
      return lateNaming(dossier, writtenIn(dossier.answers), placeOf(story), 'new');
    };
    expect(naming(withPartner)).toBe('nextRound');
    expect(naming(alone)).toBe('choice');
    const frozen = dossierOf(withPartner);
    expect(askAbout(frozen, placeOf(withPartner), 'new', true)).toBe(frozen);
  });
});
