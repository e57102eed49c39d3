import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { PointSteps, SayingPart, ThirtyMinutes } from '#src/guide/Sayings.tsx';
import type { HelpTexts } from './helpPages.ts';
import { KeyTable } from './KeyTable.tsx';
import { Facilitation, KeyingIn, LetterDraft, ReferenceScript } from './SessionParts.tsx';

const deroule = (
  <>
    <p>
      Ce déroulé convient à un conseil d’administration de six à quinze personnes, avec un
      ordinateur et, si possible, un vidéoprojecteur. Il n’a pas besoin d’internet. Dans un dossier,
      « Préparer la séance » l’adapte à votre nombre, à votre temps et à votre heure, et donne tout
      ce qu’il faut imprimer.
    </p>

    <section>
      <h2>Avant la séance</h2>
      <h3>Qui anime</h3>
      <Facilitation />
      <h3>Qui saisit</h3>
      <KeyingIn />

      <h3>Comment répondre</h3>
      <p>
        Créez le dossier avec « Chacun de son côté ». On peut mêler les trois façons dans un même
        bilan.
      </p>
      <ul>
        <li>
          <strong>À partir de cinq, sur papier,</strong> tous en même temps. Imprimez le livret et
          la grille depuis « Préparer la séance ». Pendant la pause, les grilles sont mélangées puis
          saisies, une touche par réponse.
        </li>
        <li>
          <strong>À trois ou quatre, en se passant l’appareil,</strong> en séance ou dans les jours
          qui précèdent. Comptez un quart d’heure par personne pour la version express.
        </li>
        <li>
          <strong>À main levée,</strong> question par question, avec des cartes à imprimer, levées
          toutes ensemble. C’est rapide, mais chacun voit les autres : ce n’est pas confidentiel.
        </li>
      </ul>
      <p>
        Répondre tous ensemble, d’une seule voix, est possible aussi : choisissez « Nous,
        ensemble ». Les désaccords restent alors cachés ; gardez cette façon pour un groupe qui se
        parle déjà très librement.
      </p>
      <p>
        Il faut au moins trois personnes. À moins de trois, on reconnaîtrait les réponses de
        chacune : ce que l’on a répondu de son côté n’est pas montré.
      </p>

      <h3>La lettre, une semaine avant</h3>
      <LetterDraft />

      <h3>À prévoir</h3>
      <ul>
        <li>
          l’ordinateur chargé, le dossier déjà créé, une sauvegarde faite depuis « Mes données » ;
        </li>
        <li>un livret, une grille et un stylo par personne ;</li>
        <li>un tableau ou de grandes feuilles, et quelqu’un pour noter ;</li>
        <li>une montre : le temps se perd surtout sur le premier point.</li>
      </ul>
    </section>

    <section>
      <h2>La séance, minute par minute</h2>
      <ReferenceScript />
      <ThirtyMinutes />
    </section>

    <section>
      <h2>Ce que l’on peut dire</h2>
      <SayingPart id="answering" />
      <SayingPart id="showing" />
      <PointSteps />
      <SayingPart id="apart" />
      <SayingPart id="staff" />
      <SayingPart id="users" />
      <SayingPart id="end" />
    </section>
  </>
);

const methode = (
  <>
    <p>
      <strong>Diapason est un support de discussion, pas une norme validée.</strong> Les questions
      et les calculs ont été conçus pour faire parler un groupe de ce qui compte avant de coopérer.
      Ils n’ont pas été validés scientifiquement, et ils ne disent pas si une coopération réussira.
    </p>

    <section>
      <h2>Ce que l’on demande</h2>
      <p>
        Chaque thème pose deux questions différentes : <em>ce qui existe</em> (rien encore, oral,
        écrit, adopté) et <em>qui le porte</em> (une ou deux personnes, le bureau ou la direction,
        le conseil et les équipes, jusqu’à guider nos décisions). Chaque niveau est décrit par un
        fait que l’on peut constater. Il n’y a pas de niveau du milieu : il faut choisir de quel
        côté on penche.
      </p>
      <p>
        « Ne sait pas » et « Ne nous concerne pas » sont de vraies réponses. Elles sont comptées à
        part, jamais comme un niveau 1.
      </p>
    </section>

    <section>
      <h2>De vos réponses à une valeur</h2>
      <dl>
        <dt>Une question</dt>
        <dd>
          Sa valeur est la réponse du milieu : autant de personnes au-dessus qu’au-dessous. Elle
          peut tomber entre deux niveaux. Si moins de la moitié des personnes concernées ont pu
          choisir un niveau, la question est « à éclairer » et n’a pas de valeur. Si plus de la
          moitié répondent « Ne nous concerne pas », elle est mise de côté.
        </dd>
        <dt>Un thème</dt>
        <dd>
          La moyenne de ses questions, dès que la moitié d’entre elles au moins ont une valeur. S’il
          en manque une, le résultat le dit.
        </dd>
        <dt>Une dimension</dt>
        <dd>
          La moyenne de ses thèmes, dès que les deux tiers au moins ont une valeur. Sinon le radar
          garde un blanc, jamais un zéro.
        </dd>
        <dt>Après la discussion</dt>
        <dd>
          Le niveau retenu par le groupe devient la valeur. Celle d’avant reste visible à côté.
        </dd>
      </dl>
      <p>
        Rien n’est deviné à la place d’une réponse qui manque. Il n’y a ni total, ni pourcentage, ni
        question qui compte plus qu’une autre.
      </p>
    </section>

    <section>
      <h2>Les mots qui accompagnent les valeurs</h2>
      <dl>
        <dt>À aborder, en chantier, point d’appui</dt>
        <dd>
          Dans cet ordre : une valeur de moins de 2, de 2 à moins de 3, de 3 ou plus. Un thème n’est
          un point d’appui que si aucune de ses questions n’est au-dessous de 2,5.
        </dd>
        <dt>À régler d’abord</dt>
        <dd>
          Dans trois thèmes, une question dont la valeur est au-dessous de 2 passe avant tout le
          reste : la liberté de dire non, le pilotage quand un partenaire est nommé, et les
          conséquences quand la forme envisagée déplace du personnel ou des biens.
        </dd>
        <dt>À vérifier avant de décider</dt>
        <dd>
          Dans ces mêmes thèmes : une question restée sans réponse claire, ou dont un quart des
          réponses au moins (et deux au minimum) sont au niveau 1, même si le groupe a retenu un
          autre niveau.
        </dd>
        <dt>Réponses proches, réponses écartées</dt>
        <dd>
          Ces mots n’apparaissent qu’à partir de cinq réponses. Proches : presque toutes tiennent
          sur deux niveaux voisins. Écartées : tous les autres cas.
        </dd>
        <dt>Une réponse à part</dt>
        <dd>
          Un niveau a reçu plus de réponses que les autres, et une seule réponse (deux dans un
          groupe d’au moins dix) s’en trouve à deux niveaux ou plus. Cela invite à chercher des
          raisons, jamais une personne.
        </dd>
      </dl>
    </section>

    <section>
      <h2>L’ordre des points à discuter</h2>
      <p>
        D’abord ce qui est à régler ou à vérifier, puis les réponses les plus écartées, puis les
        questions à éclairer, puis le reste. Cet ordre vient des réponses données avant la
        discussion : il ne bouge pas pendant que l’on parle. Vous pouvez en suivre un autre.
      </p>
    </section>

    <section>
      <h2>Les petits groupes</h2>
      <ul>
        <li>
          Quand chacun répond de son côté, rien n’est visible avant d’être affiché à tous. Avec
          moins de trois personnes, ce que chacun a répondu de son côté n’est jamais montré.
        </li>
        <li>
          À trois ou quatre, on montre les réponses, sans dire si elles sont proches ou écartées.
        </li>
        <li>
          Le conseil, le bureau et la direction sont comptés ensemble. Les réponses dont le collège
          est noté comme autre, salariés ou bénévoles par exemple, ne s’y mêlent pas. Elles ne sont
          montrées que si chaque côté compte au moins cinq personnes.
        </li>
        <li>
          Dans un petit groupe, une seule réponse peut faire changer une valeur. Une différence d’un
          demi-niveau ne veut rien dire ; regardez plutôt les réponses.
        </li>
      </ul>
    </section>

    <section>
      <h2>Avec et sans partenaire</h2>
      <p>
        Les questions de complémentarité sont posées pour chaque association partenaire, et la
        valeur est calculée pour chacune. Tant qu’aucun partenaire n’est nommé, les questions de
        complémentarité et de vision partagée portent sur ce que vous demanderez ou proposerez :
        leurs valeurs sont dessinées en pointillé, et ne se comparent pas à celles d’une coopération
        engagée.
      </p>
      <p>
        Entre associations, ou d’un bilan au suivant, seule une différence d’un niveau entier ou
        plus est signalée. Une valeur qui baisse alors que les réponses se rapprochent est souvent
        un progrès : on y voit plus clair.
      </p>
    </section>

    <section>
      <h2>Ce que le résultat n’est pas</h2>
      <ul>
        <li>une note, un classement ou un label : il ne sert pas à comparer des associations ;</li>
        <li>une mesure exacte : c’est ce que des personnes voient, un jour donné ;</li>
        <li>
          une prédiction : des valeurs élevées ne garantissent rien, des valeurs basses
          n’interdisent rien ;
        </li>
        <li>une décision : le conseil décide, et peut décider de ne pas coopérer ;</li>
        <li>un avis juridique, social ou fiscal.</li>
      </ul>
    </section>
  </>
);

const raccourcis = (
  <>
    <p>
      Tout se fait au clavier comme à la souris. Les touches ci-dessous font gagner du temps,
      surtout pour saisir des grilles de papier. Les chiffres comptent par leur place : pas besoin
      de majuscule sur un clavier français.
    </p>
    <section>
      <h2>Sur une question</h2>
      <KeyTable
        heads={['Touche', 'Effet']}
        rows={[
          { keys: ['1', '2', '3', '4'], effect: 'Choisir ce niveau' },
          { keys: ['N'], effect: '« Ne sait pas »' },
          { keys: ['O'], effect: '« Ne nous concerne pas »' },
          { keys: ['↑', '↓'], effect: 'Passer d’une réponse à l’autre' },
          { keys: ['Entrée'], effect: 'Sur une réponse choisie : question suivante' },
          { keys: ['Page ↓', 'Page ↑'], effect: 'Question suivante, question précédente' },
        ]}
      />
      <p>
        Les chiffres et les lettres agissent quand le curseur est dans les réponses : appuyez sur{' '}
        <kbd>Tab</kbd> pour y entrer. Ils n’agissent jamais dans une zone de texte.
      </p>
    </section>
    <section>
      <h2>Saisir des grilles de papier</h2>
      <KeyTable
        heads={['Touche', 'Effet']}
        rows={[
          {
            keys: ['1', '2', '3', '4'],
            effect: 'Noter ce niveau ; la case suivante vient toute seule',
          },
          { keys: ['N'], effect: '« Ne sait pas »' },
          { keys: ['O'], effect: '« Ne nous concerne pas »' },
          { keys: ['Espace'], effect: 'Case laissée vide' },
          {
            keys: ['Retour arrière', '←'],
            effect: 'Revenir à la case précédente ; la touche suivante remplace sa réponse',
          },
          { keys: ['→'], effect: 'Avancer sans rien changer' },
          { keys: ['Fin'], effect: 'Aller à la première case vide' },
        ]}
      />
    </section>
    <section>
      <h2>Compter des mains levées ou des grilles</h2>
      <KeyTable
        heads={['Touche', 'Effet']}
        rows={[
          { keys: ['↑', '↓'], effect: 'Passer d’une case à l’autre' },
          { keys: ['Entrée'], effect: 'Question suivante' },
          { keys: ['Page ↓', 'Page ↑'], effect: 'Question suivante, question précédente' },
        ]}
      />
    </section>
    <section>
      <h2>Discuter</h2>
      <KeyTable
        heads={['Touche', 'Effet']}
        rows={[
          {
            keys: ['Page ↓', 'Page ↑'],
            effect:
              'Point suivant, point précédent. Les télécommandes de présentation envoient ces touches.',
          },
          {
            keys: ['1', '2', '3', '4'],
            effect: 'Niveau retenu par le groupe, quand le curseur est dans ces réponses',
          },
          { keys: ['N', 'O'], effect: '« Ne sait pas », « Ne nous concerne pas »' },
          { keys: ['Ctrl + Z'], effect: 'Annuler la dernière étape, hors d’une zone de texte' },
        ]}
      />
    </section>
    <section>
      <h2>Partout</h2>
      <KeyTable
        heads={['Touche', 'Effet']}
        rows={[
          { keys: ['Tab'], effect: 'Élément suivant ; avec Majuscule, élément précédent' },
          {
            keys: ['Échap'],
            effect: 'Fermer la fenêtre ouverte par-dessus la page, sans rien changer',
          },
        ]}
      />
    </section>
    <section>
      <h2>Les désactiver</h2>
      <p>
        Si vous dictez, ou si des réponses changent sans que vous le vouliez, décochez « Répondre
        avec une seule touche » dans les réglages de <Link to={paths.data()}>Mes données</Link>.
      </p>
    </section>
  </>
);

const confidentialite = (
  <>
    <p>
      Vos réponses ne quittent pas cet appareil, sauf si vous les transmettez vous-même. Diapason
      n’a ni compte ni serveur, ne mesure pas l’audience et n’affiche pas de publicité.
    </p>
    <section>
      <h2>Notice</h2>
      <dl>
        <dt>Qui</dt>
        <dd>
          L’association, ou la personne, qui utilise Diapason sur cet appareil décide de ce qui y
          est écrit et de ce qu’on en fait. C’est à elle qu’il faut s’adresser.
        </dd>
        <dt>Pourquoi</dt>
        <dd>
          Préparer une coopération : répondre à des questions, en discuter, garder un rapport.
        </dd>
        <dt>Quelles données</dt>
        <dd>
          Le nom des associations et, si vous le remplissez, leur profil ; des réponses par niveaux
          et, si on en écrit, des notes ; d’une séance, sa date, son lieu, la fonction des personnes
          qui animent et qui saisissent, et ce qui en est noté. Le nom des personnes n’est pas
          demandé : leurs réponses portent un numéro.
        </dd>
        <dt>Combien de temps</dt>
        <dd>
          Jusqu’à l’effacement. Un dossier supprimé reste 30 jours dans la corbeille. Un dossier
          peut porter une date d’effacement, en rappel.
        </dd>
        <dt>Vos droits</dt>
        <dd>
          Voir ce qui vous concerne, le corriger, l’emporter, le faire effacer. Vous corrigez vos
          réponses tant qu’elles ne sont pas affichées à tous. Pour le reste, adressez-vous à la
          personne à qui l’appareil est confié : télécharger et effacer se font depuis{' '}
          <Link to={paths.data()}>Mes données</Link>. La CNIL explique ces droits sur cnil.fr.
        </dd>
      </dl>
    </section>
    <section>
      <h2>Dans un petit groupe</h2>
      <p>
        À huit autour d’une table, une réponse peut avoir un visage. C’est pourquoi aucun résultat
        n’est visible avant que les réponses soient affichées à tous, pourquoi celles de moins de
        trois personnes ne sont pas montrées, et pourquoi, une fois affichées, elles ne se rouvrent
        plus. Au moment de les afficher, Diapason propose de ne garder que le nombre de réponses par
        niveau.
      </p>
      <p>
        Le fichier d’un dossier peut contenir les réponses de chacun, une par une. Gardez-le comme
        une sauvegarde ; pour le conseil ou un partenaire, donnez plutôt le rapport.
      </p>
    </section>
    <section>
      <h2>Ce qu’il vaut mieux ne pas écrire</h2>
      <p>
        Dans « Constats et preuves », écrivez des faits et des documents. Pas de nom de personne,
        rien sur la santé, les opinions syndicales ou politiques, ni de querelle où l’on
        reconnaîtrait quelqu’un.
      </p>
    </section>
    <section>
      <h2>Texte à joindre à votre invitation</h2>
      <p>À adapter avec le nom de votre association et de la personne à qui s’adresser.</p>
      <blockquote>
        <p>
          Nous utilisons Diapason pour préparer une coopération. Vos réponses sont enregistrées sans
          votre nom, sur l’ordinateur de l’association (nom), et nulle part ailleurs. Elles servent
          à la discussion du (date) et seront effacées le (date). Pour les voir, les corriger ou les
          faire effacer, adressez-vous à (personne).
        </p>
      </blockquote>
    </section>
  </>
);

export const textsFr: HelpTexts = {
  deroule: {
    title: 'Conduire une séance de 2 h 30',
    summary: 'Qui anime, quoi dire, combien de temps : une séance prête à suivre.',
    body: deroule,
  },
  methode: {
    title: 'Méthode et limites',
    summary: 'D’où viennent les valeurs, ce qu’elles disent, et ce qu’elles ne disent pas.',
    body: methode,
  },
  raccourcis: {
    title: 'Raccourcis clavier',
    summary: 'Répondre, saisir et discuter sans la souris.',
    body: raccourcis,
  },
  confidentialite: {
    title: 'Confidentialité',
    summary: 'Où vont les réponses, qui peut les voir, comment les effacer.',
    body: confidentialite,
  },
};
