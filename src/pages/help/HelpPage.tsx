/** What one may want to read before a session, or after: too long for messages, so each language has its file. */
import { Link, useParams } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import styles from './HelpPage.module.css';
import { HELP_PAGES, type HelpPageId, type HelpTexts } from './helpPages.ts';
import { helpTexts } from './helpTexts.ts';

export function HelpPage() {
  const { page } = useParams();
  const texts = helpTexts[useLanguage()];
  const open = HELP_PAGES.find((id) => id === page);
  return open === undefined ? (
    <Index texts={texts} />
  ) : (
    <Article key={open} page={open} texts={texts} />
  );
}

function Index({ texts }: { readonly texts: HelpTexts }) {
  return (
    <div className={styles.page}>
      <PageHeading title={m.help_title()} />
      <p>{m.help_lead()}</p>
      <Pages pages={HELP_PAGES} texts={texts} />
      <p>
        {m.help_questionnaires()}{' '}
        <Link to={paths.questionnaires()}>{m.shell_questionnaires()}</Link>
      </p>
    </div>
  );
}

function Article({ page, texts }: { readonly page: HelpPageId; readonly texts: HelpTexts }) {
  const { title, summary, body } = texts[page];
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <PageHeading title={title} />
        <p>{summary}</p>
        <div className="screen-only">
          <Button onClick={() => window.print()}>{m.help_print()}</Button>
        </div>
      </header>
      <article className={styles.article}>{body}</article>
      <nav className={`${styles.others} screen-only`} aria-label={m.help_others()}>
        <h2>{m.help_others()}</h2>
        <Pages pages={HELP_PAGES.filter((id) => id !== page)} texts={texts} />
      </nav>
    </div>
  );
}

function Pages({
  pages,
  texts,
}: {
  readonly pages: readonly HelpPageId[];
  readonly texts: HelpTexts;
}) {
  return (
    <ul className={styles.pages}>
      {pages.map((id) => (
        <li key={id}>
          <Link to={paths.help(id)}>{texts[id].title}</Link>
          <p>{texts[id].summary}</p>
        </li>
      ))}
    </ul>
  );
}
