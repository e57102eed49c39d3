import { type Conclusion, ORIENTATIONS, type Orientation } from '#src/core/conclusion.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { Button } from '#src/ui/Button.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import type { Concluding } from './useConcluding.ts';

const WORDS: Record<Orientation, readonly [name: () => string, hint: () => string]> = {
  pursue: [m.conclude_pursue, m.conclude_pursue_hint],
  pursueIf: [m.conclude_pursue_if, m.conclude_pursue_if_hint],
  notNow: [m.conclude_not_now, m.conclude_not_now_hint],
  doNot: [m.conclude_do_not, m.conclude_do_not_hint],
};

export function OrientationSection({ concluding }: { readonly concluding: Concluding }) {
  const { conclusion, choose, saveText } = concluding;
  const { orientation } = conclusion;
  const [shown, show] = useShownChoice(orientation.choice);
  const chooseOrientation = (choice: Orientation | null) => {
    show(
      choice,
      choose((stored) => withOrientation(stored, { choice })),
    );
  };
  const saveTextOf = (field: 'reasons' | 'conditions' | 'minority') => (text: string) =>
    saveText((stored) => withOrientation(stored, { [field]: text }));
  const conditions = conditionsLabel(shown, orientation.conditions);
  return (
    <>
      <RadioCards
        legend={m.conclude_orientation_choice()}
        name="orientation"
        cards={ORIENTATIONS.map((value) => {
          const [name, hint] = WORDS[value];
          return { value, name: name(), hint: hint() };
        })}
        chosen={shown}
        onChoose={chooseOrientation}
      />
      {shown !== null && (
        <div>
          <Button emphasis="quiet" onClick={() => chooseOrientation(null)}>
            {m.conclude_orientation_clear()}
          </Button>
        </div>
      )}
      <SavedTextArea
        label={m.conclude_reasons()}
        stored={orientation.reasons}
        onSave={saveTextOf('reasons')}
      />
      {conditions !== null && (
        <SavedTextArea
          label={conditions}
          stored={orientation.conditions}
          onSave={saveTextOf('conditions')}
        />
      )}
      <SavedTextArea
        label={m.conclude_minority()}
        hint={m.conclude_minority_hint()}
        stored={orientation.minority}
        onSave={saveTextOf('minority')}
      />
    </>
  );
}

const withOrientation = (
  conclusion: Conclusion,
  changes: Partial<Conclusion['orientation']>,
): Conclusion => ({ ...conclusion, orientation: { ...conclusion.orientation, ...changes } });

/** `null` where no conditions are asked for; what was written before is never hidden. */
function conditionsLabel(choice: Orientation | null, written: string): string | null {
  if (choice === 'pursueIf') return m.conclude_conditions();
  if (choice === 'notNow') return m.conclude_reopen();
  return written === '' ? null : m.conclude_conditions_kept();
}
