import type { Organisation } from '#src/core/dossier.ts';

export const isKnownName = (organisations: readonly Organisation[], name: string): boolean =>
  organisations.some((each) => each.name.toLocaleLowerCase() === name.toLocaleLowerCase());
