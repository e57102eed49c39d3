/** The whole questionnaire to read or print, as it is asked: nothing is hidden from those who answer. */
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { CURRENT_QUESTIONNAIRE, questionnaireKeys } from '#src/catalogue/catalogue.ts';
import {
  useAllQuestionTexts,
  useQuestionnaire,
  useTexts,
} from '#src/catalogue/useQuestionnaire.ts';
import { dimensionMark } from '#src/charts/dimensionMarks.ts';
import { type Mode, placedQuestions, questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RadioRow } from '#src/ui/RadioRow.tsx';
import { Contents } from './Contents.tsx';
import { DimensionReading } from './DimensionReading.tsx';
import { Glossary } from './Glossary.tsx';
import styles from './QuestionnairesPage.module.css';

export function QuestionnairesPage() {
  const { id } = useParams();
  const key = keyOf(id);
  return key === undefined ? (
    <UnknownQuestionnaire />
  ) : (
    <Reading key={key} questionnaireKey={key} />
  );
}

/** An address names a questionnaire, with its version or without; without any, the one that new rounds take. */
function keyOf(id: string | undefined): string | undefined {
  if (id === undefined) return questionnaireKey(CURRENT_QUESTIONNAIRE);
  if (id === CURRENT_QUESTIONNAIRE.id) return questionnaireKey(CURRENT_QUESTIONNAIRE);
  return questionnaireKeys.find((key) => key === id);
}

function Reading({ questionnaireKey: key }: { readonly questionnaireKey: string }) {
  const questionnaire = useQuestionnaire(key);
  const texts = useTexts(key);
  const questionTexts = useAllQuestionTexts(key);
  const [mode, setMode] = useState<Mode>('full');
  const placed = placedQuestions(questionnaire);
  return (
    <div className={styles.page}>
      <Contents questionnaire={questionnaire} texts={texts} />
      <div className={styles.body}>
        <PageHead title={m.read_title()}>
          <p className={styles.facts}>
            {texts.name} · {m.read_version({ version: questionnaire.version })}
          </p>
          <p>{texts.purpose}</p>
          <p>
            {m.read_counts({
              themes: new Set(placed.map(({ theme }) => theme.id)).size,
              questions: placed.length,
              express: placed.filter(({ question }) => question.express).length,
            })}
          </p>
          <p>{m.read_levels({ levels: questionnaire.levelCount })}</p>
          <div className={`${styles.choices} screen-only`}>
            <RadioRow
              legend={m.read_show()}
              choices={[
                { value: 'full', name: m.read_show_all() },
                { value: 'express', name: m.read_show_express() },
              ]}
              chosen={mode}
              onChoose={setMode}
            />
            <Button onClick={() => window.print()}>{m.read_print()}</Button>
          </div>
          <p className="screen-only">{m.print_needs_dossier()}</p>
        </PageHead>
        {questionnaire.dimensions.map((dimension, position) => (
          <DimensionReading
            key={dimension.id}
            dimension={dimension}
            mark={dimensionMark(position)}
            texts={texts}
            questionTexts={questionTexts}
            mode={mode}
          />
        ))}
        <Glossary texts={texts} />
      </div>
    </div>
  );
}

function UnknownQuestionnaire() {
  return (
    <div className={styles.body}>
      <PageHeading title={m.read_title()} />
      <p>{m.read_unknown()}</p>
      <h2>{m.read_existing()}</h2>
      <ul>
        {questionnaireKeys.map((key) => (
          <li key={key}>
            <QuestionnaireLink questionnaireKey={key} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function QuestionnaireLink({ questionnaireKey: key }: { readonly questionnaireKey: string }) {
  const { version } = useQuestionnaire(key);
  return (
    <Link to={paths.questionnaires(key)}>
      {useTexts(key).name} · {m.read_version({ version })}
    </Link>
  );
}
