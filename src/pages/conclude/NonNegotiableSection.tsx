import { m } from '#src/i18n/paraglide/messages.js';
import { NON_NEGOTIABLES } from './conclusionLists.ts';
import { conclusionItems } from './items.ts';
import { StatementList } from './StatementList.tsx';
import type { Concluding } from './useConcluding.ts';

export const NonNegotiableSection = ({ concluding }: { readonly concluding: Concluding }) => (
  <StatementList
    list={conclusionItems(concluding, NON_NEGOTIABLES)}
    label={m.conclude_non_negotiables()}
    itemName={m.conclude_non_negotiable_item}
    addLabel={m.conclude_non_negotiable_add()}
  />
);
