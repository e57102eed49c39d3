/** The dossiers of this device; where they are many, with what it takes to find one. Archived ones stand apart, folded. */
import { type RefObject, useRef, useState } from 'react';
import { findDossiers } from '#src/core/findDossiers.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { localeOf } from '#src/i18n/localeOf.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { DossierSummary } from '#src/storage/dossierSummaries.ts';
import { Button } from '#src/ui/Button.tsx';
import { ArchivedDossiers } from './ArchivedDossiers.tsx';
import { BackupsDue } from './BackupsDue.tsx';
import { type Done, DoneNotice } from './DoneNotice.tsx';
import styles from './DossierList.module.css';
import { DossierRows } from './DossierRows.tsx';
import { FindDossiers } from './FindDossiers.tsx';
import { useFinding } from './useFinding.ts';

/** Up to so many the list needs no tools: one sees them all. */
const FEW = 5;

export function DossierList({
  dossiers,
  heading,
}: {
  readonly dossiers: readonly DossierSummary[];
  /** Of the section: takes the focus where a row or a button that had it is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}) {
  const searchBox = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState<Done | null>(null);
  const locale = localeOf(useLanguage());
  const finding = useFinding();
  const areMany = dossiers.length > FEW;
  const { query, order } = areMany ? finding : NOTHING_SOUGHT;
  const found = findDossiers(dossiers, { query, order, locale });
  const [current, archived] = [found.filter(isCurrent), found.filter((each) => each.archived)];
  const isSought = query.trim() !== '';
  const listed = { areMany, onDone: setDone };
  return (
    <>
      <DoneNotice
        done={done}
        onUndone={() => {
          setDone(null);
          heading.current?.focus();
        }}
      />
      <BackupsDue dossiers={dossiers.filter(isCurrent)} />
      {areMany && (
        <FindDossiers
          finding={finding}
          searchBox={searchBox}
          found={current.length}
          total={dossiers.filter(isCurrent).length}
        />
      )}
      {current.length > 0 && (
        <DossierRows key={`${query} ${order}`} dossiers={current} {...listed} />
      )}
      {current.length === 0 && isSought && (
        <div className={styles.empty}>
          <p>{m.home_none_found({ query: query.trim() })}</p>
          <p>
            {archived.length > 0
              ? m.home_found_archived({ count: archived.length })
              : m.home_none_found_advice()}
          </p>
          <div>
            <Button
              emphasis="quiet"
              onClick={() => {
                finding.clear();
                searchBox.current?.focus();
              }}
            >
              {m.home_clear_search()}
            </Button>
          </div>
        </div>
      )}
      {current.length === 0 && !isSought && archived.length > 0 && (
        <p className={styles.empty}>{m.home_all_archived()}</p>
      )}
      {archived.length > 0 && (
        <ArchivedDossiers dossiers={archived} isUnfolded={isSought && current.length === 0}>
          <DossierRows key={`${query} ${order}`} dossiers={archived} {...listed} />
        </ArchivedDossiers>
      )}
    </>
  );
}

const NOTHING_SOUGHT = { query: '', order: 'changed' } as const;

const isCurrent = ({ archived }: DossierSummary) => !archived;
