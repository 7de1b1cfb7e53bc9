<?php

namespace Drupal\countersign\Plugin\Block;

use Countersign\Problem;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Language\LanguageManagerInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\countersign\Campaign;
use Drupal\countersign\Copies;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * A campaign as a block.
 *
 * @Block(
 *   id = "countersign_campaign",
 *   admin_label = @Translation("Countersign campaign")
 * )
 */
class CampaignBlock extends BlockBase implements ContainerFactoryPluginInterface {

  private $campaign;
  private $languages;

  public function __construct(array $configuration, $plugin_id, $plugin_definition, Copies $copies, LanguageManagerInterface $languages) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
    $this->campaign = new Campaign($copies);
    $this->languages = $languages;
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition) {
    return new static($configuration, $plugin_id, $plugin_definition, $container->get('countersign.copies'), $container->get('language_manager'));
  }

  /**
   * {@inheritdoc}
   */
  public function defaultConfiguration() {
    return ['url' => '', 'layout' => 'overview', 'load' => 'auto'];
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
    if (\Countersign\folder_of((string) $form_state->getValue('url')) instanceof Problem) {
      $form_state->setErrorByName('url', $this->t('Paste the address of the campaign’s own page: it begins with https:// and has no port, password or question mark.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state) {
    foreach (array_keys($this->defaultConfiguration()) as $name) {
      $this->configuration[$name] = (string) $form_state->getValue($name);
    }
  }

  /**
   * {@inheritdoc}
   */
  public function build() {
    $shown = $this->campaign->render($this->configuration, $this->languages->getCurrentLanguage()->getId());
    return [
      // Safe: made of escaped attributes and of what safe_html() let through.
      '#markup' => Markup::create($shown['html']),
      '#attached' => ['library' => ['countersign/campaign']],
      '#cache' => ['tags' => $shown['tags'], 'max-age' => $shown['max-age'], 'contexts' => ['languages:language_interface']],
    ];
  }

}
