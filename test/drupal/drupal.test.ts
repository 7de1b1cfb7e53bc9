// The module for Drupal, on the real PHP and with the real Guzzle, against a campaign's server. Drupal itself cannot be
// had from Debian: the few classes of it that the module touches are stand-ins.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {suite, test} from 'node:test';
import {root} from '../../packages/internal-scripts/src/process.mjs';
import {runPhp} from '../support/php/php.ts';
import {useSite} from '../support/servers/site.ts';
import {fromDebian} from '../support/wordpress/debian.ts';
import {asked, html, publish, TITLE} from '../support/servers/campaign-server.ts';

const site = useSite();
const MODULE = join(root, 'packages/drupal/dist/countersign');
const files = globSync('**/*.*', {cwd: MODULE}).sort();
const isPhp = (path: string) => /\.(?:php|module|install)$/.test(path);

const GUZZLE = 'usr/share/php';
const PACKAGES = [
  ...['php-guzzlehttp-guzzle', 'php-guzzlehttp-psr7', 'php-guzzlehttp-promises'],
  ...['php-psr-http-client', 'php-psr-http-message', 'php-psr-http-factory'],
];
const HELP =
  `The tests of the module for Drupal take Guzzle from the Debian packages ${PACKAGES.join(', ')}. Elsewhere they do not ` +
  'run.';

/** Runs PHP with the module's classes, and returns what it returns. `$filter( text )` is the filter. */
async function php<Result>(code: string): Promise<Result> {
  const folder = await fromDebian({name: 'guzzle', packages: PACKAGES, paths: [GUZZLE], help: HELP});
  const printed = await runPhp([join(import.meta.dirname, 'stand-ins.php'), MODULE, join(folder, GUZZLE)], code);
  return JSON.parse(printed) as Result;
}

interface Filtered {
  readonly text: string;
  readonly tags: readonly string[];
  readonly age: number;
  readonly attachments: unknown;
}

suite('the module', () => {
  test('can be read by PHP, and has what the plugin for WordPress has, byte for byte but for its guards', async () => {
    const printed = await runPhp(['-l', ...files.filter(isPhp).map((path) => join(MODULE, path))]);
    assert.equal(printed.match(/^No syntax errors detected in /gm)!.length, files.filter(isPhp).length);
    const shared = files.filter((path) => path.startsWith('shared/'));
    assert.ok(shared.length === 4);
    for (const path of shared) {
      const plugin = join(root, 'packages/wordpress/dist/countersign/includes', path.slice('shared/'.length));
      const guard = "if ( ! defined( 'ABSPATH' ) ) {\n\texit;\n}\n\n";
      assert.equal(readFileSync(plugin, 'utf8').replace(guard, ''), readFileSync(join(MODULE, path), 'utf8'), path);
    }
  });

  test('has the scripts of the release, and one version everywhere', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as {version: string};
    for (const path of files) assert.ok(!readFileSync(join(MODULE, path), 'utf8').includes('__VERSION__'), path);
    assert.match(
      readFileSync(join(MODULE, 'countersign.info.yml'), 'utf8'),
      new RegExp(`^version: '${version}'$`, 'm'),
    );
    const scripts = files.filter((path) => path.startsWith('assets/'));
    assert.ok(scripts.includes('assets/keep.js') && scripts.includes('assets/countersign.js'));
    for (const path of scripts) {
      const built = readFileSync(join(root, 'packages/embed/dist', path.slice('assets/'.length)), 'utf8');
      assert.equal(readFileSync(join(MODULE, path), 'utf8'), built, path);
    }
  });
});

suite('the filter', () => {
  test('puts a campaign in the place of its shortcode, with what caches have to know', async () => {
    const campaign = publish(site);
    const written = `<p>Before</p><p>[countersign url="${campaign}campaign.json" layout="full" load="click"]</p><p>After</p>`;
    const shown = await php<Filtered>(`return $filter( '${written}' );`);
    assert.match(
      shown.text,
      new RegExp(
        `^<p>Before</p><div class="countersign-campaign"><cs-campaign src="${campaign}campaign\\.json" layout="full" load="click"><article lang="en"[^]*${TITLE}[^]*</cs-campaign></div><p>After</p>$`,
      ),
    );
    assert.match(shown.tags.join(), /^countersign:[0-9a-f]{32}$/);
    assert.deepEqual([shown.age, shown.attachments], [300, {library: ['countersign/campaign']}]);
  });

  test('shows the campaign in the language of the page, or in the one that is asked for', async () => {
    const campaign = publish(site);
    const shown = await php<Filtered[]>(`
      return array( $filter( '[countersign url="${campaign}"]', 'ar' ), $filter( '[countersign url="${campaign}" lang="ar"]' ) );`);
    for (const {text} of shown) assert.match(text, /<article lang="ar" dir="rtl"/);
    assert.match(shown[1]!.text, /<cs-campaign src="[^"]+" lang="ar">/);
  });

  test('shows an address that is alone in its paragraph, on hosts that the site has named', async () => {
    const campaign = publish(site);
    const alone = `<p><a href="${campaign}">${campaign}</a></p>`;
    const [shown, unknown, inText] = await php<Filtered[]>(`
      return array(
        $filter( '${alone}', 'en', "letters.example.org\\n127.0.0.1" ),
        $filter( '${alone}', 'en', 'letters.example.org' ),
        $filter( '<p>See ${campaign}</p>', 'en', '127.0.0.1' ),
      );`);
    assert.match(shown!.text, /^<div class="countersign-campaign"><cs-campaign/);
    assert.equal(unknown!.text, alone);
    assert.equal(inText!.text, `<p>See ${campaign}</p>`);
    assert.deepEqual(unknown!.tags, []);
  });

  test('lets nothing hostile through, neither from a campaign nor from an author', async () => {
    site.put(
      '/letters/hostile/plain.html',
      html(`<article lang="en" data-shows="bad 1 overview en en" onclick="x" style="y"><h2>Bad</h2><script>alert(1)</script>
        <a href="javascript:x" onmouseover='y'>a</a><a href="https://ok.example/?a=1&amp;b=%22" class=z>b</a><img src=x onerror=x>
        <p title="<script>">c</p></div></article></p></main><!-- <b> -->[site:name] &#91;x] <iframe src=/></iframe><li>d`),
    );
    const [shown, author] = await php<Filtered[]>(`
      return array(
        $filter( '[countersign url="${site.origin}/letters/hostile/"]' ),
        $filter( '[countersign url="javascript:alert(1)" load="x"] [countersign url="${site.origin}/letters/hostile/" load="&quot;&gt;&lt;b" lang="x y"]' ),
      );`);
    const inside = /<cs-campaign[^>]*>([^]*)<\/cs-campaign>/.exec(shown!.text)![1]!;
    const tags = [...inside.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    assert.deepEqual(tags, [
      '<article lang="en" data-shows="bad 1 overview en en">',
      ...['<h2>', '</h2>', '<a rel="noopener noreferrer" referrerpolicy="no-referrer">', '</a>'],
      '<a href="https://ok.example/?a=1&amp;b=%22" rel="noopener noreferrer" referrerpolicy="no-referrer">',
      ...['</a>', '<p>', '</p>', '</article>'],
    ]);
    assert.doesNotMatch(inside, /alert|\[/);
    assert.match(
      author!.text,
      /^\[countersign url="javascript:alert\(1\)" load="x"\] <div[^>]*><cs-campaign src="[^"]+" load="click">/,
    );
  });
});

suite('a copy', () => {
  test('is fresh for five minutes, moves forward only, and stays when the server fails', async () => {
    const campaign = publish(site);
    site.put('/next', (response) => {
      publish(site, {'/revision': 4, '/letter/title': {en: 'Open it now', ar: 'افتحوه'}});
      response.writeHead(204).end();
    });
    site.put('/before', (response) => {
      publish(site);
      response.writeHead(204).end();
    });
    site.put('/other', (response) => {
      publish(site, {'/revision': 9, '/id': 'another'});
      response.writeHead(204).end();
    });
    site.put('/gone', (response) => {
      site.put('/letters/open-audit/plain.html', (gone) => gone.writeHead(503).end());
      response.writeHead(204).end();
    });
    const told = await php<unknown[]>(`
      $told = array();
      $get  = function ( $seconds ) use ( $copies, $clock, &$told ) {
        $clock->now += $seconds;
        $copy        = $copies->get( '${campaign}', 'en' );
        $told[]      = array( $copy['revision'], $copy['problem'], $copies->maxAge( $copy ) );
      };
      $do   = fn( $path ) => ( new GuzzleHttp\\Client() )->get( '${site.origin}' . $path );
      $get( 0 );
      $do( '/next' );
      $get( 299 );
      $get( 2 );
      $do( '/before' );
      $get( 301 );
      $do( '/other' );
      $get( 61 );
      $do( '/gone' );
      $get( 61 );
      return array( $told, count( array_unique( $caches->tags ) ), count( $caches->tags ) );`);
    assert.deepEqual(told, [
      [
        [3, '', 300],
        [3, '', 1],
        [4, '', 300],
        [4, 'older', 60],
        [4, 'other', 60],
        [4, 'refused', 60],
      ],
      1,
      2,
    ]);
  });

  test('is asked for in the background, and forgotten when nothing has shown it for a month', async () => {
    const campaign = publish(site);
    const kept = await php<number[]>(`
      $copies->get( '${campaign}', 'en' );
      $clock->now += 301;
      $copies->refreshAll();
      $kept = array( count( $memory->values ) );
      $clock->now += 31 * 86400;
      $copies->refreshAll();
      $kept[] = count( $memory->values );
      return $kept;`);
    assert.deepEqual(kept, [1, 0]);
    assert.equal(asked(site).filter((path) => path.endsWith('plain.html')).length, 2);
  });

  test('comes from public hosts over https only, without redirects, of bounded size', async () => {
    site.put('/letters/redirect/plain.html', (response) => response.writeHead(302, {location: '/x'}).end());
    site.put('/letters/large/plain.html', html(`<article>${'x'.repeat(600_000)}`));
    site.put('/letters/type/plain.html', (response) => response.writeHead(200, {'content-type': 'image/png'}).end('x'));
    const problems = await php<string[]>(`
      $problem = fn( $folder ) => $copies->get( $folder, 'en' )['problem'];
      $codes   = array_map( $problem, array( '${site.origin}/letters/redirect/', '${site.origin}/letters/large/', '${site.origin}/letters/type/', '${site.origin}/letters/none/' ) );
      $GLOBALS['trusts'] = false;
      foreach ( array( 'https://127.0.0.1/', 'https://10.0.0.1/', 'https://localhost/' ) as $folder ) $codes[] = $problem( $folder );
      foreach ( array( 'http://letters.example.org/', '${site.origin}/', 'https://a.example:8443/', 'ftp://a.example/' ) as $written ) {
        $folder  = \\Countersign\\folder_of( $written );
        $codes[] = $folder instanceof \\Countersign\\Problem ? $folder->code : 'ASKED';
      }
      return $codes;`);
    assert.deepEqual(problems, [
      ...['redirect', 'too-large', 'no-campaign', 'missing', 'private', 'private', 'private'],
      ...['not-https', 'not-https', 'odd-address', 'no-address'],
    ]);
    assert.ok(!site.requests.some(({path}) => path === '/x'));
  });

  test('keeps room: the hundredth campaign is the last', async () => {
    const [problem, count] = await php<[string, number]>(`
      for ( $number = 0; $number < 100; $number++ ) $memory->values[ $number ] = array( 'used' => '2027-01-15' );
      return array( $copies->get( '${publish(site)}', 'en' )['problem'], count( $memory->values ) );`);
    assert.deepEqual([problem, count], ['full', 100]);
    assert.deepEqual(asked(site), []);
  });
});

test('the block shows a campaign, and refuses an address that is none in its form', async () => {
  const campaign = publish(site);
  const [build, errors] = await php<
    [Record<string, unknown> & {'#markup': string}, [unknown[], Record<string, string>]]
  >(`
    $make  = fn( $settings ) => new Drupal\\countersign\\Plugin\\Block\\CampaignBlock( $settings, 'x', array(), $copies, new Drupal\\Core\\Language\\English() );
    $check = function ( $url ) use ( $make ) {
      $state = new Drupal\\Core\\Form\\FormState( array( 'url' => $url, 'layout' => 'full', 'load' => 'click' ) );
      $block = $make( array() );
      $block->blockValidate( array(), $state );
      $block->blockSubmit( array(), $state );
      return array( $state->errors, $block->getConfiguration() );
    };
    return array( $make( array( 'url' => '${campaign}', 'load' => 'click' ) )->build(), array( $check( '${campaign}' )[0], $check( 'https://10.0.0.1:80/' )[0] ) );`);
  assert.match(build['#markup'], new RegExp(`<cs-campaign src="${campaign}campaign\\.json" load="click">[^]*${TITLE}`));
  assert.deepEqual(build['#attached'], {library: ['countersign/campaign']});
  assert.deepEqual((build['#cache'] as {'max-age': number})['max-age'], 300);
  assert.deepEqual(errors[0], []);
  assert.match(errors[1]['url']!, /begins with https/);
});
