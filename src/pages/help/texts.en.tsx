import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { HelpTexts } from './helpPages.ts';

const deroule = (
  <>
    <p>
      This script suits a board of six to fifteen people, with a laptop and, if possible, a
      projector. It works without a connection. You can print it and write on it.
    </p>

    <section>
      <h2>Before the session</h2>
      <h3>Who facilitates</h3>
      <p>
        Preferably neither the president nor the director: when they do, the others wait for their
        opinion. Somebody from a neighbouring association, the Uriopss or the DLA does well; so does
        a board member at ease with words. The president and the director take part like the others,
        and speak last. Whoever facilitates does not answer the questions, gives no opinion and does
        not correct the group’s opinion.
      </p>

      <h3>How to answer</h3>
      <ul>
        <li>
          <strong>Three or four people:</strong> pass the device around, in the session or in the
          days before. Create the dossier with “Each on their own”. Allow a quarter of an hour each
          for the express version.
        </li>
        <li>
          <strong>Five or more:</strong> answer on paper, all at the same time. Print the questions
          from <Link to={paths.questionnaires()}>Read the questionnaire</Link>. Each writes one
          level per question on a sheet, without a name. Create the dossier with “Each on their
          own”: during the break, somebody discreet shuffles the sheets and keys them in one after
          the other, each sheet counting as one person.
        </li>
        <li>
          <strong>All together, on screen:</strong> it is faster, but disagreements stay hidden.
          Keep it for a group that already speaks very freely.
        </li>
      </ul>
      <p>
        At least three people are needed: otherwise each person’s answers could be recognised, and
        what each answered on their own is not shown.
      </p>

      <h3>The letter, a week before</h3>
      <blockquote>
        <p>Hello,</p>
        <p>
          We are meeting on … from … to … to prepare for a possible cooperation. It is neither an
          exam nor a decision: we will look at where we stand, and at what needs talking about.
        </p>
        <p>
          Each of us will first answer alone, without giving a name. There is nothing to prepare,
          and “Don’t know” is a real answer. If you have them, bring the association’s project, the
          last annual report and the minutes in which cooperating was discussed.
        </p>
        <p>
          The answers stay on the association’s computer. You can see them once they are shown to
          everyone, and ask for them to be erased.
        </p>
      </blockquote>

      <h3>To have ready</h3>
      <ul>
        <li>the laptop charged, the dossier created, a backup made from My data;</li>
        <li>the printed questions, a sheet and a pen for each;</li>
        <li>a board or large sheets, and somebody to take notes;</li>
        <li>a watch: time is lost mostly on the first point.</li>
      </ul>
    </section>

    <section>
      <h2>The session, minute by minute</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">What we do</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">0:00</th>
            <td>
              <strong>Welcome and rules (10 minutes).</strong> Why we are here, what will come out
              of it, how we speak to each other.
            </td>
          </tr>
          <tr>
            <th scope="row">0:10</th>
            <td>
              <strong>Answering, each alone (25 minutes).</strong> In silence. A question that is
              not understood is read again, not commented on.
            </td>
          </tr>
          <tr>
            <th scope="row">0:35</th>
            <td>
              <strong>Break and keying in (15 minutes).</strong> The sheets are shuffled, then keyed
              in. Nothing is shown.
            </td>
          </tr>
          <tr>
            <th scope="row">0:50</th>
            <td>
              <strong>Overview (10 minutes).</strong> The answers are shown. One minute to look in
              silence, then each says one thing they notice. No explaining yet.
            </td>
          </tr>
          <tr>
            <th scope="row">1:00</th>
            <td>
              <strong>Six points, ten minutes each (60 minutes).</strong> In the order proposed:
              first what is to be settled, then where the answers are most spread.
            </td>
          </tr>
          <tr>
            <th scope="row">2:00</th>
            <td>
              <strong>What to settle first, and what next (20 minutes).</strong> What we propose to
              the board, who checks what, by when, who talks to whom.
            </td>
          </tr>
          <tr>
            <th scope="row">2:20</th>
            <td>
              <strong>Reading back (10 minutes).</strong> Somebody reads the notes aloud. We correct
              the words. We save the dossier.
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        <strong>If only thirty minutes are left:</strong> keep what is to be settled first and two
        questions. Give the rest a date, rather than skimming over it.
      </p>
    </section>

    <section>
      <h2>What you can say</h2>
      <h3>Before answering</h3>
      <blockquote>
        <p>
          This is not an exam. There is no right answer, and level 4 is not a goal to reach: not
          cooperating is a respectable outcome too.
        </p>
        <p>
          Answer from what you have seen, read or heard. If you do not know, say so: it helps
          everybody. Do not wonder what the others will answer.
        </p>
        <p>Nobody will see who answered what. And nobody will ask, afterwards.</p>
      </blockquote>

      <h3>Before showing</h3>
      <blockquote>
        <p>
          You are going to see small dots: each is one answer. The heavy line is the value of the
          theme. The shape of the radar and its area mean nothing by themselves.
        </p>
        <p>
          When the answers are spread, it is not a failure. It means that we have not all seen the
          same thing: that is what we are going to talk about.
        </p>
        <p>Look in silence for a minute before you comment.</p>
      </blockquote>

      <h3>For each of the six points</h3>
      <ol>
        <li>Read the question and its four levels aloud (2 minutes).</li>
        <li>
          Ask what explains the gap: a fact that some know, a word understood differently, a real
          disagreement (5 minutes). If the question is about a document: “Does it exist? Who will
          bring it, and by when?”
        </li>
        <li>
          Note the level that the group agrees on, or “no agreement”, and the view of those who
          think otherwise (2 minutes).
        </li>
        <li>Note who checks what, and by when (1 minute).</li>
      </ol>

      <h3>When one answer is apart</h3>
      <p>
        Never ask “who?”, nor “why did you answer that?”. Do not look around for anybody. An answer
        apart often comes from somebody who knows what the others do not.
      </p>
      <blockquote>
        <p>
          One answer is away from the others. What could lead a reasonable person to answer like
          that?
        </p>
        <p>What would one need to have seen or heard to choose this level?</p>
      </blockquote>
      <p>
        If a person says of their own accord that it was their answer, thank them, listen to the
        reason, and come back to the subject. Do not note it.
      </p>

      <h3>To finish</h3>
      <blockquote>
        <p>
          What we have noted are proposed directions. The board will decide. We now know what we
          know, what we do not know yet, and who will find out.
        </p>
      </blockquote>
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
          The board, the officers and the management are counted together. Answers of other groups,
          staff or volunteers for instance, are not mixed in, and are shown only if each group has
          at least five people.
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
      all when keying in sheets of paper.
    </p>
    <section>
      <h2>On a question</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Effect</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <kbd>1</kbd> to <kbd>4</kbd>
            </th>
            <td>
              Choose this level. The key counts by its place: no need for Shift on a French
              keyboard.
            </td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>N</kbd>
            </th>
            <td>“Don’t know”</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>O</kbd>
            </th>
            <td>“Does not concern us”</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>↑</kbd> <kbd>↓</kbd>
            </th>
            <td>Move from one answer to the other</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Enter</kbd>
            </th>
            <td>On a chosen answer: next question</td>
          </tr>
        </tbody>
      </table>
      <p>
        These keys work when the focus is within the answers: press <kbd>Tab</kbd> to get there.
        They never work in a text box.
      </p>
    </section>
    <section>
      <h2>From page to page</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Effect</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <kbd>Page ↓</kbd> <kbd>Page ↑</kbd>
            </th>
            <td>Next question, previous question. Presenter remotes send these keys.</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Tab</kbd>
            </th>
            <td>Next element; with Shift, previous element</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Esc</kbd>
            </th>
            <td>Close the window open over the page, without changing anything</td>
          </tr>
        </tbody>
      </table>
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
          if any are written, notes. People are not asked for their names: their answers carry a
          number.
        </dd>
        <dt>How long</dt>
        <dd>
          Until it is erased. A deleted dossier stays in the bin for 30 days. A dossier may carry a
          date of erasure, as a reminder.
        </dd>
        <dt>Your rights</dt>
        <dd>
          To see what concerns you, correct it, take it away, have it erased. You can correct your
          answers as long as you have not finished them. For the rest, turn to the person in charge
          of the device: downloading and erasing are done from{' '}
          <Link to={paths.data()}>My data</Link>. The CNIL explains these rights on cnil.fr.
        </dd>
      </dl>
    </section>
    <section>
      <h2>In a small group</h2>
      <p>
        With eight people around a table, an answer may have a face. That is why nothing is visible
        until the answers are shown to everyone, why those of fewer than three people are not shown,
        and why finished answers cannot be reopened.
      </p>
      <p>
        The file of a dossier holds everyone’s answers, person by person. Keep it as a backup; to
        the board or a partner, give the report instead.
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
    title: 'Running a workshop of two and a half hours',
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
    summary: 'Answering and turning pages without a mouse.',
    body: raccourcis,
  },
  confidentialite: {
    title: 'Privacy',
    summary: 'Where the answers go, who can see them, how to erase them.',
    body: confidentialite,
  },
};
