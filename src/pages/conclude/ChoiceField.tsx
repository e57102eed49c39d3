import { SelectField } from '#src/ui/SelectField.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  /** In the order in which they are offered. */
  readonly names: Readonly<Record<Value, () => string>>;
  readonly stored: Value;
  readonly onChoose: (value: Value) => Promise<unknown>;
}

/** One of a few names; shows at once what is chosen. */
export function ChoiceField<Value extends string>({
  label,
  names,
  stored,
  onChoose,
}: ChoiceFieldProps<Value>) {
  const [shown, show] = useShownChoice(stored);
  // The keys of the record, in its order.
  const values = Object.keys(names) as Value[];
  return (
    <SelectField
      label={label}
      choices={values.map((value) => ({ value, name: names[value]() }))}
      chosen={shown}
      onChoose={(value) => {
        show(value, onChoose(value));
      }}
    />
  );
}
