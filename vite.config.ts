import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { headers } from './hosting/policy.ts';
import { sealPlugin } from './hosting/sealPlugin.ts';
import { questionnaireFolders } from './src/authoring/questionnaireFolders.ts';
import { questionnairesPlugin } from './src/authoring/questionnairesPlugin.ts';
import { paraglideOptions } from './src/i18n/paraglideOptions.mjs';

/** Words of what comes later than the first question, by the beginning of their names. */
const LATER_WORDS = [
  ...['report', 'record', 'conclude', 'discuss', 'prepare', 'print', 'help', 'figure', 'download'],
  ...['return', 'collect', 'rounds', 'partners', 'matrix', 'handover', 'receive', 'merge', 'seal'],
  ...['camera', 'qr', 'backup', 'memory', 'safety', 'loss'],
];
const LATER_ROOMS_OF_WORDS = [
  ...['report', 'record', 'document', 'conclusion', 'partners', 'rounds', 'matrix', 'refusal'],
  'clock',
];
const CORE_AT_START = [
  ...['limits', 'questionnaire', 'forms', 'chooseRound', 'progress', 'cells', 'distribution'],
  ...['scale', 'emptyConclusion', 'emptyDiscussion', 'emptyMatrix', 'newDossier'],
];
/** What several pages share and the way to the first question needs: paths below `src/`. */
const SHARED = [
  ...['ui', 'workers', 'catalogue', 'storage', 'question-types', 'pages/answering'],
  `i18n/(?!paraglide/messages/((${LATER_WORDS.join('|')})_|party_(?!enter)|guest_(?!hand_back))|${LATER_ROOMS_OF_WORDS.join('|')})`,
  'app/(?!BackupReminder|MemoryNotice)',
  'charts/dimensionMarks',
  'handover/(arrived|heldDossier|launchedFile|openText|ChooseFile)',
  'saving/useSheetAnswering',
  String.raw`pages/(dossier/(Step|DossierPage\.module)|home/EmptyDesk\.module)`,
  String.raw`core/(${CORE_AT_START.join('|')})\.ts`,
];

/** « Ouvrir avec Diapason » on a file of ours, each in a window of its own: another one may be in the middle of answering. */
const OUR_FILES = {
  action: './',
  accept: { 'application/json': ['.json'], 'application/x-age': ['.age'] },
  launch_type: 'multiple-clients',
};

export default defineConfig({
  base: './',
  // Every address is behind the hash: a missing file is a 404, never the page.
  appType: 'mpa',
  plugins: [
    react(),
    paraglideVitePlugin(paraglideOptions),
    questionnairesPlugin(questionnaireFolders('questionnaires')),
    sealPlugin(),
    VitePWA({
      // Registered by hand in src/app/updates.ts: the plugin's own module knows no Trusted Types.
      injectRegister: null,
      registerType: 'prompt',
      manifest: {
        name: 'Diapason',
        short_name: 'Diapason',
        description: 'L’autodiagnostic de coopération des associations',
        lang: 'fr',
        start_url: './',
        display: 'standalone',
        file_handlers: [OUR_FILES],
        launch_handler: { client_mode: 'navigate-new' },
        background_color: '#faf7f1',
        theme_color: '#0e5a61',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          {
            src: 'icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        // woff: the typeface of the PDF, which needs it offline too.
        globPatterns: ['**/*.{html,js,css,woff,woff2,svg,png,webmanifest}'],
        navigateFallback: 'index.html',
        // importScripts would need a Trusted Types policy of its own.
        inlineWorkboxRuntime: true,
        cleanupOutdatedCaches: true,
        clientsClaim: true,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // The content policy allows no data: addresses and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All of it is smaller than one more request.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What several pages share comes with the start, in one file: a request costs more than its bytes.
            // Not the words of reports and of the pages that come later.
            {
              name: 'shared',
              test: new RegExp(
                `/src/(${SHARED.join('|')})|node_modules/(react|react-dom|scheduler)/`,
              ),
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  preview: { headers },
});
