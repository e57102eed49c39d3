import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { PointSteps, SayingPart, ThirtyMinutes } from '#src/guide/Sayings.tsx';
import type { HelpTexts } from './helpPages.ts';
import { KeyTable } from './KeyTable.tsx';
import { Facilitation, KeyingIn, LetterDraft, ReferenceScript } from './SessionParts.tsx';

const deroule = (
  <>
    <p>
      This script suits a board of six to fifteen people, with a laptop and, if possible, a
      projector. It works without a connection. In a dossier, “Prepare the session” fits it to your
      number, your time and your hour, and gives everything there is to print.
    </p>

    <section>
      <h2>Before the session</h2>
      <h3>Who facilitates</h3>
      <Facilitation />
      <h3>Who keys in</h3>
      <KeyingIn />

      <h3>How to answer</h3>
      <p>Create the dossier with “Each on their own”. The three ways can be mixed in one round.</p>
      <ul>
        <li>
          <strong>Five or more: on paper,</strong> all at the same time. Print the booklet and the
          grid from “Prepare the session”. During the break the grids are shuffled, then keyed in,
          one key per answer.
        </li>
        <li>
          <strong>Three or four: passing the device,</strong> in the session or in the days before.
          Allow a quarter of an hour each for the express version.
        </li>
        <li>
          <strong>By show of hands,</strong> question by question, with cards to print, raised all
          together. It is quick, but each sees the others: it is not confidential.
        </li>
      </ul>
      <p>
        Answering all together, with one voice, is possible too: choose “We, together”.
        Disagreements then stay hidden; keep it for a group that already speaks very freely.
      </p>
      <p>
        At least three people are needed. With fewer, each person’s answers could be recognised:
        what each answered on their own is not shown.
      </p>

      <h3>The letter, a week before</h3>
      <LetterDraft />

      <h3>To have ready</h3>
      <ul>
        <li>the laptop charged, the dossier created, a backup made from “My data”;</li>
        <li>a booklet, a grid and a pen for each;</li>
        <li>a board or large sheets, and somebody to take notes;</li>
        <li>a watch: time is lost mostly on the first point.</li>
      </ul>
    </section>

    <section>
      <h2>The session, minute by minute</h2>
      <ReferenceScript />
      <ThirtyMinutes />
    </section>

    <section>
      <h2>What you can say</h2>
      <SayingPart id="answering" />
      <SayingPart id="showing" />
      <PointSteps />
      <SayingPart id="apart" />
      <SayingPart id="staff" />
      <SayingPart id="users" />
      <SayingPart id="end" />
    </section>
  </>
);

const methode = (
  <>
    <p>
      <strong>Diapason is a basis for discussion, not a validated standard.</strong> The questions
      and the calculations were designed to get a group talking about what matters before
      cooperating. They have not been scientifically validated, and do not say whether a cooperation
      will succeed.
    </p>

    <section>
      <h2>What is asked</h2>
      <p>
        Each theme asks two different questions: <em>what exists</em> (nothing yet, oral, written,
        adopted) and <em>who carries it</em> (one or two people, the officers or the management, the
        board and the teams, up to guiding our decisions). Each level is described by a fact that
        one can observe. There is no middle level: one has to choose which way one leans.
      </p>
      <p>
        “Don’t know” and “Does not concern us” are real answers. They are counted separately, never
        as a level 1.
      </p>
    </section>

    <section>
      <h2>From your answers to a value</h2>
      <dl>
        <dt>A question</dt>
        <dd>
          Its value is the answer in the middle: as many people above as below. It may fall between
          two levels. If fewer than half of the people concerned could choose a level, the question
          is “to clarify” and has no value. If more than half answer “Does not concern us”, it is
          set aside.
        </dd>
        <dt>A theme</dt>
        <dd>
          The mean of its questions, as soon as at least half of them have a value. If one is
          missing, the result says so.
        </dd>
        <dt>A dimension</dt>
        <dd>
          The mean of its themes, as soon as at least two thirds have a value. Otherwise the radar
          keeps a gap, never a zero.
        </dd>
        <dt>After discussion</dt>
        <dd>
          The level that the group agrees on becomes the value. The one before stays visible beside
          it.
        </dd>
      </dl>
      <p>
        Nothing is guessed in place of a missing answer. There is no total, no percentage, and no
        question that counts more than another.
      </p>
    </section>

    <section>
      <h2>The words beside the values</h2>
      <dl>
        <dt>To open up, in progress, something to build on</dt>
        <dd>
          In that order: a value under 2, from 2 to under 3, 3 or more. A theme is something to
          build on only if none of its questions is under 2.5.
        </dd>
        <dt>To settle first</dt>
        <dd>
          In three themes, a question whose value is under 2 comes before all the rest: the freedom
          to say no, the steering when a partner is named, and the consequences when the form
          considered moves staff or property.
        </dd>
        <dt>To check before deciding</dt>
        <dd>
          In these same themes: a question left without a clear answer, or where at least a quarter
          of the answers (and no fewer than two) are at level 1, even if the group agreed on another
          level.
        </dd>
        <dt>Close answers, spread answers</dt>
        <dd>
          These words appear only from five answers up. Close: nearly all of them are on two
          neighbouring levels. Spread: all other cases.
        </dd>
        <dt>One answer apart</dt>
        <dd>
          One level has more answers than the others, and a single answer (two in a group of ten or
          more) is two levels or more away from it. It invites one to look for reasons, never for a
          person.
        </dd>
      </dl>
    </section>

    <section>
      <h2>The order of discussion</h2>
      <p>
        First what is to be settled or checked, then the most spread answers, then the questions to
        clarify, then the rest. This order comes from the answers given before discussion: it does
        not move while people talk. You may follow a different one.
      </p>
    </section>

    <section>
      <h2>Small groups</h2>
      <ul>
        <li>
          When each answers on their own, nothing is visible until it is shown to everyone. With
          fewer than three people, what each answered on their own is never shown.
        </li>
        <li>
          With three or four, the answers are shown, without saying whether they are close or
          spread.
        </li>
        <li>
          The board, the officers and the management are counted together. Answers whose group is
          noted as another, staff or volunteers for instance, are not mixed in. They are shown only
          if each side has at least five people.
        </li>
        <li>
          In a small group, one answer can change a value. A difference of half a level means
          nothing; look at the answers instead.
        </li>
      </ul>
    </section>

    <section>
      <h2>With and without a partner</h2>
      <p>
        The questions on complementarity are asked about each partner association, and the value is
        worked out for each. As long as no partner is named, the questions on complementarity and
        shared vision are about what you will ask for or offer: their values are drawn dotted, and
        are not compared with those of an actual cooperation.
      </p>
      <p>
        Between associations, or from one round to the next, only a difference of a whole level or
        more is pointed out. A value that falls while the answers come closer is often progress: one
        sees more clearly.
      </p>
    </section>

    <section>
      <h2>What the result is not</h2>
      <ul>
        <li>a mark, a ranking or a label: it is not for comparing associations;</li>
        <li>an exact measure: it is what people see, on a given day;</li>
        <li>a prediction: high values guarantee nothing, low ones forbid nothing;</li>
        <li>a decision: the board decides, and may decide not to cooperate;</li>
        <li>legal, social or tax advice.</li>
      </ul>
    </section>
  </>
);

const raccourcis = (
  <>
    <p>
      Everything can be done with the keyboard as well as the mouse. The keys below save time, above
      all when keying in grids of paper. Figures count by their place: no need for Shift on a French
      keyboard.
    </p>
    <section>
      <h2>On a question</h2>
      <KeyTable
        heads={['Key', 'Effect']}
        rows={[
          { keys: ['1', '2', '3', '4'], effect: 'Choose this level' },
          { keys: ['N'], effect: '“Don’t know”' },
          { keys: ['O'], effect: '“Does not concern us”' },
          { keys: ['↑', '↓'], effect: 'Move from one answer to the other' },
          { keys: ['Enter'], effect: 'On a chosen answer: next question' },
          { keys: ['Page ↓', 'Page ↑'], effect: 'Next question, previous question' },
        ]}
      />
      <p>
        Figures and letters work when the focus is within the answers: press <kbd>Tab</kbd> to get
        there. They never work in a text box.
      </p>
    </section>
    <section>
      <h2>Keying in paper grids</h2>
      <KeyTable
        heads={['Key', 'Effect']}
        rows={[
          { keys: ['1', '2', '3', '4'], effect: 'Note this level; the next box comes by itself' },
          { keys: ['N'], effect: '“Don’t know”' },
          { keys: ['O'], effect: '“Does not concern us”' },
          { keys: ['Space'], effect: 'Box left blank' },
          {
            keys: ['Backspace', '←'],
            effect: 'Back to the box before; the next key replaces its answer',
          },
          { keys: ['→'], effect: 'Forward without changing anything' },
          { keys: ['End'], effect: 'Go to the first empty box' },
        ]}
      />
    </section>
    <section>
      <h2>Counting hands or grids</h2>
      <KeyTable
        heads={['Key', 'Effect']}
        rows={[
          { keys: ['↑', '↓'], effect: 'Move from box to box' },
          { keys: ['Enter'], effect: 'Next question' },
          { keys: ['Page ↓', 'Page ↑'], effect: 'Next question, previous question' },
        ]}
      />
    </section>
    <section>
      <h2>Discussing</h2>
      <KeyTable
        heads={['Key', 'Effect']}
        rows={[
          {
            keys: ['Page ↓', 'Page ↑'],
            effect: 'Next point, previous point. Presenter remotes send these keys.',
          },
          {
            keys: ['1', '2', '3', '4'],
            effect: 'Level retained by the group, when the focus is within these answers',
          },
          { keys: ['N', 'O'], effect: '“Don’t know”, “Does not concern us”' },
          { keys: ['Ctrl + Z'], effect: 'Undo the last step, outside a text box' },
        ]}
      />
    </section>
    <section>
      <h2>Everywhere</h2>
      <KeyTable
        heads={['Key', 'Effect']}
        rows={[
          { keys: ['Tab'], effect: 'Next element; with Shift, previous element' },
          {
            keys: ['Esc'],
            effect: 'Close the window open over the page, without changing anything',
          },
        ]}
      />
    </section>
    <section>
      <h2>Switching them off</h2>
      <p>
        If you dictate, or if answers change without your meaning them to, untick “Answer with a
        single key” in the settings of <Link to={paths.data()}>My data</Link>.
      </p>
    </section>
  </>
);

const confidentialite = (
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
          The association, or the person, that uses Diapason on this device decides what is written
          in it and what is done with it. That is who to turn to.
        </dd>
        <dt>Why</dt>
        <dd>To prepare a cooperation: answer questions, discuss them, keep a report.</dd>
        <dt>Which data</dt>
        <dd>
          The names of the associations and, if you fill it in, their profile; answers by level and,
          if any are written, notes; of a session, its date, its place, the role of those who
          facilitate and key in, and what is noted of it. People are not asked for their names:
          their answers carry a number.
        </dd>
        <dt>How long</dt>
        <dd>
          Until it is erased. A deleted dossier stays in the bin for 30 days. A dossier may carry a
          date of erasure, as a reminder.
        </dd>
        <dt>Your rights</dt>
        <dd>
          To see what concerns you, correct it, take it away, have it erased. You can correct your
          answers until they are shown to everyone. For the rest, turn to the person in charge of
          the device: downloading and erasing are done from <Link to={paths.data()}>My data</Link>.
          The CNIL explains these rights on cnil.fr.
        </dd>
      </dl>
    </section>
    <section>
      <h2>In a small group</h2>
      <p>
        With eight people around a table, an answer may have a face. That is why no result is
        visible until the answers are shown to everyone, why those of fewer than three people are
        not shown, and why they cannot be reopened once shown. When you show them, Diapason proposes
        to keep only the number of answers per level.
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
);

export const textsEn: HelpTexts = {
  deroule: {
    title: 'Running a session of two and a half hours',
    summary: 'Who facilitates, what to say, how long: a session ready to follow.',
    body: deroule,
  },
  methode: {
    title: 'Method and limits',
    summary: 'Where the values come from, what they say, and what they do not.',
    body: methode,
  },
  raccourcis: {
    title: 'Keyboard shortcuts',
    summary: 'Answering, keying in and discussing without a mouse.',
    body: raccourcis,
  },
  confidentialite: {
    title: 'Privacy',
    summary: 'Where the answers go, who can see them, how to erase them.',
    body: confidentialite,
  },
};
