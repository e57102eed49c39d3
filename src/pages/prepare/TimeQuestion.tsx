import { useState } from 'react';
import { formatLength } from '#src/i18n/clock.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { CountField } from '#src/ui/CountField.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './PreparePage.module.css';
import type { Preparing } from './usePreparing.ts';

const USUAL = ['90', '120', '150', '180'] as const;
type Length = (typeof USUAL)[number] | 'other';

export function TimeQuestion({ preparing }: { readonly preparing: Preparing }) {
  const { session, choose } = preparing;
  const stored = session?.durationMinutes ?? null;
  const [shown, show] = useShownChoice(stored);
  const [wantsOther, setWantsOther] = useState(false);
  const usual = USUAL.find((each) => each === String(shown));
  const chosen: Length | null =
    wantsOther || (shown !== null && usual === undefined) ? 'other' : (usual ?? null);
  const save = (durationMinutes: number | null) => {
    show(
      durationMinutes,
      choose((session) => ({ ...session, durationMinutes })),
    );
  };
  return (
    <section className={styles.part}>
      <h2>{m.prepare_time()}</h2>
      <RadioCards
        legend={m.prepare_time()}
        name="length"
        cards={[
          ...USUAL.map((value) => ({
            value,
            name: formatLength(Number(value)),
            hint: HINTS[value](),
          })),
          { value: 'other', name: m.prepare_time_other() },
        ]}
        chosen={chosen}
        onChoose={(value) => {
          setWantsOther(value === 'other');
          if (value !== 'other') save(Number(value));
        }}
      />
      {chosen === 'other' && (
        <div className={styles.short}>
          <CountField
            label={m.prepare_time_minutes()}
            stored={stored}
            onSave={(durationMinutes) => {
              // Typed figure by figure, it may be a usual length for a moment.
              setWantsOther(true);
              save(durationMinutes);
            }}
          />
        </div>
      )}
    </section>
  );
}

const HINTS: Record<(typeof USUAL)[number], () => string> = {
  90: m.prepare_time_90_hint,
  120: m.prepare_time_120_hint,
  150: m.prepare_time_150_hint,
  180: m.prepare_time_180_hint,
};
