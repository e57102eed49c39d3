import { useState } from 'react';
import type { Questionnaire } from '#src/core/questionnaire.ts';
import type { SentAnswers } from '#src/core/sentAnswers.ts';
import { answersContent } from '#src/exchange/envelope/letter.ts';
import { envelopeFileName } from '#src/exchange/fileNames.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import { Button } from '#src/ui/Button.tsx';
import styles from './Handover.module.css';
import { SendWays } from './SendWays.tsx';

interface HandBackProps {
  readonly sent: SentAnswers;
  readonly questionnaire: Questionnaire;
  /** Whether every question has an answer. */
  readonly isWhole: boolean;
}

/** Shows nothing before it is asked: the neighbour's eyes are near. */
export function HandBack({ sent, questionnaire, isWhole }: HandBackProps) {
  const [isShown, setShown] = useState(false);
  const notes = sent.answers.filter(({ note }) => note !== '').length;
  return (
    <div className={`${styles.section} ${styles.wide}`}>
      {!isWhole && <p>{m.guest_not_whole()}</p>}
      <p>{notes > 0 ? m.guest_holds_notes({ count: notes }) : m.guest_holds()}</p>
      <Button emphasis={isWhole ? 'primary' : 'secondary'} onClick={() => setShown(!isShown)}>
        {isShown ? m.guest_hide_ways() : m.guest_show_ways()}
      </Button>
      {isShown && (
        <SendWays
          content={answersContent(sent, questionnaire)}
          codeName={m.guest_code()}
          subject={m.guest_subject()}
          message={m.guest_message()}
          fileName={envelopeFileName(m.guest_file(), today())}
        />
      )}
    </div>
  );
}
