import type { HelpText } from './helpPages.ts';

export const methodFr: HelpText = {
  title: 'Méthode et limites',
  summary: 'D’où viennent les valeurs, ce qu’elles disent, et ce qu’elles ne disent pas.',
  body: (
    <>
      <p>
        <strong>Diapason est un support de discussion, pas une norme validée.</strong> Les questions
        et les calculs ont été conçus pour faire parler un groupe de ce qui compte avant de
        coopérer. Ils n’ont pas été validés scientifiquement, et ils ne disent pas si une
        coopération réussira.
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
            La moyenne de ses questions, dès que la moitié d’entre elles au moins ont une valeur.
            S’il en manque une, le résultat le dit.
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
          Rien n’est deviné à la place d’une réponse qui manque. Il n’y a ni total, ni pourcentage,
          ni question qui compte plus qu’une autre.
        </p>
      </section>

      <section>
        <h2>Les mots qui accompagnent les valeurs</h2>
        <dl>
          <dt>À aborder, en chantier, point d’appui</dt>
          <dd>
            Dans cet ordre : une valeur de moins de 2, de 2 à moins de 3, de 3 ou plus. Un thème
            n’est un point d’appui que si aucune de ses questions n’est au-dessous de 2,5.
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
            Le conseil, le bureau et la direction sont comptés ensemble. Les réponses dont le
            collège est noté comme autre, salariés ou bénévoles par exemple, ne s’y mêlent pas.
            Elles ne sont montrées que si chaque côté compte au moins cinq personnes.
          </li>
          <li>
            Dans un petit groupe, une seule réponse peut faire changer une valeur. Une différence
            d’un demi-niveau ne veut rien dire ; regardez plutôt les réponses.
          </li>
        </ul>
      </section>

      <section>
        <h2>Avec et sans partenaire</h2>
        <p>
          Les questions de complémentarité sont posées pour chaque association partenaire, et la
          valeur est calculée pour chacune. Tant qu’aucun partenaire n’est nommé, les questions de
          complémentarité et de vision partagée portent sur ce que vous demanderez ou proposerez :
          leurs valeurs sont dessinées en pointillé, et ne se comparent pas à celles d’une
          coopération engagée.
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
          <li>
            une note, un classement ou un label : il ne sert pas à comparer des associations ;
          </li>
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
  ),
};
