import '@countersign/elements/define.js';
