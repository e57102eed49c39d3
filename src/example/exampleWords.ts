/** What the example's nine people wrote, in both languages. Invented from beginning to end. */
import { setTexts } from './setTexts.ts';

/** By question id, then by number of the person. */
export type ExampleNotes = Readonly<Record<string, Readonly<Record<number, string>>>>;

interface ExampleWords {
  readonly title: string;
  readonly own: string;
  readonly partner: string;
  readonly round: string;
  readonly notes: ExampleNotes;
  readonly agreed: readonly {
    readonly questionId: string;
    /** `null`: no agreement. */
    readonly level: number | null;
    readonly note: string;
    readonly explanation: string;
    readonly minority?: string;
  }[];
}

const fr: ExampleWords = {
  title: 'Exemple : un accueil de jour à deux',
  own: "L'Étoile du Canal",
  partner: 'Le Relais des Berges',
  round: 'Bilan de départ',
  notes: {
    'P1.etat': { 4: 'Texte relu à l’assemblée de 2024. Les nouveaux ne l’ont pas tous reçu.' },
    'P2.etat': {
      2: 'L’enquête de mars : onze personnes sur vingt demandent une ouverture le samedi.',
    },
    'P4.etat': {
      5: 'On nous a présenté le projet comme allant de soi. Je n’ai pas vu d’autre proposition.',
      9: 'Trois pistes ont été écrites pour le bureau de juin ; je pensais que le conseil les avait eues.',
    },
    'P4.appropriation': { 7: 'J’oserais dire non, mais pas à deux semaines de la réponse.' },
    'S1.appropriation': { 3: 'Avons-nous rencontré le département cette année ?' },
    'S4.appropriation': {
      1: 'Les bénévoles de la cuisine ont été écoutés : c’est noté.',
      3: 'Les personnes accueillies n’ont rien su avant l’affiche.',
      8: 'L’équipe a appris la nouvelle par le journal de l’autre association.',
    },
    'S5.etat': { 6: 'Septembre, c’est demain. Qui tiendra le calendrier ?' },
    'C2.etat': { 4: 'Ils parlent de locaux, nous parlons d’accueil.' },
    'C5.etat': {
      9: 'Chez eux, la direction décide ; chez nous, c’est le conseil. Il faudra en parler ensemble.',
    },
    'V2.etat': {
      9: 'Une convention type existe chez nos voisins de La Croisée ; je peux l’apporter.',
    },
  },
  agreed: [
    {
      questionId: 'P4.etat',
      level: 2,
      note: 'Trois pistes existent par écrit ; le conseil n’en a pas débattu.',
      explanation:
        'La note de juin était restée au bureau : la direction la connaissait, le conseil non.',
    },
    {
      questionId: 'S4.appropriation',
      level: 2,
      note: 'Les bénévoles ont été écoutés ; les personnes accueillies et l’équipe, pas encore.',
      explanation: 'Chacun pensait au groupe qu’il connaît le mieux.',
      minority: 'En rester au niveau 1 : « on n’écoute pas quelqu’un après avoir décidé ».',
    },
    {
      questionId: 'V2.etat',
      level: 1,
      note: 'Aucune règle n’est écrite avec le Relais.',
      explanation: 'Le niveau le plus élevé renvoyait à la convention d’une autre association.',
    },
    {
      questionId: 'S3.etat',
      level: null,
      note: 'À reprendre au conseil du mois prochain.',
      explanation:
        'Pour les uns, la note de juin compare des formes ; pour les autres, seulement des lieux.',
    },
  ],
};

const en: ExampleWords = {
  title: 'Example: a day centre for two',
  own: "L'Étoile du Canal",
  partner: 'Le Relais des Berges',
  round: 'Starting point',
  notes: {
    'P1.etat': { 4: 'Read again at the 2024 general meeting. Not every newcomer has received it.' },
    'P2.etat': { 2: 'The March survey: eleven people out of twenty ask us to open on Saturdays.' },
    'P4.etat': {
      5: 'We were shown this plan as if it went without saying. I saw no other proposal.',
      9: 'Three options were written for the officers in June; I thought the board had them.',
    },
    'P4.appropriation': {
      7: 'I would dare to say no, but not two weeks before the answer is due.',
    },
    'S1.appropriation': { 3: 'Have we met the county council this year?' },
    'S4.appropriation': {
      1: 'The kitchen volunteers were heard; it is in the notes.',
      3: 'The people we welcome knew nothing before the poster.',
      8: "The team learnt the news from the other association's newsletter.",
    },
    'S5.etat': { 6: 'September is tomorrow. Who will keep the calendar?' },
    'C2.etat': { 4: 'They talk about premises, we talk about welcome.' },
    'C5.etat': {
      9: 'There the management decides; here it is the board. We shall have to talk about it.',
    },
    'V2.etat': { 9: 'Our neighbours at La Croisée have a model agreement; I can bring it.' },
  },
  agreed: [
    {
      questionId: 'P4.etat',
      level: 2,
      note: 'Three options exist in writing; the board has not debated them.',
      explanation:
        'The June note had stayed with the officers: the management knew it, the board did not.',
    },
    {
      questionId: 'S4.appropriation',
      level: 2,
      note: 'The volunteers were heard; the people we welcome and the team, not yet.',
      explanation: 'Each thought of the group they know best.',
      minority: 'Keep to level 1: "you do not hear somebody after you have decided".',
    },
    {
      questionId: 'V2.etat',
      level: 1,
      note: 'No rule is written with Le Relais.',
      explanation: "The highest level referred to another association's agreement.",
    },
    {
      questionId: 'S3.etat',
      level: null,
      note: "To take up again at next month's board meeting.",
      explanation: 'For some the June note compares forms; for others, only places.',
    },
  ],
};

export const exampleWords = setTexts<ExampleWords>({ fr, en });
