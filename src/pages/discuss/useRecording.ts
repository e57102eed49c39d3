/** Every write of a discussion, and how it is undone: each is stored at once, told in the header, and one step back. */
import { useMemo, useState } from 'react';
import type { UnknownFact } from '#src/core/conclusion.ts';
import type { DiscussedPoint, Discussion, ParkedPoint } from '#src/core/discussion.ts';
import { isSameAgenda, isSamePoint, parkPoint, resumePoint } from '#src/core/discussionOrder.ts';
import type { AnswerValue } from '#src/core/dossier.ts';
import { emptyUnknown } from '#src/core/emptyConclusion.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { flushAll, saveInTurn, standingOfTexts } from '#src/storage/saver.ts';
import type { WriteFailure, Written } from '#src/storage/written.ts';
import { useReportSaving } from '#src/ui/SaveStatus.tsx';
import {
  type FactField,
  factIn,
  isSameFact,
  partOfFact,
  withFactPart,
  withoutFact,
} from './factEdits.ts';
import type { AgreedPlace, AgreedSaved, AgreedText } from './saveAgreed.ts';
import { pushStep, type Step, takeStep, type Undone, undoStep } from './steps.ts';
import { undoneAs, writesOf } from './writesOf.ts';

export interface Recording {
  readonly failure: WriteFailure['reason'] | null;
  /** @param shown what stands on the screen; a choice that cannot be stored stays there */
  readonly decide: (
    point: DiscussedPoint,
    value: AnswerValue | null,
    shown: AnswerValue | null,
    stored: AnswerValue | null,
  ) => Promise<AgreedSaved<AnswerValue | null>>;
  /** For a text saver, whose turn to write has come already. */
  readonly writeText: (
    point: DiscussedPoint,
    name: AgreedText,
    text: string,
    seen: string,
    session: string,
  ) => Promise<AgreedSaved<string>>;
  /** A change of the agenda, whatever another window made of it meanwhile. */
  readonly arrange: (
    change: (discussion: Discussion) => Discussion,
    step: Pick<Step, 'did' | 'about' | 'leadsTo'>,
  ) => Promise<Written>;
  readonly addFact: (point: DiscussedPoint, id: string) => Promise<Written>;
  readonly removeFact: (point: DiscussedPoint, id: string) => Promise<Written>;
  /** For a text saver. */
  readonly writeFact: (
    point: DiscussedPoint,
    id: string,
    field: 'text' | 'who',
    text: string,
  ) => Promise<Written>;
  readonly dateFact: (point: DiscussedPoint, id: string, by: string | null) => Promise<Written>;
  /** The last step and what became of it; `null` when there is none. */
  readonly undoLast: () => Promise<{ readonly step: Step; readonly outcome: Undone } | null>;
}

/** @param stack whose steps these are, see steps.ts */
export function useRecording(place: AgreedPlace, stack: string): Recording {
  const storage = useStorage();
  const report = useReportSaving();
  const [failure, setFailure] = useState<Recording['failure']>(null);
  const { dossierId, roundId, organisationId } = place;
  return useMemo(() => {
    const write = writesOf(storage, { dossierId, roundId, organisationId });
    const reported = async <Outcome extends { readonly kind: string }>(
      save: () => Promise<Outcome | WriteFailure>,
    ): Promise<Outcome | WriteFailure> => {
      report('saving');
      const outcome = await save();
      const failed = isFailure(outcome);
      setFailure(failed ? outcome.reason : null);
      if (failed || outcome.kind === 'elsewhere') report('failed');
      else report(standingOfTexts());
      return outcome;
    };
    const inTurn = <Outcome extends { readonly kind: string }>(
      save: () => Promise<Outcome | WriteFailure>,
    ) => saveInTurn(() => reported(save));
    const push = (step: Step) => pushStep(stack, step);

    const typedFact = async (
      point: DiscussedPoint,
      id: string,
      field: FactField,
      text: string,
    ): Promise<Written> => {
      let before = '';
      const written = await write.conclusion((stored) => {
        before = partOfFact(factIn(stored, id), field);
        return withFactPart(stored, id, field, text);
      });
      if (written.kind === 'written' && before !== text)
        push({
          kind: 'typed',
          did: FACT_STEPS[field],
          about: point,
          leadsTo: point,
          session: `${id} ${field}`,
          before,
          after: text,
          restore: (to, from) =>
            write.unlessElsewhere(write.conclusion, (stored) =>
              partOfFact(factIn(stored, id), field) === from
                ? withFactPart(stored, id, field, to)
                : null,
            ),
        });
      return written;
    };

    return {
      failure,
      decide: (point, value, shown, stored) =>
        inTurn(async () => {
          const saved = await write.agreed(point, 'value', value, [shown, stored]);
          if (saved.kind !== 'written') return saved;
          // What is decided is not put off any more.
          let putOff: ParkedPoint | undefined;
          if (value !== null)
            await write.discussion((discussion) => {
              putOff = discussion.parked.find((each) => isSamePoint(each, point));
              return putOff === undefined ? null : resumePoint(discussion, point);
            });
          push({
            kind: 'once',
            about: point,
            leadsTo: point,
            did: value === null ? m.discuss_did_clear : m.discuss_did_level,
            async undo() {
              const undone = await write.agreed(point, 'value', saved.before, [value]);
              if (undone.kind !== 'written') return undoneAs(undone);
              const { until } = putOff ?? { until: null };
              if (putOff === undefined) return 'undone';
              return undoneAs(
                await write.discussion((discussion) => parkPoint(discussion, point, until)),
              );
            },
          });
          return saved;
        }),

      writeText: (point, name, text, seen, session) =>
        reported(async () => {
          const saved = await write.agreed(point, name, text, [seen]);
          if (saved.kind === 'written' && saved.before !== text)
            push({
              kind: 'typed',
              did: TEXT_STEPS[name],
              about: point,
              leadsTo: point,
              session,
              before: saved.before,
              after: text,
              restore: async (to, from) => undoneAs(await write.agreed(point, name, to, [from])),
            });
          return saved;
        }),

      arrange: (change, step) =>
        inTurn(async () => {
          const states: { before: Discussion; after: Discussion }[] = [];
          const written = await write.discussion((before) => {
            const after = change(before);
            if (after === before) return null;
            states.push({ before, after });
            return after;
          });
          const [state] = states;
          if (written.kind === 'written' && state !== undefined)
            push({
              ...step,
              kind: 'once',
              undo: () =>
                write.unlessElsewhere(write.discussion, (stored) =>
                  isSameAgenda(stored, state.after) ? state.before : null,
                ),
            });
          return written;
        }),

      addFact: (point, id) =>
        inTurn(async () => {
          const fact: UnknownFact = { ...emptyUnknown(id, ''), ...placeOf(point) };
          const written = await write.conclusion((stored) => ({
            ...stored,
            unknowns: [...stored.unknowns, fact],
          }));
          if (written.kind === 'written')
            push({
              kind: 'once',
              did: m.discuss_did_fact_add,
              about: point,
              leadsTo: point,
              undo: () =>
                write.unlessElsewhere(write.conclusion, (stored) =>
                  isSameFact(factIn(stored, id), fact) ? withoutFact(stored, id) : null,
                ),
            });
          return written;
        }),

      removeFact: (point, id) =>
        inTurn(async () => {
          let before: readonly UnknownFact[] = [];
          const written = await write.conclusion((stored) => {
            before = stored.unknowns;
            return withoutFact(stored, id);
          });
          const rank = before.findIndex((fact) => fact.id === id);
          const fact = before[rank];
          if (written.kind === 'written' && fact !== undefined)
            push({
              kind: 'once',
              did: m.discuss_did_fact_remove,
              about: point,
              leadsTo: point,
              undo: async () =>
                undoneAs(
                  await write.conclusion((stored) => {
                    const others = withoutFact(stored, id).unknowns;
                    const unknowns = [...others.slice(0, rank), fact, ...others.slice(rank)];
                    return { ...stored, unknowns };
                  }),
                ),
            });
          return written;
        }),

      writeFact: (point, id, field, text) => reported(() => typedFact(point, id, field, text)),
      dateFact: (point, id, by) => inTurn(() => typedFact(point, id, 'by', by ?? '')),

      async undoLast() {
        await flushAll();
        const step = takeStep(stack);
        if (step === null) return null;
        const outcome = await saveInTurn(async () => {
          report('saving');
          const undone = await undoStep(step);
          report(undone === 'undone' ? 'saved' : undone === 'failed' ? 'failed' : 'nothing');
          setFailure(undone === 'failed' ? 'unknown' : null);
          return undone;
        });
        // What could not be written can be tried again.
        if (outcome === 'failed') push(step);
        return { step, outcome };
      },
    };
  }, [storage, report, failure, stack, dossierId, roundId, organisationId]);
}

const TEXT_STEPS: Record<AgreedText, () => string> = {
  note: m.discuss_did_note,
  explanation: m.discuss_did_explanation,
  minority: m.discuss_did_minority,
};

const FACT_STEPS: Record<FactField, () => string> = {
  text: m.discuss_did_fact_text,
  who: m.discuss_did_fact_who,
  by: m.discuss_did_fact_by,
};

const isFailure = (outcome: { readonly kind: string } | WriteFailure): outcome is WriteFailure =>
  outcome.kind === 'failed';

const placeOf = ({ questionId, partnerId }: DiscussedPoint) => ({ questionId, partnerId });
