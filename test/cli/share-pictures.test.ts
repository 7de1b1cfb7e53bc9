// Share pictures as PNG: fonts are found and cover every character, and Takumi draws the same bytes each time.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import type {Campaign} from '@countersign/campaign';
import {pictureWords, wantedPictures, type CampaignInWords} from '@countersign/render';
import {picture} from '../../packages/cli/src/commands/picture.ts';
import {picturesOf} from '../../packages/cli/src/publish/public-pictures.ts';
import {readFont} from '../../packages/cli/src/share-pictures/font-file.ts';
import {Fonts} from '../../packages/cli/src/share-pictures/fonts.ts';
import {drawPicture, openStudio} from '../../packages/cli/src/share-pictures/draw-picture.ts';
import {systemFonts} from '../../packages/cli/src/share-pictures/system-fonts.ts';
import {Renderer, TakumiMissing} from '../../packages/cli/src/share-pictures/takumi.ts';
import {readPicture} from '@countersign/authoring';
import {countersign} from '../support/command-line/command.ts';
import {parsePage} from '../support/html/parse-html.ts';
import {exampleCampaign} from '../support/documents/example.ts';
import {folder, names, put, work, written} from './vendor-folder.ts';

const campaign = exampleCampaign();
const [english, arabic] = ['en', 'ar'].map((lang) => pictureWords(campaign, lang)) as [
  CampaignInWords,
  CampaignInWords,
];
const wide = {size: 'wide'} as const;
const {regular, bold} = await systemFonts();

/** Width and height of a PNG. */
function sizeOf(png: Uint8Array): readonly number[] {
  const result = readPicture(png);
  assert.ok(result.ok, JSON.stringify(result));
  return [result.picture.width, result.picture.height];
}

suite('a drawn picture', () => {
  test('is a PNG of its size, with the same bytes each time', async () => {
    for (const [size, edges] of [
      ['wide', [1200, 630]],
      ['square', [1080, 1080]],
    ] as const) {
      const one = await drawPicture(arabic, {size}, await openStudio([]));
      const other = await drawPicture(arabic, {size}, await openStudio([]));
      assert.deepEqual(sizeOf(one.png), edges);
      assert.equal(Buffer.compare(one.png, other.png), 0);
      assert.ok(one.png.length < 300_000, `${one.png.length}`);
    }
  });

  test('has texts as wide as the layout says', async () => {
    const studio = await openStudio([]);
    const fonts = {regular: new Set(['Review']), bold: new Set<string>(), heading: new Set<string>()};
    const stack = await studio.fonts.stackFor(fonts, 'en');
    const font = {size: 20, weight: 400, face: 'sans'} as const;
    const [word, words, space] = await studio.renderer.measure(
      ['Review', 'Review Review', ' '].map((each) => ({text: each, font})),
      stack,
    );
    assert.ok(Math.abs(2 * word! + space! - words!) < 0.01, `${word} ${space} ${words}`);
    assert.ok(space! > 0.1);
  });
});

suite('fonts', () => {
  test('of the machine are those of each script that a picture needs', async () => {
    const fonts = await Fonts.from([]);
    const texts = (each: string) => ({regular: new Set([each]), bold: new Set([each]), heading: new Set([each])});
    const {regular, heading} = await fonts.stackFor(texts('Réponse'), 'fr');
    assert.equal(regular.length, 1);
    assert.match(heading[0]!.path, /Serif|eorgia/);
    const stack = await fonts.stackFor(texts('رسالة Microsoft'), 'ar');
    assert.ok(stack.regular.some(({path}) => /Arabic|egoe|rial|DejaVu/.test(path)));
    // A title in Arabic has no font with serifs.
    assert.deepEqual(stack.heading, stack.bold);
  });

  test('that lack a character are refused with the language and the character', async () => {
    const latin = await Fonts.from([regular[0]!, bold[0]!]);
    await assert.rejects(drawPicture(arabic, wide, {renderer: await Renderer.load(), fonts: latin}), {
      message:
        /^There is no font for the picture in Arabic: none has .+ \(U\+06[0-9A-F]{2}\).+--font NotoSans-Regular\.ttf/,
    });
    const drawn = await drawPicture(english, wide, {renderer: await Renderer.load(), fonts: latin});
    assert.deepEqual(sizeOf(drawn.png), [1200, 630]);
  });

  test('say which characters they have', () => {
    const font = readFont(readFileSync(regular[0]!))!;
    assert.deepEqual(['a', 'é', 'م', '日', '\u{1f600}'].map((each) => font.has(each.codePointAt(0)!)).slice(0, 2), [
      true,
      true,
    ]);
    assert.equal(font.has('日'.codePointAt(0)!), false);
    assert.ok(font.weight < 600);
    assert.ok(readFont(readFileSync(bold[0]!))!.weight >= 600);
  });

  test('that are none, or end early, are refused by name', async () => {
    const whole = readFileSync(regular[0]!);
    for (const bytes of [new Uint8Array(), Buffer.from('no font at all, but long enough'), whole.subarray(0, 300)]) {
      assert.equal(readFont(bytes), undefined);
    }
    const file = put('broken.ttf', 'no font at all, but long enough');
    await assert.rejects(Fonts.from([file]), {
      message: `${file}: This is no font of the kinds .ttf, .otf or .ttc. Name one that is.`,
    });
    await assert.rejects(Fonts.from([join(work, 'none.ttf')]), {message: /none\.ttf: There is no such file/});
  });

  test('that were cut, or lack a table, are refused, since no letter would be drawn', () => {
    const whole = readFileSync(regular[0]!);
    assert.equal(readFont(whole.subarray(0, whole.length / 2)), undefined);
    const without = Buffer.from(whole);
    without.write('xxxx', whole.indexOf('head'), 'latin1');
    assert.equal(readFont(without), undefined);
  });

  test('with thousands of segments of the same characters are read in no time', () => {
    const segments = 8_000;
    const cmap = Buffer.alloc(12 + 16 + 8 * segments);
    cmap.set([0, 0, 0, 1, 0, 0, 0, 3, 0, 0, 0, 12, 0, 4]);
    cmap.writeUInt16BE(2 * segments, 18);
    // The last characters, then one reserved number, the first characters and the deltas.
    cmap.fill(0xff, 26, 26 + 2 * segments);
    cmap.fill(1, 28 + 4 * segments, 28 + 6 * segments);
    const tags = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
    const header = Buffer.alloc(12 + 16 * tags.length);
    header.set([0, 1, 0, 0, 0, tags.length]);
    for (const [at, tag] of tags.entries()) {
      header.write(tag, 12 + 16 * at, 'latin1');
      header.writeUInt32BE(header.length, 20 + 16 * at);
    }
    // Processor time: other work on the machine is no part of it.
    const before = process.cpuUsage();
    assert.equal(readFont(Buffer.concat([header, cmap]))!.has(0x20), true);
    assert.ok(process.cpuUsage(before).user < 5_000_000);
  });

  test('that the renderer refuses are told, and the rest is published', async () => {
    const broken = Buffer.from(readFileSync(regular[0]!));
    // Without units, no letter has a size.
    const head = [...Array(broken.readUInt16BE(4)).keys()]
      .map((at) => 12 + 16 * at)
      .find((at) => broken.toString('latin1', at, at + 4) === 'head')!;
    broken.writeUInt16BE(0, broken.readUInt32BE(head + 8) + 18);
    const file = put('unitless.ttf', broken);
    const {pictures, notes} = await picturesOf(
      {...campaign, letter: {...campaign.letter, title: 'Title'}},
      {folder: '', earlier: undefined, fonts: [file]},
    );
    assert.equal(pictures.size, 0);
    assert.match(
      notes.join(),
      /A picture cannot be drawn with these fonts: .+unitless\.ttf \(.+Name others with --font/,
    );
  });

  test('of the machine that cannot be read are passed over', async () => {
    const folderInstead = join(work, 'NotoSans-Regular.ttf');
    mkdirSync(folderInstead, {recursive: true});
    const system = {regular: [folderInstead, regular[0]!], bold: [bold[0]!], serif: []};
    const fonts = await Fonts.from([], () => Promise.resolve(system));
    const texts = {regular: new Set(['a']), bold: new Set<string>(), heading: new Set<string>()};
    assert.deepEqual(
      (await fonts.stackFor(texts, 'en')).regular.map(({path}) => path),
      [regular[0]],
    );
  });

  test('are found by their names in folders, the preferred first', async () => {
    mkdirSync(join(work, 'fonts/deep'), {recursive: true});
    for (const name of [
      'DejaVuSans.ttf',
      'deep/NotoSans-Regular.ttf',
      'deep/NotoSans-Bold.ttf',
      'NotoSansThai-Regular.ttf',
      'Else.ttf',
    ]) {
      writeFileSync(join(work, 'fonts', name), '');
    }
    const found = await systemFonts([join(work, 'fonts'), join(work, 'missing')]);
    const short = (paths: readonly string[]) => paths.map((path) => path.slice(work.length + 7));
    assert.deepEqual(short(found.regular), ['deep/NotoSans-Regular.ttf', 'DejaVuSans.ttf', 'NotoSansThai-Regular.ttf']);
    assert.deepEqual(short(found.bold).slice(0, 2), ['deep/NotoSans-Bold.ttf', 'deep/NotoSans-Regular.ttf']);
  });
});

suite('the pictures of a publication', () => {
  const small: Campaign = {...campaign, demands: campaign.demands.slice(0, 1)};
  const sources = {folder: '', earlier: undefined, fonts: []};

  test('are in each language, in both sizes, and one for each demand', () => {
    assert.deepEqual(
      wantedPictures(small).map(({name}) => name),
      ['', '.ar'].flatMap((lang) => [
        `picture.3${lang}.png`,
        `picture-square.3${lang}.png`,
        `demands/${small.demands[0]!.id}.3${lang}.png`,
      ]),
    );
    assert.deepEqual(
      wantedPictures({...small, stage: 'retracted'})
        .map(({name}) => name)
        .filter((name) => name.startsWith('demands')),
      [],
    );
  });

  test('lead to the page in their language', () => {
    const page = 'https://letters.example.org/open-audit/';
    const demand = `${page}demands/${small.demands[0]!.id}`;
    assert.deepEqual(
      wantedPictures(small).map(({address}) => address),
      [page, page, `${demand}.html`, `${page}index.ar.html`, `${page}index.ar.html`, `${demand}.ar.html`],
    );
  });

  test('are left out with a note where Takumi or a font is missing', async () => {
    const missing = async () => Renderer.load(() => Promise.reject(new Error('Cannot find module')));
    await assert.rejects(missing, TakumiMissing);
    const none = await picturesOf(small, {
      ...sources,
      open: async () => ({renderer: await missing(), fonts: await Fonts.from([])}),
    });
    assert.equal(none.pictures.size, 0);
    assert.match(none.notes.join(), /^Previews of links show no new picture\. .+npm install @takumi-rs\/core$/);

    const latin = await Fonts.from([regular[0]!, bold[0]!]);
    const some = await picturesOf(small, {
      ...sources,
      open: async () => ({renderer: await Renderer.load(), fonts: latin}),
    });
    assert.deepEqual(
      [...some.pictures.keys()].filter((name) => name.includes('.ar.')),
      [],
    );
    assert.equal(some.pictures.size, 3);
    assert.equal(some.notes.filter((note) => /in Arabic/.test(note)).length, 1);
  });
});

test('publish writes them with their words, names them in the pages, and never writes them again', async () => {
  const publish = () => countersign(['publish', folder, '--from', join(work, 'campaign.json')]);
  const {code, stdout, stderr} = await publish();
  assert.equal(code, 0, stderr);
  const pictures = names().filter((name) => name.endsWith('.png'));
  assert.deepEqual(
    pictures,
    wantedPictures(campaign)
      .map(({name}) => name)
      .sort(),
  );
  assert.match(stdout, new RegExp(`and ${pictures.length} share pictures\\.`));
  const head = parsePage(written('index.ar.html').toString()).all('meta');
  const property = (name: string) => head.find(({attributes}) => attributes.property === name)?.attributes.content;
  assert.equal(property('og:image'), 'https://letters.example.org/open-audit/picture.3.ar.png');
  assert.deepEqual([property('og:image:width'), property('og:image:height')], ['1200', '630']);
  assert.equal(`${property('og:image:alt')}\n`, written('picture.3.ar.txt').toString());

  writeFileSync(join(folder, 'picture.3.png'), Buffer.from('as it was shared'));
  assert.equal((await publish()).code, 0);
  assert.equal(written('picture.3.png').toString(), 'as it was shared');
});

test('a picture of another document with the same number is not kept', async () => {
  const name = 'picture.3.png';
  put(`site/open-audit/${name}`, 'a status that nobody publishes any more');
  put('site/open-audit/picture.3.txt', 'Met');
  const earlier = {files: [name, 'picture.3.txt']};
  const drawn = async (isAgain: boolean) =>
    (await picturesOf(campaign, {folder, earlier, isAgain, fonts: []})).pictures.get(name)!.text;
  assert.equal(await drawn(true), 'Met');
  assert.doesNotMatch(await drawn(false), /^Met/);
});

test('the command writes a picture and its words, and refuses wrong use', async () => {
  const from = join(work, 'campaign.json');
  const out = join(work, 'one.png');
  const {code, stdout} = await countersign(['picture', from, '--out', out, '--size', 'square']);
  assert.equal(code, 0);
  assert.match(stdout, /one\.png: 1080 × 1080 pixels, \d+ kB\n.+one\.txt: the same in words\n$/);
  assert.deepEqual(sizeOf(readFileSync(out)), [1080, 1080]);
  assert.match(readFileSync(join(work, 'one.txt'), 'utf8'), /\nAs of revision 3, .+\nhttps:\/\/\S+\n$/s);
  for (const [args, message] of [
    [[], /Say with --out where/],
    [['--out', 'picture.jpg'], /Say with --out where/],
    [['--out', out, '--size', 'tall'], /Known: wide, square\./],
    [['--out', out, '--demand', 'none'], /Known: publish-/],
  ] as const) {
    await assert.rejects(async () => picture.run([from, ...args]), message);
  }
});
