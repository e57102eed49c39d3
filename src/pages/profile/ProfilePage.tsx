/** Who the dossier is about: names, partners, forms envisaged, profile. Every change is saved at once. */
import { useEffect } from 'react';
import { FramePage, keyOf } from '#src/app/FramePage.tsx';
import { useHere } from '#src/app/useHere.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useReportedWrites } from '#src/saving/useReportedWrites.ts';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { flushAll } from '#src/storage/saver.ts';
import { ButtonLink } from '#src/ui/Button.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Associations } from './Associations.tsx';
import { EraseOn } from './EraseOn.tsx';
import { Forms } from './Forms.tsx';
import { Names } from './Names.tsx';
import { Partners } from './Partners.tsx';
import styles from './ProfilePage.module.css';
import { ProfileQuestions } from './ProfileQuestions.tsx';

export function ProfilePage() {
  return <FramePage>{(place) => <Profile key={keyOf(place.chosen)} {...place} />}</FramePage>;
}

function Profile({
  frame,
  chosen,
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
}) {
  const here = useHere();
  const writes = useReportedWrites();
  // Leaving by any way writes what was typed last.
  useEffect(() => () => void flushAll(), []);
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <PageHeading title={m.profile_title()} />
        <p>{m.profile_lead()}</p>
      </header>
      <Names frame={frame} chosen={chosen} writes={writes} />
      <Partners frame={frame} chosen={chosen} writes={writes} />
      <Associations frame={frame} chosen={chosen} writes={writes} />
      <Forms frame={frame} writes={writes} />
      <ProfileQuestions frame={frame} chosen={chosen} writes={writes} />
      <EraseOn frame={frame} writes={writes} />
      <div>
        <ButtonLink to={here.dossier()}>{m.profile_back()}</ButtonLink>
      </div>
      <WriteFailureNotice failure={writes.failure} />
    </div>
  );
}
