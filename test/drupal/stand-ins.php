<?php
// The few classes of Drupal that the module touches, as small as they can be, and what Drupal gives it. Guzzle is real.
// The code of a test follows, on standard input; what it returns is printed as JSON.
namespace Drupal\Core\Site {
	class Settings {
		public static function get( $name, $default ) {
			return 'countersign_trust_this_machine' === $name ? $GLOBALS['trusts'] : $default;
		}
	}
}
namespace Drupal\Core\Plugin {
	interface ContainerFactoryPluginInterface {}
}
namespace Drupal\Core\Form {
	interface FormStateInterface {}
	class FormState implements FormStateInterface {
		public $errors = array();
		private $values;
		public function __construct( array $values ) {
			$this->values = $values;
		}
		public function getValue( $name ) {
			return $this->values[ $name ] ?? null;
		}
		public function setErrorByName( $name, $message ) {
			$this->errors[ $name ] = $message;
		}
	}
}
namespace Drupal\Core\Language {
	interface LanguageManagerInterface {}
	class Language implements LanguageManagerInterface {
		public $id = 'en';
		public function getCurrentLanguage() {
			return $this;
		}
		public function getId() {
			return $this->id;
		}
	}
}
namespace Drupal\Core\Messenger {
	interface MessengerInterface {}
	class Messenger implements MessengerInterface {
		public $warnings = array();
		public function addWarning( $message ) {
			$this->warnings[] = $message;
		}
	}
}
namespace Drupal\Core\Render {
	class Markup {
		public static function create( $html ) {
			return $html;
		}
	}
}
namespace Drupal\Core\KeyValueStore {
	interface KeyValueFactoryInterface {}
	class Memory implements KeyValueFactoryInterface {
		public $values = array();
		public function get( $name ) {
			return new Store( $this );
		}
	}
	class Store {
		private $memory;
		public function __construct( Memory $memory ) {
			$this->memory = $memory;
		}
		public function get( $key ) {
			return $this->memory->values[ $key ] ?? null;
		}
		public function set( $key, $value ) {
			$this->memory->values[ $key ] = $value;
		}
		public function delete( $key ) {
			unset( $this->memory->values[ $key ] );
		}
		public function getAll() {
			return $this->memory->values;
		}
	}
}
namespace Drupal\Core\Lock {
	interface LockBackendInterface {}
	class Lock implements LockBackendInterface {
		public $held = array();
		/** What another process does once this one has a lock. */
		public $then;
		public function acquire( $name, $seconds ) {
			$this->then && ( $this->then )();
			$is_free             = empty( $this->held[ $name ] );
			$this->held[ $name ] = true;
			return $is_free;
		}
		public function release( $name ) {
			unset( $this->held[ $name ] );
		}
	}
}
namespace Drupal\Component\Datetime {
	interface TimeInterface {}
	class Clock implements TimeInterface {
		public $now = 1800000000;
		public function getRequestTime() {
			return $this->now;
		}
	}
}
namespace Drupal\Core\Cache {
	interface CacheTagsInvalidatorInterface {}
	class Invalidator implements CacheTagsInvalidatorInterface {
		public $tags = array();
		public function invalidateTags( array $tags ) {
			$this->tags = array_merge( $this->tags, $tags );
		}
	}
}
namespace Symfony\Component\DependencyInjection {
	interface ContainerInterface {}
}
namespace Drupal\Core\Block {
	class BlockBase {
		protected $configuration;
		public function __construct( $configuration ) {
			$this->configuration = $configuration + $this->defaultConfiguration();
		}
		protected function t( $text, $values = array() ) {
			return strtr( $text, $values );
		}
		public function getConfiguration() {
			return $this->configuration;
		}
	}
}
namespace {
	list( , $module, $guzzle ) = $argv;
	$GLOBALS['trusts'] = true;
	spl_autoload_register(
		function ( $name ) use ( $module, $guzzle ) {
			$places = array(
				'Drupal\countersign\\' => "$module/src/",
				'GuzzleHttp\\'         => "$guzzle/GuzzleHttp/",
				'Psr\\'                => "$guzzle/Psr/",
			);
			foreach ( $places as $start => $folder ) {
				if ( 0 === strpos( $name, $start ) ) {
					require $folder . str_replace( '\\', '/', substr( $name, strlen( $start ) ) ) . '.php';
				}
			}
		}
	);
	require "$guzzle/GuzzleHttp/functions_include.php";
	$memory = new Drupal\Core\KeyValueStore\Memory();
	$lock   = new Drupal\Core\Lock\Lock();
	$clock  = new Drupal\Component\Datetime\Clock();
	$caches = new Drupal\Core\Cache\Invalidator();
	// On a busy machine an answer may take longer than the module waits.
	$wait    = array(
		'timeout'         => 120,
		'connect_timeout' => 120,
	);
	$handler = GuzzleHttp\HandlerStack::create();
	$before  = fn( $path ) => null;
	$handler->push(
		function ( $next ) use ( &$before ) {
			return function ( $request, $options ) use ( $next, &$before ) {
				$before( $request->getUri()->getPath() );
				return $next( $request, $options );
			};
		}
	);
	$handler->push( fn( $next ) => fn( $request, $options ) => $next( $request, $wait + $options ) );
	$client = new GuzzleHttp\Client( array( 'handler' => $handler ) );
	$copies = new Drupal\countersign\Copies( $client, $memory, $lock, $clock, $caches );
	$page      = new Drupal\Core\Language\Language();
	$messenger = new Drupal\Core\Messenger\Messenger();
	$block     = fn( $settings ) => new Drupal\countersign\Plugin\Block\CampaignBlock( $settings, 'x', array(), $copies, $page, $messenger );
	// Saves a block as its form does, and returns the block.
	$save = function ( $settings ) use ( $block ) {
		$state = new Drupal\Core\Form\FormState( $settings + array( 'layout' => 'overview', 'load' => 'auto' ) );
		$saved = $block( array() );
		$saved->blockSubmit( array(), $state );
		return $saved;
	};
	$shown = fn( $settings ) => $block( $settings )->build()['#markup'];
	$ask   = fn( $path ) => $client->get( $path );
	echo json_encode( eval( stream_get_contents( STDIN ) ) );
}
