/** What leaves the device for somebody else: never the answers of one person, nor of one or two who answered apart. */
import type { Dossier } from '../dossier.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { sharedValues } from './sharedValues.ts';
import { withoutPeople } from './withoutPeople.ts';

export type ShareChoice =
  /** The values of one association, as far as it shares them with the others of each bilan. */
  | { readonly kind: 'values'; readonly organisationId: string }
  /** All that is recorded and agreed, and counts in the place of what each person answered. */
  | { readonly kind: 'withoutPeople' }
  /** For oneself: a copy. */
  | { readonly kind: 'everything' };

export interface Sharing {
  readonly questionnairesByKey: ReadonlyMap<string, Questionnaire>;
  newId(): string;
}

/**
 * A dossier of its own (with an id of its own, so that it replaces nothing where it is opened), which passes the gate for
 * files and gives the same values; the dossier itself for `everything`. `null` where the choice leaves nothing.
 */
export function sharedDossier(
  dossier: Dossier,
  choice: ShareChoice,
  sharing: Sharing,
): Dossier | null {
  switch (choice.kind) {
    case 'values':
      return sharedValues(dossier, choice.organisationId, sharing);
    case 'withoutPeople':
      return withoutPeople(dossier, sharing);
    case 'everything':
      return dossier;
  }
}
