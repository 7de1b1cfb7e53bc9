<?php

namespace Drupal\countersign\Plugin\Filter;

use Countersign\Problem;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\countersign\Campaign;
use Drupal\countersign\Copies;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Shows a campaign in the place of its address or of [countersign url="…"].
 *
 * @Filter(
 *   id = "countersign",
 *   title = @Translation("Show campaigns of Countersign"),
 *   description = @Translation("Write [countersign url=""https://letters.example.org/open-audit/""]. Place this filter after those that limit HTML."),
 *   type = Drupal\filter\Plugin\FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
 *   settings = {
 *     "hosts" = ""
 *   },
 *   weight = 50
 * )
 */
class CountersignFilter extends FilterBase implements ContainerFactoryPluginInterface {

  /** Campaigns in one text at most. */
  private const MOST = 20;

  private $campaign;

  public function __construct(array $configuration, $plugin_id, $plugin_definition, Copies $copies) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
    $this->campaign = new Campaign($copies);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('countersign.copies'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode) {
    $result = new FilterProcessResult($text);
    $left = self::MOST;
    $show = function (array $found, array $written) use ($result, $langcode, &$left): string {
      if ($left-- <= 0) {
        return $found[0];
      }
      $shown = $this->campaign->render($written, $langcode);
      if ($shown['html'] === '') {
        return $found[0];
      }
      $result->addCacheTags($shown['tags']);
      $result->mergeCacheMaxAge($shown['max-age']);
      $result->addAttachments(['library' => ['countersign/campaign']]);
      return $shown['html'];
    };
    $text = preg_replace_callback('~(?:<p>\s*)?\[countersign\s([^\]<>]*)\](?:\s*</p>)?~', function (array $found) use ($show): string {
      preg_match_all('~(\w+)\s*=\s*["\x{201c}\x{201d}]([^"\x{201c}\x{201d}]*)["\x{201c}\x{201d}]~u', html_entity_decode($found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8'), $pairs);
      return $show($found, array_combine($pairs[1], $pairs[2]));
    }, $text);
    $text = preg_replace_callback('~<p>\s*(?:<a\b[^>]*>\s*)?(https?://[^\s<>"]+)(?:\s*</a>)?\s*</p>~', function (array $found) use ($show): string {
      $address = html_entity_decode($found[1], ENT_QUOTES | ENT_HTML5, 'UTF-8');
      return $this->isKnown($address) ? $show($found, ['url' => $address]) : $found[0];
    }, $text);
    return $result->setProcessedText($text);
  }

  /** Whether an address stands for a campaign wherever it stands alone: its host is one that the site has named. */
  private function isKnown(string $address): bool {
    $folder = \Countersign\folder_of($address);
    $hosts = preg_split('/\s+/', strtolower((string) ($this->settings['hosts'] ?? '')), -1, PREG_SPLIT_NO_EMPTY);
    return !$folder instanceof Problem && in_array(parse_url($folder, PHP_URL_HOST), $hosts, TRUE);
  }

  /**
   * {@inheritdoc}
   */
  public function settingsForm(array $form, FormStateInterface $form_state) {
    $form['hosts'] = [
      '#type' => 'textarea',
      '#title' => $this->t('Hosts of campaigns'),
      '#description' => $this->t('One in each line, such as letters.example.org. An address there that is alone in its paragraph is shown as a campaign.'),
      '#default_value' => $this->settings['hosts'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('Show a campaign: [countersign url="https://letters.example.org/open-audit/"]');
  }

}
