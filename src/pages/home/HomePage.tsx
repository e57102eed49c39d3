import { lazy, useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import {
  CURRENT_QUESTIONNAIRE,
  loadInAdvance,
  loadQuestionnaire,
  loadQuestionTexts,
  loadTexts,
} from '#src/catalogue/catalogue.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { useDossiers } from '#src/storage/hooks.ts';
import { Button, ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { EmptyDesk } from './EmptyDesk.tsx';
import styles from './HomePage.module.css';
import { OpenFile } from './OpenFile.tsx';
import { type ExampleKind, useOpenExample } from './useOpenExample.ts';

/** What the first question needs is there when somebody starts. */
function usePreloadedQuestionnaire(): void {
  const language = useLanguage();
  useEffect(() => {
    const key = questionnaireKey(CURRENT_QUESTIONNAIRE);
    loadInAdvance(loadTexts(key, language));
    loadInAdvance(
      loadQuestionnaire(key).then(
        ({ dimensions: [first] }) => first && loadQuestionTexts(key, language, first.id),
      ),
    );
  }, [language]);
}

/** Loaded where there is something to list: a first visit does not need it. */
const DossierList = lazy(async () => ({
  default: (await import('./DossierList.tsx')).DossierList,
}));

/** Once it has listed something the list stays: it also says how to take back that the last dossier was deleted. */
function Desk({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [hasListed, setHasListed] = useState(false);
  if (dossiers.length > 0 && !hasListed) setHasListed(true);
  return (
    <section className={styles.desk} aria-labelledby="dossiers">
      <h2 id="dossiers" ref={heading} tabIndex={-1}>
        {m.home_dossiers()}
      </h2>
      {hasListed && <DossierList dossiers={dossiers} heading={heading} />}
      {dossiers.length === 0 && <EmptyDesk />}
    </section>
  );
}

export function HomePage() {
  usePreloadedQuestionnaire();
  const dossiers = useDossiers();
  const [failed, setFailed] = useState(false);
  const openExample = useOpenExample();
  const open = (kind: ExampleKind) => void openExample(kind).then((opened) => setFailed(!opened));
  return (
    <div className={styles.page}>
      <section className={styles.welcome}>
        <PageHeading title={m.home_title()} />
        <p className={styles.lead}>{m.home_lead()}</p>
        <div className={styles.doors}>
          <ButtonLink emphasis="primary" to={paths.newDossier()}>
            {m.home_start()}
          </ButtonLink>
          <Button onClick={() => open('one')}>{m.home_example()}</Button>
          <Button emphasis="quiet" className={styles.second} onClick={() => open('several')}>
            {m.home_example_several()}
          </Button>
          <OpenFile />
        </div>
        {failed && <Callout tone="alert">{m.write_failed()}</Callout>}
        <p className={styles.where}>
          {m.home_where_data()} <Link to={paths.data()}>{m.home_where_data_link()}</Link>
        </p>
      </section>
      {dossiers !== undefined && <Desk dossiers={dossiers} />}
    </div>
  );
}
