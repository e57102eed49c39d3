/** What travels in envelopes. */
import fc from 'fast-check';
import type { Invitation } from '#src/core/invitation.ts';
import { answeringSteps } from '#src/core/progress.ts';
import type { SentAnswers } from '#src/core/sentAnswers.ts';
import { cooperation } from './questionnaires.ts';

const id = (last: number) => `0f3a51c2-77b1-4e6d-9a0c-${String(last).padStart(12, '7')}`;
export const invitation: Invitation = {
  dossier: { id: id(1), title: 'Un accueil de jour commun' },
  organisation: { id: id(2), name: 'L’Étoile' },
  partners: [{ id: id(3), name: 'Le Foyer' }],
  round: {
    id: id(4),
    label: 'Bilan de départ',
    startedOn: '2026-11-23',
    mode: 'full',
    questionnaire: { id: 'cooperation', version: '1.0.0' },
  },
};

const arbitraryValue = fc.oneof(
  fc.record({ kind: fc.constant('level' as const), level: fc.integer({ min: 1, max: 4 }) }),
  fc.constant({ kind: 'unknown' as const }),
  fc.constant({ kind: 'notApplicable' as const }),
  fc.constant(null),
);

/** Answers to all that is asked of one person; `noted`: whether any has words. */
export const arbitrarySent = (noted: boolean): fc.Arbitrary<SentAnswers> =>
  fc
    .record({
      ids: fc.uniqueArray(fc.uuid(), { minLength: 7, maxLength: 7 }),
      partners: fc.integer({ min: 0, max: 3 }),
      mode: fc.constantFrom('express' as const, 'full' as const),
      revision: fc.nat(9_000),
      values: fc.array(arbitraryValue, { minLength: 90, maxLength: 90 }),
      notes: fc.array(fc.constantFrom('', 'À vérifier avec la directrice « avant juin ».', '😀'), {
        minLength: 90,
        maxLength: 90,
      }),
    })
    .map(({ ids, partners, mode, revision, values, notes }) => {
      const [dossierId = '', roundId = '', organisationId = '', sheetId = '', ...others] = ids;
      const partnerIds = others.slice(0, partners);
      const places = answeringSteps(cooperation, mode, partnerIds).flatMap(
        ({ question, subjects }) =>
          subjects.map((partnerId) => ({ questionId: question.id, partnerId })),
      );
      return {
        dossierId,
        roundId,
        organisationId,
        sheetId,
        questionnaire: { id: 'cooperation', version: '1.0.0' },
        mode,
        partnerIds,
        revision,
        answers: places
          .map((place, rank) => ({
            ...place,
            value: values[rank] ?? null,
            note: noted ? (notes[rank] ?? '') : '',
          }))
          .filter(({ value, note }) => value !== null || note !== ''),
      };
    });
