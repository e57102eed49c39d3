/** Before the first answer: choosing forms. */
import { describe, expect, it } from 'vitest';
import { chooseForm } from '#src/core/chooseForm.ts';

describe('the forms envisaged', () => {
  it.each([
    [['ne-sait-pas'], 'fusion', true, ['fusion']],
    [['fusion'], 'collectif', true, ['collectif', 'fusion']],
    [['collectif', 'fusion'], 'ne-sait-pas', true, ['ne-sait-pas']],
    [['collectif', 'fusion'], 'fusion', false, ['collectif']],
    [['collectif'], 'collectif', false, ['ne-sait-pas']],
    [['ne-sait-pas'], 'ne-sait-pas', false, ['ne-sait-pas']],
  ] as const)('%j, then %s %s: %j', (forms, form, isChosen, expected) => {
    expect(chooseForm(forms, form, isChosen)).toEqual(expected);
  });
});
