/** The cards that one person raises: one page. */
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import styles from './Cards.module.css';
import { Paper } from './Paper.tsx';
import type { Printed } from './usePrinted.ts';

export function Cards({ printed: { questionnaire } }: { readonly printed: Printed }) {
  const { paper } = useSessionGuide();
  const cards = [
    ...Array.from({ length: questionnaire.levelCount }, (_, index) => ({
      sign: String(index + 1),
      meaning: '',
    })),
    { sign: m.answer_unknown_short(), meaning: m.answer_unknown() },
    { sign: m.answer_not_applicable_short(), meaning: m.answer_not_applicable() },
  ];
  return (
    <Paper name={paper.printouts.cartes.title} page={1} pages={1} foot={m.print_cards_cut()}>
      <ul className={styles.cards} data-cards={cards.length > 6 ? 'many' : 'few'}>
        {cards.map(({ sign, meaning }) => (
          <li key={sign}>
            <span className={meaning ? styles.letters : styles.sign}>{sign}</span>
            {meaning && <span>{meaning}</span>}
          </li>
        ))}
      </ul>
    </Paper>
  );
}
