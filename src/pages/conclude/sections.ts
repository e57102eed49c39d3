/** The parts of « Conclure », in the order in which a group fills them. */
import type { ComponentType } from 'react';
import { m } from '#src/i18n/paraglide/messages.js';
import { ActionSection } from './ActionSection.tsx';
import { DocumentSection } from './DocumentSection.tsx';
import { ImportanceSection } from './ImportanceSection.tsx';
import { KnowledgeSection } from './KnowledgeSection.tsx';
import { MandateSection } from './MandateSection.tsx';
import { MemorySection } from './MemorySection.tsx';
import { NonNegotiableSection } from './NonNegotiableSection.tsx';
import { OrientationSection } from './OrientationSection.tsx';
import { SentenceSection } from './SentenceSection.tsx';
import { SessionSection } from './SessionSection.tsx';
import { TellingSection } from './TellingSection.tsx';
import type { Concluding } from './useConcluding.ts';

export interface SectionOfConclusion {
  readonly id: string;
  readonly title: () => string;
  /** What it is for. */
  readonly lead: () => string;
  /** Whether anything stands in it. */
  readonly isNoted: (concluding: Concluding) => boolean;
  readonly Content: ComponentType<{ readonly concluding: Concluding }>;
  /** Never opened by itself. */
  readonly isAside?: true;
}

export const SECTIONS: readonly SectionOfConclusion[] = [
  {
    id: 'session',
    title: m.conclude_session,
    lead: m.conclude_session_lead,
    isNoted: ({ sessions }) => sessions.length > 0,
    Content: SessionSection,
  },
  {
    id: 'memory',
    title: m.conclude_memory,
    lead: m.conclude_memory_lead,
    isNoted: ({ conclusion }) => conclusion.whyWeStarted !== '' || conclusion.refusals.length > 0,
    Content: MemorySection,
  },
  {
    id: 'importance',
    title: m.conclude_importance,
    lead: m.conclude_importance_lead,
    isNoted: ({ conclusion }) => conclusion.importances.length > 0,
    Content: ImportanceSection,
    isAside: true,
  },
  {
    id: 'orientation',
    title: m.conclude_orientation,
    lead: m.conclude_orientation_lead,
    isNoted: ({ conclusion: { orientation } }) =>
      orientation.choice !== null ||
      [orientation.reasons, orientation.conditions, orientation.minority].some(Boolean),
    Content: OrientationSection,
  },
  {
    id: 'knowledge',
    title: m.conclude_knowledge,
    lead: m.conclude_knowledge_lead,
    isNoted: ({ conclusion }) => conclusion.known.length > 0 || conclusion.unknowns.length > 0,
    Content: KnowledgeSection,
  },
  {
    id: 'non-negotiables',
    title: m.conclude_non_negotiables,
    lead: m.conclude_non_negotiables_lead,
    isNoted: ({ conclusion }) => conclusion.nonNegotiables.length > 0,
    Content: NonNegotiableSection,
  },
  {
    id: 'mandate',
    title: m.conclude_mandate,
    lead: m.conclude_mandate_lead,
    isNoted: ({ conclusion }) => conclusion.mandates.length > 0,
    Content: MandateSection,
  },
  {
    id: 'telling',
    title: m.conclude_telling,
    lead: m.conclude_telling_lead,
    isNoted: ({ conclusion }) =>
      conclusion.announcements.length > 0 || conclusion.promises.length > 0,
    Content: TellingSection,
  },
  {
    id: 'actions',
    title: m.conclude_actions,
    lead: m.conclude_actions_lead,
    isNoted: ({ actions }) => actions.length > 0,
    Content: ActionSection,
  },
  {
    id: 'sentences',
    title: m.conclude_sentences,
    lead: m.conclude_sentences_lead,
    isNoted: ({ conclusion }) => conclusion.sentences.some(({ state }) => state !== 'declined'),
    Content: SentenceSection,
  },
  {
    id: 'document',
    title: m.conclude_document,
    lead: m.conclude_document_lead,
    isNoted: ({ conclusion: { status }, chosen }) =>
      status.state !== 'draft' || chosen.organisation.logo !== undefined,
    Content: DocumentSection,
  },
];
