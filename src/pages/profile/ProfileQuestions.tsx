/** Facts about the association, each to be skipped at will. They decide what to check, and change no value. */
import { useTexts } from '#src/catalogue/useQuestionnaire.ts';
import type { ChosenRound, DossierFrame } from '#src/core/chooseRound.ts';
import type { Profile } from '#src/core/dossier.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import type { ReportedWrites } from '#src/saving/useReportedWrites.ts';
import { useStorage } from '#src/storage/hooks.ts';
import { RadioRow } from '#src/ui/RadioRow.tsx';
import { useShownChoice } from '#src/ui/useShownChoice.ts';
import styles from './ProfilePage.module.css';

type ProfileQuestion = keyof Profile;
type ProfileAnswer = NonNullable<Profile[ProfileQuestion]>;

const TRISTATE = ['yes', 'no', 'unknown'] as const;
const ANSWERS = {
  employees: ['0', '1-10', '11-49', '50+'],
  authorisedEstablishment: TRISTATE,
  cpom: TRISTATE,
  taxableActivity: TRISTATE,
  ownsBuildings: TRISTATE,
  alsaceMoselle: TRISTATE,
  publicUtility: TRISTATE,
  receivesUsers: TRISTATE,
} as const satisfies Required<{ [Q in ProfileQuestion]: readonly NonNullable<Profile[Q]>[] }>;

const NAMES: Record<ProfileAnswer, () => string> = {
  '0': () => '0',
  '1-10': () => '1–10',
  '11-49': () => '11–49',
  '50+': m.profile_employees_50,
  yes: m.profile_yes,
  no: m.profile_no,
  unknown: m.profile_unknown,
};
const NO_ANSWER = '';

type Given = ProfileAnswer | typeof NO_ANSWER;

export function ProfileQuestions({
  frame,
  chosen: { organisation, round },
  writes,
}: {
  readonly frame: DossierFrame;
  readonly chosen: ChosenRound;
  readonly writes: ReportedWrites;
}) {
  const storage = useStorage();
  const texts = useTexts(questionnaireKey(round.questionnaire));
  const answer = (question: ProfileQuestion, given: Given) =>
    writes.choose(() =>
      storage.changeOrganisation(frame.dossier.id, organisation.id, (stored) => ({
        ...stored,
        profile: withAnswer(stored.profile ?? {}, question, given),
      })),
    );
  return (
    <section className={styles.section} aria-labelledby="profile">
      <h2 id="profile">
        {round.parties.length > 1
          ? m.party_profile_of({ name: organisation.name })
          : m.profile_profile()}
      </h2>
      <p className={styles.hint}>{m.profile_profile_hint()}</p>
      {questions.map((question) => (
        <ProfileQuestionRow
          key={question}
          question={question}
          words={texts.profile[question]?.question ?? question}
          stored={organisation.profile?.[question] ?? NO_ANSWER}
          onAnswer={(given) => answer(question, given)}
        />
      ))}
    </section>
  );
}

function ProfileQuestionRow({
  question,
  words,
  stored,
  onAnswer,
}: {
  readonly question: ProfileQuestion;
  readonly words: string;
  readonly stored: Given;
  readonly onAnswer: (given: Given) => Promise<unknown>;
}) {
  const [shown, show] = useShownChoice(stored);
  return (
    <RadioRow<Given>
      legend={words}
      choices={[
        ...ANSWERS[question].map((value) => ({ value, name: NAMES[value]() })),
        { value: NO_ANSWER, name: m.profile_no_answer() },
      ]}
      chosen={shown}
      onChoose={(given) => {
        show(given, onAnswer(given));
      }}
    />
  );
}

// The keys of the record above, in its order.
const questions = Object.keys(ANSWERS) as ProfileQuestion[];

function withAnswer(profile: Profile, question: ProfileQuestion, given: Given): Profile {
  const { [question]: _, ...others } = profile;
  return given === NO_ANSWER ? others : { ...others, [question]: given };
}
