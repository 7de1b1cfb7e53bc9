// A busy thread: it is asked when a test says so. Both functions run in the page.

interface Held extends Window {
  releaseThread?: () => Promise<unknown>;
}

/** Holds back what the page asks its thread for. */
export function holdThread(): void {
  const held: (() => Promise<void>)[] = [];
  const {prototype} = Worker;
  const {postMessage} = prototype;
  prototype.postMessage = function (this: Worker, message: {readonly number: number}) {
    const ask = (resolve: () => void) => {
      this.addEventListener('message', ({data}: MessageEvent<{readonly number: number}>) => {
        if (data.number === message.number) resolve();
      });
      postMessage.call(this, message);
    };
    held.push(() => new Promise(ask));
  };
  (window as Held).releaseThread = () => {
    prototype.postMessage = postMessage;
    return Promise.all(held.map((ask) => ask()));
  };
}

/** Asks the thread for all that was held back. Resolves when the page has its answers, and has drawn them. */
export async function releaseThread(): Promise<void> {
  await (window as Held).releaseThread!();
}
