import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { today } from '#src/i18n/today.ts';
import { noteTriedOut } from '#src/saving/persistence.ts';
import { useStorage } from '#src/storage/hooks.ts';

/** One association that asks itself, or three that prepare to work together. */
export type ExampleKind = 'one' | 'several';

const loadExample = {
  one: async () => (await import('#src/example/exampleDossier.ts')).exampleDossier,
  several: async () => (await import('#src/example/severalAssociations.ts')).severalAssociations,
} as const;

/**
 * Stores a fresh copy of an example and opens its page. Resolves to whether it could be stored. Asked again meanwhile,
 * it is the same copy.
 */
export function useOpenExample(): (kind: ExampleKind) => Promise<boolean> {
  const storage = useStorage();
  const navigate = useNavigate();
  const language = useLanguage();
  const opening = useRef<Promise<boolean> | null>(null);
  const open = async (kind: ExampleKind) => {
    const makeExample = await loadExample[kind]();
    const dossier = makeExample(language, {
      now: new Date().toISOString(),
      today: today(),
      newId: () => crypto.randomUUID(),
    });
    const written = await storage.storeDossier(dossier, 'new');
    if (written.kind === 'failed') return false;
    noteTriedOut(dossier.dossier.id);
    await navigate(paths.dossier(dossier.dossier.id));
    return true;
  };
  return (kind) => {
    opening.current ??= open(kind).finally(() => {
      opening.current = null;
    });
    return opening.current;
  };
}
