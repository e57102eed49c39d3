/** The association's logo, from a picture file: made small, kept with the dossier, shown, removed. */
import { type ChangeEvent, useRef, useState } from 'react';
import type { OrganisationLogo } from '#src/core/dossier.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { PngPicture } from '#src/ui/PngPicture.tsx';
import styles from './Logo.module.css';
import { logoFromFile, PICTURE_TYPES, type ReadLogo } from './logoFromFile.ts';
import type { Concluding } from './useConcluding.ts';

export function Logo({ concluding }: { readonly concluding: Concluding }) {
  const { dossier, chosen, writes } = concluding;
  const { id, name, logo } = chosen.organisation;
  const storage = useStorage();
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState('');
  const [removed, setRemoved] = useState<OrganisationLogo | null>(null);
  const store = (given: OrganisationLogo | null) =>
    writes.choose(() =>
      storage.changeOrganisation(dossier.dossier.id, id, ({ logo: _, ...stored }) =>
        given === null ? stored : { ...stored, logo: given },
      ),
    );
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again after a refusal.
    event.target.value = '';
    if (file === undefined) return;
    setSaid('');
    setRefused('');
    const read = await logoFromFile(file);
    if (read.kind !== 'read') setRefused(REFUSALS[read.kind]({ file: file.name }));
    else if ((await store(read.logo)).kind === 'written') {
      setRemoved(null);
      setSaid(m.conclude_logo_stored());
    }
  };
  const remove = async (present: OrganisationLogo) => {
    if ((await store(null)).kind === 'failed') return;
    choose.current?.focus();
    setRemoved(present);
    setSaid(m.conclude_logo_removed());
  };
  const putBack = async (former: OrganisationLogo) => {
    if ((await store(former)).kind === 'failed') return;
    choose.current?.focus();
    setRemoved(null);
    setSaid(m.conclude_logo_stored());
  };
  return (
    <div className={styles.logo}>
      <h3>{m.conclude_logo()}</h3>
      <p className={styles.hint}>{m.conclude_logo_hint()}</p>
      {logo && (
        <div className={styles.tile}>
          <PngPicture {...logo} alt={m.conclude_logo_alt({ name })} />
        </div>
      )}
      <div className={styles.actions}>
        <Button ref={choose} onClick={() => input.current?.click()}>
          {logo ? m.conclude_logo_change() : m.conclude_logo_choose()}
        </Button>
        {logo && (
          <Button emphasis="quiet" onClick={() => void remove(logo)}>
            {m.conclude_logo_remove()}
          </Button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={PICTURE_TYPES.join()}
        data-testid="logo-file"
        onChange={(event) => void read(event)}
      />
      <div className={styles.actions}>
        <p role="status">{said}</p>
        {removed !== null && (
          <Button emphasis="quiet" onClick={() => void putBack(removed)}>
            {m.conclude_undo()}
          </Button>
        )}
      </div>
      <p role="alert">{refused}</p>
    </div>
  );
}

const REFUSALS: Record<Exclude<ReadLogo['kind'], 'read'>, (about: { file: string }) => string> = {
  notPicture: m.conclude_logo_not_picture,
  tooLarge: m.conclude_logo_too_large,
};
