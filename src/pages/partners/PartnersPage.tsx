/** « Partenaires »: what the associations of a bilan share, and what comes of it for the one of the address. */
import type { ReactNode } from 'react';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import type { DescribedPartners } from '#src/core/report/describedPartners.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Blocks } from '#src/report/screen/Blocks.tsx';
import { useDescribedPartners } from '#src/report/useDescribedPartners.ts';
import { ButtonLink } from '#src/ui/Button.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import styles from './PartnersPage.module.css';
import { Sharing } from './Sharing.tsx';

export function PartnersPage() {
  return <RoundPage>{(about) => <Partners {...about} />}</RoundPage>;
}

function Partners({ dossier, chosen }: AboutRound) {
  const here = useHere();
  const { round, organisation } = chosen;
  const { described, parts, whyUnseenOf } = useDescribedPartners(dossier, chosen);
  return (
    <div className={styles.page}>
      <PageHead title={m.partners_page_title()}>
        <p className={styles.lead}>
          {m.partners_page_lead({ round: round.label, name: organisation.name })}
        </p>
      </PageHead>
      {described.state === 'alone' ? (
        <Callout>
          <p>{m.partners_alone()}</p>
          <ButtonLink emphasis="primary" to={here.profile()}>
            {m.partners_add()}
          </ButtonLink>
        </Callout>
      ) : (
        <Sharing dossier={dossier} chosen={chosen} whyUnseenOf={whyUnseenOf} />
      )}
      <Seen described={described} name={organisation.name}>
        <section className={styles.seen} aria-label={m.partners_profiles()}>
          {parts.map(({ title, isLong, blocks }) =>
            isLong ? (
              <details key={title} className={styles.folded}>
                <summary>{title}</summary>
                <Blocks blocks={blocks.filter(({ kind }) => kind !== 'heading')} />
              </details>
            ) : (
              <Blocks key={title} blocks={blocks} />
            ),
          )}
        </section>
      </Seen>
      <section className={`${styles.onward} screen-only`} aria-labelledby="onward">
        <h2 id="onward">{m.partners_onward()}</h2>
        <ul>
          <li>
            <ButtonLink to={here.matrix()}>{m.partners_matrix()}</ButtonLink>{' '}
            <span>{m.partners_matrix_lead()}</span>
          </li>
          {described.state !== 'alone' && (
            <li>
              <ButtonLink to={here.profile()}>{m.partners_add()}</ButtonLink>
            </li>
          )}
        </ul>
      </section>
    </div>
  );
}

/** The comparison, or why there is none. */
function Seen({
  described: { state },
  name,
  children,
}: {
  readonly described: DescribedPartners;
  readonly name: string;
  readonly children: ReactNode;
}) {
  switch (state) {
    case 'several':
      return children;
    case 'alone':
      return null;
    case 'nobody':
      return <Callout>{m.partners_nobody()}</Callout>;
    case 'viewer':
      return <Callout>{m.partners_viewer({ name })}</Callout>;
    case 'others':
      return <Callout>{m.partners_others()}</Callout>;
  }
}
