<?php
/**
 * Why something was not taken: a code, which the plugin of a system says in words.
 *
 * @package Countersign
 */

namespace Countersign;

/** A problem with an address, an answer or an overview. */
class Problem {

	/**
	 * The problem.
	 *
	 * @var string
	 */
	public $code;

	/**
	 * Makes a problem.
	 *
	 * @param string $code Such as `no-address`.
	 */
	public function __construct( string $code ) {
		$this->code = $code;
	}
}
