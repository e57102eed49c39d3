/** Declarative conditions on a dossier's forms, an association's profile and its partners. Data, never code. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly form: readonly string[] }
  | { readonly profile: string; readonly is: readonly string[] }
  | { readonly partners: 'named' };

/** What a condition may ask about. A profile question that was skipped is absent and matches nothing. */
export interface Facts {
  readonly forms: readonly string[];
  readonly profile: Readonly<Record<string, string | undefined>>;
  readonly partnersNamed: boolean;
}

/** Whether the condition holds. `all: []` holds, `any: []` does not. */
export function holds(when: Condition, facts: Facts): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, facts));
  if ('any' in when) return when.any.some((part) => holds(part, facts));
  if ('not' in when) return !holds(when.not, facts);
  if ('form' in when) return when.form.some((form) => facts.forms.includes(form));
  if ('profile' in when) {
    const answer = facts.profile[when.profile];
    return answer !== undefined && when.is.includes(answer);
  }
  return facts.partnersNamed;
}
