/**
 * Where questionnaires are: the project's own, and one folder more where a test names it (`DIAPASON_MORE_QUESTIONNAIRES`).
 * Nothing that is shipped or released sets it.
 */
export function questionnaireFolders(own: string): string[] {
  const more = process.env.DIAPASON_MORE_QUESTIONNAIRES;
  return more ? [own, more] : [own];
}
