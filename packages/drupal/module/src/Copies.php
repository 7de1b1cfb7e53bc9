<?php

namespace Drupal\countersign;

use Countersign\Problem;
use Drupal\Component\Datetime\TimeInterface;
use Drupal\Core\Cache\CacheTagsInvalidatorInterface;
use Drupal\Core\KeyValueStore\KeyValueFactoryInterface;
use Drupal\Core\Lock\LockBackendInterface;
use GuzzleHttp\ClientInterface;
use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Psr7\Utils;

require_once __DIR__ . '/shared.php';

/**
 * The last good overviews of each campaign that this site shows. A visit reads them and asks no other server: saving a
 * block and cron do.
 */
class Copies {

  /** Campaigns that a site keeps at most. The one that was shown least recently gives way. */
  private const MOST = 100;
  /** Languages of one campaign at most. */
  private const MOST_LANGUAGES = 10;
  /** Campaigns that one run of cron asks for at most. */
  private const MOST_AT_ONCE = 20;
  /** Days after which a campaign that nothing shows is forgotten. */
  private const KEPT_DAYS = 30;
  /** Seconds for all requests about one campaign together. */
  private const PATIENCE = 15;

  private $client;
  private $store;
  private $lock;
  private $time;
  private $tags;

  public function __construct(ClientInterface $client, KeyValueFactoryInterface $stores, LockBackendInterface $lock, TimeInterface $time, CacheTagsInvalidatorInterface $tags) {
    $this->client = $client;
    $this->store = $stores->get('countersign');
    $this->lock = $lock;
    $this->time = $time;
    $this->tags = $tags;
  }

  /**
   * The overview of a campaign in a language, or in the campaign's own. A campaign or a language that is new here is
   * noted for the next run of cron.
   *
   * @param string $folder
   *   Address of the campaign's folder, as Countersign\folder_of() returns it.
   * @param string $lang
   *   Language that is wanted.
   *
   * @return string
   *   HTML that may be printed. Empty as long as there is none.
   */
  public function show(string $folder, string $lang): string {
    $copy = $this->note($folder, $lang);
    return $copy['overviews'][$lang] ?? $copy['overviews'][$copy['own']] ?? '';
  }

  /**
   * Asks for a campaign while somebody who places a block waits.
   *
   * @return string
   *   A code of a problem, or an empty text.
   */
  public function ask(string $folder, string $lang): string {
    $this->note($folder, $lang);
    return $this->refresh($folder);
  }

  /** Asks for the campaigns that were asked for longest ago, and forgets those that nothing has shown for a month. */
  public function refreshAll(): void {
    $copies = $this->store->getAll();
    foreach ($copies as $key => $copy) {
      $days = ($this->time->getRequestTime() - $copy['used']) / 86400;
      if ($days > self::KEPT_DAYS) {
        $this->forget($copy);
        unset($copies[$key]);
      }
      elseif ($days > self::KEPT_DAYS / 2) {
        // A page that Drupal has cached does not say that it shows a campaign: let it be built again.
        $this->tags->invalidateTags([self::tag($copy['folder'])]);
      }
    }
    uasort($copies, function (array $one, array $other): int {
      return $one['asked'] <=> $other['asked'];
    });
    foreach (array_slice($copies, 0, self::MOST_AT_ONCE) as $copy) {
      $this->refresh($copy['folder']);
    }
  }

  /** The cache tag of everything that shows a campaign. */
  public static function tag(string $folder): string {
    return 'countersign:' . md5($folder);
  }

  /** The copy of a campaign. That it is shown is written once an hour at most. */
  private function note(string $folder, string $lang): array {
    $key = md5($folder);
    $now = $this->time->getRequestTime();
    $kept = $this->store->get($key);
    $copy = $kept ?: ['folder' => $folder, 'id' => '', 'revision' => 0, 'own' => '', 'overviews' => [], 'wanted' => [], 'used' => 0, 'asked' => 0];
    $is_new = !in_array($lang, $copy['wanted'], TRUE) && count($copy['wanted']) < self::MOST_LANGUAGES;
    if ($is_new || $copy['used'] < $now - 3600) {
      $copy['wanted'] = $is_new ? array_merge($copy['wanted'], [$lang]) : $copy['wanted'];
      $copy['used'] = $now;
      if (!$kept) {
        $this->makeRoom();
      }
      $this->store->set($key, $copy);
    }
    return $copy;
  }

  /** Forgets the campaign that never came, or was shown least recently, if there are too many. */
  private function makeRoom(): void {
    $copies = $this->store->getAll();
    if (count($copies) < self::MOST) {
      return;
    }
    uasort($copies, function (array $one, array $other): int {
      return [$one['overviews'] !== [], $one['used']] <=> [$other['overviews'] !== [], $other['used']];
    });
    foreach (array_slice($copies, 0, count($copies) - self::MOST + 1) as $copy) {
      $this->forget($copy);
    }
  }

  /** Forgets a campaign. A cached page must not go on with a copy that nothing refreshes: it might be retracted. */
  private function forget(array $copy): void {
    $this->store->delete(md5($copy['folder']));
    $this->tags->invalidateTags([self::tag($copy['folder'])]);
  }

  /** Asks for the overviews of a campaign, unless another request does so now. Returns a problem, or an empty text. */
  private function refresh(string $folder): string {
    $key = md5($folder);
    if (!$this->lock->acquire("countersign:$key", 2 * self::PATIENCE)) {
      return '';
    }
    // Read now: while others waited, this copy may have gone forward.
    $copy = $this->store->get($key);
    if (!$copy) {
      $this->lock->release("countersign:$key");
      return '';
    }
    // Written first: after a request that PHP ends, the next run begins with other campaigns.
    $copy['asked'] = $this->time->getRequestTime();
    $this->store->set($key, $copy);
    $before = $copy['overviews'];
    $problem = $this->take($copy);
    // Visits went on meanwhile, and have noted what is shown.
    $now = $this->store->get($key);
    if ($now) {
      $this->store->set($key, ['wanted' => $now['wanted'], 'used' => $now['used']] + $copy);
    }
    $this->lock->release("countersign:$key");
    if ($before !== $copy['overviews']) {
      $this->tags->invalidateTags([self::tag($folder)]);
    }
    return $problem;
  }

  /**
   * Takes the overview in the campaign's own language, and those of the same
   * revision in the languages that are wanted. A language that the campaign no
   * longer has is forgotten: its overview would outlive a retraction.
   */
  private function take(array &$copy): string {
    $end = microtime(TRUE) + self::PATIENCE;
    $own = $this->overview($copy['folder'] . 'plain.html', $end);
    $problem = $own instanceof Problem ? $own->code : \Countersign\follow_problem($copy['id'], $copy['revision'], $own);
    if ($problem !== '') {
      return $problem;
    }
    $overviews = [$own['lang'] => $own['html']];
    foreach ($copy['wanted'] as $lang) {
      foreach (\Countersign\files_for($lang, $own['lang']) as $name) {
        $other = $this->overview($copy['folder'] . $name, $end);
        if ($other instanceof Problem && $other->code === 'missing') {
          continue;
        }
        $is_same = !$other instanceof Problem && $name === "plain.{$other['lang']}.html" && $other['id'] === $own['id'] && $other['revision'] === $own['revision'];
        // An overview of an earlier revision would outlive a retraction.
        $last = $own['revision'] === $copy['revision'] ? $copy['overviews'][$lang] ?? NULL : NULL;
        if ($is_same && strlen(implode($overviews) . $other['html']) > 2 * \Countersign\MOST_HTML) {
          // A record is read as a whole, and cron reads all.
          $problem = 'too-large';
          break;
        }
        $problem = $is_same ? $problem : ($other instanceof Problem ? $other->code : 'other');
        if ($is_same || $last !== NULL) {
          $overviews[$lang] = $is_same ? $other['html'] : $last;
        }
        break;
      }
    }
    $copy = ['id' => $own['id'], 'revision' => $own['revision'], 'own' => $own['lang'], 'overviews' => $overviews] + $copy;
    return $problem;
  }

  /** Asks for an overview, and makes it safe to print. */
  private function overview(string $url, float $end) {
    $html = $this->fetch($url, $end);
    if ($html instanceof Problem) {
      return $html;
    }
    $said = \Countersign\read_overview($html);
    $safe = $said ? \Countersign\safe_html($html) : NULL;
    return $safe === NULL ? new Problem('no-campaign') : ['html' => trim($safe)] + $said;
  }

  /** Asks for a file: public hosts over https only, no redirect, five seconds, a bound on bytes. */
  private function fetch(string $url, float $end) {
    if (microtime(TRUE) >= $end) {
      return new Problem('unreachable');
    }
    $parts = parse_url($url);
    $is_tested = \Countersign\is_trusted_for_tests($parts['scheme'], $parts['host']);
    $addresses = $is_tested ? [$parts['host']] : \Countersign\public_addresses($parts['host']);
    if ($addresses instanceof Problem) {
      return $addresses;
    }
    if (!function_exists('curl_version')) {
      return new Problem('no-curl');
    }
    $patience = min(\Countersign\PATIENCE, $end - microtime(TRUE));
    if ($patience <= 0) {
      return new Problem('unreachable');
    }
    $is_large = FALSE;
    $sink = Utils::streamFor(fopen('php://temp', 'w+'));
    try {
      $response = $this->client->request('GET', $url, [
        'allow_redirects' => FALSE,
        'connect_timeout' => $patience,
        'curl' => $is_tested ? [] : [CURLOPT_RESOLVE => [\Countersign\pinned($parts['host'], $addresses)]],
        'decode_content' => FALSE,
        'headers' => ['Accept' => 'text/html', 'Accept-Encoding' => 'identity', 'User-Agent' => 'Countersign for Drupal/__VERSION__'],
        'http_errors' => FALSE,
        'progress' => function ($total, $loaded) use (&$is_large) {
          $is_large = max($total, $loaded) > \Countersign\MOST_HTML;
          if ($is_large) {
            throw new \OverflowException();
          }
        },
        'proxy' => '',
        'sink' => $sink,
        'timeout' => $patience,
      ]);
    }
    catch (GuzzleException | \OverflowException $error) {
      return new Problem($is_large ? 'too-large' : 'unreachable');
    }
    $sink->rewind();
    $bytes = $sink->read(\Countersign\MOST_HTML + 1);
    $problem = \Countersign\answer_problem($response->getStatusCode(), $response->getHeaderLine('Content-Type'), 'text/html', strlen($bytes), \Countersign\MOST_HTML);
    if ($problem === '' && !preg_match('//u', $bytes)) {
      $problem = 'no-campaign';
    }
    return $problem === '' ? $bytes : new Problem($problem);
  }

}
