// Registers all eight elements.
import './campaign/define.js';
import './cite/define.js';
