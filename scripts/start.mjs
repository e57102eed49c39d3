/** `npm start`: installs what is missing, builds, serves the built app with the production headers. */
import { ensureInstalled, root } from './installed.mjs';

const DEFAULT_PORT = 4173;

const port = portFrom(process.argv.slice(2));
const address = `http://localhost:${port}/`;

const running = await whoListens(address);
if (running === 'ours') {
  console.log(`Diapason is already running: ${address}`);
  process.exit(0);
}
if (running === 'other') {
  console.error(
    `Another program uses port ${port}. Close it, or choose another port: npm start -- --port ${port + 1}\n` +
      '(The browser keeps your dossiers per address: on another port you will not see those of this one.)',
  );
  process.exit(1);
}

ensureInstalled();
const { build, preview } = await import('vite');
process.chdir(root);
await build({ logLevel: 'warn' });
const server = await preview({
  logLevel: 'warn',
  preview: { port, strictPort: true, host: 'localhost' },
});
console.log(`Diapason is running: ${address}  (Ctrl+C to stop)`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => void server.close().then(() => process.exit(0)));

function portFrom(args) {
  const index = args.indexOf('--port');
  if (index === -1) return DEFAULT_PORT;
  const chosen = Number(args[index + 1]);
  if (Number.isInteger(chosen) && chosen > 0 && chosen < 65_536) return chosen;
  console.error('--port needs a number between 1 and 65535, for example: npm start -- --port 4180');
  process.exit(2);
}

/** Our page names itself; anything else that answers is another program. */
async function whoListens(at) {
  try {
    const response = await fetch(at, { signal: AbortSignal.timeout(2000) });
    const page = await response.text();
    return page.includes('<meta name="application-name" content="Diapason"') ? 'ours' : 'other';
  } catch (error) {
    return error?.cause?.code === 'ECONNREFUSED' ? 'nobody' : 'other';
  }
}
