/** The words of the second example, in French. */

export const severalWordsFr = {
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
