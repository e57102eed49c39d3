/** Reads one YAML file of an author into a checked value, or says what to mend. */
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import type * as z from 'zod';
import { AuthorMistakes } from './AuthorMistake.ts';

export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
  if (!existsSync(file))
    throw new AuthorMistakes([{ file, path: '', remedy: 'the file is missing; create it' }]);
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true });
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined)
    throw new AuthorMistakes([
      { file, path: '', remedy: `this is not YAML yet; ${syntaxError.message.split('\n')[0]}` },
    ]);
  const checked = schema.safeParse(document.toJS());
  if (!checked.success)
    throw new AuthorMistakes(
      checked.error.issues.map((issue) => ({
        file,
        path: issue.path.join('.'),
        remedy: remedyFor(issue),
      })),
    );
  return checked.data;
}

function remedyFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `remove or rename ${issue.keys.join(', ')}: no such field here`;
    case 'invalid_type':
      return `write ${issue.expected === 'string' ? 'a text' : `a value of type ${issue.expected}`} here; ${issue.message}`;
    case 'too_small':
      return 'write something here: it is empty';
    default:
      return issue.message;
  }
}
