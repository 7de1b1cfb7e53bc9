import {PICTURE_SIZES, pictureWords, type PictureSizeName} from '@countersign/render';
import {openCampaign} from '../documents/open-campaign.ts';
import {writeWhole} from '../files/write-whole.ts';
import {languageOption, oneOf, onlyFile, parseOptions} from '../options/options.ts';
import {drawPicture, openStudio} from '../share-pictures/draw-picture.ts';
import {UsageError} from '../terminal/errors.ts';
import {count, EXIT, print, printError} from '../terminal/terminal.ts';
import type {Command} from './command.ts';

const SIZES = Object.keys(PICTURE_SIZES) as readonly PictureSizeName[];

const help = `countersign picture FILE --out FILE.png draws a picture to share: where the demands stand, as of when, on whose word.

FILE is a campaign document, its https address, or - for standard input. One with problems is refused.

  --out FILE.png   Where to write the picture. The same in words, its alternative text, is written beside it: FILE.txt.
                   Both are overwritten. Put the words wherever you put the picture: not everybody sees it.
  --lang TAG       The language to read it in, such as ar. Otherwise the document's own.
  --size NAME      wide: 1200 × 630 pixels, for links and feeds. square: 1080 × 1080. Otherwise wide.
  --demand ID      One demand alone, by its "id".
  --font FILE      A font: .ttf, .otf or .ttc. Give it again for bold, and for each other script. Otherwise Noto Sans,
                   or another of this machine.
  --help           This.

No title is abridged, and no status stands without its date, its source, who judged it and who approved. If that does
not fit at a size that can be read in a feed, the picture has the title and the address alone. A note says so.

countersign publish draws the pictures of every language and every demand. This command needs @takumi-rs/core, which
npm installs with it.

Examples:
  countersign picture campaign.json --out picture.png
  countersign picture campaign.json --out picture.ar.png --lang ar --size square
  countersign picture campaign.json --out review.png --demand publish-review

Ends with 0 when it wrote the picture, 1 when the document has problems, 2 when it was used wrongly, when a font has to
be named, or when something cannot be read or written.
`;

export const picture: Command = {
  help,
  async run(args) {
    const {values, positionals} = parseOptions(args, {
      out: {type: 'string'},
      lang: {type: 'string'},
      size: {type: 'string', default: 'wide'},
      demand: {type: 'string'},
      font: {type: 'string', multiple: true, default: []},
    });
    const {out, demand} = values;
    if (out === undefined || !/.\.png$/i.test(out)) {
      throw new UsageError('Say with --out where to write it: --out picture.png.');
    }
    const size = oneOf('size', values.size, SIZES);
    const lang = languageOption(values.lang);
    const campaign = await openCampaign(onlyFile(positionals), lang);
    if (!campaign) return EXIT.problems;
    const ids = campaign.demands.map(({id}) => id);
    if (demand !== undefined) oneOf('demand', demand, ids);

    const studio = await openStudio(values.font);
    const drawn = await drawPicture(pictureWords(campaign, lang), {size, demand}, studio);
    await writeWhole(out, drawn.png);
    const words = out.replace(/\.png$/i, '.txt');
    await writeWhole(words, Buffer.from(`${drawn.text}\n`));
    if (drawn.detail === 'title' && campaign.stage !== 'retracted') {
      printError(
        `Note: ${count(ids.length, 'demand')} did not fit with all that belongs to a status. The picture has the title ` +
          'and the address alone. One demand may fit: --demand ID.',
      );
    }
    print(`${out}: ${drawn.width} × ${drawn.height} pixels, ${Math.ceil(drawn.png.length / 1000)} kB`);
    print(`${words}: the same in words`);
    return EXIT.ok;
  },
};
