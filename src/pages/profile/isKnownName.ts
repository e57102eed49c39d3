import type { Organisation } from '#src/core/dossier.ts';

/** Whether one of them has this name, case and outer spaces aside. */
export const isKnownName = (organisations: readonly Organisation[], name: string): boolean =>
  organisations.some((each) => compared(each.name) === compared(name));

const compared = (name: string) => name.trim().toLocaleLowerCase();
