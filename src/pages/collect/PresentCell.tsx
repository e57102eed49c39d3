import { type MouseEvent, useRef } from 'react';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import type { NumberedCell } from '#src/core/printouts.ts';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { type Choice, choiceName, isChosen } from '#src/question-types/levels/definition.ts';
import { Button } from '#src/ui/Button.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import { shortAnswer } from './answerWords.ts';
import { type CellWords, partnerName, shortQuestion, wordingOf } from './cellWords.ts';
import type { Keying, KeyingView } from './Keying.ts';
import styles from './PresentCell.module.css';

interface PresentCellProps {
  readonly keying: Keying;
  readonly goBack: () => void;
  readonly view: KeyingView;
  readonly cell: NumberedCell;
  readonly cells: readonly NumberedCell[];
  readonly questionnaire: Questionnaire;
  readonly words: CellWords;
}

/** The box to be keyed now: its number as on the paper, its question in short, its answers as buttons. */
export function PresentCell(props: PresentCellProps) {
  const { keying, goBack, view, cell, cells, questionnaire, words } = props;
  const section = useRef<HTMLElement>(null);
  const wording = wordingOf(cell, words);
  const partner = partnerName(cell, words);
  const mark = dimensionMark(questionnaire.dimensions.indexOf(cell.step.dimension));
  const entry = view.entries[view.position] ?? null;
  const firstEmpty = view.firstEmpty === null ? undefined : cells[view.firstEmpty];
  // After a click the keys go on as before; who came by Tab stays where they are.
  const keepKeys = (event: MouseEvent) => {
    if (event.detail > 0) section.current?.focus({ preventScroll: true });
  };
  const levels = wording.levels.map(
    ({ label }, index) =>
      [{ kind: 'level', level: index + 1 } as const, String(index + 1), label] as const,
  );
  const others = [
    [{ kind: 'unknown' } as const, m.answer_unknown_short(), m.answer_unknown()],
    [
      { kind: 'notApplicable' } as const,
      m.answer_not_applicable_short(),
      m.answer_not_applicable(),
    ],
  ] as const;
  const choiceButton = ([choice, short, name]: readonly [Choice, string, string]) => (
    <button
      key={choiceName(choice)}
      type="button"
      className={styles.choice}
      aria-pressed={entry !== null && isChosen(entry.value, choice)}
      onClick={(event) => {
        keying.key(choice);
        keepKeys(event);
      }}
    >
      <span className={styles.short}>{short}</span> <span>{name}</span>
    </button>
  );
  return (
    <section
      ref={section}
      className={styles.cell}
      tabIndex={-1}
      aria-label={m.collect_cell_of({ number: cell.number, asked: cells.length })}
      data-cell={cell.number}
    >
      <div role="status" className={styles.said}>
        {view.last?.kind === 'completed' && <p>{completedSentence(view)}</p>}
        {view.last?.kind === 'takenBack' && (
          <p>{m.collect_said_taken_back({ number: view.gridNumber })}</p>
        )}
        {(view.last?.kind === 'keyed' || view.last?.kind === 'moved') && (
          <p className="visually-hidden">
            {saidOf(view)} {presentSentence(view, cell, words)}
          </p>
        )}
      </div>
      <p className={styles.place}>
        {m.collect_cell_of({ number: cell.number, asked: cells.length })}
      </p>
      <div className={styles.question}>
        <span className={styles.number} aria-hidden="true">
          {cell.number}
        </span>
        <div>
          <h2>
            <ShapeMark {...mark} /> {shortQuestion(cell, words)}
          </h2>
          {partner && <p className={styles.partner}>{m.about_partner({ name: partner })}</p>}
          <p className={styles.text}>{wording.text}</p>
        </div>
      </div>
      <fieldset
        className={styles.choices}
        aria-label={m.collect_cell_choices({ number: cell.number })}
      >
        <div className={styles.row}>{levels.map(choiceButton)}</div>
        <div className={styles.row}>
          {others.map(choiceButton)}
          <button
            type="button"
            className={styles.choice}
            aria-pressed={entry !== null && entry.value === null}
            onClick={(event) => {
              keying.key(null);
              keepKeys(event);
            }}
          >
            {m.collect_blank()}
          </button>
        </div>
      </fieldset>
      <div className={styles.moves}>
        <Button
          aria-disabled={!view.canGoBack}
          onClick={(event) => {
            goBack();
            keepKeys(event);
          }}
        >
          {m.collect_back()}
        </Button>
        {entry !== null && (
          <Button
            emphasis="quiet"
            onClick={(event) => {
              keying.forward();
              keepKeys(event);
            }}
          >
            {m.collect_forward()}
          </Button>
        )}
        {entry !== null && firstEmpty !== undefined && (
          <Button
            emphasis="quiet"
            onClick={(event) => {
              keying.goToFirstEmpty();
              keepKeys(event);
            }}
          >
            {m.collect_to_first_empty({ number: firstEmpty.number })}
          </Button>
        )}
      </div>
    </section>
  );
}

const saidOf = ({ last }: KeyingView) =>
  last?.kind === 'keyed'
    ? m.collect_said_keyed({ number: last.cellNumber, answer: shortAnswer(last.value) })
    : null;

/** Where one is now; with what stands there, after going back. */
function presentSentence(view: KeyingView, cell: NumberedCell, words: CellWords): string {
  const entry = view.entries[view.position] ?? null;
  return view.last?.kind === 'moved' && entry !== null
    ? m.collect_said_keyed({ number: cell.number, answer: shortAnswer(entry.value) })
    : m.collect_said_next({ number: cell.number, question: shortQuestion(cell, words) });
}

function completedSentence({ last, gridNumber, isNew }: KeyingView): string {
  if (last?.kind !== 'completed') return '';
  const completed = last.isBlank
    ? m.collect_said_completed_blank({ number: last.gridNumber })
    : m.collect_said_completed({ number: last.gridNumber });
  return isNew ? `${completed} ${m.collect_said_take_next({ number: gridNumber })}` : completed;
}
