/** Declarative conditions: what they may ask, and what they answer. */
import { describe, expect, it } from 'vitest';
import { type Condition, type Facts, holds } from '#src/core/branching.ts';
import { condition } from '#src/core/conditionSchema.ts';
import { scenario } from '#tests/support/scenario.ts';

const facts: Facts = {
  forms: ['convention', 'fusion'],
  profile: { employees: '1-10', cpom: 'unknown', receivesUsers: 'yes' },
  partnersNamed: true,
};
const yes: Condition = { form: ['fusion'] };
const no: Condition = { form: ['gie-gip'] };

describe('a condition', () => {
  it.each<{ when: Condition; result: boolean; why: string }>([
    { when: { form: ['fusion'] }, result: true, why: 'this form is envisaged' },
    { when: { form: ['union', 'fusion'] }, result: true, why: 'one of the forms is' },
    { when: { form: ['union', 'gcs'] }, result: false, why: 'none of them is' },
    {
      when: { profile: 'employees', is: ['1-10', '11-49'] },
      result: true,
      why: 'one of the answers is given',
    },
    { when: { profile: 'employees', is: ['50+'] }, result: false, why: 'another answer is given' },
    { when: { profile: 'cpom', is: ['yes'] }, result: false, why: '« unknown » is not yes' },
    {
      when: { profile: 'cpom', is: ['unknown'] },
      result: true,
      why: '« unknown » can be asked for',
    },
    {
      when: { profile: 'publicUtility', is: ['no'] },
      result: false,
      why: 'a skipped question matches nothing',
    },
    { when: { not: { profile: 'publicUtility', is: ['yes'] } }, result: true, why: 'not even yes' },
    { when: { partners: 'named' }, result: true, why: 'partners are named' },
    { when: { not: { partners: 'named' } }, result: false, why: 'not, of what holds' },
    { when: { not: { not: yes } }, result: true, why: 'not twice' },
    { when: { all: [yes, yes] }, result: true, why: 'all hold' },
    { when: { all: [yes, no] }, result: false, why: 'one does not hold' },
    { when: { all: [] }, result: true, why: 'nothing is asked' },
    { when: { any: [no, yes] }, result: true, why: 'one holds' },
    { when: { any: [no, no] }, result: false, why: 'none holds' },
    { when: { any: [] }, result: false, why: 'nothing could hold' },
    { when: { all: [yes, { any: [no, { not: no }] }] }, result: true, why: 'they nest' },
  ])('$when is $result: $why', ({ when, result }) => {
    expect(holds(when, facts)).toBe(result);
  });

  it('does not hold about partners while none is named', () => {
    expect(holds({ partners: 'named' }, { ...facts, partnersNamed: false })).toBe(false);
  });

  it('finds no answer in what every object inherits', () => {
    expect(holds({ profile: 'constructor', is: ['yes'] }, facts)).toBe(false);
  });
});

describe('what is written as a condition', () => {
  it.each([
    { written: { form: ['fusion'] }, ok: true },
    { written: { all: [{ any: [] }, { not: { partners: 'named' } }] }, ok: true },
    { written: { form: 'fusion' }, ok: false },
    { written: { form: [] }, ok: false },
    { written: { profile: 'cpom' }, ok: false },
    { written: { profile: 'cpom', is: [] }, ok: false },
    { written: { partners: 'none' }, ok: false },
    { written: { form: ['fusion'], not: { form: ['gcs'] } }, ok: false },
    { written: { unless: { form: ['fusion'] } }, ok: false },
    { written: 'forms.includes("fusion")', ok: false },
    { written: {}, ok: false },
    { written: null, ok: false },
  ])('$written is taken: $ok', ({ written, ok }) => {
    expect(condition.safeParse(written).success).toBe(ok);
  });
});

describe('in the built-in questionnaire', () => {
  const isCritical = (themeId: string, options: Parameters<typeof scenario>[0]) =>
    scenario(options).answer('P1.etat', 2).theme(themeId).critical;

  it.each([
    { form: 'ne-sait-pas', critical: false },
    { form: 'collectif', critical: false },
    { form: 'convention', critical: false },
    { form: 'mutualisation', critical: false },
    { form: 'mise-a-disposition', critical: true },
    { form: 'groupement-employeurs', critical: true },
    { form: 'gie-gip', critical: false },
    { form: 'union', critical: false },
    { form: 'gcsms', critical: true },
    { form: 'gcs', critical: true },
    { form: 'ptce-scic', critical: false },
    { form: 'filiale', critical: true },
    { form: 'apport-partiel', critical: true },
    { form: 'fusion', critical: true },
  ] as const)(
    'anticipation (S6) with the form « $form » is critical: $critical',
    ({ form, critical }) => {
      expect(isCritical('S6', { forms: [form] })).toBe(critical);
    },
  );

  it('steering (V3) is critical with named partners only', () => {
    expect(isCritical('V3', {})).toBe(false);
    expect(isCritical('V3', { partners: ['Foyer'] })).toBe(true);
  });

  it('freedom (P4) is critical whatever the form and the partners', () => {
    expect(isCritical('P4', {})).toBe(true);
    expect(isCritical('P4', { forms: ['fusion'], partners: ['Foyer'] })).toBe(true);
  });

  it('never removes a scored question', () => {
    const idsAsked = (options: Parameters<typeof scenario>[0]) =>
      scenario({ mode: 'full', ...options })
        .answer('P1.etat', 2)
        .shown()
        .dimensions.flatMap((dimension) => dimension.themes)
        .flatMap((theme) => theme.questions.map(({ id }) => id));
    const profile = { employees: '0', receivesUsers: 'no' } as const;
    expect(idsAsked({ forms: ['fusion'], partners: ['Foyer'], profile })).toEqual(idsAsked({}));
    expect(idsAsked({})).toHaveLength(42);
    expect(idsAsked({ mode: 'express' })).toHaveLength(23);
  });
});
