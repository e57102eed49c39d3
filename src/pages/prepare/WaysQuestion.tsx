import { COLLECTIONS, type Collection } from '#src/core/session.ts';
import { PLANNED_WAYS, type PlannedWay, type SessionAdvice } from '#src/core/sessionPlan.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './PreparePage.module.css';
import type { Preparing } from './usePreparing.ts';

export function WaysQuestion({
  preparing,
  advice,
}: {
  readonly preparing: Preparing;
  readonly advice: SessionAdvice;
}) {
  const { session, choose } = preparing;
  const people = session?.invited ?? null;
  const chooseWay = (way: PlannedWay, isChosen: boolean) =>
    choose((stored) => ({
      ...stored,
      collected: COLLECTIONS.filter((each) =>
        each === way ? isChosen : stored.collected.includes(each),
      ),
    }));
  return (
    <section className={styles.part}>
      <h2 id="ways">{m.prepare_ways()}</h2>
      <p className={styles.aside}>{m.prepare_ways_hint()}</p>
      <fieldset className={styles.cards} aria-labelledby="ways">
        {PLANNED_WAYS.map((way) => (
          <Way
            key={way}
            way={way}
            advisedFor={people !== null && advice.ways.includes(way) ? people : null}
            stored={session?.collected.includes(way) ?? false}
            onChoose={(isChosen) => chooseWay(way, isChosen)}
          />
        ))}
      </fieldset>
    </section>
  );
}

interface WayProps {
  readonly way: PlannedWay;
  /** How many people are advised to answer so; `null`: not advised. */
  readonly advisedFor: number | null;
  readonly stored: boolean;
  readonly onChoose: (isChosen: boolean) => Promise<unknown>;
}

/** Each by itself: while one is being stored, the others may be chosen already. */
function Way({ way, advisedFor, stored, onChoose }: WayProps) {
  const [shown, show] = useShownChoice(stored);
  const [name, hint] = WORDS[way];
  const advised = advisedFor === null ? '' : ` ${m.prepare_way_advised({ people: advisedFor })}`;
  return (
    <CheckCard
      name={name()}
      hint={hint() + advised}
      checked={shown}
      onChange={(isChosen) => {
        show(isChosen, onChoose(isChosen));
      }}
    />
  );
}

const WORDS: Record<Collection & PlannedWay, readonly [name: () => string, hint: () => string]> = {
  paper: [m.prepare_way_paper, m.prepare_way_paper_hint],
  hands: [m.prepare_way_hands, m.prepare_way_hands_hint],
  apart: [m.prepare_way_apart, m.prepare_way_apart_hint],
};
