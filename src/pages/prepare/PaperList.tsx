import { Link } from 'react-router';
import type { AboutRound } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { useAllQuestionTexts } from '#src/catalogue/useQuestionnaire.ts';
import { bookletWords } from '#src/core/bookletWords.ts';
import { PRINTOUTS } from '#src/core/printouts.ts';
import { answeringSteps } from '#src/core/progress.ts';
import { type Questionnaire, questionnaireKey } from '#src/core/questionnaire.ts';
import { PaperLength } from '#src/guide/PaperLength.tsx';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './PreparePage.module.css';

interface PaperListProps {
  readonly about: AboutRound;
  readonly questionnaire: Questionnaire;
  readonly people: number | null;
}

/** What can be printed, with the real number of its pages. */
export function PaperList({ about: { chosen }, questionnaire, people }: PaperListProps) {
  const here = useHere();
  const { round, party } = chosen;
  const { paper } = useSessionGuide();
  const steps = answeringSteps(questionnaire, round.mode, party.partnerIds);
  const texts = useAllQuestionTexts(questionnaireKey(round.questionnaire));
  const words = bookletWords(steps, texts, party.partnerIds);
  return (
    <section className={styles.part}>
      <h2>{m.prepare_paper()}</h2>
      <p className={styles.aside}>{m.prepare_paper_hint()}</p>
      <ul className={styles.papers}>
        {PRINTOUTS.map((printout) => {
          const { title, text } = paper.printouts[printout];
          return (
            <li key={printout}>
              <Link to={here.printout(printout)}>{title}</Link>
              <p>
                {text}{' '}
                <PaperLength printout={printout} steps={steps} words={words} people={people} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
