import type { Refusal } from '#src/exchange/refusal.ts';

const WORDS: Record<Refusal['cause'], string> = {
  tooLarge: 'the file is too large for a dossier',
  tooDeep: 'the file is nested too deeply for a dossier',
  notJson: 'this is not JSON, or the file is cut short',
  notADossier: 'this is not a Diapason dossier (no format "diapason/dossier")',
  isBackup: 'this is a backup of several dossiers; export one dossier',
  newerFormat: 'made by a newer version of Diapason; update and try again',
  damaged: 'letters are missing or changed',
  unknownLetter: 'neither an invitation nor answers',
  unknownField: 'no such field in a dossier',
  wrongValue: 'missing, or not a value that a dossier may have here',
  duplicateId: 'this id is already used',
  unknownOrganisation: 'no organisation has this id',
  unknownRound: 'no round has this id',
  unknownSheet: 'no sheet has this id',
  unknownQuestion: 'the questionnaire has no such question',
  unknownTheme: 'the questionnaire of that round has no such theme',
  unknownQuestionnaire: 'this program has no such questionnaire or version',
  partnerIsSelf: 'an organisation cannot be its own partner',
  partnerNotAsked: 'this question is not asked about a partner',
  duplicateParty: 'named twice',
  duplicateSheet: 'a second sheet of the same kind and number',
  duplicateAnswer: 'a second answer to the same question',
  duplicateConclusion: 'a second conclusion of the same organisation in the same round',
  duplicateTheme: 'this theme has an importance already',
  duplicateMatrix: 'a second matrix of the same round',
  notAParty: 'this organisation does not take part in that round',
  sheetBesideSummary: 'a summary sheet allows no other sheet beside it',
  valueNotAllowed: 'this kind of value does not belong in this kind of sheet',
  levelOutOfRange: 'not on the scale of this questionnaire',
  fieldNotAllowed: 'only an agreed answer may have this field',
};

/** One line for the terminal: the place, then what is wrong there. */
export const refusalLine = ({ cause, path }: Refusal) =>
  path === '' ? WORDS[cause] : `${path}: ${WORDS[cause]}`;
