// Where stories find our packages: in the sources themselves, so that a change shows at once.
import {join} from 'node:path';

const root = join(import.meta.dirname, '..');

/** For Vite's `resolve.alias`. */
export const sources: {find: RegExp; replacement: string}[] = [
  {find: /^(?:@countersign\/|#)elements\/(.*)\.js$/, replacement: join(root, 'packages/elements/src/$1.ts')},
  {find: /^@countersign\/(campaign|elements)$/, replacement: join(root, 'packages/$1/src/index.ts')},
];
