// The file that starts the thread. Nothing imports it: WebKit runs the first file of a thread a second time when another
// one imports it, and two threads would answer, one of them without a document.
import './worker.ts';
