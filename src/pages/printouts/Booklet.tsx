/** Every question with its levels, as many to a page as were planned; the rules on the cover, the words at the end. */
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { wordingOf } from '#src/core/bookletWords.ts';
import {
  type BookletQuestion,
  bookletPages,
  glossaryPages,
  pageCount,
} from '#src/core/printouts.ts';
import { countCells } from '#src/core/progress.ts';
import type { Dimension } from '#src/core/questionnaire.ts';
import { calmMinutes } from '#src/core/sessionPlan.ts';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import styles from './Booklet.module.css';
import { cellName } from './cellName.ts';
import { Paper } from './Paper.tsx';
import type { Printed } from './usePrinted.ts';

export function Booklet({ printed }: { readonly printed: Printed }) {
  const { steps, words, texts } = printed;
  const questionPages = bookletPages(steps);
  const foot = { name: m.print_booklet_name(), pages: pageCount('livret', steps, words) };
  return (
    <>
      <Paper {...foot} page={1}>
        <Cover printed={printed} />
      </Paper>
      {questionPages.map(({ dimension, questions }, index) => (
        <Paper
          key={questions[0]?.step.question.id}
          {...foot}
          page={index + 2}
          foot={m.print_booklet_foot()}
        >
          <DimensionName printed={printed} dimension={dimension} />
          {questions.map((question) => (
            <Question key={question.step.question.id} printed={printed} question={question} />
          ))}
        </Paper>
      ))}
      {glossaryPages(words).map((page, index) => (
        <Paper key={page[0]} {...foot} page={index + 2 + questionPages.length}>
          <h2>{m.print_words()}</h2>
          <dl className={styles.words}>
            {page.map((id) => (
              <div key={id}>
                <dt>{texts.glossary[id]?.term}</dt>
                <dd>{texts.glossary[id]?.gloss}</dd>
              </div>
            ))}
          </dl>
        </Paper>
      ))}
    </>
  );
}

function Cover({ printed }: { readonly printed: Printed }) {
  const { chosen, steps, questionnaire, session } = printed;
  const count = countCells(steps);
  const { paper, booklet } = useSessionGuide();
  const rules = booklet({
    questions: count,
    minutes: calmMinutes(count),
    levels: questionnaire.levelCount,
    keyedBy: session?.keyedBy ?? '',
  });
  return (
    <>
      <h2>{paper.printouts.livret.title}</h2>
      <p>
        {chosen.organisation.name} · {chosen.round.label}
      </p>
      {rules.map(({ title, text }) => (
        <section key={title} className={styles.rule}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
    </>
  );
}

function DimensionName({
  printed: { questionnaire, texts },
  dimension,
}: {
  readonly printed: Printed;
  readonly dimension: Dimension;
}) {
  return (
    <h2 className={styles.dimension}>
      <ShapeMark {...dimensionMark(questionnaire.dimensions.indexOf(dimension))} />
      {texts.dimensions[dimension.id]?.name}
    </h2>
  );
}

function Question({
  printed,
  question: { step, cells },
}: {
  readonly printed: Printed;
  readonly question: BookletQuestion;
}) {
  const wording = wordingOf(step, printed.questionTexts, printed.chosen.party.partnerIds);
  return (
    <section className={styles.question}>
      <p className={styles.place}>
        {cells.map((cell) => (
          <span key={cell.number}>
            <strong>{m.print_number({ number: cell.number })}</strong>
            {` · ${cellName(cell, printed)}`}
          </span>
        ))}
      </p>
      <h3>{wording?.text}</h3>
      <ol className={styles.levels}>
        {wording?.levels.map(({ label, anchor }) => (
          <li key={label}>
            <strong>{label}.</strong> {anchor}
          </li>
        ))}
      </ol>
    </section>
  );
}
