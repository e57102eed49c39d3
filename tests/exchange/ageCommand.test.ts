/** The `age` command (Debian package) opens our files, and we open its. It asks for the phrase on a terminal only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { decryptText } from '#src/exchange/encryption/decryptText.ts';
import { encryptText } from '#src/exchange/encryption/encryptText.ts';
import { scenario } from '#tests/support/scenario.ts';

const PHRASE = 'girafe-notable-pinceau-dauphin-ruban-lampe-mouton';
const TEXT = JSON.stringify(scenario({ title: 'L’Étoile & Cie' }).answer('P1.etat', 3).file());

it('the age command opens what we encrypt', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'ours.age'), await encryptText(TEXT, PHRASE));
  ageAtTerminal('age --decrypt --output plain.json ours.age', folder, 1);
  expect(readFileSync(join(folder, 'plain.json'), 'utf8')).toBe(TEXT);
}, 60_000);

it.each(['', ' --armor'])(
  'we open what the age command encrypts%s',
  async (option) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plain.json'), TEXT);
    ageAtTerminal(`age --passphrase${option} --output theirs.age plain.json`, folder, 2);
    expect(await decryptText(readFileSync(join(folder, 'theirs.age')), PHRASE)).toEqual({
      kind: 'decrypted',
      text: TEXT,
    });
  },
  60_000,
);

/** `script` lends it a terminal, at which the phrase is typed as many times as it is asked for. */
function ageAtTerminal(command: string, cwd: string, asked: number): void {
  const { status, stdout, stderr } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd,
    input: `${PHRASE}\n`.repeat(asked),
    encoding: 'utf8',
  });
  expect(status, `${stdout}${stderr}`).toBe(0);
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-age-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
