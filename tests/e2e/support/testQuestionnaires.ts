/**
 * A test questionnaire in two versions, made from the built-in one: « essai » 1.0.0, and 1.1.0 with one question reworded.
 * Nothing of it is in the project: a build and the command line hold it only where DIAPASON_MORE_QUESTIONNAIRES names it.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const REWORDED = 'P1.etat';

/** @returns the folder */
export function writeTestQuestionnaires(): string {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-questionnaires-'));
  for (const version of ['1.0.0', '1.1.0']) {
    const to = join(folder, 'essai', version);
    cpSync('questionnaires/cooperation/1.0.0', to, { recursive: true });
    replaceIn(join(to, 'questionnaire.yaml'), /^id: .*$/m, 'id: essai');
    replaceIn(join(to, 'questionnaire.yaml'), /^version: .*$/m, `version: ${version}`);
    if (version === '1.1.0')
      for (const [language, text] of [
        ['fr', 'Avons-nous un texte, adopté et daté, qui dit ce que nous voulons ?'],
        ['en', 'Do we have a text, adopted and dated, that says what we want?'],
      ] as const)
        replaceIn(
          join(to, language, 'projet.yaml'),
          /^( {6}text: ).*$/m,
          `$1${JSON.stringify(text)}`,
        );
  }
  return folder;
}

function replaceIn(file: string, what: RegExp, by: string): void {
  const before = readFileSync(file, 'utf8');
  if (!what.test(before)) throw new Error(`${file} has no ${what}`);
  writeFileSync(file, before.replace(what, by));
}
