import type { HelpText } from './helpPages.ts';

export const methodEn: HelpText = {
  title: 'Method and limits',
  summary: 'Where the values come from, what they say, and what they do not.',
  body: (
    <>
      <p>
        <strong>Diapason is a basis for discussion, not a validated standard.</strong> The questions
        and the calculations were designed to get a group talking about what matters before
        cooperating. They have not been scientifically validated, and do not say whether a
        cooperation will succeed.
      </p>

      <section>
        <h2>What is asked</h2>
        <p>
          Each theme asks two different questions: <em>what exists</em> (nothing yet, oral, written,
          adopted) and <em>who carries it</em> (one or two people, the officers or the management,
          the board and the teams, up to guiding our decisions). Each level is described by a fact
          that one can observe. There is no middle level: one has to choose which way one leans.
        </p>
        <p>
          “Don’t know” and “Does not concern us” are real answers. They are counted separately,
          never as a level 1.
        </p>
      </section>

      <section>
        <h2>From your answers to a value</h2>
        <dl>
          <dt>A question</dt>
          <dd>
            Its value is the answer in the middle: as many people above as below. It may fall
            between two levels. If fewer than half of the people concerned could choose a level, the
            question is “to clarify” and has no value. If more than half answer “Does not concern
            us”, it is set aside.
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
            The level that the group agrees on becomes the value. The one before stays visible
            beside it.
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
            In three themes, a question whose value is under 2 comes before all the rest: the
            freedom to say no, the steering when a partner is named, and the consequences when the
            form considered moves staff or property.
          </dd>
          <dt>To check before deciding</dt>
          <dd>
            In these same themes: a question left without a clear answer, or where at least a
            quarter of the answers (and no fewer than two) are at level 1, even if the group agreed
            on another level.
          </dd>
          <dt>Close answers, spread answers</dt>
          <dd>
            These words appear only from five answers up. Close: nearly all of them are on two
            neighbouring levels. Spread: all other cases.
          </dd>
          <dt>One answer apart</dt>
          <dd>
            One level has more answers than the others, and a single answer (two in a group of ten
            or more) is two levels or more away from it. It invites one to look for reasons, never
            for a person.
          </dd>
        </dl>
      </section>

      <section>
        <h2>The order of discussion</h2>
        <p>
          First what is to be settled or checked, then the most spread answers, then the questions
          to clarify, then the rest. This order comes from the answers given before discussion: it
          does not move while people talk. You may follow a different one.
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
            noted as another, staff or volunteers for instance, are not mixed in. They are shown
            only if each side has at least five people.
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
          The questions on complementarity are asked about each partner association, and the value
          is worked out for each. As long as no partner is named, the questions on complementarity
          and shared vision are about what you will ask for or offer: their values are drawn dotted,
          and are not compared with those of an actual cooperation.
        </p>
        <p>
          Between associations, or from one round to the next, only a difference of a whole level or
          more is pointed out. A value that falls while the answers come closer is often progress:
          one sees more clearly.
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
  ),
};
