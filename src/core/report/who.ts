import { answersAreCounted, type ShownContext } from './reportContext.ts';

/** Who answered, in which way and to which questions. */
export function howAnswered(context: ShownContext): string {
  const { result, input, words } = context;
  const { who } = words.document;
  const { party, round } = input.chosen;
  return [
    ...whoAnswered(context),
    ...(result.people === null ? [] : [who.ways[party.way]]),
    who.modes[round.mode],
  ].join(' ');
}

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
