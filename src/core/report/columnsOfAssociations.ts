import { textColumn } from './blocks.ts';
import type { Column } from './report.ts';
import { shortened } from './shortened.ts';

/** A heading of a column has little room; two that begin alike are told apart. */
export function columnsOfAssociations(
  associations: readonly { readonly name: string }[],
): Column[] {
  const names = associations.map(({ name }) => shortened(name, MOST_SIGNS));
  const areShort = names.every((name) => name.length <= ONE_LINE);
  return names.map((name, index) => {
    const rank = names.slice(0, index).filter((each) => each === name).length;
    const heading = rank === 0 ? name : `${name} (${rank + 1})`;
    return { ...textColumn(heading, areShort ? 'content' : 'narrow'), isNamed: true };
  });
}

const MOST_SIGNS = 28;
/** So many signs of six names stand side by side on a page. */
const ONE_LINE = 13;
