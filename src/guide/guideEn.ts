import type { PlannedWay } from '#src/core/sessionPlan.ts';
import type { SessionGuide } from './SessionGuide.ts';

export const guideEn: SessionGuide = {
  paper: {
    printouts: {
      lettre: { title: 'The letter of invitation', text: 'To be sent a week before.' },
      livret: {
        title: 'The booklet of questions',
        text: 'Each question with its levels, and the rules on the cover.',
      },
      grille: { title: 'The answer grid', text: 'One box to tick per question, no name.' },
      cartes: {
        title: 'The cards to raise',
        text: 'To answer by show of hands, all together.',
      },
      deroule: {
        title: 'The script',
        text: 'The times, and what one can say at each stage. For whoever facilitates.',
      },
      retour: { title: 'The return, in silence', text: 'To be given a week after the session.' },
    },
    pages: (count) => (count === 1 ? `${count} page` : `${count} pages`),
    answers: (count) => (count === 1 ? `${count} answer to give` : `${count} answers to give`),
    oneForEach: 'One copy for each person.',
    copies: ({ copies, pages, sheets }) =>
      `${copies} ${copies === 1 ? 'copy' : 'copies'}: ${pages} ${pages === 1 ? 'page' : 'pages'}${
        sheets < pages
          ? `, or ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} of paper on both sides`
          : ''
      }.`,
  },
  script: {
    from: 'From',
    what: 'What we do',
    total: (length) => `${length} in all.`,
    until: (length, begin, end) => `${length} in all, from ${begin} to ${end}.`,
    answeredBefore: 'The script assumes that everyone has answered before the session.',
    tooShort: (length, shortest) =>
      `In ${length} there is no time to discuss a single point, even if everyone has answered before. Allow at least ${shortest}, or choose another day.`,
  },
  facilitation: [
    'Preferably neither the chair nor the director: when they do, the others wait for their opinion. Somebody from a neighbouring association, the Uriopss or the local support scheme (DLA) does well; so does a board member at ease with words.',
    'The chair and the director take part like the others, and speak last. Whoever facilitates does not answer the questions, gives no opinion and does not correct the group’s opinion.',
  ],
  keyingIn: [
    'Somebody discreet, at ease with a keyboard, who is neither the chair nor the director. This person sees the grids, which bear no name, and speaks to nobody about them; shuffles them first, and destroys them after the session.',
  ],
  stages: {
    welcome: ({ answering, ways }) => ({
      title: 'Welcome and rules',
      text:
        answering === 'before' && ways.some((way) => way !== 'apart')
          ? 'Why we are here, what will come out of it, how we speak to each other. The last grids are handed in and keyed in.'
          : 'Why we are here, what will come out of it, how we speak to each other.',
    }),
    answers: ({ ways }) => ({
      title: ways.every((way) => way === 'hands')
        ? 'Answering by show of hands'
        : 'Answering, each on their own',
      text: ways.map((way) => ANSWERING[way]).join(' '),
    }),
    keying: () => ({
      title: 'Break and keying in',
      text: 'The grids are shuffled, then keyed in. Nothing is shown.',
    }),
    break: ({ answering }) => ({
      title: 'Break',
      text:
        answering === 'before'
          ? 'We stand up and draw breath. Whoever facilitates reads the notes again.'
          : 'We stand up and draw breath. Nothing is shown yet.',
    }),
    overview: () => ({
      title: 'Overview',
      text: 'The answers are shown. One minute to look in silence, then each says one thing they notice. No explaining yet.',
    }),
    points: ({ points }) => ({
      title:
        points === 1
          ? 'One point, ten minutes'
          : `${NUMBERS[points] ?? points} points, ten minutes each`,
      text: 'In the order proposed: first what is to be settled, then where the answers are most spread.',
    }),
    reserve: () => ({
      title: 'In hand',
      text: 'For a point that takes longer, or to finish early.',
    }),
    next: () => ({
      title: 'What to settle first, and what next',
      text: 'What we propose to the board, who checks what, by when, who talks to whom.',
    }),
    reading: () => ({
      title: 'Reading back',
      text: 'Somebody reads the notes aloud. We correct the words. We save the dossier.',
    }),
  },
  thirtyMinutes: {
    title: 'If only thirty minutes are left',
    text: 'Keep what is to be settled first and two questions. Give the rest a date, rather than skimming over it.',
  },
  point: {
    title: 'For each point',
    steps: [
      'Read the question and its levels aloud again (2 minutes).',
      'Ask what explains the gap: a fact that some know, a word understood differently, a real disagreement (5 minutes). If the question is about a document: “Does it exist? Who will bring it, and by when?”',
      'Write down the level that the group agrees on, or “no agreement”, and the view of those who think otherwise (2 minutes).',
      'Write down who checks what, and by when (1 minute).',
    ],
  },
  sayings: {
    answering: {
      title: 'Before answering',
      before: [],
      words: [
        'This is not an exam. There is no right answer, and the highest level is not a goal to reach: not cooperating is a respectable outcome too.',
        'Answer from what you have seen, read or heard. If you do not know, say so: it helps everyone. Do not wonder what the others will answer.',
        'Nobody will ask who answered what, neither now nor later.',
      ],
      after: [
        'By show of hands only, add: “Each of us will see what the others answer. Choose your card before the signal, and raise it at the signal, all together.”',
      ],
    },
    showing: {
      title: 'Before showing',
      before: [],
      words: [
        'You will see small marks: each is one answer. The heavy line is the value of the theme. The shape of the radar and its surface mean nothing in themselves.',
        'Where answers are spread, it is not a failure. It is that we have not all seen the same thing: that is what we will talk about.',
        'Look for a minute in silence before you comment.',
      ],
      after: [],
    },
    apart: {
      title: 'When one answer stands apart',
      before: [
        'Never ask “who?”, nor “why did you answer that?”. Do not look at anybody. An answer apart often comes from somebody who knows what the others do not.',
      ],
      words: [
        'One answer differs from the others. What could lead a reasonable person to answer like this?',
        'What would one have to have seen or heard to choose this level?',
      ],
      after: [
        'If somebody says of their own accord that it was their answer, thank them, listen to the reason, and come back to the subject. Do not write it down.',
      ],
    },
    staff: {
      title: 'When staff are in the room',
      before: [
        'Let people answer on paper, never by show of hands: it is hard to answer freely in front of one’s employer. Have everyone write their group on the grid: staff answers are then counted apart from those of the board and the director. They are only shown if each side has at least five people.',
      ],
      words: [
        'We are talking about the association’s project, not about anybody’s work. Nothing is decided today, and nobody has to defend their job.',
        'This session does not replace informing or consulting the staff representatives.',
      ],
      after: [
        'Give the floor first to those who do not lead. If a question touches somebody’s job, note it among the facts to check, without debating it here.',
      ],
    },
    users: {
      title: 'When people we support are in the room',
      before: [
        'Invite at least two: nobody can speak alone for everyone. Say words in full rather than initials, read the questions aloud, give time. Nobody has to say why they receive support.',
      ],
      words: [
        'You know the association through what you live here: nobody else in the room can say it for you.',
        'At any time you can ask what a word means, or not answer. What you say here will change nothing in the support you receive.',
      ],
      after: ['Only make this last promise once you have checked it with the management.'],
    },
    end: {
      title: 'To finish',
      before: [],
      words: [
        'What we have written down are orientations. The board will decide. We now know what we know, what we do not know yet, and who will find out.',
      ],
      after: [],
    },
  },
  letter: ({
    organisation,
    partners,
    day,
    begin,
    end,
    place,
    questions,
    minutes,
    ways,
    answering,
  }) => ({
    title: partners
      ? `Preparing a possible cooperation with ${partners}`
      : 'Preparing a possible cooperation',
    greeting: 'Hello,',
    opening: `We are meeting on ${day}, from ${begin} to ${end}, here: ${place}.`,
    parts: [
      {
        title: 'What for',
        text: `Before deciding whether to cooperate, let us look at where we stand: the project of our association (${organisation}), its strategy, what we expect from a cooperation and what we would bring to it.`,
      },
      {
        title: 'What the session is not',
        text: 'Neither an exam, nor a judgement on anybody’s work, nor a decision. We will propose orientations; the board will decide. Not cooperating is a respectable outcome too.',
      },
      {
        title: 'How we will answer',
        text:
          answering === 'before'
            ? `${answeredBefore(questions, minutes, ways)} “Don’t know” is a real answer.`
            : `${answeredInRoom(questions, minutes, ways)} There is nothing to prepare, and “Don’t know” is a real answer.`,
      },
      {
        title: 'What you can bring',
        text: 'If you have them: the association’s purpose statement, the last annual report, the minutes in which cooperating was discussed.',
      },
      {
        title: 'What becomes of your answers',
        text: 'They stay on the association’s computer, without your name. No result is shown until the answers are shown to everyone. Until then you can ask for yours to be erased.',
      },
    ],
    closing: 'See you soon,',
  }),
  booklet: ({ questions, minutes, levels, keyedBy }) => [
    {
      title: 'Each on their own, in silence',
      text: `${questions} questions, about ${minutes} minutes. Answer from what you have seen, read or heard, without consulting each other. There is no right answer.`,
    },
    {
      title: `One level, from 1 to ${levels}`,
      text: 'Choose the one that is most like what you see today. The highest is not a goal to reach.',
    },
    {
      title: 'N: “Don’t know”',
      text: 'It is a real answer, useful to everyone. It never counts as a level 1.',
    },
    {
      title: 'O: “Does not concern us”',
      text: 'The question makes no sense for our association.',
    },
    {
      title: 'On the grid, at the same number',
      text: 'Tick one box per row. You may leave a row empty. If you change your mind, circle the right box. Do not write your name anywhere.',
    },
    {
      title: 'What becomes of your grid',
      text: `Only the grid is handed in, folded. The grids are shuffled, keyed in by ${keyedBy || 'somebody discreet'}, then destroyed after the session. The booklet is yours.`,
    },
  ],
  returning: ({ day }) => ({
    opening: `Our session took place on ${day}. Since then you may have thought again about what was said, or what was not. If you wish, write it here. An empty page is an answer too.`,
    changedMind: 'I have changed my mind about…',
    notDared: 'I did not dare to say…',
    closing: [
      'Do not write your name. Write nothing about anybody’s health or opinions, nor about a quarrel in which a person could be recognised.',
      'Whoever facilitates reads these words first, and may keep them, reword them with care or leave them out. What is kept is shown to everyone, in no particular order.',
    ],
  }),
};

const ANSWERING: Record<PlannedWay, string> = {
  paper: 'On paper, in silence. A question that is not understood is read again, not commented on.',
  hands:
    'By show of hands: the question and its levels are read out; each chooses a card; at “three, two, one” all are raised together, and counted. This is not confidential.',
  apart:
    'Passing the device: each answers alone, to one side; the others do not look at the screen.',
};

const NUMBERS: Readonly<Record<number, string>> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
};

function answeredBefore(questions: number, minutes: number, ways: readonly PlannedWay[]): string {
  return ways.includes('paper')
    ? `Until then, take ${minutes} minutes to answer, on your own, the ${questions} questions of the enclosed booklet. Bring the grid filled in, without your name.`
    : `Until then, each of us answers on their own, on the association’s device, without giving a name: ${questions} questions, about ${minutes} minutes.`;
}

function answeredInRoom(questions: number, minutes: number, ways: readonly PlannedWay[]): string {
  const alone = `Each of us will first answer alone, without giving a name: ${questions} questions, about ${minutes} minutes.`;
  const hands = `We will answer together, by show of hands, ${questions} questions: so each will see what the others answer.`;
  if (!ways.includes('hands')) return alone;
  return ways.length === 1
    ? hands
    : `${alone} Some will answer by show of hands: everyone will see those answers.`;
}
