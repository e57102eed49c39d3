import { describe, expect, it } from 'vitest';
import { answeringWords } from '#src/pages/home/answeringWords.ts';

describe('who answered, in the list of dossiers', () => {
  it.each([
    [0, 0, '0 personne'],
    [8, 0, '8 personnes'],
    [0, 1, '1 réponse commune'],
    [0, 2, '2 réponses communes'],
    [8, 1, '8 personnes et 1 réponse commune'],
  ])('%i people and %i common answers: %s', (people, commonAnswers, said) => {
    expect(answeringWords({ people, commonAnswers })).toBe(said);
  });
});
