/** Two associations over two bilans: the first express, the second complete, with a fall that is lucidity. */
import { placedQuestions } from '#src/core/questionnaire.ts';
import { cooperation } from '#tests/support/questionnaires.ts';
import { type Given, type Scenario, scenario } from '#tests/support/scenario.ts';

const IDS = placedQuestions(cooperation).map(({ question }) => question.id);

/** Six people, each theme a little different, so that no two numbers are the same by chance. */
function answerAsSix(story: Scenario, asked: (id: string) => boolean, shift: number): Scenario {
  for (const [rank, id] of IDS.entries()) {
    if (!asked(id)) continue;
    const given = Array.from({ length: 6 }, (_, person): Given => {
      const level = 1 + ((rank + person * (1 + (rank % 2)) + shift) % 4);
      return rank % 11 === 7 && person < 4 ? 'NSP' : level;
    });
    story.answers(id, given, id.startsWith('C') ? 'Le Foyer' : undefined);
  }
  return story;
}

const isExpress = (id: string) =>
  placedQuestions(cooperation).some(({ question }) => question.id === id && question.express);

/** The first bilan of both, with actions and a matrix. */
export function firstBilan(): Scenario {
  const story = scenario({
    title: 'Un accueil de jour commun',
    way: 'each',
    mode: 'express',
    partners: ['Le Foyer'],
  });
  answerAsSix(story, isExpress, 0);
  story.answers('S5.etat', [1, 1, 2, 4, 4, 4]);
  return story
    .act('Écrire le mandat du comité de pilotage', { state: 'inProgress', owner: 'la présidence' })
    .act('Rencontrer la mairie', { state: 'done' })
    .act('Chiffrer le temps de travail', { deadline: '2027-01-15', themeId: 'S5' })
    .complement({
      rows: [{ kind: 'means', label: 'Minibus', stances: { Nous: 'seeks', 'Le Foyer': 'brings' } }],
    })
    .organisation('Le Foyer', { partners: ['Nous'], way: 'together' })
    .answerAll('', 2)
    .answerAll('C', 3, 'Nous')
    .act('Présenter le projet au conseil du Foyer');
}

/** Both again half a year later, each in another way, on the complete questionnaire. */
export function twoBilans(): Scenario {
  const story = firstBilan().round('Bilan à 6 mois', {
    mode: 'full',
    way: 'each',
    partners: ['Le Foyer'],
  });
  answerAsSix(story, () => true, 1);
  story.answers('S5.etat', [2, 2, 2, 2, 2, 2]);
  return story
    .organisation('Le Foyer', { partners: ['Nous'], way: 'together' })
    .answerAll('', 3)
    .answerAll('C', 3, 'Nous');
}
