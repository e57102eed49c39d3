/** Every question that is not on the agenda, dimension by dimension. */
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { isSamePoint, pointKey } from '#src/core/discussionOrder.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { Dialog, DialogActions } from '#src/ui/Dialog.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './AddPointDialog.module.css';
import type { Talk, TalkPoint } from './useTalk.ts';

interface AddPointDialogProps {
  readonly talk: Talk;
  readonly onAdd: (point: DiscussedPoint) => void;
  readonly onClose: () => void;
}

export function AddPointDialog({ talk, onAdd, onClose }: AddPointDialogProps) {
  const left = talk.points.filter(
    (point) => !talk.plan.some((planned) => isSamePoint(planned, point)),
  );
  const byDimension = new Map<string, TalkPoint[]>();
  for (const point of left)
    byDimension.set(point.dimensionName, [...(byDimension.get(point.dimensionName) ?? []), point]);
  return (
    <Dialog title={m.discuss_add_title()} onClose={onClose}>
      {left.length === 0 && <p>{m.discuss_add_all_there()}</p>}
      {[...byDimension].map(([name, points]) => (
        <details key={name} className={styles.dimension}>
          <summary>
            {points[0] && <ShapeMark {...points[0].mark} />} {name} ({points.length})
          </summary>
          <ul className={styles.list}>
            {points.map((point) => (
              <li key={pointKey(point)}>
                <p>
                  <strong>{point.name}</strong> {point.cell.text}
                </p>
                <Button emphasis="quiet" onClick={() => onAdd(point)}>
                  {m.discuss_add()}
                  <span className="visually-hidden"> {point.name}</span>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <DialogActions>
        <Button onClick={onClose}>{m.close()}</Button>
      </DialogActions>
    </Dialog>
  );
}
