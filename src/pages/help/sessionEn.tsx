import { PointSteps, SayingPart, ThirtyMinutes } from '#src/guide/Sayings.tsx';
import type { HelpText } from './helpPages.ts';
import { Facilitation, KeyingIn, LetterDraft, ReferenceScript } from './SessionParts.tsx';

export const sessionEn: HelpText = {
  title: 'Running a session of two and a half hours',
  summary: 'Who facilitates, what to say, how long: a session ready to follow.',
  body: (
    <>
      <p>
        This script suits a board of six to fifteen people, with a laptop and, if possible, a
        projector. It works without a connection. In a dossier, “Prepare the session” fits it to
        your number, your time and your hour, and gives everything there is to print.
      </p>

      <section>
        <h2>Before the session</h2>
        <h3>Who facilitates</h3>
        <Facilitation />
        <h3>Who keys in</h3>
        <KeyingIn />

        <h3>How to answer</h3>
        <p>
          Create the dossier with “Each on their own”. The three ways can be mixed in one round.
        </p>
        <ul>
          <li>
            <strong>Five or more: on paper,</strong> all at the same time. Print the booklet and the
            grid from “Prepare the session”. During the break the grids are shuffled, then keyed in,
            one key per answer.
          </li>
          <li>
            <strong>Three or four: passing the device,</strong> in the session or in the days
            before. Allow a quarter of an hour each for the express version.
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
  ),
};
