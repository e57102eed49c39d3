import { PointSteps, SayingPart, ThirtyMinutes } from '#src/guide/Sayings.tsx';
import type { HelpText } from './helpPages.ts';
import { Facilitation, KeyingIn, LetterDraft, ReferenceScript } from './SessionParts.tsx';

export const sessionFr: HelpText = {
  title: 'Conduire une séance de 2 h 30',
  summary: 'Qui anime, quoi dire, combien de temps : une séance prête à suivre.',
  body: (
    <>
      <p>
        Ce déroulé convient à un conseil d’administration de six à quinze personnes, avec un
        ordinateur et, si possible, un vidéoprojecteur. Il fonctionne sans internet. Dans un
        dossier, « Préparer la séance » l’adapte à votre nombre, à votre temps et à votre heure, et
        donne tout ce qu’il faut imprimer.
      </p>

      <section>
        <h2>Avant la séance</h2>
        <h3>Qui anime</h3>
        <Facilitation />
        <h3>Qui saisit</h3>
        <KeyingIn />

        <h3>Comment répondre</h3>
        <p>
          Créez le dossier avec « Chacun de son côté ». Les trois façons peuvent se combiner dans un
          même bilan.
        </p>
        <ul>
          <li>
            <strong>À partir de cinq, sur papier,</strong> tous en même temps. Imprimez le livret et
            la grille depuis « Préparer la séance ». Pendant la pause, les grilles sont mélangées
            puis saisies, une touche par réponse.
          </li>
          <li>
            <strong>À trois ou quatre, en se passant l’appareil,</strong> en séance ou dans les
            jours qui précèdent. Comptez un quart d’heure par personne pour la version express.
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
  ),
};
