// Campaign folders as `countersign publish` writes them, and how they get onto the WordPress of a test.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach} from 'node:test';
import {fileURLToPath} from 'node:url';
import {countersign, file} from '../support/command-line/command.ts';
import {exampleText} from '../support/command-line/example.ts';
import type {WordPress} from './wordpress-site.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const LOGOS = fileURLToPath(new URL('../../docs/demo/documents/logos/', import.meta.url));

/** The next revision, as far as its authors have to say that it changed. */
export const NEXT = {revision: 4, updated: '2026-06-11T09:00:00Z'};

/** Folders of a test. Those that it wrote or published are gone after it. */
export function useFolders(wordPress: WordPress) {
  const scratch = mkdtempSync(join(tmpdir(), 'campaign-folder-'));
  const place = () => join(wordPress.folder, 'wp-content/uploads/countersign');
  after(() => rmSync(scratch, {recursive: true}));
  afterEach(() => {
    for (const name of readdirSync(scratch)) rmSync(join(scratch, name), {recursive: true});
    rmSync(place(), {recursive: true, force: true});
  });
  return {
    /** Where the site has its folders. */
    place,

    /** The address of a file on the site. The document's own host is not on this machine. */
    at: (name: string) => `${wordPress.origin}/open-audit/${name}`,

    /** What `countersign publish` writes for a document into a folder, with every earlier revision. */
    async published(changes: Readonly<Record<string, unknown>> = {}, name = 'letters'): Promise<string> {
      const folder = join(scratch, name);
      cpSync(LOGOS, join(folder, 'logos'), {recursive: true});
      const text = JSON.stringify({...(JSON.parse(exampleText) as object), ...changes});
      const written = await countersign(['publish', folder, '--from', file(text), '--without-pictures']);
      assert.equal(written.code, 0, written.stderr);
      return folder;
    },

    /**
     * Puts files into the place for uploads and publishes them, as the REST API does. Returns the codes of the problems.
     *
     * @param between - PHP that runs before they are published. `$upload` is the name of the upload.
     */
    upload: (files: Files, between = '') =>
      wordPress.php(`
        wp_set_current_user( 1 );
        ${sent(files)}
        ${between}
        $codes[] = \\Countersign\\publish_folder( $upload )[0];
        return array_values( array_filter( $codes ) );`) as Promise<string[]>,
  };
}

/** PHP that puts files into the place for uploads. `$upload` is then its name, and `$codes` what was wrong with each. */
export function sent(files: Files): string {
  const bodies = Object.entries(files).map(([name, body]) => [name, Buffer.from(body).toString('base64')]);
  const text = Buffer.from(JSON.stringify(Object.fromEntries(bodies))).toString('base64');
  return `
    list( $problem, $upload ) = \\Countersign\\begin_upload();
    $codes = array( $problem );
    foreach ( json_decode( base64_decode( '${text}' ), true ) as $name => $body ) {
      $codes[] = \\Countersign\\take_file( $upload, $name, base64_decode( $body ) );
    }`;
}

/** All files of a folder, by name. */
export function filesOf(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => /^[^.].*\.\w+$/.test(name));
  const ours = names.filter((name) => name !== 'countersign-publish.json');
  return Object.fromEntries(ours.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
