import { answersAreCounted, type ShownContext } from './reportContext.ts';

/** Who answered, and what limits what can be read from it. */
export function whoAnswered(context: ShownContext): readonly string[] {
  const { described, result, input, words } = context;
  const { who } = words.document;
  if (result.people !== null && !answersAreCounted(context)) return [who.agreedOnly];
  const [, ...limits] = described.who;
  if (input.chosen.party.way === 'together' && result.people === 1)
    return [who.together, ...limits];
  return described.who;
}
