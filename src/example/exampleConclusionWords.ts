/** What the example's board noted under « Conclure », in both languages. Invented from beginning to end. */
import type { Audience } from '#src/core/conclusion.ts';
import { setTexts } from './setTexts.ts';

export interface ExampleConclusionWords {
  readonly place: string;
  readonly facilitator: string;
  readonly remarks: string;
  readonly why: string;
  readonly reasons: string;
  readonly conditions: string;
  readonly minority: string;
  readonly known: readonly string[];
  /** With the question in whose discussion it came up, if it did. */
  readonly unknowns: readonly {
    text: string;
    who: string;
    inDays: number;
    questionId?: string;
  }[];
  readonly nonNegotiables: readonly string[];
  readonly refusals: readonly string[];
  readonly mandate: { who: string; withWhom: string; about: string; notToPromise: string };
  readonly announcements: readonly {
    audience: Audience;
    who: string;
    what: string;
    inDays: number;
  }[];
  readonly promise: { text: string; toWhom: string };
  readonly sentences: readonly { themeId: string; text: string }[];
  readonly actions: readonly {
    themeId: string;
    objective: string;
    owner: string;
    inDays: number;
    means: string;
    validatedBy: string;
  }[];
}

const fr: ExampleConclusionWords = {
  place: 'Maison des associations',
  facilitator: "une bénévole d'une association voisine",
  remarks: 'La présidence et la direction ont parlé en dernier, comme convenu au début.',
  why: "Deux accueils de jour à huit cents mètres l'un de l'autre, les mêmes personnes accueillies, et un local trop petit des deux côtés. Les deux présidences se sont parlé au printemps.",
  reasons:
    "Les personnes accueillies y gagneraient une ouverture le samedi. Mais rien n'est écrit entre nous, et notre équipe a appris la nouvelle par d'autres.",
  conditions:
    "Écouter l'équipe et les personnes accueillies avant la fin de l'hiver, et écrire les règles du jeu avant de parler de locaux.",
  minority: "Deux personnes préfèrent attendre l'assemblée générale avant tout échange.",
  known: [
    'Onze personnes accueillies sur vingt demandent une ouverture le samedi.',
    "Notre bail court encore trois ans et n'interdit pas de partager le local.",
  ],
  unknowns: [
    {
      text: "Ce que pense l'équipe du Relais d'une ouverture commune un samedi sur deux",
      who: 'la direction',
      inDays: 40,
      questionId: 'S4.appropriation',
    },
    {
      text: 'Ce que coûterait un samedi sur deux, assurance comprise',
      who: 'la trésorerie',
      inDays: 30,
    },
  ],
  nonNegotiables: [
    "L'accueil sans rendez-vous et sans condition.",
    'Deux conseils, deux assemblées : chacune garde les siens.',
  ],
  refusals: ['Une fusion avant deux ans : nous ne nous connaissons pas assez.'],
  mandate: {
    who: 'la vice-présidence',
    withWhom: 'la présidence du Relais des Berges',
    about: 'un essai le samedi, et les règles écrites pour le conduire',
    notToPromise: 'une date de début, du personnel partagé, un local commun',
  },
  announcements: [
    {
      audience: 'staff',
      who: 'la direction',
      what: 'Où en est la réflexion, avant tout échange avec le Relais',
      inDays: 10,
    },
    {
      audience: 'users',
      who: "deux membres du conseil, à l'accueil",
      what: "Ce que l'on cherche, et comment donner son avis",
      inDays: 20,
    },
  ],
  promise: {
    text: 'Répondre par écrit à la lettre du Relais, que la réponse soit oui, non ou pas encore',
    toWhom: 'le Relais des Berges',
  },
  sentences: [
    {
      themeId: 'P1',
      text: 'Voici notre projet associatif : lisez-le avant que nous parlions de locaux, il dit ce à quoi nous tenons.',
    },
    {
      themeId: 'P4',
      text: "Notre conseil n'a rien décidé : il veut d'abord regarder d'autres voies, et se sentir libre de dire non.",
    },
    {
      themeId: 'S4',
      text: "Chez nous, l'équipe n'a pas encore été écoutée. Nous le ferons avant de vous donner une réponse.",
    },
    {
      themeId: 'V2',
      text: 'Nous aimerions écrire ensemble, sur une page, comment on décide, comment on se retire et comment on règle un désaccord.',
    },
  ],
  actions: [
    {
      themeId: 'P4',
      objective: 'Débattre en conseil des trois pistes écrites, dont celle de ne pas coopérer',
      owner: 'le bureau',
      inDays: 25,
      means: 'La note de juin, remise à tous',
      validatedBy: "le conseil d'administration",
    },
    {
      themeId: 'S4',
      objective: "Écouter l'équipe et dix personnes accueillies, et en rendre compte",
      owner: 'la direction et deux membres du conseil',
      inDays: 60,
      means: "Deux après-midi d'accueil",
      validatedBy: '',
    },
    {
      themeId: 'V3',
      objective: 'Écrire le mandat des personnes qui nous représentent',
      owner: 'le secrétariat',
      inDays: 30,
      means: '',
      validatedBy: "le conseil d'administration",
    },
  ],
};

const en: ExampleConclusionWords = {
  place: 'Community centre',
  facilitator: 'a volunteer from a neighbouring association',
  remarks: 'The chair and the director spoke last, as agreed at the beginning.',
  why: 'Two day centres eight hundred metres apart, the same people coming to both, and premises too small on both sides. The two chairs talked in the spring.',
  reasons:
    'The people we welcome would gain a Saturday opening. But nothing is written between us, and our team heard the news from others.',
  conditions:
    'To listen to the team and to the people we welcome before the end of winter, and to write the ground rules before talking about premises.',
  minority: 'Two people would rather wait for the general meeting before any talks.',
  known: [
    'Eleven out of twenty people we welcome ask us to open on Saturdays.',
    'Our lease has three more years to run and does not forbid sharing the premises.',
  ],
  unknowns: [
    {
      text: 'What the Relais team thinks of opening together every other Saturday',
      who: 'the director',
      inDays: 40,
      questionId: 'S4.appropriation',
    },
    {
      text: 'What every other Saturday would cost, insurance included',
      who: 'the treasurer',
      inDays: 30,
    },
  ],
  nonNegotiables: [
    'A welcome with no appointment and no conditions.',
    'Two boards, two general meetings: each keeps its own.',
  ],
  refusals: ['A merger within two years: we do not know each other well enough.'],
  mandate: {
    who: 'the vice-chair',
    withWhom: 'the chair of the Relais des Berges',
    about: 'a trial on Saturdays, and written rules to run it',
    notToPromise: 'a starting date, shared staff, common premises',
  },
  announcements: [
    {
      audience: 'staff',
      who: 'the director',
      what: 'Where our thinking stands, before any talks with the Relais',
      inDays: 10,
    },
    {
      audience: 'users',
      who: 'two board members, at reception',
      what: 'What we are looking for, and how to give an opinion',
      inDays: 20,
    },
  ],
  promise: {
    text: 'To answer the letter of the Relais in writing, be it yes, no or not yet',
    toWhom: 'the Relais des Berges',
  },
  sentences: [
    {
      themeId: 'P1',
      text: 'Here is our written purpose: please read it before we talk about premises; it says what we hold dear.',
    },
    {
      themeId: 'P4',
      text: 'Our board has decided nothing: it first wants to look at other ways, and to feel free to say no.',
    },
    {
      themeId: 'S4',
      text: 'On our side the team has not been listened to yet. We will do so before giving you an answer.',
    },
    {
      themeId: 'V2',
      text: 'We would like to write with you, on one page, how we decide, how either of us can withdraw and how we settle a disagreement.',
    },
  ],
  actions: [
    {
      themeId: 'P4',
      objective: 'Debate the three written options at the board, including not cooperating',
      owner: 'the officers',
      inDays: 25,
      means: 'The June note, given to everybody',
      validatedBy: 'the board',
    },
    {
      themeId: 'S4',
      objective: 'Listen to the team and to ten people we welcome, and report on it',
      owner: 'the director and two board members',
      inDays: 60,
      means: 'Two afternoons at the centre',
      validatedBy: '',
    },
    {
      themeId: 'V3',
      objective: 'Write the mandate of those who represent us',
      owner: 'the secretary',
      inDays: 30,
      means: '',
      validatedBy: 'the board',
    },
  ],
};

export const exampleConclusionWords = setTexts<ExampleConclusionWords>({ fr, en });
