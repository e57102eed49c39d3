/** How much each theme counts for the group: it orders what is proposed, and changes no value. */
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import type { Conclusion } from '#src/core/conclusion.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { RadioRow } from '#src/ui/RadioRow.tsx';
import { ShapeMark } from '#src/ui/ShapeMark.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import fields from './fields.module.css';
import type { Concluding } from './useConcluding.ts';

const CHOICES = ['1', '2', '3', ''] as const;
type Choice = (typeof CHOICES)[number];

const NAMES: Record<Choice, () => string> = {
  '1': m.conclude_importance_1,
  '2': m.conclude_importance_2,
  '3': m.conclude_importance_3,
  '': m.conclude_importance_none,
};

export function ImportanceSection({ concluding }: { readonly concluding: Concluding }) {
  const { conclusion, seen, choose } = concluding;
  return seen.questionnaire.dimensions.map((dimension, position) => (
    <div key={dimension.id} className={fields.part}>
      <h3>
        <ShapeMark {...dimensionMark(position)} /> {seen.texts.dimensions[dimension.id]?.name}
      </h3>
      {dimension.themes.map(({ id }) => (
        <ThemeImportance
          key={id}
          name={seen.texts.themes[id]?.name ?? id}
          stored={choiceOf(conclusion, id)}
          onChoose={(choice) => choose((stored) => withImportance(stored, id, choice))}
        />
      ))}
    </div>
  ));
}

function ThemeImportance({
  name,
  stored,
  onChoose,
}: {
  readonly name: string;
  readonly stored: Choice;
  readonly onChoose: (choice: Choice) => Promise<unknown>;
}) {
  const [shown, show] = useShownChoice(stored);
  return (
    <RadioRow<Choice>
      legend={name}
      choices={CHOICES.map((value) => ({ value, name: NAMES[value]() }))}
      chosen={shown}
      onChoose={(choice) => {
        show(choice, onChoose(choice));
      }}
    />
  );
}

function choiceOf({ importances }: Conclusion, themeId: string): Choice {
  const stored = importances.find((each) => each.themeId === themeId)?.importance;
  return CHOICES.find((choice) => choice === String(stored)) ?? '';
}

function withImportance(conclusion: Conclusion, themeId: string, choice: Choice): Conclusion {
  const others = conclusion.importances.filter((each) => each.themeId !== themeId);
  const importances = choice === '' ? others : [...others, { themeId, importance: Number(choice) }];
  return { ...conclusion, importances };
}
