/** The forms envisaged are a set, in the order of the list; « ne sait pas encore » stands alone or not at all. */
import type { Form } from './dossier.ts';
import { FORMS } from './forms.ts';

const NOT_KNOWN_YET: Form = 'ne-sait-pas';

/** The forms after one of them was chosen or left out; never none. */
export function chooseForm(forms: readonly Form[], form: Form, isChosen: boolean): Form[] {
  if (isChosen && form === NOT_KNOWN_YET) return [NOT_KNOWN_YET];
  const chosen = FORMS.filter((each) =>
    each === form ? isChosen : each !== NOT_KNOWN_YET && forms.includes(each),
  );
  return chosen.length === 0 ? [NOT_KNOWN_YET] : chosen;
}
