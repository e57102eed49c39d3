/** The pages of the help, by the last part of their address. */
import type { ReactNode } from 'react';

export const HELP_PAGES = ['deroule', 'methode', 'raccourcis', 'confidentialite'] as const;
export type HelpPageId = (typeof HELP_PAGES)[number];

export interface HelpText {
  readonly title: string;
  /** One line for the index. */
  readonly summary: string;
  readonly body: ReactNode;
}
export type HelpTexts = Readonly<Record<HelpPageId, HelpText>>;
