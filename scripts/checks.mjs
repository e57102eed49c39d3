/** The checks without a test runner; each counts as one in `npm test`. */
export const checks = [
  { name: 'types', tool: 'tsc', args: ['-p', '.'] },
  { name: 'lint and format', tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused code and dependencies', tool: 'knip', args: ['--no-progress'] },
];
