/** Where two dossiers say something else, and what each says, as a person reads it. */
import type { Answer, Dossier } from '#src/core/dossier.ts';
import type { Conflict } from '#src/core/merge/Conflicts.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import type { VersionContent } from '#src/core/report/ChangesContext.ts';
import { formatDate, formatList, formatNumber } from '#src/i18n/formats.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { codeWords } from './codeWords.ts';
import { fieldNames } from './fieldNames.ts';
import { nameOf, placeName, sheetName } from './placeNames.ts';

/** « L’Étoile, Bilan de départ, réponses n° 4, Projet associatif (P1.etat) ». */
export function conflictTitle(
  { place, field }: Conflict,
  dossier: Dossier,
  contents: ReadonlyMap<string, VersionContent>,
): string {
  const sheet = dossier.sheets.find(({ id }) => id === place.sheetId);
  const partner = nameOf(dossier.organisations, place.partnerId);
  const fieldName = fieldNames[field];
  return [
    placeName(dossier, place),
    ...(sheet ? [sheetName(sheet)] : []),
    ...(place.questionId ? [questionName(place.questionId, place.roundId, dossier, contents)] : []),
    ...(partner === undefined ? [] : [m.about_partner({ name: partner })]),
    ...(sheet === undefined ? [PARTS[place.collection]?.() ?? ''] : []),
    ...(field === 'answer' || fieldName === undefined ? [] : [fieldName()]),
  ]
    .filter(Boolean)
    .join(', ');
}

const PARTS: Readonly<Partial<Record<Conflict['place']['collection'], () => string>>> = {
  conclusions: m.merge_part_conclusion,
  actions: m.merge_part_action,
  sessions: m.merge_part_session,
  discussions: m.merge_part_discussion,
  sharedNotes: m.merge_part_note,
  matrices: m.merge_part_matrix,
};

/** The theme’s name, with the question’s id as in the printed booklet. */
function questionName(
  questionId: string,
  roundId: string | undefined,
  { rounds }: Dossier,
  contents: ReadonlyMap<string, VersionContent>,
): string {
  const round = rounds.find(({ id }) => id === roundId);
  const content = round && contents.get(questionnaireKey(round.questionnaire));
  const [themeId = ''] = questionId.split('.');
  const theme = content?.texts.themes[themeId]?.name;
  return theme === undefined ? questionId : `${theme} (${questionId})`;
}

export function conflictValue(
  { place, field }: Conflict,
  value: unknown,
  dossier: Dossier,
): string {
  if (field === 'logo') return m.merge_value_logo();
  if (field === 'partnerIds' && Array.isArray(value))
    return value.length === 0
      ? m.merge_value_nobody()
      : formatList(value.map((id) => nameOf(dossier.organisations, String(id)) ?? ''));
  if (field === 'order' && Array.isArray(value))
    return m.merge_value_points({ count: value.length });
  // Each of these is noted by the core under its field, with nothing else in it.
  if (field === 'answer') return answerText(value as Answer);
  if (field === 'gathered') return gatheredText(value as Gathered);
  if (field === 'shares') return sharesText(value as Shares);
  if (field === 'sheets')
    return value === 'summary' ? m.merge_sheet_summary() : m.merge_its_answers();
  return plainValue(place.collection, field, value);
}

type Gathered = { readonly state: 'gathering' | 'shown'; readonly sheetIds: readonly string[] };
type Shares = { readonly own: string; readonly complementarity: boolean };

const gatheredText = ({ state, sheetIds }: Gathered): string => {
  const { length: count } = sheetIds;
  return state === 'shown' ? m.merge_gathered_shown({ count }) : m.merge_gathered_hidden({ count });
};

const sharesText = ({ own, complementarity }: Shares): string =>
  [
    codeWords.shares?.[own]?.() ?? own,
    ...(complementarity ? [m.merge_value_complementarity()] : []),
  ].join(', ');

function answerText({ value, note, explanation, minority }: Answer): string {
  const said = [note, explanation, minority].filter((text) => text !== undefined && text !== '');
  return [valueText(value), ...said.map((text) => m.merge_value_quoted({ text: text ?? '' }))].join(
    ' ',
  );
}

function valueText(value: Answer['value']): string {
  if (value === null) return m.merge_value_none();
  switch (value.kind) {
    case 'level':
      return m.merge_value_level({ level: value.level });
    case 'unknown':
      return m.answer_unknown();
    case 'notApplicable':
      return m.answer_not_applicable();
    case 'noAgreement':
      return m.merge_value_no_agreement();
    case 'counts':
      return m.merge_value_counts({
        levels: value.levels.join(' · '),
        unknown: value.unknown,
        notApplicable: value.notApplicable,
      });
    case 'summary':
      return value.value === null ? m.merge_value_no_value() : formatNumber(value.value);
  }
}

function plainValue(collection: string, field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return m.merge_value_none();
  if (Array.isArray(value))
    return formatList(value.map((each) => plainValue(collection, field, each)));
  if (typeof value !== 'string') return String(value);
  const word = codeWords[field]?.[value] ?? codeWords[`${collection}.${field}`]?.[value];
  if (word !== undefined) return word();
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? formatDate(value)
    : m.merge_value_quoted({ text: value });
}
