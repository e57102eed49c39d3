import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';

/** « 8 personnes et 1 réponse commune »: a common answer stands for a group, not for one person. */
export function answeringWords({
  people,
  commonAnswers,
}: Pick<DossierSummary, 'people' | 'commonAnswers'>): string {
  const persons = m.home_people_answering({ count: people });
  if (commonAnswers === 0) return persons;
  const answers = m.home_common_answers({ count: commonAnswers });
  return people === 0 ? answers : m.home_people_and_common({ people: persons, answers });
}
