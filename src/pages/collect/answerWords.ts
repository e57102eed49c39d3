import type { AnswerValue } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';

/** An answer in a column or an announcement: « 3 », « NSP », « vide ». */
export function shortAnswer(value: AnswerValue | null): string {
  switch (value?.kind) {
    case 'level':
      return String(value.level);
    case 'unknown':
      return m.answer_unknown_short();
    case 'notApplicable':
      return m.answer_not_applicable_short();
    default:
      return m.collect_blank_short();
  }
}
