/** Compiles the interface's words (src/i18n/messages) for commands that run without Vite. */
import { compile } from '@inlang/paraglide-js';
import { paraglideOptions } from '../src/i18n/paraglideOptions.mjs';

await compile(paraglideOptions);
