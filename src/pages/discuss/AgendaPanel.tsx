/** The points in order and where each stands; one jumps, moves them, puts off what does not fit. */
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { useHere } from '#src/app/useHere.ts';
import type { DiscussedPoint } from '#src/core/discussion.ts';
import { isSamePoint, pointKey } from '#src/core/discussionOrder.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './AgendaPanel.module.css';
import { standingWords } from './standingWords.ts';
import type { Commands, MoveDirection } from './useCommands.ts';
import type { Talk } from './useTalk.ts';

interface AgendaPanelProps {
  readonly talk: Talk;
  readonly commands: Commands;
  /** `null`: the end of the agenda. */
  readonly present: DiscussedPoint | null;
  readonly onAddOther: () => void;
  readonly onHalfHour: () => void;
}

/** Beside the point, where there is room for it. */
export function AgendaPanel(props: AgendaPanelProps) {
  return (
    <aside className={styles.panel} aria-labelledby="ordre-du-jour">
      <h2 id="ordre-du-jour">{m.discuss_agenda()}</h2>
      <Agenda {...props} />
    </aside>
  );
}

/** Behind one button. */
export function FoldedAgenda(props: AgendaPanelProps) {
  return (
    <details className={styles.folded}>
      <summary>{m.discuss_agenda()}</summary>
      <Agenda {...props} />
    </details>
  );
}

/** Whether there is room for the agenda beside the point. */
export const useRoomBeside = (isLarge: boolean): boolean =>
  useSyncExternalStore(onWidth, () => isWide(isLarge));

function Agenda({ talk, commands, present, onAddOther, onHalfHour }: AgendaPanelProps) {
  const here = useHere();
  const [isRearranging, setRearranging] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const press = useFocusAfterMove(list, talk.plan.map(pointKey).join());
  return (
    <div className={styles.agenda}>
      <nav aria-label={m.discuss_agenda()}>
        <ol className={styles.list} ref={list}>
          {talk.plan.map((planned, index) => {
            const point = talk.pointOf(planned);
            if (point === undefined) return null;
            const isPresent = present !== null && isSamePoint(planned, present);
            return (
              <li key={pointKey(planned)}>
                <Link
                  to={commands.addressOf(planned)}
                  className={styles.item}
                  aria-current={isPresent ? 'step' : undefined}
                >
                  <span className={styles.number}>{index + 1}</span>
                  <span className={styles.words}>
                    <span className={styles.name}>
                      <ShapeMark {...point.mark} /> {point.name}
                    </span>{' '}
                    <span className={styles.standing} data-standing={planned.standing.kind}>
                      {standingWords(planned.standing)}
                    </span>
                    {point.why !== null && <span className={styles.aside}> · {point.why}</span>}
                  </span>
                </Link>
                {isRearranging && (
                  <Moves
                    name={point.name}
                    isFirst={index === 0}
                    isLast={index === talk.plan.length - 1}
                    isOnly={talk.plan.length === 1}
                    onMove={(direction) => {
                      press(`${pointKey(planned)} ${direction}`);
                      commands.move(planned, direction);
                    }}
                    onTakeOut={() => {
                      press(null);
                      commands.takeOut(planned);
                    }}
                    pointKey={pointKey(planned)}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </nav>
      <div className={styles.actions}>
        <Button
          emphasis="quiet"
          aria-pressed={isRearranging}
          onClick={() => setRearranging(!isRearranging)}
        >
          {m.discuss_rearrange()}
        </Button>
        <Button emphasis="quiet" onClick={onHalfHour}>
          {m.discuss_half_hour()}
        </Button>
      </div>
      <Further talk={talk} commands={commands} onAddOther={onAddOther} />
      {talk.notesToRead > 0 && (
        <p className={styles.aside}>
          <Link to={here.notes()}>{m.discuss_notes_to_read({ count: talk.notesToRead })}</Link>
        </p>
      )}
    </div>
  );
}

interface MovesProps {
  readonly name: string;
  readonly pointKey: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  readonly onMove: (direction: MoveDirection) => void;
  readonly onTakeOut: () => void;
}

function Moves({ name, pointKey: key, isFirst, isLast, isOnly, onMove, onTakeOut }: MovesProps) {
  const about = <span className="visually-hidden"> {name}</span>;
  const way = (direction: MoveDirection, words: string, isOff: boolean): ReactNode => (
    <Button
      emphasis="quiet"
      data-move={`${key} ${direction}`}
      aria-disabled={isOff}
      onClick={() => !isOff && onMove(direction)}
    >
      {words}
      {about}
    </Button>
  );
  return (
    <div className={styles.moves}>
      {way('up', m.discuss_up(), isFirst)}
      {way('down', m.discuss_down(), isLast)}
      {way('top', m.discuss_top(), isFirst)}
      <Button emphasis="quiet" aria-disabled={isOnly} onClick={() => !isOnly && onTakeOut()}>
        {m.discuss_take_out()}
        {about}
      </Button>
    </div>
  );
}

/** What else the answers propose, and every other question. */
function Further({
  talk,
  commands,
  onAddOther,
}: Pick<AgendaPanelProps, 'talk' | 'commands' | 'onAddOther'>) {
  const summary = useRef<HTMLElement>(null);
  return (
    <details className={styles.further}>
      <summary ref={summary}>
        {m.discuss_further()} ({talk.further.length})
      </summary>
      {talk.further.length === 0 ? (
        <p className={styles.aside}>{m.discuss_further_none()}</p>
      ) : (
        <ul className={styles.list}>
          {talk.further.map((planned) => {
            const point = talk.pointOf(planned);
            if (point === undefined) return null;
            return (
              <li key={pointKey(planned)} className={styles.proposed}>
                <Link to={commands.addressOf(planned)}>{point.name}</Link>
                <span className={styles.aside}>{point.reason}</span>
                {planned.standing.kind === 'decided' && (
                  <span className={styles.standing} data-standing="decided">
                    {standingWords(planned.standing)}
                  </span>
                )}
                <span>
                  <Button
                    emphasis="quiet"
                    onClick={() => {
                      commands.add(planned);
                      // The button goes with what it added.
                      summary.current?.focus();
                    }}
                  >
                    {m.discuss_add()}
                    <span className="visually-hidden"> {point.name}</span>
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <Button emphasis="quiet" onClick={onAddOther}>
        {m.discuss_add_other()}
      </Button>
    </details>
  );
}

/** A button that changes its place loses the focus, and gets it back; one that is gone leaves it to its neighbour. */
function useFocusAfterMove(list: { readonly current: HTMLElement | null }, order: string) {
  const pressed = useRef<string | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the order has changed
  useEffect(() => {
    const key = pressed.current;
    if (key === undefined) return;
    pressed.current = undefined;
    const selector = key === null ? '[data-move]' : `[data-move="${key}"]`;
    list.current?.querySelector<HTMLElement>(selector)?.focus();
  }, [order]);
  return (key: string | null) => {
    pressed.current = key;
  };
}

/** Letters for a projector leave room beside the point only on a very wide screen. */
const isWide = (isLarge: boolean) =>
  matchMedia(isLarge ? '(width >= 100rem)' : '(width >= 60rem)').matches;

function onWidth(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  return () => window.removeEventListener('resize', listener);
}
