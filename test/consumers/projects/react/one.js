// One element alone.
import '@countersign/elements/cite/define.js';
