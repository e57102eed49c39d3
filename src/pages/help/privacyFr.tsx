import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { HelpText } from './helpPages.ts';

export const privacyFr: HelpText = {
  title: 'Confidentialité',
  summary: 'Où vont les réponses, qui peut les voir, comment les effacer.',
  body: (
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
            Le nom des associations et, si vous le remplissez, leur profil ; des réponses par
            niveaux et, si on en écrit, des notes ; d’une séance, sa date, son lieu, la fonction des
            personnes qui animent et qui saisissent, et ce qui en est noté. Le nom des personnes
            n’est pas demandé : leurs réponses portent un numéro.
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
          trois personnes ne sont pas montrées, et pourquoi, une fois affichées, elles ne se
          rouvrent plus. Au moment de les afficher, Diapason propose de ne garder que le nombre de
          réponses par niveau.
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
            Nous utilisons Diapason pour préparer une coopération. Vos réponses sont enregistrées
            sans votre nom, sur l’ordinateur de l’association (nom), et nulle part ailleurs. Elles
            servent à la discussion du (date) et seront effacées le (date). Pour les voir, les
            corriger ou les faire effacer, adressez-vous à (personne).
          </p>
        </blockquote>
      </section>
    </>
  ),
};
