import {join, resolve} from 'node:path';
import {examine, inOrder, succession, withoutAuthorKeys} from '@countersign/authoring';
import {languagesOf, type Campaign, type Problem} from '@countersign/campaign';
import {
  clickScript,
  droppedLanguages,
  folderProblem,
  foretell,
  MOST_BYTES,
  MOST_FILES,
  publication,
  publishedAddress,
  type Foretold,
} from '@countersign/render';
import {findingLine, printRefusal} from '../documents/report.ts';
import {readRecord, writeFolder, type FolderKind, type FolderRecord} from '../files/folder.ts';
import {readInput, STDIN} from '../files/input.ts';
import {writeDocument} from '../files/write-whole.ts';
import {checkCodeName} from '../options/code-name.ts';
import {isAddress, parseOptions} from '../options/options.ts';
import {publicOption, refusePlaceholders} from '../options/public-address.ts';
import {today} from '../options/today.ts';
import {picturesOf} from '../publish/public-pictures.ts';
import {logosOf} from '../publish/public-logos.ts';
import {nextRevision, publishedBefore} from '../publish/published-before.ts';
import {formatReferences, referencesByLanguage} from '../references/formats.ts';
import {embedRelease} from '../release/embed-release.ts';
import {UsageError} from '../terminal/errors.ts';
import {progress} from '../terminal/progress.ts';
import {count, EXIT, print, printError} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const help = `countersign publish DIR --from FILE writes all that a campaign's own page is made of, for your site to serve.

DIR is the folder that your site serves at the address in "url" of the document. Run it for every revision, with the
same DIR: it compares the document with DIR/campaign.json, which is what is public, and refuses what countersign check
--against refuses. Nothing is written when the document has problems.

  --from FILE      The document that you edit. Its logos may lie beside it.
  --next           Write the next revision and this moment into FILE, too: "revision" and "updated". Nothing else in
                   it changes, and nothing at all if it may not be published.
  --font FILE      A font for the share pictures: .ttf, .otf or .ttc. Give it again for bold, and for each other script.
                   Otherwise Noto Sans, or another of this machine.
  --without-pictures
                   Draws no share pictures. Previews of links then show words only.
  --script URL     Where the code of frames and of what partners paste is, if it is not the CDN: the https address of
                   dist/countersign.js of @countersign/embed. It has to be the same file, with its parts and keep.js
                   beside it. Better not your campaign's site: see the guide.
  --help           This.

A folder has at most 4,000 files and about 250 MB for one revision. Before anything is drawn it is worked out whether
that is enough: 14 demands in 24 languages are some 1,800 files.

It writes
  index.html, index.ar.html, …   a page in each language in which the document has the letter's title
  embed.html, embed.ar.html, …   the partners' page, in the same languages: what to paste, by the site that one has
  demands/ID.html, …             a page for each demand, in the same languages, with its sources and how to cite it; of
                                 a demand that the document no longer has, it says that
  demands/ID.oembed.json, …      what sites that are given such an address may show
  campaign.json                  the document, byte for byte, which partners' pages load; only a $schema that is a path
                                 on your machine is left out
  campaign.3.json, …             each revision under its number; never written again, and never removed
  picture.3.png, picture.3.ar.png, …
                                 a picture to share for each revision, in each language, 1200 × 630 pixels: previews of
                                 links show it. Never written again. picture-square.3.png: 1080 × 1080. The same in
                                 words: picture.3.txt. demands/ID.3.png: one demand
  plain.html, plain.ar.html, …   the overview as plain HTML, in the same languages, for partners’ sites
  sources.bib, .ris, .csl.json, … the sources for reference managers, in the same languages
  letter.html, poster.html, slide.html, …
                                 what one prints or shows, in the same languages
  badge.svg, badge.md, …         a picture that names every status, and the Markdown for it, in the same languages
  feed.xml, feed.json, …         what happened, for programs that follow it (Atom, JSON Feed), in the same languages
  calendar.ics, …                by when something was promised or asked for, if the document has such dates
  frame.html                     the page for frames on partners' sites
  oembed.json, oembed.ar.json, … what sites that are given the page's address may show
and, to remember, countersign-publish.json. It overwrites only what it wrote itself.

A logo is looked for where the document says, seen from campaign.json: logos/clearwater.webp in DIR/logos. One that
lies there beside FILE is copied, without what a PNG or WebP says about its making (metadata). One that lies in DIR
already stays as it is. Others you are told to upload. Nothing is written when one is no still picture of its kind and
size.

Examples:
  countersign publish public/open-audit --from campaign.json
  countersign publish public/open-audit --from campaign.json --next

Ends with 0 when all is written, 1 when the document has problems or may not take the place of what is published, 2 when
it was used wrongly or something cannot be read or written.
`;

const PUBLISH: FolderKind<FolderRecord> = {
  command: 'publish',
  isRecord: () => true,
  remedy: {
    record:
      'Remove it, and publish what is public once more, with the newest campaign.N.json of the folder as --from: all that ' +
      'is as it was written is taken over. Then publish what is new.',
    file: 'Move it out of the folder, and run this again.',
  },
};

export const publish: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      from: {type: 'string'},
      next: {type: 'boolean', default: false},
      font: {type: 'string', multiple: true, default: []},
      'without-pictures': {type: 'boolean', default: false},
      script: {type: 'string'},
    });
    const [folder, ...others] = positionals;
    if (folder === undefined) throw new UsageError('Name the folder to write to.');
    if (others.length > 0) throw new UsageError(`One folder at a time: what is ${others[0]}?`);
    const from = fileOption(values.from, folder);
    const script = values.script === undefined ? undefined : publicOption('script', values.script);
    const release = embedRelease();
    if (script !== undefined) checkCodeName(script, release.version);

    const read = await readInput(from);
    const written = values.next ? await nextRevision(read, folder, today()) : read;
    progress.beforeCheck(from, written.length);
    const {campaign, problems, place} = examine(written, today());
    if (!campaign) return refuse(problems.map((problem) => findingLine(from, problem)));
    refusePlaceholders(campaign, {script});
    const bytes = withoutAuthorKeys(written);
    const homeless = folderProblem(campaign);
    if (homeless) return refuse([findingLine(from, place(homeless))]);
    const before = await publishedBefore(folder, campaign);
    const {now, unkept} = before;
    const {isAgain, problems: refused} = succession({campaign, bytes}, before, today());
    if (refused.length > 0) return refuse(inOrder(refused.map(place)).map((problem) => findingLine(from, problem)));

    const earlier = await readRecord(folder, PUBLISH);
    const logos = await progress.during('Looking at the logos', () => logosOf(campaign, from, folder, earlier));
    if (logos.problems.length > 0)
      return refuse(inOrder(logos.problems.map(place)).map((problem) => findingLine(from, problem)));
    const wanted = foretell(campaign, release, {
      document: bytes,
      logos: logos.files,
      earlier: earlier?.files,
      withPictures: !values['without-pictures'],
    });
    if (wanted.isTooMuch) return refuse([findingLine(from, place(tooMuch(wanted)))]);
    const {pictures, notes} = values['without-pictures']
      ? {pictures: undefined, notes: []}
      : await progress.during('Drawing the share pictures', () =>
          picturesOf(campaign, {folder, earlier, isAgain, fonts: values.font}),
        );
    const pages = publication(campaign, release, {
      document: bytes,
      references: referencesByLanguage(campaign, earlier?.files),
      formatCitation: (item, format) => formatReferences([item], format),
      logos: logos.files,
      pictures,
      earlier: earlier?.files,
      code: script === undefined ? undefined : await clickScript(release, script),
    });
    const files = new Map(unkept);
    for (const [name, content] of pages) files.set(name, Buffer.from(content));
    // These files were compared with the new ones. So they may be overwritten, also if another program wrote them.
    const own = {files: [...(earlier?.files ?? []), ...(now ? ['campaign.json'] : []), ...logos.files.keys()]};
    // The document first: if it was saved meanwhile, nothing is written. If the folder cannot be written, the next run
    // finds the same revision.
    if (values.next) await writeDocument(from, read, written);
    await writeFolder(folder, PUBLISH, files, {}, own);

    for (const sentence of [...logos.notes, ...notes, ...notesOn(campaign, now, earlier)])
      printError(`Note: ${sentence}`);
    if (!now) {
      printError(`Note: ${join(folder, 'campaign.json')} was not there to compare with. Keep the folder from now on.`);
    }
    print(`${folder}: ${campaign.id}, revision ${campaign.revision}, in ${languagesOf(campaign).join(', ')}`);
    print(
      `Written: ${count(files.size, 'file')}, of which ${count(logos.files.size, 'logo')}${pictures ? ` and ${count(pictures.size, 'share picture')}` : ''}.`,
    );
    print(`Upload the folder to where ${campaign.url} is served, and remove nothing there: partners’ pages`);
    print(`load campaign.json, and readers may have cited earlier revisions.`);
    if (campaign.stage !== 'retracted')
      print(`Partners find what to paste at ${publishedAddress(campaign, 'embed.html')}`);
    return EXIT.ok;
  },
};

function fileOption(from: string | undefined, folder: string): string {
  if (from === undefined) throw new UsageError('Say with --from which document: a file.');
  if (from === STDIN || isAddress(from)) throw new UsageError(`--from ${from}: name the file that you edit.`);
  if (resolve(from) === resolve(folder, 'campaign.json')) {
    throw new UsageError(`--from ${from} is what is published: edit the document elsewhere, and name that.`);
  }
  return from;
}

/** The problem of a document of which too much would be written. Only one with several languages can be that. */
function tooMuch({files, languages, pages, pictures, bytes}: Foretold): Problem {
  const [about, most] = [bytes, MOST_BYTES].map((each) => count(Math.round(each / 1_000_000), 'megabyte'));
  return {
    pointer: '/letter/title',
    message:
      `This would write ${count(files, 'file')}, about ${about}: ${count(pages, 'page')} and ` +
      `${count(pictures, 'share picture')} in ${count(languages, 'language')}. The most is ${count(MOST_FILES, 'file')} and ${most}.`,
    hint:
      'Each language of the letter’s title has its own pages and pictures, also of each demand. Remove the title in ' +
      `languages that need none${pictures > 0 ? ', or leave out the pictures: --without-pictures' : ''}.`,
  };
}

/** Notes about addresses that readers and partners have of earlier revisions. */
function notesOn(campaign: Campaign, now: Campaign | undefined, earlier: FolderRecord | undefined): string[] {
  const {url, language, stage} = campaign;
  const dropped = droppedLanguages(campaign, earlier?.files ?? []).filter((lang) => lang !== language);
  const pages = dropped.map((lang) => `index.${lang}.html`);
  const isMoved = now !== undefined && now.url !== url;
  return [
    ...(isMoved
      ? [
          `"url" was ${now.url} and is ${url}. Partners’ pages go on loading campaign.json from where it was: upload the ` +
            'folder there too, now and with every correction.',
        ]
      : []),
    ...(pages.length > 0 && stage !== 'retracted'
      ? [
          `In languages that the document no longer has the letter’s title in, ${pages.join(', ')} now is the page in ${language}.`,
        ]
      : []),
  ];
}

function refuse(lines: readonly string[]): typeof EXIT.problems {
  printRefusal(lines);
  return EXIT.problems;
}
