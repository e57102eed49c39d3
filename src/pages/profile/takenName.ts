import type { Organisation } from '#src/core/dossier.ts';
import { isKnownName } from '#src/core/isKnownName.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** An association is not given the name of another one of its dossier. */
export const takenName = (organisations: readonly Organisation[], { id }: Organisation) => ({
  isTaken: (name: string) =>
    isKnownName(
      organisations.filter((each) => each.id !== id).map((each) => each.name),
      name,
    ),
  say: (name: string) => m.profile_name_taken({ name }),
});
