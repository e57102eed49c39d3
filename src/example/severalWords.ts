/** What the three associations of the second example are called, wrote and concluded. Invented from beginning to end. */
import { setTexts } from './setTexts.ts';

const fr = {
  title: 'Exemple : trois portes, un même accueil',
  pantry: 'La Huche des Faubourgs',
  dayCentre: 'Le Porche des Tanneurs',
  families: 'Familles du Val de Brione',
  rounds: { start: 'Bilan de départ', sixMonths: 'Bilan à 6 mois' },

  startNotes: {
    'P3.etat':
      "Nous savons pourquoi la mairie le veut. Pourquoi nous le voulons, nous, je ne l'ai lu nulle part.",
    'S4.appropriation':
      'Les bénévoles du samedi ont découvert le projet dans le bulletin municipal.',
    'V1.etat':
      'Pour moi, tout est dit dans la lettre commune du printemps. Mais qui l’a relue depuis ?',
    'C5.etat':
      'Au Porche, on entre sans rien dire de soi. Chez nous, il faut un dossier. Il faudra choisir, ou expliquer.',
  },
  startReturn:
    "Je n'ai pas osé dire que je tiens surtout à notre rue, et que le reste m'importe moins.",
  startNotesDayCentre: {
    'S6.etat': "Si nous déménageons, que devient l'agrément de la douche et de la bagagerie ?",
    'C2.etat': 'Ils cherchent de la place, nous cherchons du calme. Est-ce le même projet ?',
  },
  laterNotes: {
    'S5.etat':
      'Deux matinées par semaine, avec qui ? Nous sommes onze le samedi et trois le mercredi.',
    'V1.etat':
      'En relisant la lettre commune à trois, nous avons vu que chacun y mettait autre chose. Je réponds plus bas, et je trouve que nous avançons.',
    'V2.etat': "Une page existe, écrite à six mains. Elle n'est pas encore passée en conseil.",
    'C2.etat':
      'Je ne sais pas encore ce que les Familles du Val attendent de nous. Les autres ont l’air de le savoir.',
  },

  startAgreed: {
    'P4.etat': {
      note: 'Un seul scénario a été écrit : celui de la mairie. On a seulement parlé des autres.',
      explanation:
        'Trois personnes pensaient à la réunion de février, où rester chez soi a été évoqué sans être écrit.',
    },
    'V2.etat': {
      note: 'Aucune règle écrite à ce jour.',
      explanation: 'Le niveau 2 renvoyait à un accord oral entre les deux présidences.',
    },
  },
  laterAgreed: {
    'S5.etat': {
      note: 'Un calendrier est esquissé ; le temps bénévole n’est pas chiffré.',
      explanation:
        'Les personnes qui tiennent le planning du samedi voient ce qui manque ; les autres, non.',
      minority: 'Une personne répondrait 2 : le calendrier de la mairie existe, lui, par écrit.',
    },
    'V2.etat': {
      note: 'La page commune dit comment on décide. Elle ne dit pas comment on se retire.',
      explanation: '',
    },
    'C2.etat': {
      note: 'À reprendre quand nous aurons visité leurs ateliers.',
      explanation:
        'Certaines personnes connaissent les Familles du Val par leurs enfants, d’autres ne les ont jamais rencontrées.',
    },
  },

  sessions: {
    room: 'Salle du fond, 4 rue des Tanneurs',
    hall: 'Salle municipale du Pont-Neuf',
    facilitator: 'une adhérente qui ne siège pas au conseil',
    consultant: 'la conseillère qui suit les trois associations',
    keyedBy: 'le secrétariat',
    startRemarks: 'La coprésidence a parlé en dernier. On a fini à l’heure.',
    laterRemarks: 'Deux points remis au prochain conseil, faute de temps et non d’envie.',
  },

  startConclusion: {
    why: 'Les mêmes familles passent chez nous le mardi et au Porche le mercredi, et racontent deux fois leur histoire. La mairie propose les anciens ateliers de la rue des Tanneurs ; nous voulons savoir ce que nous y ferions avant de répondre.',
    reasons:
      "Nous nous connaissons et nous nous estimons. Mais nous n'avons regardé qu'un scénario, et ce n'est pas nous qui l'avons écrit.",
    conditions:
      'Écrire deux autres scénarios, dont celui où chacun reste chez soi, et écouter les bénévoles du samedi.',
    minority: "Une personne craint que l'épicerie devienne une annexe de l'accueil de jour.",
    known:
      'Quarante et une familles sur cent deux vont aussi au Porche : nous les avons comptées en mars.',
    unknown: 'Ce que coûterait un loyer partagé, chauffage compris',
    unknownWho: 'la trésorerie',
    unknownAnswer: 'À peu près ce que nous payons aujourd’hui, à condition d’être trois.',
    nonNegotiable: 'Les familles choisissent leurs produits et en paient une part.',
    refusal: "Demander aux familles plus de papiers qu'aujourd'hui.",
    mandate: {
      who: 'la coprésidence',
      withWhom: 'la direction du Porche des Tanneurs',
      about: 'des horaires communs, et ce que chacune ferait dans les ateliers',
      notToPromise: 'une date de déménagement, un poste commun',
    },
    announcementWho: 'deux administratrices',
    announcement: "Ce qui est envisagé, ce qui n'est pas décidé, et comment donner son avis",
    promise: 'Répondre à la mairie avant le vote du budget, même si la réponse est « pas encore »',
    promiseTo: 'la mairie de Courbrive',
    sentences: {
      P4: 'Nous voulons regarder avec vous plusieurs chemins, et que chacune reste libre de dire non.',
      V2: 'Avant de parler de murs, nous aimerions écrire ensemble comment on décide et comment on se retire.',
    },
  },
  startActions: {
    scenarios: {
      objective: 'Écrire deux autres scénarios que celui de la mairie',
      owner: 'le bureau',
      means: 'Deux soirées, avec une personne du Porche',
      validatedBy: "le conseil d'administration",
    },
    listening: {
      objective: 'Écouter les bénévoles du samedi et vingt familles',
      owner: 'deux administratrices',
      means: 'Quatre samedis matin',
      validatedBy: '',
    },
    rules: {
      objective: 'Écrire sur une page comment on décide à plusieurs, et comment on se retire',
      owner: 'le secrétariat',
      means: 'Une page, pas davantage',
      validatedBy: 'les conseils des associations concernées',
    },
    hours: {
      objective: 'Chiffrer le temps bénévole que demanderait un accueil commun',
      owner: 'la trésorerie et le planning',
      means: '',
      validatedBy: '',
    },
    visit: {
      objective: 'Visiter une épicerie qui partage ses locaux',
      owner: 'le bureau',
      means: 'Une demi-journée',
      validatedBy: '',
    },
  },

  laterConclusion: {
    why: 'Six mois après, les Familles du Val de Brione se sont jointes à nous. Nous voulions savoir ce qui avait bougé chez nous, et si nous parlions toutes les trois de la même chose.',
    reasons:
      'Trois scénarios ont été débattus. Celui de deux matinées communes par semaine réunit presque tout le monde ; et nous voyons mieux ce qui n’est pas écrit.',
    conditions: 'Un calendrier que les bénévoles peuvent tenir, et la page de règles complétée.',
    minority: 'Deux personnes préfèrent commencer par une seule matinée.',
    known:
      'Les bénévoles du samedi et dix-neuf familles ont été écoutés ; le compte rendu est au bureau.',
    unknown: 'Ce que les trois associations entendent par « accueillir sans condition »',
    unknownWho: 'nos deux représentantes',
    nonNegotiable: 'Les familles choisissent leurs produits et en paient une part.',
    refusal: 'Un fichier commun des personnes accueillies.',
    mandate: {
      who: 'deux administratrices',
      withWhom: 'les représentants des deux autres associations',
      about: 'trois matinées d’essai, et la page de règles',
      notToPromise: 'la suite de l’essai, un loyer partagé',
    },
    announcementWho: 'le bureau',
    announcement: 'Les dates de l’essai, et ce qui n’est pas encore décidé',
    sentences: {
      V1: 'Nous avons relu la lettre commune et n’y lisons pas toutes la même chose : et si nous la réécrivions à trois ?',
      S5: 'Dites-nous combien d’heures vous pouvez vraiment donner ; nous ferons de même.',
    },
  },
  laterActions: {
    trial: {
      objective: 'Tenir trois matinées communes, puis en parler avec les familles',
      owner: 'nos deux représentantes',
      means: 'Les anciens ateliers, prêtés par la mairie',
      validatedBy: "le conseil d'administration",
    },
    meeting: {
      objective: 'Passer une après-midi dans les ateliers des Familles du Val',
      owner: 'le bureau',
      means: '',
      validatedBy: '',
    },
  },

  dayCentreConclusion: {
    why: 'La mairie nous propose des ateliers plus grands, avec d’autres. Nous voulions savoir avec qui, et pour quoi faire.',
    reasons:
      'L’équipe est prête à essayer deux matinées, pourvu qu’on y entre toujours sans donner son nom.',
    nonNegotiable: 'On entre sans donner son nom.',
  },
  dayCentreAction: {
    objective: 'Dire par écrit ce que veut dire, chez nous, accueillir sans condition',
    owner: 'la direction et l’équipe',
    means: 'Une réunion d’équipe',
    validatedBy: 'le conseil d’administration',
  },

  rows: {
    food: 'Distribution de produits alimentaires',
    dropIn: 'Accueil sans rendez-vous',
    paperwork: 'Aide aux démarches et au courrier',
    workshops: 'Ateliers parents-enfants',
    loneParents: 'Parents seuls avec enfants',
    homeless: 'Personnes sans domicile',
    young: 'Jeunes de moins de 25 ans',
    tanneries: 'Quartier des Tanneurs',
    villages: 'Villages du val',
    payroll: 'Comptabilité et paie',
    interpreting: 'Interprétariat',
    training: 'Formation des bénévoles',
    coldRoom: 'Chambre froide',
    minibus: 'Minibus',
    evenings: 'Local ouvert le soir',
  },
  rowNotes: {
    young:
      "Deux d'entre nous en rencontrent, aucune ne sait les accueillir : qui d'autre, dans la ville ?",
    minibus: 'Libre le mardi et le samedi.',
  },
};

export type SeveralWords = typeof fr;

const en: SeveralWords = {
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

export const severalWords = setTexts<SeveralWords>({ fr, en });
