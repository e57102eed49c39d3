/** What one can do in a discussion, from the screen, the agenda or a presenter remote; each says what it did. */
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { DiscussedPoint, Discussion } from '#src/core/discussion.ts';
import {
  addPoint,
  type Direction,
  isSamePoint,
  movePoint,
  nextPoint,
  parkPoint,
  parkPoints,
  previousPoint,
  resumePoint,
  takeOutPoint,
} from '#src/core/discussionOrder.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { flushAll } from '#src/storage/saver.ts';
import { addressOf } from './addresses.ts';
import type { Recording } from './useRecording.ts';
import type { Talk } from './useTalk.ts';

export interface Commands {
  /** What was done last, for all to read. */
  readonly said: string;
  /** Grows with each step that is undone. */
  readonly undone: number;
  readonly addressOf: (point: DiscussedPoint | null) => string;
  readonly next: () => void;
  readonly previous: () => void;
  readonly hasPrevious: boolean;
  /** Puts the point behind all others, and goes on. */
  readonly skip: (point: DiscussedPoint) => void;
  readonly park: (point: DiscussedPoint, until: string | null) => void;
  readonly resume: (point: DiscussedPoint) => void;
  readonly add: (point: DiscussedPoint) => void;
  readonly takeOut: (point: DiscussedPoint) => void;
  readonly move: (point: DiscussedPoint, direction: MoveDirection) => void;
  readonly parkAll: (points: readonly DiscussedPoint[], until: string | null) => void;
  readonly undo: () => void;
}

export type MoveDirection = Exclude<Direction, 'end'>;

/** @param present `null`: the end of the agenda */
export function useCommands(
  talk: Talk,
  recording: Recording,
  present: DiscussedPoint | null,
): Commands {
  const navigate = useNavigate();
  const here = useHere();
  const [said, setSaid] = useState('');
  const [undone, setUndone] = useState(0);
  const { plan, proposal, nameOf } = talk;
  const address = (point: DiscussedPoint | null) => addressOf(here, point);
  // What was typed is on its way to the disk; the page turns without waiting for it, and before the next key is heard.
  const goTo = (point: DiscussedPoint | null) => {
    void flushAll();
    void navigate(address(point), { flushSync: true });
  };
  const after = (point: DiscussedPoint) => nextPoint(plan, point);
  const before = previousPoint(plan, present);
  const arrange = async (
    change: (discussion: Discussion) => Discussion,
    did: () => string,
    about: DiscussedPoint | null,
    saying: string,
    leadsTo: DiscussedPoint | null = null,
  ) => {
    const written = await recording.arrange(change, { did, about, leadsTo });
    if (written.kind === 'written') setSaid(saying);
  };
  const undo = async () => {
    const last = await recording.undoLast();
    if (last === null) return;
    const { step, outcome } = last;
    if (outcome === 'failed') return;
    setUndone((count) => count + 1);
    setSaid(
      outcome === 'undone'
        ? m.discuss_undone({ step: stepWords(step, nameOf) })
        : m.discuss_undo_elsewhere(),
    );
    if (step.leadsTo !== null && !(present && isSamePoint(step.leadsTo, present)))
      goTo(step.leadsTo);
  };
  return {
    said,
    undone,
    addressOf: address,
    next: () => present && goTo(after(present)),
    previous: () => before && goTo(before),
    hasPrevious: before !== null,
    skip(point) {
      const following = after(point);
      void arrange(
        (discussion) => movePoint(discussion, proposal, point, 'end'),
        m.discuss_did_skip,
        point,
        m.discuss_skipped({ point: nameOf(point) }),
        point,
      );
      goTo(following);
    },
    park: (point, until) =>
      void arrange(
        (discussion) => parkPoint(discussion, point, until),
        m.discuss_did_park,
        point,
        m.discuss_parked({ point: nameOf(point) }),
        point,
      ),
    resume: (point) =>
      void arrange(
        (discussion) => resumePoint(discussion, point),
        m.discuss_did_resume,
        point,
        m.discuss_resumed({ point: nameOf(point) }),
      ),
    add: (point) =>
      void arrange(
        (discussion) => addPoint(discussion, proposal, point),
        m.discuss_did_add,
        point,
        m.discuss_added({ point: nameOf(point) }),
      ),
    takeOut: (point) =>
      void arrange(
        (discussion) => takeOutPoint(discussion, proposal, point),
        m.discuss_did_take_out,
        point,
        m.discuss_taken_out({ point: nameOf(point) }),
      ),
    move(point, direction) {
      const moved = movePoint(talk.discussion, proposal, point, direction);
      const number = 1 + moved.order.findIndex((each) => isSamePoint(each, point));
      void arrange(
        (discussion) => movePoint(discussion, proposal, point, direction),
        MOVED[direction],
        point,
        m.discuss_moved({ point: nameOf(point), number }),
      );
    },
    parkAll: (points, until) =>
      void arrange(
        (discussion) => parkPoints(discussion, points, until),
        m.discuss_did_half_hour,
        null,
        m.discuss_half_hour_done({ count: points.length }),
      ),
    undo: () => void undo(),
  };
}

/** « niveau retenu (Œuvre commune · ce qui existe) » */
export function stepWords(
  { did, about }: { readonly did: () => string; readonly about: DiscussedPoint | null },
  nameOf: Talk['nameOf'],
): string {
  return about === null ? did() : m.discuss_step_about({ step: did(), point: nameOf(about) });
}

const MOVED: Record<MoveDirection, () => string> = {
  up: m.discuss_did_up,
  down: m.discuss_did_down,
  top: m.discuss_did_top,
};
