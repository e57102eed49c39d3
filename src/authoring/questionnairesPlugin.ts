/**
 * Vite plugin: compiles `questionnaires/` at build and offers it as `virtual:questionnaires`, one small
 * chunk per part, loaded when used.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import {
  type CompiledQuestionnaire,
  type CompiledTexts,
  compileAll,
} from './compileQuestionnaire.ts';

const CATALOGUE = 'virtual:questionnaires';
const PART = `${CATALOGUE}/`;

export function questionnairesPlugin(roots: readonly string[]): Plugin {
  let compiled: CompiledQuestionnaire[] = [];
  const compile = () => {
    compiled = roots.flatMap(compileAll);
  };
  return {
    name: 'diapason-questionnaires',
    buildStart: compile,
    resolveId: (id) => (id === CATALOGUE || id.startsWith(PART) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${CATALOGUE}`) return catalogueModule(compiled);
      if (id.startsWith(`\0${PART}`)) return partModule(compiled, id.slice(PART.length + 1));
      return undefined;
    },
    configureServer(server) {
      server.watcher.add(roots.map((root) => resolve(root)));
      server.watcher.on('change', (file) => {
        if (!roots.some((root) => file.startsWith(resolve(root)))) return;
        compile();
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

function catalogueModule(compiled: readonly CompiledQuestionnaire[]): string {
  const load = (part: string) => `() => import('${PART}${part}').then((part) => part.default)`;
  const entries = compiled.map(({ questionnaire, textsByLanguage }) => {
    const key = `${questionnaire.id}@${questionnaire.version}`;
    const languages = Object.entries(textsByLanguage).map(([language, texts]) => {
      const questions = Object.keys(texts.questionsByDimension)
        .map((id) => `${id}: ${load(`${key}/${language}/questions/${id}`)}`)
        .join(', ');
      const general = load(`${key}/${language}/general`);
      const sayings = load(`${key}/${language}/sayings`);
      return `${language}: { general: ${general}, sayings: ${sayings}, questions: { ${questions} } }`;
    });
    return `'${key}': { skeleton: ${load(key)}, texts: { ${languages.join(', ')} } }`;
  });
  return `export const catalogue = { ${entries.join(', ')} };`;
}

function partModule(compiled: readonly CompiledQuestionnaire[], part: string): string {
  const [key, language, kind, dimensionId = ''] = part.split('/');
  const found = compiled.find(
    ({ questionnaire }) => `${questionnaire.id}@${questionnaire.version}` === key,
  );
  const texts =
    language === 'fr' || language === 'en' ? found?.textsByLanguage[language] : undefined;
  const content = language === undefined ? found?.questionnaire : textsOf(texts, kind, dimensionId);
  return `export default ${JSON.stringify(content)};`;
}

function textsOf(texts: CompiledTexts | undefined, kind: string | undefined, dimensionId: string) {
  switch (kind) {
    case 'general':
      return texts?.general;
    case 'sayings':
      return texts?.sayByTheme;
    default:
      return texts?.questionsByDimension[dimensionId];
  }
}
