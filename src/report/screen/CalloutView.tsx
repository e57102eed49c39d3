import type { CalloutBlock } from '#src/core/report/report.ts';
import { Callout } from '#src/ui/Callout.tsx';
import { ListItems } from './ListView.tsx';
import styles from './CalloutView.module.css';

export function CalloutView({ callout }: { readonly callout: CalloutBlock }) {
  const { title, paragraphs, items } = callout;
  return (
    <Callout tone="strong">
      <h3>{title}</h3>
      {paragraphs.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {items.length > 0 && (
        <ul className={styles.items}>
          <ListItems items={items} />
        </ul>
      )}
    </Callout>
  );
}
