/** The dossier file that was opened on one page, to be brought together with ours on another: kept in memory between both. */
import type { Dossier } from '#src/core/dossier.ts';

export interface OpenedDossier {
  readonly dossier: Dossier;
  readonly fileName: string;
}

let held: OpenedDossier | null = null;

export function holdDossier(opened: OpenedDossier): void {
  held = opened;
}

/** `null` where nothing was opened; the same as long as nothing else is opened. */
export const heldDossier = (): OpenedDossier | null => held;

export function letGoOfDossier(): void {
  held = null;
}
