/** What the associations of the bilan show one another, in the report of one of them. */
import type { Shares } from '../dossier.ts';
import { roundResultOf } from '../resultOf.ts';
import { aside, heading } from './blocks.ts';
import type { DescribedPartners } from './describedPartners.ts';
import { describePartners } from './describePartners.ts';
import { partnersBlocks } from './partnersBlocks.ts';
import type { Block } from './report.ts';
import { isInside } from './reportChoice.ts';
import { type ReportInput, shows } from './reportContext.ts';
import type { Words } from './words.ts';

export function buildPartners(input: ReportInput, words: Words): Block[] {
  const described = partnersOf(input, words);
  if (described === null) return [];
  const { partners } = words.document;
  return [
    heading(2, partners.title, { id: 'entre-associations' }),
    ...(isInside(input.choice)
      ? []
      : [aside(partners.forThem(words.list(described.associations.map(({ name }) => name))))]),
    ...partnersBlocks({ described, level: 3, language: input.language, words }),
  ];
}

/** `null` where the report shows nothing of several associations, or there is nothing to show. */
export function partnersOf(input: ReportInput, words: Words): DescribedPartners | null {
  if (!shows(input, 'partners') || input.chosen.round.parties.length < 2) return null;
  const result = roundResultOf(input.dossier, input.chosen.round.id, input.questionnaire);
  if (result === null) return null;
  const readers = isInside(input.choice) ? 'viewer' : 'all';
  const described = describePartners({ ...input, result, readers, most: mostOf(input) }, words);
  return described.state === 'several' ? described : null;
}

/** What is switched off for one’s own answers is off for those of others too; outside, it always is. */
const mostOf = (input: ReportInput): Shares => ({
  own: !shows(input, 'dots') ? 'values' : shows(input, 'notes') ? 'notes' : 'spread',
  complementarity: shows(input, 'complementarity'),
});
