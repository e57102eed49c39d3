import { changeLanguage, languages, useLanguage } from '#src/i18n/language.ts';
import { Button } from '#src/ui/Button.tsx';

const NAMES = { fr: 'Français', en: 'English' } as const;

/** Offers the other languages, each in its own name. */
export function LanguageSwitch() {
  const present = useLanguage();
  return languages
    .filter((language) => language !== present)
    .map((language) => (
      <Button
        key={language}
        emphasis="quiet"
        lang={language}
        onClick={() => changeLanguage(language)}
      >
        {NAMES[language]}
      </Button>
    ));
}
