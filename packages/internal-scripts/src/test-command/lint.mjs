// Lint and format checks: `pnpm lint`. `pnpm format` repairs what has one right form.
import {pathToFileURL} from 'node:url';
import {capture} from '../process.mjs';

/** Each check is one test of `pnpm test`. */
export const checks = [
  {
    name: 'eslint',
    command: 'eslint',
    args: ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '--no-warn-ignored', '.'],
  },
  {
    name: 'stylelint',
    command: 'stylelint',
    args: [
      '--config',
      '.config/stylelint.config.mjs',
      '--max-warnings',
      '0',
      '--allow-empty-input',
      '{packages/elements/src,stories}/**/*.ts',
    ],
  },
  {name: 'prettier', command: 'prettier', args: ['--check', '--log-level', 'warn', '.']},
];

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const {name, command, args} of checks) {
    const {code, output} = await capture(command, args);
    if (code !== 0) {
      process.stderr.write(`${name}\n${output}\n`);
      process.exitCode = 1;
    }
  }
}
