import type { Stance } from '#src/core/matrix.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** What a cell may say, in the order of its list; the key that says it. */
export const STANCE_WORDS: readonly {
  readonly stance: Stance;
  readonly name: () => string;
  readonly key: () => string;
}[] = [
  { stance: 'brings', name: m.matrix_cell_brings, key: m.matrix_key_brings },
  { stance: 'seeks', name: m.matrix_cell_seeks, key: m.matrix_key_seeks },
  { stance: 'both', name: m.matrix_cell_both, key: m.matrix_key_both },
  { stance: 'none', name: m.matrix_cell_none, key: m.matrix_key_none },
];

/** « apporte »; of a cell that nobody has filled, « à dire ». */
export const stanceName = (stance: Stance | null): string =>
  STANCE_WORDS.find((each) => each.stance === stance)?.name() ?? m.matrix_cell_unsaid();
