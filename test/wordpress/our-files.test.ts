// A folder may come from somebody else. The server takes pages, the badge and the feed only as `countersign publish`
// writes them.
import '../support/quiet.ts';
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {countersign} from '../support/command-line/command.ts';
import {filesOf, NEXT, useFolders} from './campaign-folder.ts';
import {useWordPress} from './wordpress-site.ts';

const wordPress = useWordPress();
const {published, upload} = useFolders(wordPress);

/** The first piece of each file that is not ours. A file may end in one text, repeated over four million characters. */
async function foreign(files: readonly (readonly [name: string, text: string, repeated?: string])[]) {
  const given = Buffer.from(JSON.stringify(files)).toString('base64');
  return (await wordPress.php(`
    return array_map(
      fn( $file ) => \\Countersign\\foreign_piece( $file[0], $file[1] . str_repeat( $file[2] ?? '', 4000000 / strlen( $file[2] ?? 'x' ) ) ),
      json_decode( base64_decode( '${given}' ) )
    );`)) as string[];
}

const textsIn = (folder: string) =>
  Object.entries(filesOf(folder)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()] as const);

suite('files of a folder', () => {
  test('are taken as publish writes them: of both real campaigns, of the example, and of a retraction', async () => {
    const folder = await published();
    const campaigns = ['apple-content-scanning', 'microsoft-azure-review'];
    for (const name of campaigns) {
      const from = join(root, 'packages', name, 'campaign.json');
      const written = await countersign(['publish', join(folder, '..', name), '--from', from, '--without-pictures']);
      assert.equal(written.code, 0, written.stderr);
    }
    const files = [folder, ...campaigns.map((name) => join(folder, '..', name))].flatMap(textsIn);
    const closing = {date: '2026-06', note: 'It was forged.'};
    await published({...NEXT, stage: 'retracted', closing});
    files.push(...textsIn(folder));
    assert.ok(files.length > 200);
    assert.deepEqual((await foreign(files)).filter(Boolean), []);
  });

  test('are refused with anything that a browser would run, load or follow by itself', async () => {
    const folder = await published();
    const texts = new Map(textsIn(folder));
    const {integrity} = /integrity="(?<integrity>[^"]*)"/.exec(texts.get('frame.html')!)!.groups!;
    const script = (more: string) => `<script type="module" src="https://evil.example/x.js"${more}></script>`;
    const pieces = [
      '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
      '<meta content="0;url=https://evil.example/" http-equiv="&#114;efresh">',
      '<meta http-equiv="Content-Security-Policy" http-equiv="refresh" content="0">',
      '<meta http-equiv=refresh content=0>',
      "<meta http-equiv='refresh' content='0'>",
      '<meta\thttp-equiv="refresh">',
      '<META http-equiv="refresh">',
      '<meta/http-equiv="refresh">',
      '<!-- --><p>',
      '<![CDATA[x]]>',
      '<?xml-stylesheet href="x"?>',
      '<p class="a" class="b">',
      '<p onclick="x()">',
      '<p style="background:red">',
      '<svg onload="x()">',
      '<svg><use href="x"/></svg>',
      '<svg><style><meta http-equiv="refresh" content="0"></style></svg>',
      '<svg><style>&#64;import &#34;https://evil.example/x.css&#34;;a{background:u&#114;l(https://evil.example/)}</style></svg>',
      '<svg><path fill="url(&#34;https://evil.example/&#34;)" d="M0 0"/></svg>',
      '<svg><path stroke="url(https://evil.example/)" d="M0 0"/></svg>',
      '<title><img src="x"></title>',
      '<noscript><p></noscript>',
      '<img src="https://evil.example/x.png">',
      '<form action="https://evil.example/"><button>x</button></form>',
      '<button formaction="https://evil.example/">x</button>',
      '<iframe src="https://evil.example/"></iframe>',
      '<iframe srcdoc="x"></iframe>',
      '<object data="x"></object>',
      '<base href="https://evil.example/">',
      '<link rel="stylesheet" href="https://evil.example/x.css">',
      '<link rel="preload" as="script" href="https://evil.example/x.js">',
      '<link rel="modulepreload" href="https://evil.example/x.js">',
      '<a href="javascript:x()">x</a>',
      '<a href="java&#10;script:x()">x</a>',
      '<a href="&#106avascript:x()">x</a>',
      '<a href="//evil.example/">x</a>',
      '<a href="data:text/html,x">x</a>',
      '<a href="/" ping="https://evil.example/">x</a>',
      '<style>@import "https://evil.example/x.css";</style>',
      '<style>p{background:url(https://evil.example/x.png)}</style>',
      '<style>p{background:u\\72l(https://evil.example/x.png)}</style>',
      '<style>p{}</script><p>',
      '<script>location="https://evil.example/"</script>',
      '<script src="x.js"></script>',
      '<script type="module">x()</script>',
      '<script type="application/ld+json" type="module">x()</script>',
      '<script type="application/ld+json"><!--<script></script>',
      '<script type="application/ld+json">',
      script(''),
      script(` integrity="${integrity}" crossorigin="anonymous" referrerpolicy="no-referrer" async`),
    ];
    const names = ['index.html', 'embed.html', 'frame.html', 'plain.html', 'letter.ar.html', 'demands/repair.html'];
    const files = names.flatMap((name) => {
      const text = texts.get(name)!;
      const end = text.lastIndexOf('</');
      return pieces.map((piece) => [name, text.slice(0, end) + piece + text.slice(end)] as const);
    });
    const found = await foreign(files);
    assert.deepEqual(
      files.filter((_, index) => !found[index]).map(([name, text]) => [name, text.slice(-200)]),
      [],
    );
    assert.match(found[0]!, /^<meta http-equiv="refresh"/);

    const copying = /<script>[^<]*<\/script>/.exec(texts.get('embed.html')!)![0];
    const svg = texts.get('badge.svg')!;
    const feed = texts.get('feed.xml')!;
    const xhtml = 'xmlns="http://www.w3.org/1999/xhtml"';
    const others = [
      ['index.html', texts.get('index.html')!.replace('</body>', () => `${copying}</body>`)],
      ['index.html', ` ${texts.get('index.html')!}`],
      ['index.html', ''],
      ['index.html', texts.get('index.html')!.replace(/^<!doctype html>\n/, '')],
      ['frame.html', texts.get('frame.html')!.replace(/ integrity="[^"]*"/, '')],
      ['embed.html', texts.get('embed.html')!.replace('<script>', '<script>x();')],
      ['badge.svg', svg.replace('</svg>', '<script>x()</script></svg>')],
      ['badge.svg', svg.replace('</svg>', `<foreignObject><p ${xhtml}>x</p></foreignObject></svg>`)],
      ['badge.svg', svg.replace('</svg>', '<a href="https://evil.example/"><text>x</text></a></svg>')],
      ['badge.svg', `<!DOCTYPE svg [<!ENTITY x "x">]>${svg}`],
      ['feed.xml', feed.replace('<feed', '<?xml-stylesheet type="text/xsl" href="x"?><feed')],
      ['feed.xml', feed.replace('</feed>', `<h:script xmlns:h="http://www.w3.org/1999/xhtml">x()</h:script></feed>`)],
      ['feed.xml', feed.replace('</feed>', `<title ${xhtml}>x</title></feed>`)],
    ] as const;
    assert.deepEqual(
      (await foreign(others)).map((piece, index) => (piece ? '' : others[index]![0])).filter(Boolean),
      [],
    );
  });

  test('are refused if the frame would load from elsewhere', async () => {
    const files = filesOf(await published());
    const frame = Buffer.from(files['frame.html']!).toString();
    for (const tag of ['<cs-campaign src="', 'as="fetch" href="']) {
      const [before, after] = frame.split(tag);
      for (const rest of [`https://evil.example/?${after}`, after!.replace(/[^/"]*"/, '../evil.json"')]) {
        const other = `${before}${tag}${rest}`;
        assert.deepEqual(await upload({...files, 'frame.html': other}), ['mixed'], tag);
      }
    }
    assert.deepEqual(await upload(files), []);
  });

  test('are read once from beginning to end, however they are nested', async () => {
    const start = '<!doctype html>\n<html lang="en">';
    const repeated = ['<p>', '<style></style>', '<script type="application/ld+json"></script>'];
    const endless = ['<', '<style>', '<p class="', '<p class="&#1;&#1;'];
    const found = await foreign([
      ...repeated.map((piece) => ['index.html', start, piece] as const),
      ...endless.map((piece) => ['index.html', start, piece] as const),
    ]);
    assert.deepEqual(found.map(Boolean), [...repeated.map(() => false), ...endless.map(() => true)]);
  });

  test('are named to the administrator with the piece, and with the release that would write it right', async () => {
    const answer = (await wordPress.php(`
      wp_set_current_user( 1 );
      $request = new WP_REST_Request( 'POST', '/countersign/v1/folders/file' );
      $request->set_query_params( array( 'upload' => \\Countersign\\begin_upload()[1], 'name' => 'letter.html' ) );
      $request->set_body( "<!doctype html>\\n<html><meta http-equiv=\\"refresh\\">" );
      return array( rest_do_request( $request )->get_data()['message'], \\Countersign\\VERSION );`)) as string[];
    assert.match(answer[0]!, new RegExp(`release ${answer[1]} does not write this: <meta http-equiv="refresh">\\.`));
  });
});
