// The PHP that knows no system: the plugin for WordPress and the module for Drupal each get a copy of it.
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../process.mjs';

const folder = join(root, 'packages/php');

/** The texts of the files, by their names. */
export const sharedPhp = () =>
  new Map(
    globSync('*.php', {cwd: folder})
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
