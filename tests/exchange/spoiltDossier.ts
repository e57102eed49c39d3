/** One valid file with one of everything, and the ways to spoil it. */

import type { Refusal } from '#src/exchange/refusal.ts';
import { type Restored, restoreDossier } from '#src/exchange/restoreDossier.ts';
import { questionnairesByKey } from '#tests/support/questionnaires.ts';
import { scenario } from '#tests/support/scenario.ts';

/** Ids of the file, and one of nobody. */
export const NOUS = scenario().idOf('Nous');
export const STRANGER = '99999999-9999-4999-8999-999999999999';

const point = (questionId: string) => ({ questionId, partnerId: null });
const aboutFoyer = {
  questionId: 'C1.etat',
  partnerId: scenario({ partners: ['Foyer'] }).idOf('Foyer'),
};

/**
 * Sheets: 0 and 1 of a person, 2 a tally, 3 the agreement, 4 a summary of « Foyer ».
 * One conclusion, one action, one session, one discussion (of two points, and one about « Foyer ») and three notes for
 * the others (the second about « Foyer ») of « Nous ». One matrix, of two rows and two relations.
 * Answers: 0 P1 · 1 C1 about « Foyer » · 2 P1 of the second person · 3 the tally · 4 agreed · 5 and 6 shared.
 */
export const story = () =>
  scenario({ mode: 'full', partners: ['Foyer'] })
    .person({ college: 'bureau' })
    .answer('P1.etat', 3)
    .answer('C1.etat', 2, 'Foyer')
    .person()
    .answer('P1.etat', 'SO')
    .tally({ present: 4 })
    .count('P2.etat', [1, 2, 0, 0], { unknown: 1 })
    .agree('P1.etat', 'noAgreement')
    .conclude({
      known: [{ id: STRANGER, text: 'Nos statuts le permettent.' }],
      sentences: [{ id: STRANGER, themeId: 'P1', state: 'accepted', text: 'Voici notre projet.' }],
      importances: [{ themeId: 'P1', importance: 3 }],
    })
    .act('Écrire le mandat', { themeId: 'V3' })
    .meet({ date: '2026-11-23', present: 9 })
    .discuss({
      order: [point('P1.etat'), point('P2.etat'), aboutFoyer],
      parked: [{ ...point('P2.etat'), until: '2026-12-15' }],
    })
    .tellOthers('Relu en mars.', { questionId: 'P1.etat' })
    .tellOthers('Ils parlent de locaux.', { ...aboutFoyer, state: 'toRead' })
    .tellOthers('Je crains pour le samedi.', { kind: 'notDared', on: '2026-11-30' })
    .complement({
      rows: [
        { kind: 'activity', label: 'Accueil de jour', stances: { Nous: 'both', Foyer: 'brings' } },
        { kind: 'means', label: 'Un minibus', stances: { Nous: 'seeks' } },
      ],
      relations: [
        ['Nous', 'Foyer', 3],
        ['Foyer', 'Nous', 1],
      ],
    })
    .organisation('Foyer', { partners: ['Nous'] })
    .share('P1.etat', 2.5)
    .share('P2.etat', { status: 'unclear', value: null, comparison: null });

export const FOYER = story().idOf('Foyer');

/** Anything as JSON; these tests break its shape. */
// biome-ignore lint/suspicious/noExplicitAny: its shape is what they break
export type Loose = any;
export const valid = (): Loose => story().file();

export const REMOVED = Symbol('removed');

/** The valid file with one other value (or `REMOVED`) at a path such as `answers[0].value.level`. */
export function spoil(path: string, value: unknown, file: Loose = valid()): Loose {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((part, key) => part[key], file);
  if (value === REMOVED) delete holder[last];
  else holder[last] = value;
  return file;
}

export const restore = (file: unknown): Restored =>
  restoreDossier(JSON.stringify(file), questionnairesByKey);

export const refused = (cause: Refusal['cause'], path: string): Restored => ({
  kind: 'refused',
  refusal: { cause, path },
});
