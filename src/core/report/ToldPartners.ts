import type { DescribedPartners } from './describedPartners.ts';
import type { HeadingBlock } from './report.ts';
import type { Words } from './words.ts';

/** What is told of several associations, and how. */
export interface ToldPartners {
  readonly described: DescribedPartners;
  /** Of the headings. */
  readonly level: HeadingBlock['level'];
  readonly language: string;
  readonly words: Words;
}
