import type { PlannedWay } from '#src/core/sessionPlan.ts';
import type { SessionGuide } from './SessionGuide.ts';

export const guideFr: SessionGuide = {
  paper: {
    printouts: {
      lettre: { title: 'La lettre d’invitation', text: 'À envoyer une semaine avant.' },
      livret: {
        title: 'Le livret de questions',
        text: 'Chaque question avec ses niveaux, et les règles en couverture.',
      },
      grille: {
        title: 'La grille de réponses',
        text: 'Une case à cocher par question, sans nom.',
      },
      cartes: {
        title: 'Les cartes à lever',
        text: 'Pour répondre à main levée, toutes ensemble.',
      },
      deroule: {
        title: 'Le déroulé',
        text: 'Les horaires, et ce que l’on peut dire à chaque étape. Pour la personne qui anime.',
      },
      retour: {
        title: 'Le retour, dans le silence',
        text: 'À donner une semaine après la séance.',
      },
    },
    pages: (count) => (count > 1 ? `${count} pages` : `${count} page`),
    answers: (count) => (count > 1 ? `${count} réponses à donner` : `${count} réponse à donner`),
    oneForEach: 'Un exemplaire par personne.',
    copies: ({ copies, pages, sheets }) =>
      `En ${copies} exemplaire${copies > 1 ? 's' : ''} : ${pages} page${pages > 1 ? 's' : ''}${
        sheets < pages ? `, soit ${sheets} feuille${sheets > 1 ? 's' : ''} recto verso` : ''
      }.`,
  },
  script: {
    from: 'À partir de',
    what: 'Ce que l’on fait',
    total: (length) => `${length} en tout.`,
    until: (length, begin, end) => `${length} en tout, de ${begin} à ${end}.`,
    answeredBefore: 'Le déroulé suppose que chacun a répondu avant la séance.',
    tooShort: (length, shortest) =>
      `En ${length}, le temps manque pour discuter un seul point, même si chacun a répondu avant. Prévoyez au moins ${shortest}, ou une autre date.`,
  },
  facilitation: [
    'De préférence ni la présidence ni la direction : quand elles animent, les autres attendent leur avis. Une personne d’une association voisine, de l’Uriopss ou du dispositif local d’accompagnement (DLA) convient bien ; une personne du conseil, à l’aise pour parler en groupe, aussi.',
    'La présidence et la direction prennent part comme les autres, et parlent en dernier. La personne qui anime ne répond pas aux questions, ne donne pas son avis et ne corrige pas celui du groupe.',
  ],
  keyingIn: [
    'Une personne discrète, à l’aise avec un clavier, qui n’est ni à la présidence ni à la direction. Elle voit les grilles, sans nom : elle n’en parle à personne. Elle les mélange avant de commencer, et les détruit après la séance.',
  ],
  stages: {
    welcome: ({ answering, ways }) => ({
      title: 'Accueil et règles',
      text:
        answering === 'before' && ways.some((way) => way !== 'apart')
          ? 'Pourquoi nous sommes là, ce qui sortira de la séance, comment nous nous parlons. Les dernières grilles sont remises et saisies.'
          : 'Pourquoi nous sommes là, ce qui sortira de la séance, comment nous nous parlons.',
    }),
    answers: ({ ways }) => ({
      title: ways.every((way) => way === 'hands')
        ? 'Répondre à main levée'
        : 'Répondre, chacun de son côté',
      text: ways.map((way) => ANSWERING[way]).join(' '),
    }),
    keying: () => ({
      title: 'Pause et saisie',
      text: 'Les grilles sont mélangées, puis saisies. Rien n’est affiché.',
    }),
    break: ({ answering }) => ({
      title: 'Pause',
      text:
        answering === 'before'
          ? 'On se lève, on souffle. La personne qui anime relit ce qui a été noté.'
          : 'On se lève, on souffle. Rien n’est encore affiché.',
    }),
    overview: () => ({
      title: 'Vue d’ensemble',
      text: 'On affiche les réponses. Une minute de silence pour regarder, puis chacun dit une chose qu’il remarque. On n’explique pas encore.',
    }),
    points: ({ points }) => ({
      title:
        points === 1
          ? 'Un point, dix minutes'
          : `${NUMBERS[points] ?? points} points, dix minutes chacun`,
      text: 'Dans l’ordre proposé : d’abord ce qui est à régler, puis là où les réponses s’écartent le plus.',
    }),
    reserve: () => ({
      title: 'Marge',
      text: 'Pour un point qui déborde, ou pour finir plus tôt.',
    }),
    next: () => ({
      title: 'Ce qui est à régler d’abord, et la suite',
      text: 'Ce que nous proposons au conseil, qui vérifie quoi, pour quand, qui parle à qui.',
    }),
    reading: () => ({
      title: 'Relire ensemble',
      text: 'Quelqu’un lit à voix haute ce qui a été noté. On corrige les mots. On sauvegarde le dossier.',
    }),
  },
  thirtyMinutes: {
    title: 'S’il ne reste que trente minutes',
    text: 'Gardez ce qui est à régler d’abord et deux questions. Fixez une date pour le reste, plutôt que de le survoler.',
  },
  point: {
    title: 'Pour chaque point',
    steps: [
      'Relire la question et ses niveaux à voix haute (2 minutes).',
      'Demander ce qui explique l’écart : un fait que certains connaissent, un mot compris autrement, un vrai désaccord (5 minutes). Si la question porte sur un document : « Existe-t-il ? Qui l’apporte, et pour quand ? »',
      'Noter le niveau que le groupe retient, ou « pas d’accord », et l’avis de ceux qui pensent autrement (2 minutes).',
      'Noter qui vérifie quoi, et pour quand (1 minute).',
    ],
  },
  sayings: {
    answering: {
      title: 'Avant de répondre',
      before: [],
      words: [
        'Ce n’est pas un examen. Il n’y a pas de bonne réponse, et le niveau le plus haut n’est pas un but à atteindre : ne pas coopérer est aussi une issue respectable.',
        'Répondez d’après ce que vous avez vu, lu ou entendu. Si vous ne savez pas, dites-le : c’est utile à tous. Ne vous demandez pas ce que les autres vont répondre.',
        'Personne ne demandera qui a répondu quoi, ni maintenant, ni ensuite.',
      ],
      after: [
        'À main levée seulement, ajoutez : « Chacun verra ce que les autres répondent. Choisissez votre carte avant le signal, et levez-la au signal, tous ensemble. »',
      ],
    },
    showing: {
      title: 'Avant d’afficher',
      before: [],
      words: [
        'Vous allez voir de petites marques : chacune est une réponse. Le trait épais est la valeur du thème. La forme du radar et sa surface n’ont pas de sens en elles-mêmes.',
        'Quand les réponses sont écartées, ce n’est pas un échec. C’est que nous n’avons pas tous vu la même chose : c’est de cela que nous allons parler.',
        'Regardez une minute en silence avant de commenter.',
      ],
      after: [],
    },
    apart: {
      title: 'Quand une réponse est à part',
      before: [
        'Ne demandez jamais « qui ? », ni « pourquoi avez-vous répondu cela ? ». Ne cherchez personne du regard. Une réponse à part vient souvent de quelqu’un qui sait ce que les autres ignorent.',
      ],
      words: [
        'Une réponse s’écarte des autres. Qu’est-ce qui pourrait conduire quelqu’un de raisonnable à répondre ainsi ?',
        'Que faudrait-il avoir vu ou entendu pour choisir ce niveau ?',
      ],
      after: [
        'Si une personne dit d’elle-même que c’était sa réponse, remerciez-la, écoutez la raison, et revenez au sujet. Ne le notez pas.',
      ],
    },
    staff: {
      title: 'Quand des salariés sont dans la salle',
      before: [
        'Faites répondre sur papier, jamais à main levée : il est difficile de répondre librement devant son employeur. Faites écrire à chacun son collège sur la grille : les réponses des salariés sont alors comptées à part de celles du conseil et de la direction. Elles ne sont montrées que si chaque côté compte au moins cinq personnes.',
      ],
      words: [
        'Nous parlons du projet de l’association, pas du travail de chacun. Rien n’est décidé aujourd’hui, et personne n’a à défendre son poste.',
        'Cette séance ne remplace ni l’information ni la consultation des représentants du personnel.',
      ],
      after: [
        'Donnez d’abord la parole à ceux qui ne dirigent pas. Si une question touche l’emploi de quelqu’un, notez-la parmi les faits à vérifier, sans en débattre ici.',
      ],
    },
    users: {
      title: 'Quand des personnes accompagnées sont dans la salle',
      before: [
        'Invitez-en au moins deux : on ne parle pas seul au nom de tous. Dites les mots en entier plutôt que les sigles, lisez les questions à voix haute, laissez le temps. Personne n’a à dire pourquoi il est accompagné.',
      ],
      words: [
        'Vous connaissez l’association par ce que vous y vivez : personne d’autre ici ne peut le dire à votre place.',
        'À tout moment, vous pouvez demander ce qu’un mot veut dire, ou ne pas répondre. Ce que vous direz ici ne changera rien à votre accompagnement.',
      ],
      after: ['Ne faites cette dernière promesse qu’après l’avoir vérifiée avec la direction.'],
    },
    end: {
      title: 'Pour finir',
      before: [],
      words: [
        'Ce que nous avons noté, ce sont des orientations. Le conseil décidera. Nous savons maintenant ce que nous savons, ce que nous ne savons pas encore, et qui va chercher.',
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
      ? `Préparer une éventuelle coopération avec ${partners}`
      : 'Préparer une éventuelle coopération',
    greeting: 'Bonjour,',
    opening: `Nous nous retrouvons le ${day}, de ${begin} à ${end}, à cet endroit : ${place}.`,
    parts: [
      {
        title: 'Pour quoi faire',
        text: `Avant de décider s’il faut coopérer, regardons où nous en sommes : le projet de notre association (${organisation}), sa stratégie, ce que nous attendons d’une coopération et ce que nous y apporterions.`,
      },
      {
        title: 'Ce que la séance n’est pas',
        text: 'Ni un examen, ni un jugement sur le travail de quelqu’un, ni une décision. Nous proposerons des orientations ; le conseil décidera. Ne pas coopérer est aussi une issue respectable.',
      },
      {
        title: 'Comment nous répondrons',
        text:
          answering === 'before'
            ? `${answeredBefore(questions, minutes, ways)} « Ne sait pas » est une vraie réponse.`
            : `${answeredInRoom(questions, minutes, ways)} Il n’y a rien à préparer, et « Ne sait pas » est une vraie réponse.`,
      },
      {
        title: 'Ce que vous pouvez apporter',
        text: 'Si vous les avez : le projet associatif, le dernier rapport d’activité, les comptes rendus où il a été question de coopérer.',
      },
      {
        title: 'Ce que deviennent vos réponses',
        text: 'Elles restent sur l’ordinateur de l’association, sans votre nom. Aucun résultat n’est montré avant que les réponses soient affichées à tous. Jusque-là, vous pouvez demander que les vôtres soient effacées.',
      },
    ],
    closing: 'À bientôt,',
  }),
  booklet: ({ questions, minutes, levels, keyedBy }) => [
    {
      title: 'Chacun de son côté, en silence',
      text: `${questions} questions, environ ${minutes} minutes. Répondez d’après ce que vous avez vu, lu ou entendu, sans vous concerter. Il n’y a pas de bonne réponse.`,
    },
    {
      title: `Un niveau, de 1 à ${levels}`,
      text: 'Choisissez celui qui ressemble le plus à ce que vous voyez aujourd’hui. Le plus haut n’est pas un but à atteindre.',
    },
    {
      title: 'N : « Ne sait pas »',
      text: 'C’est une vraie réponse, utile à tous. Elle ne compte jamais comme un niveau 1.',
    },
    {
      title: 'O : « Ne nous concerne pas »',
      text: 'La question n’a pas de sens pour notre association.',
    },
    {
      title: 'Sur la grille, au même numéro',
      text: 'Cochez une case par ligne. Vous pouvez laisser une ligne vide. Si vous changez d’avis, entourez la bonne case. N’écrivez votre nom nulle part.',
    },
    {
      title: 'Ce que devient votre grille',
      text: `Seule la grille est remise, pliée. Les grilles sont mélangées, saisies par ${keyedBy || 'une personne discrète'}, puis détruites après la séance. Le livret est à vous.`,
    },
  ],
  returning: ({ day }) => ({
    opening: `Notre séance a eu lieu le ${day}. Depuis, vous avez peut-être repensé à ce qui s’est dit, ou à ce qui ne s’est pas dit. Si vous le souhaitez, écrivez-le ici. Une page vide est aussi une réponse.`,
    changedMind: 'J’ai changé d’avis sur…',
    notDared: 'Je n’ai pas osé dire…',
    closing: [
      'Ne mettez pas votre nom. N’écrivez rien sur la santé ou les opinions de quelqu’un, ni sur une querelle où l’on reconnaîtrait une personne.',
      'La personne qui anime lit ces mots la première ; elle peut les garder, les reformuler avec prudence ou les écarter. Ce qui est gardé est montré à tous, dans le désordre.',
    ],
  }),
};

const ANSWERING: Record<PlannedWay, string> = {
  paper: 'Sur papier, en silence. Une question mal comprise se relit ; elle ne se commente pas.',
  hands:
    'À main levée : on lit la question et ses niveaux ; chacun choisit sa carte ; à « trois, deux, un », toutes se lèvent ensemble, et on compte. Ce n’est pas confidentiel.',
  apart:
    'En se passant l’appareil : chacun répond seul, à l’écart ; les autres ne regardent pas l’écran.',
};

const NUMBERS: Readonly<Record<number, string>> = {
  2: 'Deux',
  3: 'Trois',
  4: 'Quatre',
  5: 'Cinq',
  6: 'Six',
  7: 'Sept',
  8: 'Huit',
};

function answeredBefore(questions: number, minutes: number, ways: readonly PlannedWay[]): string {
  return ways.includes('paper')
    ? `D’ici là, prenez ${minutes} minutes pour répondre, de votre côté, aux ${questions} questions du livret joint. Apportez la grille remplie, sans votre nom.`
    : `D’ici là, chacun répond de son côté, sur l’appareil de l’association, sans donner son nom : ${questions} questions, environ ${minutes} minutes.`;
}

function answeredInRoom(questions: number, minutes: number, ways: readonly PlannedWay[]): string {
  const alone = `Chacun répondra d’abord de son côté, sans donner son nom : ${questions} questions, environ ${minutes} minutes.`;
  const hands = `Nous répondrons ensemble, à main levée, à ${questions} questions : chacun verra donc ce que les autres répondent.`;
  if (!ways.includes('hands')) return alone;
  return ways.length === 1
    ? hands
    : `${alone} Certains répondront à main levée : leurs réponses seront vues de tous.`;
}
