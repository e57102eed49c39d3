/** `npm run --silent score -- FILE.json`: the core's second client. Result on stdout; a refusal on stderr, exit 2. */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileAll } from '#src/authoring/compileQuestionnaire.ts';
import { questionnaireFolders } from '#src/authoring/questionnaireFolders.ts';
import { questionnaireKey } from '#src/core/questionnaire.ts';
import { scoreDossier } from '#src/core/scoreDossier.ts';
import { MAX_FILE_BYTES } from '#src/exchange/readForeignText.ts';
import { restoreDossier } from '#src/exchange/restoreDossier.ts';
import { refusalLine } from './refusalLine.ts';

const QUESTIONNAIRES = fileURLToPath(new URL('../../questionnaires', import.meta.url));

/** @returns the exit code */
function main(arguments_: readonly string[]): number {
  const [file, ...rest] = arguments_;
  if (file === undefined || rest.length > 0)
    return complain('one file is needed: npm run --silent score -- FILE.json');
  let text: string;
  try {
    if (statSync(file).size > MAX_FILE_BYTES)
      return complain(`${file}: ${refusalLine({ cause: 'tooLarge', path: '' })}`);
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return complain(`${file}: the file cannot be read (${reason})`);
  }
  const questionnairesByKey = new Map(
    questionnaireFolders(QUESTIONNAIRES)
      .flatMap(compileAll)
      .map(({ questionnaire }) => [questionnaireKey(questionnaire), questionnaire]),
  );
  const restored = restoreDossier(text, questionnairesByKey);
  if (restored.kind === 'refused') return complain(`${file}: ${refusalLine(restored.refusal)}`);
  const result = scoreDossier(restored.dossier, questionnairesByKey);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

function complain(line: string): number {
  process.stderr.write(`score: ${line}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
