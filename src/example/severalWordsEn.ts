/** The words of the second example, in English. */
import type { SeveralWords } from './severalWords.ts';

export const severalWordsEn: SeveralWords = {
  title: 'Example: three doors, one welcome',
  pantry: 'La Huche des Faubourgs',
  dayCentre: 'Le Porche des Tanneurs',
  families: 'Familles du Val de Brione',
  rounds: { start: 'Starting point', sixMonths: 'After 6 months' },

  startNotes: {
    'P3.etat': 'We know why the town hall wants it. Why we want it ourselves, I have read nowhere.',
    'S4.appropriation': 'The Saturday volunteers learnt of the plan from the town newsletter.',
    'V1.etat':
      'To me, everything is in the joint letter of last spring. But who has read it since?',
    'C5.etat':
      'At the Porche people come in without a word about themselves. Here they need a file. We shall have to choose, or to explain.',
  },
  startReturn:
    'I did not dare say that what I hold dear is our street, and that the rest matters less to me.',
  startNotesDayCentre: {
    'S6.etat': 'If we move, what becomes of the permit for the showers and the luggage room?',
    'C2.etat': 'They look for space, we look for quiet. Is it the same plan?',
  },
  laterNotes: {
    'S5.etat':
      'Two mornings a week, with whom? There are eleven of us on Saturdays and three on Wednesdays.',
    'V1.etat':
      'Reading the joint letter again, the three of us saw that each put something else into it. I answer lower, and I think that we are getting somewhere.',
    'V2.etat': 'There is a page, written by all three. No board has seen it yet.',
    'C2.etat':
      'I do not know yet what the Familles du Val expect from us. The others seem to know.',
  },

  startAgreed: {
    'P4.etat': {
      note: "Only one scenario was written: the town hall's. The others were only talked about.",
      explanation:
        'Three people had the February meeting in mind, where staying as we are was mentioned and not written down.',
    },
    'V2.etat': {
      note: 'No written rule so far.',
      explanation: 'Level 2 referred to a spoken agreement between the two chairs.',
    },
  },
  laterAgreed: {
    'S5.etat': {
      note: 'There is an outline of a calendar; volunteer time has not been counted.',
      explanation: 'Those who keep the Saturday rota see what is missing; the others do not.',
      minority: "One person would answer 2: the town hall's calendar does exist in writing.",
    },
    'V2.etat': {
      note: 'The joint page says how we decide. It does not say how to withdraw.',
      explanation: '',
    },
    'C2.etat': {
      note: 'To take up again once we have visited their workshops.',
      explanation:
        'Some know the Familles du Val through their children, others have never met them.',
    },
  },

  sessions: {
    room: 'Back room, 4 rue des Tanneurs',
    hall: 'Pont-Neuf community hall',
    facilitator: 'a member who is not on the board',
    consultant: 'the adviser to the three associations',
    keyedBy: 'the secretary',
    startRemarks: 'The co-chairs spoke last. We ended on time.',
    laterRemarks: 'Two points left for the next board meeting, for want of time and not of will.',
  },

  startConclusion: {
    why: 'The same families come to us on Tuesdays and to the Porche on Wednesdays, and tell their story twice. The town hall offers the former workshops in the rue des Tanneurs; we want to know what we would do there before we answer.',
    reasons:
      'We know and respect each other. But we have looked at one scenario only, and it is not we who wrote it.',
    conditions:
      'To write two other scenarios, including each staying where it is, and to listen to the Saturday volunteers.',
    minority: 'One person fears that the pantry may become an annex of the day centre.',
    known:
      'Forty-one families out of a hundred and two also go to the Porche: we counted them in March.',
    unknown: 'What a shared rent would cost, heating included',
    unknownWho: 'the treasurer',
    unknownAnswer: 'About what we pay today, provided that there are three of us.',
    nonNegotiable: 'Families choose their goods and pay a share of the price.',
    refusal: 'To ask families for more papers than today.',
    mandate: {
      who: 'the co-chairs',
      withWhom: 'the director of the Porche des Tanneurs',
      about: 'common opening hours, and what each would do in the workshops',
      notToPromise: 'a moving date, a shared position',
    },
    announcementWho: 'two board members',
    announcement: 'What is considered, what is not decided, and how to give an opinion',
    promise: 'To answer the town hall before the budget is voted, even if the answer is "not yet"',
    promiseTo: 'the town hall of Courbrive',
    sentences: {
      P4: 'We would like to look at several ways with you, each of us remaining free to say no.',
      V2: 'Before we talk about walls, we would like to write together how we decide and how one withdraws.',
    },
  },
  startActions: {
    scenarios: {
      objective: "Write two other scenarios than the town hall's",
      owner: 'the officers',
      means: 'Two evenings, with somebody from the Porche',
      validatedBy: 'the board',
    },
    listening: {
      objective: 'Listen to the Saturday volunteers and to twenty families',
      owner: 'two board members',
      means: 'Four Saturday mornings',
      validatedBy: '',
    },
    rules: {
      objective: 'Write on one page how we decide together, and how one withdraws',
      owner: 'the secretary',
      means: 'One page, no more',
      validatedBy: 'the boards of the associations concerned',
    },
    hours: {
      objective: 'Count the volunteer time that a common welcome would need',
      owner: 'the treasurer and the rota',
      means: '',
      validatedBy: '',
    },
    visit: {
      objective: 'Visit a pantry that shares its premises',
      owner: 'the officers',
      means: 'Half a day',
      validatedBy: '',
    },
  },

  laterConclusion: {
    why: 'Six months on, the Familles du Val de Brione have joined us. We wanted to know what had changed on our side, and whether the three of us talk about the same thing.',
    reasons:
      'Three scenarios were debated. That of two common mornings a week brings nearly everybody together; and we see better what is not written.',
    conditions: 'A calendar that volunteers can keep, and the page of rules completed.',
    minority: 'Two people would rather begin with a single morning.',
    known:
      'The Saturday volunteers and nineteen families were listened to; the officers have the account.',
    unknown: 'What the three associations mean by "welcoming without conditions"',
    unknownWho: 'our two representatives',
    nonNegotiable: 'Families choose their goods and pay a share of the price.',
    refusal: 'A common register of the people we welcome.',
    mandate: {
      who: 'two board members',
      withWhom: 'the representatives of the two other associations',
      about: 'three trial mornings, and the page of rules',
      notToPromise: 'what comes after the trial, a shared rent',
    },
    announcementWho: 'the officers',
    announcement: 'The dates of the trial, and what is not decided yet',
    sentences: {
      V1: 'We read the joint letter again and do not all find the same in it: shall we write it anew, the three of us?',
      S5: 'Tell us how many hours you can really give; we will do the same.',
    },
  },
  laterActions: {
    trial: {
      objective: 'Hold three common mornings, then talk about them with the families',
      owner: 'our two representatives',
      means: 'The former workshops, lent by the town hall',
      validatedBy: 'the board',
    },
    meeting: {
      objective: 'Spend an afternoon in the workshops of the Familles du Val',
      owner: 'the officers',
      means: '',
      validatedBy: '',
    },
  },

  dayCentreConclusion: {
    why: 'The town hall offers us larger workshops, together with others. We wanted to know with whom, and to do what.',
    reasons:
      'The team is ready to try two mornings, if people still come in without giving a name.',
    nonNegotiable: 'People come in without giving a name.',
  },
  dayCentreAction: {
    objective: 'Put in writing what welcoming without conditions means here',
    owner: 'the director and the team',
    means: 'One team meeting',
    validatedBy: 'the board',
  },

  rows: {
    food: 'Food distribution',
    dropIn: 'Drop-in welcome',
    paperwork: 'Help with forms and letters',
    workshops: 'Workshops for parents and children',
    loneParents: 'Lone parents with children',
    homeless: 'Homeless people',
    young: 'People under 25',
    tanneries: 'The Tanneurs quarter',
    villages: 'The villages of the valley',
    payroll: 'Accounting and payroll',
    interpreting: 'Interpreting',
    training: 'Training of volunteers',
    coldRoom: 'Cold room',
    minibus: 'Minibus',
    evenings: 'A room open in the evening',
  },
  rowNotes: {
    young: 'Two of us meet them, none knows how to welcome them: who else is there in town?',
    minibus: 'Free on Tuesdays and Saturdays.',
  },
};
