<?php

/**
 * @file
 * Loads what the module has in common with the plugin for WordPress.
 */

namespace Countersign;

use Drupal\Core\Site\Settings;

foreach (['problem', 'address', 'answer', 'safe-html'] as $countersign_name) {
  require_once dirname(__DIR__) . "/shared/$countersign_name.php";
}
unset($countersign_name);

/**
 * Whether a developer's settings.php lets 127.0.0.1 be asked.
 */
function trusts_this_machine(): bool {
  return Settings::get('countersign_trust_this_machine', FALSE) === TRUE;
}
