/** For whom the report is, and which of its parts are shown. */
import { PRESET_RULES, PRESETS, SECTIONS } from '#src/core/report/reportChoice.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { CheckCard } from '#src/ui/CheckCard.tsx';
import { RadioCards } from '#src/ui/RadioCards.tsx';
import styles from './ReportChoices.module.css';
import { presetWords, sectionWords } from './reportChoiceWords.ts';
import type { ReportChoosing } from './useReportChoice.ts';

export function ReportChoices({
  choosing: { choice, isChanged, choosePreset, switchSection, isUnnamed, setUnnamed },
}: {
  readonly choosing: ReportChoosing;
}) {
  const { preset, sections } = choice;
  const { never } = PRESET_RULES[preset];
  return (
    <div className={`${styles.choices} screen-only`}>
      <div className={styles.presets}>
        <RadioCards
          legend={m.report_choice()}
          name="preset"
          cards={PRESETS.map((value) => {
            const [name, hint] = presetWords[value];
            return { value, name: name(), hint: hint() };
          })}
          chosen={preset}
          onChoose={choosePreset}
        />
      </div>
      <div className={styles.names}>
        <CheckCard
          name={m.partners_unnamed()}
          hint={m.partners_unnamed_hint()}
          checked={isUnnamed}
          onChange={setUnnamed}
        />
      </div>
      <details className={styles.parts}>
        <summary>
          {m.report_sections()}
          {isChanged && <span className={styles.changed}> · {m.report_sections_changed()}</span>}
        </summary>
        <fieldset aria-label={m.report_sections()}>
          <p className={styles.hint}>{m.report_sections_hint()}</p>
          <div className={styles.list}>
            {SECTIONS.filter((section) => !never.includes(section)).map((section) => (
              <label key={section}>
                <input
                  type="checkbox"
                  checked={sections.has(section)}
                  onChange={(event) => switchSection(section, event.target.checked)}
                />
                {sectionWords[section]()}
              </label>
            ))}
          </div>
          {isChanged && (
            <Button emphasis="quiet" onClick={() => choosePreset(preset)}>
              {m.report_sections_reset()}
            </Button>
          )}
        </fieldset>
      </details>
    </div>
  );
}
