import { useSessionGuide } from '#src/guide/useSessionGuide.ts';
import { letterOf } from './letterOf.ts';
import { Paper } from './Paper.tsx';
import type { Printed } from './usePrinted.ts';

export function Letter({ printed }: { readonly printed: Printed }) {
  const guide = useSessionGuide();
  const letter = letterOf(guide, printed);
  return (
    <Paper name={guide.paper.printouts.lettre.title} page={1} pages={1}>
      <p>{printed.chosen.organisation.name}</p>
      <h2>{letter.title}</h2>
      <p>{letter.greeting}</p>
      <p>{letter.opening}</p>
      {letter.parts.map(({ title, text }) => (
        <section key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </section>
      ))}
      <p>{letter.closing}</p>
    </Paper>
  );
}
