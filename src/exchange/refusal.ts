/** Why foreign data was not taken: a cause for the words, and the place. */
import type { ReferenceCause } from '#src/core/checkReferences.ts';

export interface Refusal {
  readonly cause:
    | 'tooLarge'
    | 'tooDeep'
    | 'notJson'
    | 'notADossier'
    | 'isBackup'
    | 'newerFormat'
    /** Letters of a link or code are missing or changed. */
    | 'damaged'
    /** An envelope that holds neither an invitation nor answers. */
    | 'unknownLetter'
    | 'unknownField'
    | 'wrongValue'
    | ReferenceCause;
  /** Where in the file, `answers[3].value.level`; empty for the whole file. */
  readonly path: string;
}

/** What was not taken. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}
