// Registers all seven elements.
import './campaign/define.js';
import './cite/define.js';
