<?php

namespace Drupal\countersign;

use Countersign\Problem;

require_once __DIR__ . '/shared.php';

/**
 * What a page shows: the element round its static HTML, or a link.
 */
class Campaign {

  private const LAYOUTS = ['overview', 'full'];
  private const LOADS = ['auto', 'click'];

  private $copies;

  public function __construct(Copies $copies) {
    $this->copies = $copies;
  }

  /**
   * Renders a campaign.
   *
   * @param string[] $written
   *   What an author wrote: `url`, and perhaps `lang`, `layout` and `load`. An
   *   unknown value is the default; one of `load` is the one that asks first.
   * @param string $lang
   *   Language of the page.
   *
   * @return array
   *   `html`, safe to print; `tags` and `max-age` for caches. Without a campaign
   *   `html` is a link, or empty.
   */
  public function render(array $written, string $lang): array {
    $folder = \Countersign\folder_of($written['url'] ?? '');
    if ($folder instanceof Problem) {
      return ['html' => '', 'tags' => [], 'max-age' => -1];
    }
    $own = $written['lang'] ?? '';
    $own = \Countersign\is_language($own) ? $own : '';
    $copy = $this->copies->get($folder, $own === '' ? $lang : $own);
    $cache = ['tags' => [Copies::tag($folder)], 'max-age' => $this->copies->maxAge($copy)];
    if ($copy['html'] === '') {
      $link = '<p><a href="' . \Countersign\safe_text($folder) . '" rel="noopener noreferrer" referrerpolicy="no-referrer">' . \Countersign\safe_text($folder) . '</a></p>';
      return ['html' => $link] + $cache;
    }
    $load = in_array($written['load'] ?? 'auto', self::LOADS, TRUE) ? $written['load'] ?? 'auto' : 'click';
    $layout = in_array($written['layout'] ?? '', self::LAYOUTS, TRUE) ? $written['layout'] : 'overview';
    $html = '<div class="countersign-campaign"><cs-campaign src="' . \Countersign\safe_text($folder) . 'campaign.json"';
    $html .= $layout === 'full' ? ' layout="full"' : '';
    $html .= $load === 'click' ? ' load="click"' : '';
    $html .= $own === '' ? '' : " lang=\"$own\"";
    // No line breaks round it: other filters make paragraphs of them.
    return ['html' => $html . '>' . trim(\Countersign\safe_html($copy['html'])) . '</cs-campaign></div>'] + $cache;
  }

}
