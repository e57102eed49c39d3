import type { Preset, Section } from '#src/core/report/reportChoice.ts';
import { m } from '#src/i18n/paraglide/messages.js';

export const presetWords: Readonly<
  Record<Preset, readonly [name: () => string, hint: () => string]>
> = {
  summary: [m.report_preset_summary, m.report_preset_summary_hint],
  internal: [m.report_preset_internal, m.report_preset_internal_hint],
  session: [m.report_preset_session, m.report_preset_session_hint],
  partners: [m.report_preset_partners, m.report_preset_partners_hint],
  funder: [m.report_preset_funder, m.report_preset_funder_hint],
  memory: [m.report_preset_memory, m.report_preset_memory_hint],
};

export const sectionWords: Readonly<Record<Section, () => string>> = {
  cover: m.report_section_cover,
  essential: m.report_section_essential,
  who: m.report_section_who,
  method: m.report_section_method,
  dimensions: m.report_section_dimensions,
  questions: m.report_section_questions,
  dots: m.report_section_dots,
  next: m.report_section_next,
  complementarity: m.report_section_complementarity,
  partners: m.partners_section,
  matrix: m.report_section_matrix,
  secondLine: m.record_section_second_line,
  rounds: m.rounds_section,
  agenda: m.report_section_agenda,
  discussion: m.report_section_discussion,
  minority: m.report_section_minority,
  notes: m.report_section_notes,
  returns: m.record_section_returns,
  purpose: m.report_section_purpose,
  orientation: m.report_section_orientation,
  knowledge: m.report_section_knowledge,
  nonNegotiables: m.report_section_non_negotiables,
  mandates: m.report_section_mandates,
  announcements: m.report_section_announcements,
  actions: m.report_section_actions,
  sentences: m.report_section_sentences,
  counts: m.report_section_counts,
  questionnaire: m.report_section_questionnaire,
  glossary: m.report_section_glossary,
  deliberation: m.report_section_deliberation,
};
