import {readFile} from 'node:fs/promises';
import {basename, join, relative, resolve} from 'node:path';
import {withoutAuthorKeys} from '@countersign/authoring';
import {LOADS} from '@countersign/elements';
import {clickScript, codeFile, codeParts, codePolicy, isPath, renderSnippet} from '@countersign/render';
import {noteLanguage} from '../documents/languages.ts';
import {openDocument} from '../documents/open-document.ts';
import {originOf} from '../documents/origin.ts';
import {readOwn, readRecord, writeFolder} from '../files/folder.ts';
import {isAddress, languageOption, oneOf, parseOptions} from '../options/options.ts';
import {publicOption, refusePlaceholders} from '../options/public-address.ts';
import {embedFolder, embedRelease} from '../release/embed-release.ts';
import {codeNote, scriptNote} from '../release/policy-notes.ts';
import {copyLogos} from '../self-hosted/copy-logos.ts';
import {editionOf, follows} from '../self-hosted/follows.ts';
import {VENDOR} from '../self-hosted/record.ts';
import {UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {count, EXIT, print, printError} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign vendor DIR --from FILE|URL writes code, document and logos into a folder, for your own site
to serve.

A page with the snippet that lies there then requests nothing from anybody else. Run it again with DIR alone, for
example every day: it remembers the rest, and brings the document up to date. Nothing is written when the document has
problems, or may not take the place of the copy: it has to be of the same campaign, with a higher revision (by at most
1,000) and a date that is not older.

  --from FILE|URL  The document: a file with its logos beside it, or the https address at which it is published.
  --base PATH      Where your site serves the folder: a path such as /letters/open-audit/, or the full https address of
                   a site of yours. Otherwise a path with the folder's own name.
  --lang TAG       The language to show it in, such as ar. Otherwise that of the page.
  --load click     Let the element ask the reader before it loads the document. With a full address as --base, the code
                   waits for that too, by a script of a few lines in the snippet.
  --accept-older   Take any revision of the same campaign, this once: the way back from one that should never have been.
  --help           This.

It writes keep-VERSION.js, countersign-VERSION.js, its parts (countersign-VERSION-record.js and others), licenses.txt,
campaign.json, logos/, snippet.html and, to remember, countersign-vendor.json. In campaign.json it changes where the
logos are and leaves out a $schema that is a path, and nothing else. A logo is copied when it is one still picture,
whole, of the kind and size that the document says, and without its metadata; else readers see the name. It overwrites
only what it wrote itself.

Ends with 0 when all is written, 1 when the document has problems or may not take the place of the copy, 2 when it
was used wrongly or something cannot be read or written.
`;

export const vendor: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      from: {type: 'string'},
      base: {type: 'string'},
      lang: {type: 'string'},
      load: {type: 'string'},
      'accept-older': {type: 'boolean', default: false},
    });
    const [folder, ...others] = positionals;
    if (folder === undefined) throw new UsageError('Name the folder to write to.');
    if (others.length > 0) throw new UsageError(`One folder at a time: what is ${others[0]}?`);
    const earlier = await readRecord(folder, VENDOR);
    // A file is remembered as seen from the folder, because the command may be run from elsewhere.
    const remembered = earlier && (isAddress(earlier.from) ? earlier.from : join(folder, earlier.from));
    const from = values.from ?? remembered;
    if (from === undefined) throw new UsageError('Say with --from which document: a file, or its https address.');
    const asked = {
      from: isAddress(from) ? from : relative(folder, from),
      base:
        values.base === undefined ? (earlier?.base ?? baseOption(basename(resolve(folder)))) : baseOption(values.base),
      lang: languageOption(values.lang) ?? earlier?.lang,
      load: oneOf('load', values.load ?? earlier?.load ?? 'auto', LOADS),
    };

    const origin = originOf(from);
    const read = await progress.during(`Waiting for ${origin.name}`, () => origin.readDocument());
    const document = openDocument(origin.name, read);
    if (!document) return EXIT.problems;
    const bytes = withoutAuthorKeys(read);
    const compact = (json: unknown) => withoutAuthorKeys(Buffer.from(JSON.stringify(json)));
    const {campaign} = document;
    refusePlaceholders(campaign, {base: asked.base});
    noteLanguage(campaign, asked.lang);
    if (earlier && !follows(document, earlier, values['accept-older'])) return EXIT.problems;

    const readEarlier = (name: string) => readOwn(folder, name, earlier);
    const {json, logos, notes} = await progress.during('Copying logos', () =>
      copyLogos(document.json, campaign, origin, {readEarlier}),
    );
    const release = embedRelease();
    const {version} = release;
    const dist = embedFolder();
    const code = `countersign-${version}.js`;
    const keep = `keep-${version}.js`;
    const {base, lang, load} = asked;
    // A path is on the page's own site. A full address may be on another.
    const click = load === 'click' && isAddress(base) ? await clickScript(release, base + code) : undefined;
    const snippet = renderSnippet({
      campaign,
      src: `${base}campaign.json`,
      script: base + (click === undefined ? keep : code),
      integrity: codeFile(release, click === undefined ? 'keep.js' : 'countersign.js').integrity,
      lang,
      load,
      click,
    });
    const files = new Map<string, Uint8Array>([
      [keep, await readFile(join(dist, 'keep.js'))],
      [code, await readFile(join(dist, 'countersign.js'))],
      ...(await Promise.all(codeParts(release).map(async (name) => [name, await readFile(join(dist, name))] as const))),
      ['licenses.txt', await readFile(join(dist, 'licenses.txt'))],
      ...logos,
      // The bytes as they came if there are no logos. Otherwise without white space, which readers need not load.
      ['campaign.json', campaign.signatories.some(({logo}) => logo) ? compact(json) : bytes],
      ['snippet.html', Buffer.from(snippet)],
    ]);
    await writeFolder(folder, VENDOR, files, {...asked, ...editionOf(document)}, earlier);

    for (const sentence of notes) printError(`Note: ${sentence}`);
    print(`${folder}: ${campaign.id}, revision ${campaign.revision}, updated ${campaign.updated}, from ${origin.name}`);
    print(`Written: ${[...files.keys()].filter((name) => !logos.has(name)).join(', ')}, ${count(logos.size, 'logo')}.`);
    if (logos.size > 0) print('campaign.json names the copies of the logos; nothing else in it was changed.');
    if (!earlier?.files.includes(code)) {
      print(
        `Paste ${join(folder, 'snippet.html')} into a page. It expects this folder at ${base}; --base says otherwise.`,
      );
      print('It then requests these files and nothing from other hosts.');
      if (click !== undefined) {
        printError(`Note: ${scriptNote(click.integrity)}`);
        printError(`Note: ${codeNote(codePolicy(release))}`);
      }
    }
    print(`Corrections must reach your readers: run countersign vendor ${folder} again, for example every day.`);
    return EXIT.ok;
  },
};

/** Checks `--base`, and ends it with a slash. Throws UsageError. */
function baseOption(value: string): string {
  const isFull = isAddress(value);
  const given = isFull || value.startsWith('/') ? value : `/${value}`;
  // Of a path only the path is used, so any host will do.
  const url =
    isFull || isPath(given) ? new URL(isFull ? publicOption('base', given) : given, 'https://localhost') : undefined;
  if (!url || url.search || url.hash) {
    throw new UsageError(`--base ${value} is no path on your site and no https address of a folder, without ? and #.`);
  }
  const path = url.pathname.replace(/\/?$/, '/');
  return isFull ? url.origin + path : path;
}
