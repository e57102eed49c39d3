/** One document for a session, on screen as it prints. */
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { PRINTOUTS, type Printout } from '#src/core/printouts.ts';
import { PaperLength } from '#src/guide/PaperLength.tsx';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { Booklet } from './Booklet.tsx';
import { Cards } from './Cards.tsx';
import { Grid } from './Grid.tsx';
import { Letter } from './Letter.tsx';
import { LetterText } from './LetterText.tsx';
import styles from './PrintoutPage.module.css';
import { ReturnSheet } from './ReturnSheet.tsx';
import { ScriptSheets } from './ScriptSheets.tsx';
import { type Printed, usePrinted } from './usePrinted.ts';

export function PrintoutPage() {
  const { document: named } = useParams();
  const printout = PRINTOUTS.find((each) => each === named);
  return (
    <RoundPage>
      {(about) =>
        printout === undefined ? (
          <Unknown />
        ) : (
          <Shown key={printout} about={about} printout={printout} />
        )
      }
    </RoundPage>
  );
}

const SHEETS: Record<Printout, (props: { readonly printed: Printed }) => ReactNode> = {
  lettre: Letter,
  livret: Booklet,
  grille: Grid,
  cartes: Cards,
  deroule: ScriptSheets,
  retour: ReturnSheet,
};

function Shown({ about, printout }: { readonly about: AboutRound; readonly printout: Printout }) {
  const printed = usePrinted(about);
  const { title, text } = useSessionGuide().paper.printouts[printout];
  const Sheets = SHEETS[printout];
  return (
    <div className={styles.page}>
      <div className={`${styles.tools} screen-only`}>
        <PageHead title={title}>
          <p>{text}</p>
          <p>
            <PaperLength printout={printout} {...printed} people={printed.asked.people} />
          </p>
        </PageHead>
        <div className={styles.actions}>
          <Button emphasis="primary" onClick={() => window.print()}>
            {m.print_button()}
          </Button>
          {printout === 'lettre' && <LetterText printed={printed} />}
          <BackLink />
        </div>
      </div>
      <article className={styles.document}>
        <Sheets printed={printed} />
      </article>
      <nav className={`${styles.others} screen-only`} aria-label={m.print_others()}>
        <h2>{m.print_others()}</h2>
        <PrintoutLinks but={printout} />
      </nav>
    </div>
  );
}

function Unknown() {
  return (
    <div className={styles.page}>
      <PageHead title={m.print_others()}>
        <p>{m.print_unknown()}</p>
      </PageHead>
      <PrintoutLinks />
      <BackLink />
    </div>
  );
}

function PrintoutLinks({ but }: { readonly but?: Printout }) {
  const here = useHere();
  const { paper } = useSessionGuide();
  return (
    <ul className={styles.links}>
      {PRINTOUTS.filter((printout) => printout !== but).map((printout) => (
        <li key={printout}>
          <Link to={here.printout(printout)}>{paper.printouts[printout].title}</Link>
        </li>
      ))}
    </ul>
  );
}

function BackLink() {
  const here = useHere();
  return <Link to={here.prepare()}>{m.print_back()}</Link>;
}
