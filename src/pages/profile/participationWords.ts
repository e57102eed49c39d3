import type { Participation } from '#src/core/parties.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** Of a select: an association that does not take part. */
export const NOT_AT_ALL = 'none';

export const participationWords: Record<Participation | typeof NOT_AT_ALL, () => string> = {
  none: m.party_way_none,
  single: m.party_way_single,
  together: m.party_way_together,
  each: m.party_way_each,
  values: m.party_way_values,
};

export const PARTICIPATIONS = ['each', 'together', 'single', 'values'] as const;
