import type { CountSum } from '#src/core/countSum.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** The answers counted against the people present, said and never forbidden. */
export function sumSentence(sum: CountSum, present: number | null): string {
  if (sum.kind === 'none') return m.collect_sum_none();
  if (sum.kind === 'alone') return m.collect_sum_alone({ count: sum.sum });
  const compared = {
    answers: m.collect_sum_answers({ count: sum.sum }),
    people: m.collect_sum_people({ count: present ?? 0 }),
  };
  switch (sum.kind) {
    case 'equal':
      return m.collect_sum_equal(compared);
    case 'under':
      return m.collect_sum_under({ ...compared, count: sum.difference });
    case 'over':
      return m.collect_sum_over({ ...compared, count: sum.difference });
  }
}
