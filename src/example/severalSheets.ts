/** How the associations of the second example answered, as sheets of each kind hold it. */
import type { Answer, Sheet } from '#src/core/dossier.ts';
import type { ConclusionPlace } from '#src/core/emptyConclusion.ts';
import type { SharedCell, Signs } from './severalAnswers.ts';
import { subjectOf } from './subjectOf.ts';
import { valueOfSign } from './valueOfSign.ts';

const LEVEL_COUNT = 4;

interface Filled {
  readonly sheets: readonly Sheet[];
  readonly answers: readonly Answer[];
}

const BLANK = { note: '', noteShared: false, revision: 1 } as const;

/** @param told signs by question, with the partner that they are about */
export function eachOnASheet(
  place: ConclusionPlace,
  collected: 'apart' | 'paper' | undefined,
  newId: () => string,
  told: readonly (readonly [Signs, string | null])[],
): Filled {
  const people = Object.values(told[0]?.[0] ?? {})[0]?.length ?? 0;
  const sheets = Array.from(
    { length: people },
    (_, person): Sheet => ({
      id: newId(),
      ...place,
      kind: 'individual',
      number: person + 1,
      status: 'closed',
      ...(collected && { collected }),
    }),
  );
  const answers = told.flatMap(([signs, partnerId]) =>
    Object.entries(signs).flatMap(([questionId, given]) =>
      sheets.flatMap(({ id: sheetId }, person): Answer[] => {
        const value = valueOfSign(given[person]);
        if (value === null) return [];
        return [
          { ...BLANK, sheetId, questionId, partnerId: subjectOf(questionId, partnerId), value },
        ];
      }),
    ),
  );
  return { sheets, answers };
}

/** As grids are counted: how many per level, and nobody in particular. */
export function counted(
  place: ConclusionPlace,
  newId: () => string,
  signs: Signs,
  partnerId: string,
): Filled {
  const sheetId = newId();
  const present = Object.values(signs)[0]?.length ?? 0;
  const answers = Object.entries(signs).map(([questionId, given]): Answer => {
    const count = (sign: string) => given.split(sign).length - 1;
    return {
      ...BLANK,
      sheetId,
      questionId,
      partnerId: subjectOf(questionId, partnerId),
      value: {
        kind: 'counts',
        levels: Array.from({ length: LEVEL_COUNT }, (_, rank) => count(`${rank + 1}`)),
        unknown: count('N'),
        notApplicable: count('O'),
      },
    };
  });
  return {
    sheets: [
      {
        id: sheetId,
        ...place,
        kind: 'tally',
        number: 1,
        status: 'closed',
        present,
        collected: 'paper',
      },
    ],
    answers,
  };
}

interface AgreedWords {
  readonly note: string;
  readonly explanation: string;
  readonly minority?: string;
}

/** @param levels what the group retained; `null`: no agreement */
export function agreed<QuestionId extends string>(
  place: ConclusionPlace,
  newId: () => string,
  levels: Readonly<Record<QuestionId, number | null>>,
  words: Readonly<Record<QuestionId, AgreedWords>>,
  partnerId: string,
): Filled {
  const sheetId = newId();
  const entries = Object.entries<number | null>(levels) as [QuestionId, number | null][];
  return {
    sheets: [{ id: sheetId, ...place, kind: 'agreed', number: 1, status: 'open' }],
    answers: entries.map(([questionId, level]) => ({
      ...BLANK,
      sheetId,
      questionId,
      partnerId: subjectOf(questionId, partnerId),
      value: level === null ? { kind: 'noAgreement' } : { kind: 'level', level },
      ...words[questionId],
    })),
  };
}

export function shared(
  place: ConclusionPlace,
  newId: () => string,
  cells: Readonly<Record<string, SharedCell>>,
): Filled {
  const sheetId = newId();
  return {
    sheets: [{ id: sheetId, ...place, kind: 'summary', number: 1, status: 'closed' }],
    answers: Object.entries(cells).map(([questionId, cell]) => ({
      ...BLANK,
      sheetId,
      questionId,
      partnerId: null,
      value:
        typeof cell === 'string'
          ? { kind: 'summary', status: cell, value: null, comparison: null }
          : { kind: 'summary', status: 'valued', value: cell[0], comparison: cell[1] },
    })),
  };
}
