/** A file for somebody else, ready to be looked at: read back through the gate before anybody is offered it. */
import { loadAllQuestionnaires } from '#src/catalogue/catalogue.ts';
import type { SharedContents } from '#src/core/share/sharedContents.ts';
import type { ShareChoice } from '#src/core/share/sharedDossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import type { Storage } from '#src/storage/openStorage.ts';
import { flushAll } from '#src/storage/saver.ts';

export interface PreparedShare {
  readonly kind: 'ready';
  readonly choice: ShareChoice['kind'];
  readonly text: string;
  readonly fileName: string;
  readonly contents: SharedContents;
}

export type Prepared =
  | PreparedShare
  /** `unfaithful`: our own gate does not read it back as it is. */
  | { readonly kind: 'nothing' | 'unfaithful' };

/** @param name of the association or dossier, for the file’s name */
export async function prepareShare(
  storage: Storage,
  dossierId: string,
  choice: ShareChoice,
  name: string,
): Promise<Prepared> {
  await flushAll();
  const dossier = await storage.readDossier(dossierId);
  if (dossier === null) return { kind: 'nothing' };
  const questionnairesByKey = await loadAllQuestionnaires();
  const [{ sharedDossier }, { sharedContents }, { exportDossier }, { checkedFileText }, names] =
    await Promise.all([
      import('#src/core/share/sharedDossier.ts'),
      import('#src/core/share/sharedContents.ts'),
      import('#src/exchange/exportDossier.ts'),
      import('#src/exchange/checkedFileText.ts'),
      import('#src/exchange/fileNames.ts'),
    ]);
  const newId = () => crypto.randomUUID();
  const shared = sharedDossier(dossier, choice, { questionnairesByKey, newId });
  if (shared === null) return { kind: 'nothing' };
  const file = exportDossier(shared, questionnairesByKey, new Date().toISOString());
  const checked = checkedFileText(file, questionnairesByKey);
  if (checked.kind === 'unfaithful') return { kind: 'unfaithful' };
  return {
    kind: 'ready',
    choice: choice.kind,
    text: checked.text,
    fileName: names.dossierFileName(`${name} ${SUFFIXES[choice.kind]()}`.trim(), today()),
    contents: sharedContents(shared),
  };
}

const SUFFIXES = {
  values: m.handover_share_suffix_values,
  withoutPeople: m.handover_share_suffix_without,
  everything: () => '',
} as const satisfies Record<ShareChoice['kind'], () => string>;
