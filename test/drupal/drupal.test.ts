// The module for Drupal, on the real PHP and with the real Guzzle, against a campaign's server. Debian has no Drupal: the
// few classes of it that the module touches are stand-ins.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
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

/** Runs PHP with the module's classes, and returns what it returns. The names that it may use are in stand-ins.php. */
async function php<Result>(code: string): Promise<Result> {
  const folder = await fromDebian({name: 'guzzle', packages: PACKAGES, paths: [GUZZLE], help: HELP});
  const printed = await runPhp([join(import.meta.dirname, 'stand-ins.php'), MODULE, join(folder, GUZZLE)], code);
  return JSON.parse(printed) as Result;
}

/** The language and revision that a block shows, such as `en 3`, or `link`. */
const shows = (markup: string): string => {
  const found = /data-shows="[^ "]* (\d+) \S+ (\S+)/.exec(markup);
  return found ? `${found[2]} ${found[1]}` : /<p><a href="[^"]+"[^>]*>/.test(markup) ? 'link' : markup;
};

/** Answers by changing what the server has. */
const change = (path: string, act: () => void) =>
  site.put(path, (response) => {
    act();
    response.writeHead(204).end();
  });

const plain = () => asked(site).filter((path) => path.includes('plain.'));

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
  test('prints the campaign, in words that template engines leave alone, with what caches have to know', async () => {
    const campaign = publish(site);
    const [build, none] = await php<[Record<string, unknown> & {'#markup': string}, string]>(`
      $settings = array( 'url' => '${campaign}campaign.json', 'layout' => 'full', 'load' => 'click' );
      $none     = $shown( $settings );
      $save( $settings );
      return array( $block( $settings )->build(), $none );`);
    assert.equal(shows(none), 'link');
    assert.match(
      build['#markup'],
      new RegExp(
        `^<div class="countersign-campaign"><cs-campaign src="${campaign}campaign\\.json" layout="full" load="click"><article lang="en"[^]*${TITLE}[^]*</cs-campaign></div>$`,
      ),
    );
    assert.deepEqual(build['#attached'], {library: ['countersign/campaign']});
    const cache = build['#cache'] as {tags: string[]};
    assert.match(cache.tags.join(), /^countersign:[0-9a-f]{32}$/);
    assert.ok(!('max-age' in cache));
  });

  test('never asks the campaign’s server when a page is built, whatever that server does', async () => {
    const campaign = publish(site);
    site.put('/letters/failing/plain.html', (response) => response.writeHead(503).end());
    const markups = await php<string[]>(`
      $save( array( 'url' => '${campaign}' ) );
      $markups = array();
      foreach ( array( 0, 400, 90000 ) as $seconds ) {
        $clock->now += $seconds;
        foreach ( array( 'en', 'ar', 'he' ) as $page->id ) {
          for ( $number = 0; $number < 20; $number++ ) $markups[] = $shown( array( 'url' => '${campaign}' ) );
          $markups[] = $shown( array( 'url' => '${site.origin}/letters/failing/' ) );
        }
      }
      return $markups;`);
    assert.equal(markups.length, 189);
    assert.deepEqual(new Set(markups.map(shows)), new Set(['en 3', 'link']));
    assert.deepEqual(plain(), ['/letters/open-audit/plain.html']);
  });

  test('shows the language of the page from the next run of cron on, until then the campaign’s own', async () => {
    const campaign = publish(site);
    const markups = await php<string[]>(`
      $save( array( 'url' => '${campaign}' ) );
      $page->id = 'ar';
      $markups  = array( $shown( array( 'url' => '${campaign}' ) ) );
      $copies->refreshAll();
      $markups[] = $shown( array( 'url' => '${campaign}' ) );
      $page->id  = 'en';
      $markups[] = $shown( array( 'url' => '${campaign}' ) );
      $markups[] = $shown( array( 'url' => '${campaign}', 'lang' => 'ar' ) );
      return $markups;`);
    assert.deepEqual(markups.map(shows), ['en 3', 'ar 3', 'en 3', 'ar 3']);
    assert.match(markups[3]!, /<cs-campaign src="[^"]+" lang="ar">/);
  });

  test('asks for ten languages of a campaign at most', async () => {
    const campaign = publish(site);
    await php(`
      for ( $number = 0; $number < 30; $number++ ) {
        $page->id = 'x' . chr( 97 + $number % 26 );
        $shown( array( 'url' => '${campaign}' ) );
      }
      $copies->refreshAll();
      return 0;`);
    assert.equal(plain().length, 11);
  });

  test('says in words what is wrong when it is saved, and is saved', async () => {
    site.put('/letters/broken/plain.html', (response) => response.writeHead(503).end());
    site.put('/letters/other/plain.html', html('<p>No campaign</p>'));
    const said = await php<[string[], string]>(`
      foreach ( array( 'broken', 'other', 'none' ) as $name ) $saved = $save( array( 'url' => "${site.origin}/letters/$name/" ) );
      $save( array( 'url' => '${publish(site)}' ) );
      return array( $messenger->warnings, $saved->getConfiguration()['url'] );`);
    assert.equal(said[0].length, 3);
    for (const [index, words] of [/answered with an error/, /is no campaign/, /There is no campaign/].entries())
      assert.match(said[0][index]!, words);
    for (const warning of said[0]) assert.match(warning, /Until cron has fetched the campaign/);
    assert.equal(said[1], `${site.origin}/letters/none/`);
  });

  test('refuses an address and a language that are none in its form', async () => {
    const errors = await php<Record<string, string>[]>(`
      $errors = array();
      foreach ( array( array( '${publish(site)}', 'ar' ), array( 'https://10.0.0.1:80/', '' ), array( 'javascript:alert(1)', 'x"y' ) ) as list( $url, $lang ) ) {
        $state = new Drupal\\Core\\Form\\FormState( array( 'url' => $url, 'lang' => $lang ) );
        $block( array() )->blockValidate( array(), $state );
        $errors[] = (object) $state->errors;
      }
      return $errors;`);
    assert.deepEqual(errors.map(Object.keys), [[], ['url'], ['url', 'lang']]);
  });

  test('lets nothing hostile through, neither from a campaign nor from its own settings', async () => {
    site.put(
      '/letters/hostile/plain.html',
      html(`<article lang="en" data-shows="bad 1 overview en en" onclick="x" style="y"><h2>Bad</h2><script>alert(1)</script>
        <a href="javascript:x" onmouseover='y'>a</a><a href="https://ok.example/?a=1&amp;b=%22" class=z>b</a><img src=x onerror=x>
        <p title="<script>">c</p></div></article></p></main><!-- <b> -->[site:name] &#91;x] <iframe src=/></iframe><li>d`),
    );
    const [markup, odd, stored] = await php<string[]>(`
      $save( array( 'url' => '${site.origin}/letters/hostile/' ) );
      return array(
        $shown( array( 'url' => '${site.origin}/letters/hostile/' ) ),
        $shown( array( 'url' => '${site.origin}/letters/hostile/', 'layout' => '"><b>', 'load' => '"><b', 'lang' => 'x" y' ) ),
        serialize( $memory->values ),
      );`);
    const inside = /<cs-campaign[^>]*>([^]*)<\/cs-campaign>/.exec(markup!)![1]!;
    const tags = [...inside.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
    assert.deepEqual(tags, [
      '<article lang="en" data-shows="bad 1 overview en en" v-pre ngNonBindable data-ng-non-bindable>',
      ...['<h2>', '</h2>', '<a rel="noopener noreferrer" referrerpolicy="no-referrer">', '</a>'],
      '<a href="https://ok.example/&#x3F;a&#x3D;1&#x26;b&#x3D;&#x25;22" rel="noopener noreferrer" referrerpolicy="no-referrer">',
      ...['</a>', '<p>', '</p>', '</article>'],
    ]);
    assert.doesNotMatch(inside, /alert|\[/);
    assert.match(odd!, /^<div[^>]*><cs-campaign src="[^"]+" load="click"><article/);
    // The copy is kept as it was checked: a page only prints it.
    assert.ok(stored!.includes(inside));
  });
});

suite('a copy', () => {
  test('moves forward only, and stays when the server fails', async () => {
    const campaign = publish(site);
    change('/next', () => publish(site, {'/revision': 4, '/letter/title': {en: 'Open it now', ar: 'افتحوه'}}));
    change('/before', () => publish(site));
    change('/another', () => publish(site, {'/revision': 9, '/id': 'another'}));
    change('/gone', () => site.put('/letters/open-audit/plain.html', (response) => response.writeHead(503).end()));
    const [markups, tags] = await php<[string[], number]>(`
      $save( array( 'url' => '${campaign}' ) );
      $markups = array( $shown( array( 'url' => '${campaign}' ) ) );
      foreach ( array( 'next', 'before', 'another', 'gone' ) as $path ) {
        $ask( '${site.origin}/' . $path );
        $copies->refreshAll();
        $markups[] = $shown( array( 'url' => '${campaign}' ) );
      }
      return array( $markups, count( $caches->tags ) );`);
    assert.deepEqual(markups.map(shows), ['en 3', 'en 4', 'en 4', 'en 4', 'en 4']);
    // Caches are told when something has changed, and only then.
    assert.equal(tags, 2);
  });

  test('does not go back when it went forward while others were asked for', async () => {
    const campaign = publish(site);
    // While the first of two campaigns is asked for, another process fetches the second.
    publish(site, {}, '/letters/first/');
    const revision = await php<number>(`
      $first = '${site.origin}/letters/first/';
      $save( array( 'url' => $first ) );
      $clock->now++;
      $save( array( 'url' => '${campaign}' ) );
      // The lock is taken once for each campaign: at the first, the second goes forward.
      $lock->then = function () use ( $memory, $lock ) {
        $lock->then = null;
        $memory->values['${createHash('md5').update(campaign).digest('hex')}']['revision'] = 9;
      };
      $copies->refreshAll();
      return $memory->values['${createHash('md5').update(campaign).digest('hex')}']['revision'];`);
    assert.equal(revision, 9);
  });

  test('in a language that the campaign no longer has is forgotten: it would outlive a retraction', async () => {
    const campaign = publish(site);
    change('/retract', () => {
      publish(site, {'/revision': 4});
      site.put('/letters/open-audit/plain.ar.html', (response) => response.writeHead(404).end());
    });
    const markups = await php<string[]>(`
      $page->id = 'ar';
      $save( array( 'url' => '${campaign}' ) );
      $markups = array( $shown( array( 'url' => '${campaign}' ) ) );
      $ask( '${site.origin}/retract' );
      $copies->refreshAll();
      return array_merge( $markups, array( $shown( array( 'url' => '${campaign}' ) ) ) );`);
    assert.deepEqual(markups.map(shows), ['ar 3', 'en 4']);
  });

  test('that nothing has shown for a month is forgotten, after caches were told twice', async () => {
    const campaign = publish(site);
    const kept = await php<number[][]>(`
      $save( array( 'url' => '${campaign}' ) );
      $kept = array();
      foreach ( array( 14, 2, 15 ) as $days ) {
        $caches->tags = array();
        $clock->now += $days * 86400;
        $copies->refreshAll();
        $kept[] = array( count( $memory->values ), count( $caches->tags ) );
      }
      return $kept;`);
    // A page in Drupal's cache shows a campaign without a word to the module: it has to be built again first.
    assert.deepEqual(kept, [
      [1, 0],
      [1, 1],
      [0, 1],
    ]);
  });

  test('comes from public hosts over https only, without redirects, of bounded size and depth', async () => {
    site.put('/letters/redirect/plain.html', (response) => response.writeHead(302, {location: '/x'}).end());
    site.put('/letters/large/plain.html', html(`<article>${'x'.repeat(600_000)}`));
    const article = '<article lang="en" data-shows="a 1 overview en en">';
    site.put('/letters/grows/plain.html', html(`${article}<p>${'['.repeat(200_000)}</p></article>`));
    site.put('/letters/deep/plain.html', html(article + '<ol>'.repeat(60_000)));
    site.put('/letters/type/plain.html', (response) => response.writeHead(200, {'content-type': 'image/png'}).end('x'));
    const problems = await php<string[]>(`
      $problem = fn( $folder ) => $copies->ask( $folder, 'en' );
      $codes   = array_map( fn( $name ) => $problem( "${site.origin}/letters/$name/" ), array( 'redirect', 'large', 'grows', 'deep', 'type', 'none' ) );
      $GLOBALS['trusts'] = false;
      foreach ( array( 'https://127.0.0.1/', 'https://10.0.0.1/', 'https://localhost/' ) as $folder ) $codes[] = $problem( $folder );
      foreach ( array( 'http://letters.example.org/', '${site.origin}/', 'https://a.example:8443/', 'ftp://a.example/' ) as $written ) {
        $folder  = \\Countersign\\folder_of( $written );
        $codes[] = $folder instanceof \\Countersign\\Problem ? $folder->code : 'ASKED';
      }
      return $codes;`);
    assert.deepEqual(problems, [
      ...[
        'redirect',
        'too-large',
        'no-campaign',
        'no-campaign',
        'no-campaign',
        'missing',
        'private',
        'private',
        'private',
      ],
      ...['not-https', 'not-https', 'odd-address', 'no-address'],
    ]);
    assert.ok(!site.requests.some(({path}) => path === '/x'));
  });

  test('gives way when there are a hundred: first one that never came, then the one shown least recently', async () => {
    const campaign = publish(site);
    const left = await php<boolean[][]>(`
      $put = function ( $number, $has ) use ( $memory, $clock ) {
        $folder = "https://a.example/$number/";
        $memory->values[ md5( $folder ) ] = array( 'folder' => $folder, 'id' => 'a', 'revision' => 1, 'own' => 'en', 'overviews' => $has ? array( 'en' => 'x' ) : array(), 'wanted' => array( 'en' ), 'used' => $clock->now - 5000 + $number, 'asked' => 0 );
      };
      $has = fn( $number ) => isset( $memory->values[ md5( "https://a.example/$number/" ) ] );
      for ( $number = 0; $number < 100; $number++ ) $put( $number, 50 !== $number );
      $save( array( 'url' => '${campaign}' ) );
      $left = array( array( count( $memory->values ) === 100, $has( 50 ), $has( 0 ), count( $caches->tags ) === 2 ) );
      $shown( array( 'url' => 'https://b.example/' ) );
      $left[] = array( count( $memory->values ) === 100, $has( 0 ), $has( 1 ) );
      return $left;`);
    assert.deepEqual(left, [
      [true, false, true, true],
      [true, false, true],
    ]);
  });
});

suite('cron', () => {
  test('asks for twenty campaigns at a run, and goes on with the next ones', async () => {
    const folders = Array.from({length: 25}, (_, index) => publish(site, {}, `/letters/number-${index}/`));
    await php(`
      foreach ( ${JSON.stringify(folders)} as $folder ) $shown( array( 'url' => $folder ) );
      $copies->refreshAll();
      return 0;`);
    assert.equal(new Set(plain()).size, 20);
    assert.equal(plain().length, 20);
  });

  test('goes on with others after a run that died', async () => {
    const folders = ['bad', 'good'].map((name) => publish(site, {}, `/letters/${name}/`));
    const [died, markups] = await php<[string, string[]]>(`
      foreach ( ${JSON.stringify(folders)} as $folder ) $shown( array( 'url' => $folder ) );
      $dies = function ( $path ) {
        if ( str_contains( $path, 'bad' ) ) throw new Error( 'died' );
      };
      $before = $dies;
      try {
        $copies->refreshAll();
      } catch ( Error $error ) {
        $died = $error->getMessage();
      }
      // Drupal gives back the locks of a process that ended.
      $lock->held  = array();
      $clock->now += 60;
      try {
        $copies->refreshAll();
      } catch ( Error $error ) {
        $died .= ' twice';
      }
      return array( $died, array_map( fn( $folder ) => $shown( array( 'url' => $folder ) ), ${JSON.stringify(folders)} ) );`);
    assert.equal(died, 'died twice');
    assert.deepEqual(markups.map(shows), ['link', 'en 3']);
  });
});
