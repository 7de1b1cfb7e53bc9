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
 * The last good copy of each campaign in each language that this site shows.
 *
 * A visitor waits at most five seconds, and only one does: the others get the
 * last copy meanwhile.
 */
class Copies {

  /** Copies that a site keeps at most. What is shown is never given up. */
  private const MOST = 100;
  /** Days after which a copy that nothing shows is forgotten. */
  private const KEPT_DAYS = 30;

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
   * The copy of a campaign, asked for again if it is no longer fresh.
   *
   * @param string $folder
   *   Address of the campaign's folder, as Countersign\folder_of() returns it.
   * @param string $lang
   *   Language of the page.
   *
   * @return array
   *   With `html`, empty until there is any; `id`, `revision`, `title`; `until`,
   *   the time until which it is fresh; `used`, the day on which it was last
   *   shown; and `problem` of the last request.
   */
  public function get(string $folder, string $lang): array {
    $key = md5("$lang $folder");
    $kept = $this->store->get($key);
    if (!$kept && count($this->store->getAll()) >= self::MOST) {
      return $this->none($folder, $lang, 'full');
    }
    $copy = $kept ?: $this->none($folder, $lang, '');
    $today = date('Y-m-d', $this->time->getRequestTime());
    if ($kept && $copy['used'] !== $today) {
      $copy['used'] = $today;
      $this->store->set($key, $copy);
    }
    return $this->refresh(['used' => $today] + $copy);
  }

  /** Asks for all copies that are no longer fresh, and forgets those that nothing has shown for a month. */
  public function refreshAll(): void {
    $oldest = date('Y-m-d', $this->time->getRequestTime() - self::KEPT_DAYS * 86400);
    foreach ($this->store->getAll() as $key => $copy) {
      if ($copy['used'] < $oldest) {
        $this->store->delete($key);
      }
      else {
        $this->refresh($copy);
      }
    }
  }

  /** A copy that has nothing yet. */
  private function none(string $folder, string $lang, string $problem): array {
    $nothing = ['html' => '', 'id' => '', 'revision' => 0, 'title' => '', 'until' => 0, 'used' => ''];
    return ['folder' => $folder, 'wanted' => $lang, 'problem' => $problem] + $nothing;
  }

  /** Asks for a copy, unless it is fresh or another request asks for it now. */
  private function refresh(array $copy): array {
    $key = md5("{$copy['wanted']} {$copy['folder']}");
    if ($copy['until'] > $this->time->getRequestTime() || !$this->lock->acquire("countersign:$key", 30)) {
      return $copy;
    }
    $before = $copy['html'];
    $copy['problem'] = $this->ask($copy);
    $copy['until'] = $this->time->getRequestTime() + ($copy['problem'] === '' ? \Countersign\FRESH : \Countersign\FAILED);
    $this->store->set($key, $copy);
    $this->lock->release("countersign:$key");
    if ($before !== $copy['html']) {
      $this->tags->invalidateTags([self::tag($copy['folder'])]);
    }
    return $copy;
  }

  /** The cache tag of everything that shows a campaign. */
  public static function tag(string $folder): string {
    return 'countersign:' . md5($folder);
  }

  /** Seconds for which what shows a copy may be cached. */
  public function maxAge(array $copy): int {
    return max(1, $copy['until'] - $this->time->getRequestTime());
  }

  /** Asks for the overview in the language of the page, or in the campaign's own. Returns a problem, or an empty text. */
  private function ask(array &$copy): string {
    $html = $this->fetch($copy['folder'] . 'plain.html');
    $said = $html instanceof Problem ? NULL : \Countersign\read_overview($html);
    if (!$said) {
      return $html instanceof Problem ? $html->code : 'no-campaign';
    }
    foreach (\Countersign\files_for($copy['wanted'], $said['lang']) as $name) {
      $other = $this->fetch($copy['folder'] . $name);
      if (!$other instanceof Problem) {
        $html = $other;
        $said = \Countersign\read_overview($other);
        break;
      }
      if ($other->code !== 'missing') {
        return $other->code;
      }
    }
    $problem = $said ? \Countersign\follow_problem($copy['id'], $copy['revision'], $said) : 'no-campaign';
    if ($problem === '') {
      $copy = ['html' => $html, 'title' => $said['title'] ?: $copy['title']] + $said + $copy;
    }
    return $problem;
  }

  /** Asks for a file: public hosts over https only, no redirect, five seconds, a bound on bytes. */
  private function fetch(string $url) {
    $parts = parse_url($url);
    $is_tested = \Countersign\is_trusted_for_tests($parts['scheme'], $parts['host']);
    $addresses = $is_tested ? [$parts['host']] : \Countersign\public_addresses($parts['host']);
    if ($addresses instanceof Problem) {
      return $addresses;
    }
    if (!function_exists('curl_version')) {
      return new Problem('no-curl');
    }
    $is_large = FALSE;
    $sink = Utils::streamFor(fopen('php://temp', 'w+'));
    try {
      $response = $this->client->request('GET', $url, [
        'allow_redirects' => FALSE,
        'connect_timeout' => \Countersign\PATIENCE,
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
        'timeout' => \Countersign\PATIENCE,
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
