import type { Dossier } from '#src/core/dossier.ts';
import { newDossier, nextSheet } from '#src/core/newDossier.ts';
import { placedQuestions } from '#src/core/questionnaire.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { largestDossier } from '#tests/support/deskDossiers.ts';
import { cooperation, questionnairesByKey } from '#tests/support/questionnaires.ts';
import type { Measure } from './bench.ts';

/** A board of this many people who all answered the complete version. */
export function boardOf(people: number): Dossier {
  const newId = () => crypto.randomUUID();
  const dossier = newDossier(
    {
      organisationName: 'L’Étoile',
      title: '',
      partnerName: null,
      way: 'each',
      mode: 'full',
      questionnaire: { id: cooperation.id, version: cooperation.version },
      roundLabel: 'Bilan de départ',
    },
    { now: '2026-11-23T10:00:00.000Z', today: '2026-11-23', newId },
  );
  const [round] = dossier.rounds;
  const [own] = dossier.organisations;
  if (round === undefined || own === undefined) throw new Error('A new dossier has both');
  const sheets: Dossier['sheets'] = [];
  for (let person = 0; person < people; person++)
    sheets.push({ ...nextSheet(sheets, round.id, own.id, newId), status: 'closed' });
  return {
    ...dossier,
    rounds: [{ ...round, parties: round.parties.map((party) => ({ ...party, state: 'shown' })) }],
    sheets,
    answers: sheets.flatMap(({ id: sheetId }, person) =>
      placedQuestions(cooperation).map(({ question, order }) => ({
        sheetId,
        questionId: question.id,
        partnerId: null,
        value: { kind: 'level' as const, level: 1 + ((person * 7 + order * 3) % 4) },
        note: '',
        noteShared: false,
        revision: 1,
      })),
    ),
  };
}

export function measureRules(): Measure[] {
  const board = medianTime(boardOf(15));
  const hundred = medianTime(boardOf(250));
  const thousand = medianTime(boardOf(1000));
  const { format, formatVersion, exportedAt, ...largest } = largestDossier();
  return [
    { what: 'result of one board, 15 sheets × 42', measured: board, target: 5, unit: 'ms' },
    { what: 'result of 1,000 sheets × 42', measured: thousand, target: 50, unit: 'ms' },
    {
      what: '1,000 sheets against 250, per sheet',
      measured: thousand / hundred / 4,
      target: 1.5,
      unit: '×',
    },
    {
      what: 'result of 6 associations × 3 bilans × 15 sheets, 22,140 answers',
      measured: medianTime(largest),
      target: 50,
      unit: 'ms',
    },
  ];
}

function medianTime(dossier: Dossier): number {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    scoreDossier(dossier, questionnairesByKey);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[10] ?? Number.NaN;
}
