/** « Préparer »: how many people, how much time, how they answer; then what is proposed, the script, what to print. */
import { Link } from 'react-router';
import { BEGINS } from '#src/app/paths.ts';
import { type AboutRound, RoundPage } from '#src/app/RoundPage.tsx';
import { useHere } from '#src/app/useHere.ts';
import { putInSearch, useSearch } from '#src/app/useSearch.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { sessionAsked } from '#src/core/sessionAsked.ts';
import { planSession } from '#src/core/sessionPlan.ts';
import { minutesOfClock } from '#src/i18n/clock.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { WriteFailureNotice } from '#src/saving/WriteFailureNotice.tsx';
import { Callout } from '#src/ui/Callout.tsx';
import { PageHead } from '#src/ui/PageHead.tsx';
import { PaperList } from './PaperList.tsx';
import { PeopleQuestion } from './PeopleQuestion.tsx';
import styles from './PreparePage.module.css';
import { Proposal } from './Proposal.tsx';
import { RolesQuestion } from './RolesQuestion.tsx';
import { Script } from './Script.tsx';
import { TimeQuestion } from './TimeQuestion.tsx';
import { usePreparing } from './usePreparing.ts';
import { WaysQuestion } from './WaysQuestion.tsx';
import { WhenQuestion } from './WhenQuestion.tsx';

export function PreparePage() {
  return <RoundPage>{(about) => <Preparation {...about} />}</RoundPage>;
}

function Preparation(about: AboutRound) {
  const here = useHere();
  const { chosen } = about;
  const preparing = usePreparing(about);
  const { session, writes } = preparing;
  const [search, changeSearch] = useSearch();
  const clock = search.get(BEGINS) ?? '';
  const questionnaire = useQuestionnaire(questionnaireKey(chosen.round.questionnaire));
  const asked = sessionAsked(
    questionnaire,
    { mode: chosen.round.mode, partnerIds: chosen.party.partnerIds },
    session,
  );
  const plan = planSession(asked);
  const isKnown = asked.people !== null && session?.durationMinutes != null;
  return (
    <div className={styles.page}>
      <PageHead title={m.prepare_title()}>
        <p>{m.prepare_lead()}</p>
        <p className={styles.aside}>{m.prepare_no_network()}</p>
      </PageHead>
      {chosen.party.state === 'shown' && <Callout>{m.prepare_shown()}</Callout>}
      <PeopleQuestion preparing={preparing} />
      <TimeQuestion preparing={preparing} />
      <WaysQuestion preparing={preparing} advice={plan.advice} />
      <WhenQuestion
        preparing={preparing}
        clock={clock}
        onClock={(value) => changeSearch((changed) => putInSearch(changed, BEGINS, value))}
      />
      <RolesQuestion preparing={preparing} />
      <section className={styles.part}>
        <h2>{m.prepare_proposal()}</h2>
        {isKnown ? (
          <Proposal preparing={preparing} asked={asked} plan={plan} />
        ) : (
          <p>{m.prepare_proposal_missing()}</p>
        )}
      </section>
      {isKnown && plan.kind === 'planned' && (
        <Script
          asked={asked}
          plan={plan}
          start={minutesOfClock(clock)}
          printTo={here.printout('deroule')}
        />
      )}
      <PaperList about={about} questionnaire={questionnaire} people={asked.people} />
      <Link to={here.dossier()}>{m.prepare_back()}</Link>
      <WriteFailureNotice failure={writes.failure} />
    </div>
  );
}
