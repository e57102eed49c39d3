import type { Statement } from '#src/core/conclusion.ts';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { ItemList } from './ItemList.tsx';
import type { Items } from './items.ts';

interface StatementListProps {
  readonly list: Items<Statement>;
  readonly label: string;
  readonly itemName: (about: { number: number }) => string;
  readonly addLabel: string;
}

/** Texts of one field each. */
export function StatementList(props: StatementListProps) {
  return (
    <ItemList {...props} create={(id) => ({ id, text: '' })} isPlain>
      {({ item, name, saveText }) => (
        <SavedTextArea label={name} stored={item.text} onSave={(text) => saveText({ text })} />
      )}
    </ItemList>
  );
}
