import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/app/paths.ts';
import { useLanguage } from '#src/i18n/language.ts';
import { today } from '#src/i18n/today.ts';
import { useStorage } from '#src/storage/hooks.ts';

/**
 * Stores a fresh copy of the example and opens its page. Resolves to whether it could be stored. Asked again meanwhile,
 * it is the same copy.
 */
export function useOpenExample(): () => Promise<boolean> {
  const storage = useStorage();
  const navigate = useNavigate();
  const language = useLanguage();
  const opening = useRef<Promise<boolean> | null>(null);
  const open = async () => {
    const { exampleDossier } = await import('#src/example/exampleDossier.ts');
    const dossier = exampleDossier(language, {
      now: new Date().toISOString(),
      today: today(),
      newId: () => crypto.randomUUID(),
    });
    const written = await storage.storeDossier(dossier, 'new');
    if (written.kind === 'failed') return false;
    await navigate(paths.dossier(dossier.dossier.id));
    return true;
  };
  return () => {
    opening.current ??= open().finally(() => {
      opening.current = null;
    });
    return opening.current;
  };
}
