/**
 * What was done in a discussion, step by step, so that each can be undone: a stack in memory, as long as the app is open.
 * A change of language makes the page anew and loses nothing of it.
 */
import { useSyncExternalStore } from 'react';
import type { DiscussedPoint } from '#src/core/discussion.ts';

/** `elsewhere`: another window has changed it since, and nothing was written. */
export type Undone = 'undone' | 'elsewhere' | 'failed';

interface StepCommon {
  /** What it did, in the present language. */
  readonly did: () => string;
  /** The point that it is named after; `null`: the whole agenda. */
  readonly about: DiscussedPoint | null;
  /** Where one sees that it is undone; `null`: where one is. */
  readonly leadsTo: DiscussedPoint | null;
}

interface OnceStep extends StepCommon {
  readonly kind: 'once';
  readonly undo: () => Promise<Undone>;
}

/** Typing is saved piece by piece; all that is typed in one go is one step. */
interface TypedStep extends StepCommon {
  readonly kind: 'typed';
  /** What pieces of one go have in common. */
  readonly session: string;
  readonly before: string;
  readonly after: string;
  readonly restore: (to: string, from: string) => Promise<Undone>;
}

export type Step = OnceStep | TypedStep;

const NO_STEPS: readonly Step[] = [];
const stepsByPlace = new Map<string, readonly Step[]>();
const listeners = new Set<() => void>();

/** The steps of one discussion, the last one last. */
export const useSteps = (place: string): readonly Step[] =>
  useSyncExternalStore(subscribe, () => stepsByPlace.get(place) ?? NO_STEPS);

export function pushStep(place: string, step: Step): void {
  const steps = stepsByPlace.get(place) ?? NO_STEPS;
  const last = steps.at(-1);
  if (step.kind === 'typed' && last?.kind === 'typed' && last.session === step.session) {
    const whole = { ...step, before: last.before };
    const changed = whole.before === whole.after ? [] : [whole];
    replaceSteps(place, [...steps.slice(0, -1), ...changed]);
  } else replaceSteps(place, [...steps, step]);
}

/** The last step, off the stack: pressed twice, two steps are undone. */
export function takeStep(place: string): Step | null {
  const steps = stepsByPlace.get(place) ?? NO_STEPS;
  const last = steps.at(-1);
  if (last === undefined) return null;
  replaceSteps(place, steps.slice(0, -1));
  return last;
}

export const undoStep = (step: Step): Promise<Undone> =>
  step.kind === 'typed' ? step.restore(step.before, step.after) : step.undo();

function replaceSteps(place: string, steps: readonly Step[]): void {
  stepsByPlace.set(place, steps);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
