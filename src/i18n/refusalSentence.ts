/** Why foreign data was not taken, as a sentence: what is wrong, where, what to do. */
import type { Refusal } from '#src/exchange/refusal.ts';
import { m } from './paraglide/messages.js';

const SENTENCES: Record<Refusal['cause'], () => string> = {
  tooLarge: m.refusal_too_large,
  tooDeep: m.refusal_too_deep,
  notJson: m.refusal_not_json,
  notADossier: m.refusal_not_a_dossier,
  isBackup: m.refusal_is_backup,
  newerFormat: m.refusal_newer_format,
  damaged: m.refusal_damaged,
  unknownLetter: m.refusal_unknown_letter,
  unknownField: m.refusal_unknown_field,
  wrongValue: m.refusal_wrong_value,
  duplicateId: m.refusal_duplicate,
  duplicateParty: m.refusal_duplicate,
  duplicateSheet: m.refusal_duplicate,
  duplicateAnswer: m.refusal_duplicate,
  duplicateConclusion: m.refusal_duplicate,
  duplicateTheme: m.refusal_duplicate,
  duplicateMatrix: m.refusal_duplicate,
  unknownOrganisation: m.refusal_unknown_reference,
  unknownRound: m.refusal_unknown_reference,
  unknownSheet: m.refusal_unknown_reference,
  notAParty: m.refusal_unknown_reference,
  unknownQuestion: m.refusal_unknown_question,
  unknownTheme: m.refusal_unknown_reference,
  unknownQuestionnaire: m.refusal_unknown_questionnaire,
  partnerIsSelf: m.refusal_wrong_value,
  partnerNotAsked: m.refusal_wrong_value,
  sheetBesideSummary: m.refusal_wrong_value,
  valueNotAllowed: m.refusal_wrong_value,
  levelOutOfRange: m.refusal_out_of_range,
  fieldNotAllowed: m.refusal_unknown_field,
};

export function refusalSentence({ cause, path }: Refusal): string {
  const sentence = SENTENCES[cause]();
  return path === '' ? sentence : `${sentence} ${m.refusal_place({ path })}`;
}
