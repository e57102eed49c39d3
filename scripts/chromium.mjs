/** Finds the programs that the tests need, or installs the system's packages; never downloads a browser of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const findChromium = () => KNOWN_PLACES.find((path) => path && existsSync(path));

/** Sandboxed containers run as root; the other switches keep the browser from calling out by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Installs the Debian packages that hold the given commands, where they are missing and we may. */
export function ensurePackages(needed) {
  const missing = needed.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing ${missing.join(', ')} (Debian packages)…\n`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  }
  const still = needed.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (still.length === 0) return;
  process.stderr.write(
    `The tests need ${still.join(' and ')}. On Debian or Ubuntu: sudo apt-get install ${still.join(' ')}\n` +
      'A Chrome or Chromium elsewhere: set CHROMIUM_PATH to its program.\n',
  );
  process.exit(1);
}

export const hasCommand = (command) =>
  spawnSync(process.platform === 'win32' ? 'where' : 'which', [command]).status === 0;

export const chromiumPackage = { name: 'chromium', isThere: () => findChromium() !== undefined };
export const popplerPackage = { name: 'poppler-utils', isThere: () => hasCommand('pdftotext') };
/** Opens the Word document as somebody would. */
export const libreOfficePackage = {
  name: 'libreoffice-writer-nogui',
  isThere: () => hasCommand('soffice'),
};

/** The other program that must open our encrypted files, and whose files we must open. */
export const agePackage = { name: 'age', isThere: () => hasCommand('age') };

function run(command, args) {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
