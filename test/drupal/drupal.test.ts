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

/** Runs PHP with the module's classes, and returns what it returns. `stand-ins.php` says which variables it has. */
async function php<Result>(code: string): Promise<Result> {
  const folder = await fromDebian({name: 'guzzle', packages: PACKAGES, paths: [GUZZLE], help: HELP});
  const printed = await runPhp([join(import.meta.dirname, 'stand-ins.php'), MODULE, join(folder, GUZZLE)], code);
  return JSON.parse(printed) as Result;
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

suite('the block', () => {
  test('shows a campaign once it is saved, with what caches have to know', async () => {
    const campaign = publish(site);
    const settings = `array( 'url' => '${campaign}campaign.json', 'layout' => 'full', 'load' => 'click' )`;
    const [errors, build, warnings] = await php<[unknown[], Record<string, unknown>, string[]]>(
      `return array( $save( ${settings} ), $block( ${settings} )->build(), $told->warnings );`,
    );
    assert.deepEqual([errors, warnings], [[], []]);
    assert.match(
      build['#markup'] as string,
      new RegExp(
        `^<div class="countersign-campaign" v-pre ngNonBindable data-ng-non-bindable><cs-campaign src="${campaign}campaign\\.json" layout="full" load="click"><article lang="en"[^]*${TITLE}[^]*</article></cs-campaign></div>$`,
      ),
    );
    assert.deepEqual(build['#attached'], {library: ['countersign/campaign']});
    const {tags, contexts, ...more} = build['#cache'] as Record<string, string[]>;
    assert.match(tags!.join(), /^countersign:[0-9a-f]{32}$/);
    assert.deepEqual([contexts, more], [['languages:language_interface'], {}]);
  });

  test('asks nobody when it is shown: a link stands there until cron has run', async () => {
    const campaign = publish(site);
    site.put('/seen', html(''));
    const [first, later] = await php<string[]>(`
      $first = $shown( array( 'url' => '${campaign}' ) );
      $first = $shown( array( 'url' => '${campaign}' ) );
      ( new GuzzleHttp\\Client() )->get( '${site.origin}/seen' );
      $copies->refreshAll();
      return array( $first, $shown( array( 'url' => '${campaign}' ) ) );`);
    assert.match(
      first!,
      new RegExp(`<p><a href="${campaign}" rel="noopener noreferrer" referrerpolicy="no-referrer">`),
    );
    assert.match(later!, /<cs-campaign/);
    assert.equal(site.requests[0]!.path, '/seen');
  });

  test('says when the campaign did not come, and is saved', async () => {
    const [errors, warnings, markup] = await php<[unknown[], string[], string]>(`
      $settings = array( 'url' => '${site.origin}/letters/none/' );
      return array( $save( $settings ), $told->warnings, $shown( $settings ) );`);
    assert.deepEqual(errors, []);
    assert.match(warnings.join(), /^The campaign could not be fetched \(missing\)\./);
    assert.match(markup, /<a href="[^"]+\/letters\/none\/"/);
  });

  test('refuses an address that is none, and a language that is none, in its form', async () => {
    const errors = await php<Record<string, string>[]>(`
      return array_map( $save, array(
        array( 'url' => 'https://10.0.0.1:80/' ),
        array( 'url' => '${site.origin}/', 'lang' => 'x" onclick="y' ),
      ) );`);
    assert.match(errors[0]!['url']!, /begins with https/);
    assert.deepEqual(Object.keys(errors[1]!), ['lang']);
    assert.deepEqual(asked(site), []);
  });

  test('shows the language of the page, or the one that was chosen, or else the campaign’s own', async () => {
    const campaign = publish(site);
    const texts = await php<string[]>(`
      $settings = array( 'url' => '${campaign}' );
      $save( $settings );
      $save( array( 'lang' => 'ar' ) + $settings );
      $texts      = array( $shown( array( 'lang' => 'ar' ) + $settings ) );
      $page->lang = 'ar';
      $texts[]    = $shown( $settings );
      $page->lang = 'nl';
      $texts[]    = $shown( $settings );
      return $texts;`);
    assert.match(texts[0]!, /<cs-campaign src="[^"]+" lang="ar"><article lang="ar" dir="rtl"/);
    assert.match(texts[1]!, /<cs-campaign src="[^"]+"><article lang="ar" dir="rtl"/);
    assert.match(texts[2]!, /<cs-campaign src="[^"]+"><article lang="en"/);
  });

  test('lets nothing hostile through, neither from a campaign nor from its own settings', async () => {
    site.put(
      '/letters/hostile/plain.html',
      html(`<article lang="en" data-shows="bad 1 overview en en" onclick="x" style="y"><h2>Bad</h2><script>alert(1)</script>
        <a href="javascript:x" onmouseover='y'>a</a><a href="https://ok.example/?a=1&amp;b=%22" class=z>b</a><img src=x onerror=x>
        <p title="<script>">c</p></div></article></p></main><!-- <b> -->[site:name] &#91;x] <iframe src=/></iframe><li>d`),
    );
    const [text, broken, none] = await php<string[]>(`
      $save( array( 'url' => '${site.origin}/letters/hostile/' ) );
      return array(
        $shown( array( 'url' => '${site.origin}/letters/hostile/' ) ),
        $shown( array( 'url' => '${site.origin}/letters/hostile/', 'load' => '"><b', 'lang' => 'x y', 'layout' => '">' ) ),
        json_encode( $block( array( 'url' => 'javascript:alert(1)' ) )->build() ),
      );`);
    const inside = /<cs-campaign[^>]*>([^]*)<\/cs-campaign>/.exec(text!)![1]!;
    const names = [...inside.matchAll(/<([a-z0-9]+)|\s([a-z-]+)="/g)].map(([, tag, attribute]) => tag ?? attribute);
    assert.deepEqual([...new Set(names)].sort(), [
      'a',
      'article',
      'data-shows',
      'h2',
      'href',
      'lang',
      'p',
      'referrerpolicy',
      'rel',
    ]);
    assert.deepEqual(
      [...inside.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&')).length,
      1,
    );
    assert.doesNotMatch(inside, /alert|\[/);
    assert.match(broken!, /^<div[^>]*><cs-campaign src="[^"]+" load="click"><article/);
    assert.equal(none, '[]');
  });
});

suite('a copy', () => {
  test('moves forward only, and stays when the server fails or sends what is too deep', async () => {
    const campaign = publish(site);
    const does = (path: string, act: () => void) =>
      site.put(path, (response) => {
        act();
        response.writeHead(204).end();
      });
    does('/next', () => publish(site, {'/revision': 4, '/letter/title': {en: 'Open it now', ar: 'افتحوه'}}));
    does('/before', () => publish(site));
    does('/other', () => publish(site, {'/revision': 9, '/id': 'another'}));
    does('/gone', () => site.put('/letters/open-audit/plain.html', (gone) => gone.writeHead(503).end()));
    does('/deep', () =>
      site.put(
        '/letters/open-audit/plain.html',
        html(`<article lang="en" data-shows="open-audit 5 overview en en">${'<ol><li>'.repeat(30_000)}`),
      ),
    );
    const told = await php<unknown[]>(`
      $told = array();
      $ask  = function ( $before = '' ) use ( $copies, &$told ) {
        if ( $before ) {
          ( new GuzzleHttp\\Client() )->get( '${site.origin}' . $before );
        }
        $problem = $copies->ask( '${campaign}', 'en' );
        preg_match( '/data-shows="\\S+ (\\d+)/', $copies->show( '${campaign}', 'en' ), $found );
        $told[] = array( (int) $found[1], $problem );
      };
      $ask();
      array_map( $ask, array( '/next', '/before', '/other', '/gone', '/deep' ) );
      return array( $told, count( array_unique( $caches->tags ) ), count( $caches->tags ) );`);
    assert.deepEqual(told, [
      [
        [3, ''],
        [4, ''],
        [4, 'older'],
        [4, 'other'],
        [4, 'refused'],
        [4, 'no-campaign'],
      ],
      1,
      2,
    ]);
  });

  test('in a language that the campaign no longer has does not outlive what came after it', async () => {
    const campaign = publish(site);
    site.put('/next', (response) => {
      publish(site, {'/revision': 4});
      site.put('/letters/open-audit/plain.ar.html', (gone) => gone.writeHead(404).end());
      response.writeHead(204).end();
    });
    const [before, after] = await php<string[]>(`
      $copies->ask( '${campaign}', 'ar' );
      $before = $copies->show( '${campaign}', 'ar' );
      ( new GuzzleHttp\\Client() )->get( '${site.origin}/next' );
      $copies->refreshAll();
      return array( $before, $copies->show( '${campaign}', 'ar' ) );`);
    assert.match(before!, /^<article lang="ar"/);
    assert.match(after!, /^<article lang="en"[^>]*data-shows="open-audit 4 /);
  });

  test('is asked for by cron, and forgotten when nothing has shown it for a month', async () => {
    const campaign = publish(site);
    const kept = await php<number[]>(`
      $copies->show( '${campaign}', 'en' );
      $copies->refreshAll();
      $kept = array( count( $memory->values ) );
      $clock->now += 31 * 86400;
      $copies->refreshAll();
      $kept[] = count( $memory->values );
      return $kept;`);
    assert.deepEqual(kept, [1, 0]);
    assert.equal(asked(site).filter((path) => path.endsWith('plain.html')).length, 1);
  });

  test('whose request ends the run of cron is not the first of the next one', async () => {
    const campaigns = ['one', 'two'].map((name) => `${site.origin}/letters/${name}/`);
    const order = await php<string[]>(`
      foreach ( array( '${campaigns[0]}', '${campaigns[1]}' ) as $folder ) {
        $copies->show( $folder, 'en' );
      }
      $client = new class() implements GuzzleHttp\\ClientInterface {
        public $asked = array();
        public function request( string $method, $uri, array $options = array() ): Psr\\Http\\Message\\ResponseInterface {
          $this->asked[] = $uri;
          throw new Error( 'Allowed memory size exhausted' );
        }
        public function send( $request, array $options = array() ): Psr\\Http\\Message\\ResponseInterface {}
        public function sendAsync( $request, array $options = array() ): GuzzleHttp\\Promise\\PromiseInterface {}
        public function requestAsync( $method, $uri, array $options = array() ): GuzzleHttp\\Promise\\PromiseInterface {}
        public function getConfig( ?string $option = null ) {}
      };
      for ( $run = 0; $run < 2; $run++ ) {
        $clock->now += 3600;
        // Locks end with the process that held them.
        $copies = new Drupal\\countersign\\Copies( $client, $memory, new Drupal\\Core\\Lock\\Lock(), $clock, $caches );
        try {
          $copies->refreshAll();
        } catch ( Error $error ) {
          continue;
        }
      }
      return $client->asked;`);
    assert.deepEqual(
      order,
      campaigns.map((folder) => `${folder}plain.html`),
    );
  });

  test('comes from public hosts over https only, without redirects, of bounded size', async () => {
    site.put('/letters/redirect/plain.html', (response) => response.writeHead(302, {location: '/x'}).end());
    site.put('/letters/large/plain.html', html(`<article>${'x'.repeat(600_000)}`));
    site.put('/letters/type/plain.html', (response) => response.writeHead(200, {'content-type': 'image/png'}).end('x'));
    const problems = await php<string[]>(`
      $problem = fn( $folder ) => $copies->ask( $folder, 'en' );
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

  test('gives way to a new one if there are a hundred: what never came first, then what was shown least recently', async () => {
    const [left, count] = await php<[string[], number]>(`
      for ( $number = 0; $number < 100; $number++ ) {
        $clock->now += 1;
        $copies->show( "https://letters.example.org/$number/", 'en' );
      }
      foreach ( $memory->values as $key => $value ) {
        $memory->values[ $key ]['overviews'] = 'https://letters.example.org/7/' === $value['folder'] ? array() : array( 'en' => 'HTML' );
      }
      $copies->ask( '${publish(site)}', 'en' );
      $copies->show( 'https://letters.example.org/new/', 'en' );
      $folders = array_column( $memory->values, 'folder' );
      $left    = array_filter( range( 0, 9 ), fn( $number ) => ! in_array( "https://letters.example.org/$number/", $folders, true ) );
      return array( array_values( $left ), count( $folders ) );`);
    assert.deepEqual([left, count], [[0, 7], 100]);
  });
});
