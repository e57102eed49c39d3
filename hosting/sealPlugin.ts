/** Vite plugin: puts the content policy into the built page and the header files beside it. */
import type { Plugin } from 'vite';
import { headerFiles, metaPolicy } from './policy.ts';

export const sealPlugin = (): Plugin => ({
  name: 'diapason-seal',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
  generateBundle() {
    for (const [fileName, source] of Object.entries(headerFiles))
      this.emitFile({ type: 'asset', fileName, source });
  },
});
