/** What the help says of a session: the same as the printed script, from the same source. */
import { CURRENT_QUESTIONNAIRE } from '#src/catalogue/catalogue.ts';
import { useQuestionnaire } from '#src/catalogue/useQuestionnaire.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { sessionAsked } from '#src/core/sessionAsked.ts';
import { calmMinutes, planSession } from '#src/core/sessionPlan.ts';
import { BLANK } from '#src/guide/blank.ts';
import { Paragraphs } from '#src/guide/Sayings.tsx';
import { ScriptTable } from '#src/guide/ScriptTable.tsx';
import { useSessionGuide } from '#src/guide/useSessionGuide.ts';

export const Facilitation = () => <Paragraphs texts={useSessionGuide().facilitation} />;

export const KeyingIn = () => <Paragraphs texts={useSessionGuide().keyingIn} />;

/** A board that answers the express version on paper, in 2 h 30. */
const useReference = () => {
  const questionnaire = useQuestionnaire(questionnaireKey(CURRENT_QUESTIONNAIRE));
  return sessionAsked(questionnaire, { mode: 'express', partnerIds: [] }, null);
};

export function ReferenceScript() {
  const plan = planSession(useReference());
  return plan.kind === 'planned' ? <ScriptTable plan={plan} start={null} /> : null;
}

/** The letter, with room for what is not known. */
export function LetterDraft() {
  const asked = useReference();
  const questions = asked.cells.express;
  const letter = useSessionGuide().letter({
    organisation: BLANK,
    partners: null,
    day: BLANK,
    begin: BLANK,
    end: BLANK,
    place: BLANK,
    questions,
    minutes: calmMinutes(questions),
    ways: ['paper'],
    answering: 'inRoom',
  });
  return (
    <blockquote>
      <p>{letter.greeting}</p>
      <p>{letter.opening}</p>
      {letter.parts.map(({ title, text }) => (
        <p key={title}>
          <strong>{title}.</strong> {text}
        </p>
      ))}
      <p>{letter.closing}</p>
    </blockquote>
  );
}
