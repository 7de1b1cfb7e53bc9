// The file that starts the thread. No other file imports it: WebKit would run it a second time then. Two threads would
// answer, one of them without a document.
import './worker.ts';
