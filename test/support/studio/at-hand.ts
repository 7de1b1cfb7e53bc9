// Functions that say what a page of the studio has ready. They are sent into the page as text, so they use nothing
// outside themselves.

/** Whether the page shows what its address names. In the studio, another fragment loads no page: the old view stays. */
export function isShown(): boolean {
  const studio = document.querySelector('studio-app') as {
    readonly route?: {readonly view: string; readonly draft?: string; readonly place: string};
    readonly trouble?: string;
  } | null;
  const {view = '', draft = '', place = ''} = studio?.route ?? {};
  const shown = view === 'start' ? ['start', place] : ['draft', draft, view, place];
  const isOf = (hash: string) => shown.filter(Boolean).join('/') === (hash.replace(/^#\/?/, '') || 'start');
  const isThere = studio === null || (isOf(location.hash) && studio.trouble !== 'loading');
  return isThere && document.querySelector('h1') !== null;
}

/** Whether the thread of a draft has given its first check. */
export function isChecked(): boolean {
  const studio = document.querySelector('studio-app') as unknown as {readonly session?: {readonly checked?: unknown}};
  return studio.session?.checked !== undefined;
}
