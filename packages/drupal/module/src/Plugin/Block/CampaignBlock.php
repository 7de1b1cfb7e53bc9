<?php

namespace Drupal\countersign\Plugin\Block;

use Countersign\Problem;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Messenger\MessengerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\countersign\Copies;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A campaign as a block: the element round its static HTML, or a link.
 *
 * @Block(
 *   id = "countersign_campaign",
 *   admin_label = @Translation("Countersign campaign")
 * )
 */
class CampaignBlock extends BlockBase implements ContainerFactoryPluginInterface {

  private $copies;
  private $languages;
  private $campaignMessenger;

  public function __construct(array $configuration, $plugin_id, $plugin_definition, Copies $copies, LanguageManagerInterface $languages, MessengerInterface $messenger) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
    $this->copies = $copies;
    $this->languages = $languages;
    $this->campaignMessenger = $messenger;
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('countersign.copies'), $container->get('language_manager'), $container->get('messenger'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return ['url' => '', 'lang' => '', 'layout' => 'overview', 'load' => 'auto'];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state) {
    $form['url'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the campaign’s page'),
      '#default_value' => $this->configuration['url'],
      '#required' => TRUE,
    ];
    $form['lang'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Language, such as “ar”, if it is not the page’s'),
      '#default_value' => $this->configuration['lang'],
      '#maxlength' => 35,
    ];
    $form['layout'] = [
      '#type' => 'select',
      '#title' => $this->t('How much is shown'),
      '#options' => ['overview' => $this->t('Overview'), 'full' => $this->t('The whole record')],
      '#default_value' => $this->configuration['layout'],
    ];
    $form['load'] = [
      '#type' => 'select',
      '#title' => $this->t('Requests by your readers'),
      '#options' => [
        'auto' => $this->t('The campaign’s server is asked when a reader comes near'),
        'click' => $this->t('Only after the reader has pressed a button'),
      ],
      '#default_value' => $this->configuration['load'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockValidate($form, FormStateInterface $form_state) {
    $folder = \Countersign\folder_of((string) $form_state->getValue('url'));
    if ($folder instanceof Problem) {
      $form_state->setErrorByName('url', $folder->code === 'private' ? $this->inWords('private') : $this->t('Paste the address of the campaign’s own page: it begins with https:// and has no port, password or question mark.'));
    }
    $lang = (string) $form_state->getValue('lang');
    if ($lang !== '' && !\Countersign\is_language($lang)) {
      $form_state->setErrorByName('lang', $this->t('Write the code of a language, such as “ar” or “pt-BR”, or leave it empty.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
    $problem = $this->copies->ask(\Countersign\folder_of($this->configuration['url']), $this->lang());
    if ($problem !== '') {
      $this->campaignMessenger->addWarning($this->t('@problem Until cron has fetched the campaign, the block shows its last copy, or a link.', ['@problem' => $this->inWords($problem)]));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $url = $this->configuration['url'];
    $folder = \Countersign\folder_of(is_string($url) ? $url : '');
    if ($folder instanceof Problem) {
      return [];
    }
    return [
      // Safe: made of escaped attributes and of what safe_html() let through, which guards itself from template engines.
      '#markup' => Markup::create('<div class="countersign-campaign">' . $this->inside($folder) . '</div>'),
      '#attached' => ['library' => ['countersign/campaign']],
      '#cache' => ['tags' => [Copies::tag($folder)], 'contexts' => ['languages:language_interface']],
    ];
  }

  /** What is wrong, and what to do. */
  private function inWords(string $problem) {
    switch ($problem) {
      case 'unknown-host':
        return $this->t('No server was found at this address. Look for a typing mistake in it.');

      case 'private':
        return $this->t('This address belongs to a private network, which this site does not ask. Use the campaign’s public address.');

      case 'no-curl':
        return $this->t('This site’s PHP lacks its extension “curl”. Ask the server’s administrator to install it.');

      case 'unreachable':
        return $this->t('The campaign’s server did not answer in time. If it stays silent, tell the campaign’s organisation.');

      case 'redirect':
        return $this->t('This address leads to another one. Open it in a browser, and paste the address that you end up at.');

      case 'missing':
        return $this->t('There is no campaign at this address. Check the address. If it is right, the organisation has to publish its campaign again.');

      case 'too-large':
        return $this->t('What this address sends is too large for a campaign. Ask the campaign’s organisation.');

      case 'no-campaign':
        return $this->t('What this address sends is no campaign. Paste the address of the campaign’s own page.');

      case 'other':
        return $this->t('This address now sends another campaign or revision. This site keeps what it has. Ask the campaign’s organisation.');

      case 'older':
        return $this->t('The campaign’s server sends an older revision than before. This site keeps the newer one.');

      case 'too-far':
        return $this->t('The number of the revision jumped by more than a thousand. This site keeps what it has. Ask the campaign’s organisation.');

      default:
        return $this->t('The campaign’s server answered with an error. If it stays, tell the campaign’s organisation.');
    }
  }

  /** The language that is wanted: the block's, or the page's. */
  private function lang(): string {
    return $this->configuration['lang'] === '' ? $this->languages->getCurrentLanguage()->getId() : $this->configuration['lang'];
  }

  /** The element with its static HTML, or a link as long as there is none. */
  private function inside(string $folder): string {
    ['lang' => $lang, 'layout' => $layout, 'load' => $load] = $this->configuration;
    $html = $this->copies->show($folder, $this->lang());
    $address = htmlspecialchars($folder);
    if ($html === '') {
      return "<p><a href=\"$address\" rel=\"noopener noreferrer\" referrerpolicy=\"no-referrer\">$address</a></p>";
    }
    $tag = "<cs-campaign src=\"{$address}campaign.json\"";
    $tag .= $layout === 'full' ? ' layout="full"' : '';
    // What protects and is not understood asks first.
    $tag .= $load === 'auto' ? '' : ' load="click"';
    $tag .= \Countersign\is_language($lang) ? " lang=\"$lang\"" : '';
    // No line breaks round it: other modules make paragraphs of them.
    return "$tag>$html</cs-campaign>";
  }

}
