import type { CalloutBlock } from '#src/core/report/report.ts';
import { Callout } from '#src/ui/Callout.tsx';
import styles from './CalloutView.module.css';
import { ListItems } from './ListView.tsx';

export function CalloutView({ callout }: { readonly callout: CalloutBlock }) {
  const { title, paragraphs, items } = callout;
  return (
    <div className={styles.callout}>
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
    </div>
  );
}
