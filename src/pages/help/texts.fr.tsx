import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { HelpTexts } from './helpPages.ts';

const deroule = (
  <>
    <p>
      Ce déroulé convient à un conseil d’administration de six à quinze personnes, avec un
      ordinateur et, si possible, un vidéoprojecteur. Il n’a pas besoin d’internet. Vous pouvez
      l’imprimer et l’annoter.
    </p>

    <section>
      <h2>Avant la séance</h2>
      <h3>Qui anime</h3>
      <p>
        De préférence ni la présidence ni la direction : quand elles animent, les autres attendent
        leur avis. Une personne d’une association voisine, de l’Uriopss ou du DLA convient bien ;
        une personne du conseil, à l’aise pour parler en groupe, aussi. La présidence et la
        direction prennent part comme les autres, et parlent en dernier. La personne qui anime ne
        répond pas aux questions, ne donne pas son avis et ne corrige pas celui du groupe.
      </p>

      <h3>Comment répondre</h3>
      <ul>
        <li>
          <strong>À trois ou quatre :</strong> passez-vous l’appareil, en séance ou dans les jours
          qui précèdent. Créez le dossier avec « Chacun de son côté ». Comptez un quart d’heure par
          personne pour la version express.
        </li>
        <li>
          <strong>À partir de cinq :</strong> répondez sur papier, tous en même temps. Imprimez les
          questions depuis <Link to={paths.questionnaires()}>Lire le questionnaire</Link>. Chacun
          note un niveau par question sur une feuille, sans son nom. Créez le dossier avec « Chacun
          de son côté » : pendant la pause, une personne discrète mélange les feuilles et les saisit
          l’une après l’autre, chaque feuille comptant pour une personne.
        </li>
        <li>
          <strong>Tous ensemble, à l’écran :</strong> c’est plus rapide, mais les désaccords restent
          cachés. À garder pour un groupe qui se parle déjà très librement.
        </li>
      </ul>
      <p>
        Il faut au moins trois personnes : sinon, on reconnaîtrait les réponses de chacune, et ce
        que chacun a répondu de son côté n’est pas montré.
      </p>

      <h3>La lettre, une semaine avant</h3>
      <blockquote>
        <p>Bonjour,</p>
        <p>
          Nous nous retrouvons le … de … à … pour préparer une éventuelle coopération. Ce n’est ni
          un examen ni une décision : nous regarderons où nous en sommes, et de quoi il faut parler.
        </p>
        <p>
          Chacun répondra d’abord de son côté, sans donner son nom. Il n’y a rien à préparer, et
          « Ne sait pas » est une vraie réponse. Si vous les avez, apportez le projet associatif, le
          dernier rapport d’activité et les comptes rendus où il a été question de coopérer.
        </p>
        <p>
          Les réponses restent sur l’ordinateur de l’association. Vous pourrez les voir une fois
          affichées à tous, et demander qu’elles soient effacées.
        </p>
      </blockquote>

      <h3>À prévoir</h3>
      <ul>
        <li>
          l’ordinateur chargé, le dossier déjà créé, une sauvegarde faite depuis « Mes données » ;
        </li>
        <li>les questions imprimées, une feuille et un stylo par personne ;</li>
        <li>un tableau ou de grandes feuilles, et quelqu’un pour noter ;</li>
        <li>une montre : le temps se perd surtout sur le premier point.</li>
      </ul>
    </section>

    <section>
      <h2>La séance, minute par minute</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">À partir de</th>
            <th scope="col">Ce que l’on fait</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">0 h 00</th>
            <td>
              <strong>Accueil et règles (10 minutes).</strong> Pourquoi nous sommes là, ce qui
              sortira de la séance, comment nous nous parlons.
            </td>
          </tr>
          <tr>
            <th scope="row">0 h 10</th>
            <td>
              <strong>Répondre, chacun pour soi (25 minutes).</strong> En silence. Une question mal
              comprise se relit ; elle ne se commente pas.
            </td>
          </tr>
          <tr>
            <th scope="row">0 h 35</th>
            <td>
              <strong>Pause et saisie (15 minutes).</strong> Les feuilles sont mélangées puis
              saisies. Rien n’est affiché.
            </td>
          </tr>
          <tr>
            <th scope="row">0 h 50</th>
            <td>
              <strong>Vue d’ensemble (10 minutes).</strong> On affiche les réponses. Une minute de
              silence pour regarder, puis chacun dit une chose qu’il remarque. On n’explique pas
              encore.
            </td>
          </tr>
          <tr>
            <th scope="row">1 h 00</th>
            <td>
              <strong>Six points, dix minutes chacun (60 minutes).</strong> Dans l’ordre proposé :
              d’abord ce qui est à régler, puis là où les réponses s’écartent le plus.
            </td>
          </tr>
          <tr>
            <th scope="row">2 h 00</th>
            <td>
              <strong>Ce qui est à régler d’abord, et la suite (20 minutes).</strong> Ce que nous
              proposons au conseil, qui vérifie quoi, pour quand, qui parle à qui.
            </td>
          </tr>
          <tr>
            <th scope="row">2 h 20</th>
            <td>
              <strong>Relire ensemble (10 minutes).</strong> Quelqu’un lit à voix haute ce qui a été
              noté. On corrige les mots. On sauvegarde le dossier.
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        <strong>S’il ne reste que trente minutes :</strong> gardez ce qui est à régler d’abord et
        deux questions. Fixez une date pour le reste, plutôt que de le survoler.
      </p>
    </section>

    <section>
      <h2>Ce que l’on peut dire</h2>
      <h3>Avant de répondre</h3>
      <blockquote>
        <p>
          Ce n’est pas un examen. Il n’y a pas de bonne réponse, et le niveau 4 n’est pas un but à
          atteindre : ne pas coopérer est aussi une issue respectable.
        </p>
        <p>
          Répondez d’après ce que vous avez vu, lu ou entendu. Si vous ne savez pas, dites-le :
          c’est utile à tous. Ne vous demandez pas ce que les autres vont répondre.
        </p>
        <p>Personne ne verra qui a répondu quoi. Et personne, ensuite, ne le demandera.</p>
      </blockquote>

      <h3>Avant d’afficher</h3>
      <blockquote>
        <p>
          Vous allez voir de petites marques : chacune est une réponse. Le trait épais est la valeur
          du thème. La forme du radar et sa surface n’ont pas de sens en elles-mêmes.
        </p>
        <p>
          Quand les réponses sont écartées, ce n’est pas un échec. C’est que nous n’avons pas tous
          vu la même chose : c’est de cela que nous allons parler.
        </p>
        <p>Regardez une minute en silence avant de commenter.</p>
      </blockquote>

      <h3>Pour chacun des six points</h3>
      <ol>
        <li>Relire la question et ses quatre niveaux à voix haute (2 minutes).</li>
        <li>
          Demander ce qui explique l’écart : un fait que certains connaissent, un mot compris
          autrement, un vrai désaccord (5 minutes). Si la question porte sur un document :
          « Existe-t-il ? Qui l’apporte, et pour quand ? »
        </li>
        <li>
          Noter le niveau que le groupe retient, ou « pas d’accord », et l’avis de ceux qui pensent
          autrement (2 minutes).
        </li>
        <li>Noter qui vérifie quoi, et pour quand (1 minute).</li>
      </ol>

      <h3>Quand une réponse est à part</h3>
      <p>
        Ne demandez jamais « qui ? », ni « pourquoi avez-vous répondu cela ? ». Ne cherchez personne
        du regard. Une réponse à part vient souvent de quelqu’un qui sait ce que les autres
        ignorent.
      </p>
      <blockquote>
        <p>
          Une réponse s’écarte des autres. Qu’est-ce qui pourrait conduire quelqu’un de raisonnable
          à répondre ainsi ?
        </p>
        <p>Que faudrait-il avoir vu ou entendu pour choisir ce niveau ?</p>
      </blockquote>
      <p>
        Si une personne dit d’elle-même que c’était sa réponse, remerciez-la, écoutez la raison, et
        revenez au sujet. Ne le notez pas.
      </p>

      <h3>Pour finir</h3>
      <blockquote>
        <p>
          Ce que nous avons noté, ce sont des orientations. Le conseil décidera. Nous savons
          maintenant ce que nous savons, ce que nous ne savons pas encore, et qui va chercher.
        </p>
      </blockquote>
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
          Le conseil, le bureau et la direction sont comptés ensemble. Les réponses d’autres
          groupes, salariés ou bénévoles par exemple, ne s’y mêlent pas, et ne sont montrées que si
          chaque groupe compte au moins cinq personnes.
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
      surtout pour saisir des feuilles de papier.
    </p>
    <section>
      <h2>Sur une question</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Touche</th>
            <th scope="col">Effet</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <kbd>1</kbd> à <kbd>4</kbd>
            </th>
            <td>
              Choisir ce niveau. La touche compte par sa place : pas besoin de majuscule sur un
              clavier français.
            </td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>N</kbd>
            </th>
            <td>« Ne sait pas »</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>O</kbd>
            </th>
            <td>« Ne nous concerne pas »</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>↑</kbd> <kbd>↓</kbd>
            </th>
            <td>Passer d’une réponse à l’autre</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Entrée</kbd>
            </th>
            <td>Sur une réponse choisie : question suivante</td>
          </tr>
        </tbody>
      </table>
      <p>
        Ces touches agissent quand le curseur est dans les réponses : appuyez sur <kbd>Tab</kbd>{' '}
        pour y entrer. Elles n’agissent jamais dans une zone de texte.
      </p>
    </section>
    <section>
      <h2>D’une page à l’autre</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Touche</th>
            <th scope="col">Effet</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <kbd>Page ↓</kbd> <kbd>Page ↑</kbd>
            </th>
            <td>
              Question suivante, question précédente. Les télécommandes de présentation envoient ces
              touches.
            </td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Tab</kbd>
            </th>
            <td>Élément suivant ; avec Majuscule, élément précédent</td>
          </tr>
          <tr>
            <th scope="row">
              <kbd>Échap</kbd>
            </th>
            <td>Fermer la fenêtre ouverte par-dessus la page, sans rien changer</td>
          </tr>
        </tbody>
      </table>
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
          et, si on en écrit, des notes. Le nom des personnes n’est pas demandé : leurs réponses
          portent un numéro.
        </dd>
        <dt>Combien de temps</dt>
        <dd>
          Jusqu’à l’effacement. Un dossier supprimé reste 30 jours dans la corbeille. Un dossier
          peut porter une date d’effacement, en rappel.
        </dd>
        <dt>Vos droits</dt>
        <dd>
          Voir ce qui vous concerne, le corriger, l’emporter, le faire effacer. Vous corrigez vos
          réponses tant que vous ne les avez pas terminées. Pour le reste, adressez-vous à la
          personne à qui l’appareil est confié : télécharger et effacer se font depuis{' '}
          <Link to={paths.data()}>Mes données</Link>. La CNIL explique ces droits sur cnil.fr.
        </dd>
      </dl>
    </section>
    <section>
      <h2>Dans un petit groupe</h2>
      <p>
        À huit autour d’une table, une réponse peut avoir un visage. C’est pourquoi rien n’est
        visible avant que les réponses soient affichées à tous, pourquoi celles de moins de trois
        personnes ne sont pas montrées, et pourquoi des réponses terminées ne se rouvrent pas.
      </p>
      <p>
        Le fichier d’un dossier contient les réponses de chacun, personne par personne. Gardez-le
        comme une sauvegarde ; pour le conseil ou un partenaire, donnez plutôt le rapport.
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
    title: 'Conduire un atelier de 2 h 30',
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
    summary: 'Répondre et tourner les pages sans la souris.',
    body: raccourcis,
  },
  confidentialite: {
    title: 'Confidentialité',
    summary: 'Où vont les réponses, qui peut les voir, comment les effacer.',
    body: confidentialite,
  },
};
