import { useHere } from '#src/app/useHere.ts';
import type { Conclusion, ReportStatus } from '#src/core/conclusion.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { ButtonLink } from '#src/ui/Button.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { RadioRow } from '#src/ui/RadioRow.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import { Logo } from './Logo.tsx';
import type { Concluding } from './useConcluding.ts';

type State = ReportStatus['state'];

const STATES = ['draft', 'reviewed', 'presented'] as const satisfies readonly State[];
const NAMES: Record<State, () => string> = {
  draft: m.conclude_status_draft,
  reviewed: m.conclude_status_reviewed,
  presented: m.conclude_status_presented,
};

export function DocumentSection({ concluding }: { readonly concluding: Concluding }) {
  const here = useHere();
  const { conclusion, choose, saveText } = concluding;
  const { status } = conclusion;
  const [shown, show] = useShownChoice(status.state);
  return (
    <>
      <RadioRow<State>
        legend={m.conclude_status()}
        choices={STATES.map((value) => ({ value, name: NAMES[value]() }))}
        chosen={shown}
        onChoose={(state) => {
          show(
            state,
            choose((stored) => withStatus(stored, { state })),
          );
        }}
      />
      {(shown === 'reviewed' || status.reviewedBy !== '') && (
        <SavedTextField
          label={m.conclude_status_reviewed_by()}
          hint={m.conclude_function_hint()}
          stored={status.reviewedBy}
          onSave={(reviewedBy) => saveText((stored) => withStatus(stored, { reviewedBy }))}
        />
      )}
      {(shown === 'presented' || status.presentedOn !== null) && (
        <DateField
          label={m.conclude_status_presented_on()}
          stored={status.presentedOn}
          onSave={(presentedOn) => void choose((stored) => withStatus(stored, { presentedOn }))}
        />
      )}
      <Logo concluding={concluding} />
      <div>
        <ButtonLink emphasis="primary" to={here.report()}>
          {m.step_conclude_action()}
        </ButtonLink>
      </div>
    </>
  );
}

const withStatus = (conclusion: Conclusion, changes: Partial<ReportStatus>): Conclusion => ({
  ...conclusion,
  status: { ...conclusion.status, ...changes },
});
