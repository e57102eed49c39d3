import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { HelpText } from './helpPages.ts';
import { KeyTable } from './KeyTable.tsx';

export const shortcutsFr: HelpText = {
  title: 'Raccourcis clavier',
  summary: 'Répondre, saisir et discuter sans la souris.',
  body: (
    <>
      <p>
        Tout se fait au clavier comme à la souris. Les touches ci-dessous font gagner du temps,
        surtout pour saisir des grilles papier. Les chiffres comptent par leur place : pas besoin de
        majuscule sur un clavier français.
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
        <h2>Saisir des grilles papier</h2>
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
              effect:
                'Revenir à la case précédente ; la touche suivante remplace sa réponse. À la première case d’une grille qui n’a qu’elle, effacer la réponse',
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
        <h2>Matrice de complémentarité</h2>
        <KeyTable
          heads={['Touche', 'Effet']}
          rows={[
            { keys: ['←', '↑', '→', '↓'], effect: 'Aller d’une case à l’autre' },
            { keys: ['Début', 'Fin'], effect: 'Première, dernière case de la ligne' },
            { keys: ['A', 'C', 'D', 'R'], effect: 'Apporte, cherche, les deux, rien' },
            { keys: ['Retour arrière'], effect: 'Effacer la case' },
            { keys: ['Espace'], effect: 'Ouvrir la liste de la case' },
            { keys: ['Entrée'], effect: 'Sous « Nouvelle ligne » : ajouter la ligne' },
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
  ),
};
