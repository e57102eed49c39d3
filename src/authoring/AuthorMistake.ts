/** Something an author can mend: says the file, the place in it, and what to do. */
export interface AuthorMistake {
  readonly file: string;
  /** Path inside the file, `themes.P1.etat.text`; empty for the whole file. */
  readonly path: string;
  readonly remedy: string;
}

export class AuthorMistakes extends Error {
  readonly mistakes: readonly AuthorMistake[];

  constructor(mistakes: readonly AuthorMistake[]) {
    super(
      mistakes
        .map(({ file, path, remedy }) => `${file}${path === '' ? '' : ` › ${path}`}: ${remedy}`)
        .join('\n'),
    );
    this.name = 'AuthorMistakes';
    this.mistakes = mistakes;
  }
}
