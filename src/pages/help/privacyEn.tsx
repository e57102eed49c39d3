import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { HelpText } from './helpPages.ts';

export const privacyEn: HelpText = {
  title: 'Privacy',
  summary: 'Where the answers go, who can see them, how to erase them.',
  body: (
    <>
      <p>
        Your answers do not leave this device unless you pass them on yourself. Diapason has no
        account and no server, no audience measurement and no advertising.
      </p>
      <section>
        <h2>Notice</h2>
        <dl>
          <dt>Who</dt>
          <dd>
            The association, or the person, that uses Diapason on this device decides what is
            written in it and what is done with it. That is who to turn to.
          </dd>
          <dt>Why</dt>
          <dd>To prepare a cooperation: answer questions, discuss them, keep a report.</dd>
          <dt>Which data</dt>
          <dd>
            The names of the associations and, if you fill it in, their profile; answers by level
            and, if any are written, notes; of a session, its date, its place, the role of those who
            facilitate and key in, and what is noted of it. People are not asked for their names:
            their answers carry a number.
          </dd>
          <dt>How long</dt>
          <dd>
            Until it is erased. A deleted dossier stays in the bin for 30 days. A dossier may carry
            a date of erasure, as a reminder.
          </dd>
          <dt>Your rights</dt>
          <dd>
            To see what concerns you, correct it, take it away, have it erased. You can correct your
            answers until they are shown to everyone. For the rest, turn to the person in charge of
            the device: downloading and erasing are done from <Link to={paths.data()}>My data</Link>
            . The CNIL explains these rights on cnil.fr.
          </dd>
        </dl>
      </section>
      <section>
        <h2>In a small group</h2>
        <p>
          With eight people around a table, an answer may have a face. That is why no result is
          visible until the answers are shown to everyone, why those of fewer than three people are
          not shown, and why they cannot be reopened once shown. When you show them, Diapason
          proposes to keep only the number of answers per level.
        </p>
        <p>
          The file of a dossier may hold everyone’s answers, one by one. Keep it as a backup; to the
          board or a partner, give the report instead.
        </p>
      </section>
      <section>
        <h2>What is better left unwritten</h2>
        <p>
          Under “Findings and evidence”, write facts and documents. No person’s name, nothing about
          health, union or political opinions, and no quarrel in which somebody could be recognised.
        </p>
      </section>
      <section>
        <h2>Text to add to your invitation</h2>
        <p>To be adapted with the name of your association and of the person to turn to.</p>
        <blockquote>
          <p>
            We use Diapason to prepare a cooperation. Your answers are stored without your name, on
            the computer of the association (name), and nowhere else. They are for the discussion on
            (date) and will be erased on (date). To see them, correct them or have them erased, turn
            to (person).
          </p>
        </blockquote>
      </section>
    </>
  ),
};
