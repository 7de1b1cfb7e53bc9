// One tool for all ways: HTML goes in, and what the tool would store comes out.
import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {root} from '../support/guides.ts';
import {page, type Site} from '../support/servers/site.ts';
import {editorFile, editorPage, type EditorInPage, type EditorName} from './editors.ts';
import {FILTERS} from './filters.ts';
import {ROUTES, type Route, type Tool} from './matrix.mjs';

export interface RunningTool {
  readonly routes: readonly Route[];
  /** Returns what the tool stores of HTML, or of an address, which is text. */
  stored(content: string, route: Route): Promise<string>;
}

const PICTURE = join(root, 'docs/images/tinymce.png');

const isFilter = (name: Tool): name is keyof typeof FILTERS => Object.hasOwn(FILTERS, name);

/** Starts a tool. An editor runs in the page that is given. */
export async function startTool(name: Tool, site: Site, tab: Page): Promise<RunningTool> {
  if (isFilter(name)) {
    const filter = await FILTERS[name]();
    return {routes: ['source'], stored: (content) => Promise.resolve(filter(content))};
  }
  await openEditor(name, site, tab);
  const hasPlace = await tab.evaluate(() => (window as unknown as {editor: EditorInPage}).editor.place !== undefined);
  return {
    routes: hasPlace ? ROUTES : ['source'],
    async stored(content, route) {
      const stored = await tab.evaluate(storedBy, {content, route});
      // The picture of a guide: PICTURES=write npx -y pnpm@12 test test/editors/matrix.test.ts
      const isPicture = name === 'tinymce' && route === 'paste' && /^<article [^>]* overview en /.test(content);
      if (isPicture && process.env['PICTURES'] === 'write') await takePicture(tab);
      return stored;
    },
  };
}

async function openEditor(name: EditorName, site: Site, tab: Page): Promise<void> {
  await tab.route('**/editors/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/editors/', '');
    return route.fulfill({
      body: editorFile(path),
      contentType: path.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8',
    });
  });
  await tab.goto(site.putPage('/editor.html', page(await editorPage(name))));
  await tab.evaluate(() => (window as unknown as {started: Promise<void>}).started);
}

/** Puts content into the editor of the page, and returns what that would store. */
async function storedBy({content, route}: {content: string; route: Route}): Promise<string> {
  const {editor} = window as unknown as {editor: EditorInPage};
  const isText = !content.startsWith('<');
  if (route === 'source') {
    editor.set(isText ? `<p>${content}</p>` : content);
    return editor.get();
  }
  editor.set('');
  const before = editor.get();
  const place = editor.place!();
  (place as HTMLElement).focus();
  const data = new DataTransfer();
  data.setData(isText ? 'text/plain' : 'text/html', content);
  const options = {bubbles: true, cancelable: true};
  // Trix takes formatted text from the event that follows a paste.
  const isTrix = place.localName === 'trix-editor' && !isText;
  place.dispatchEvent(
    isTrix
      ? new InputEvent('beforeinput', {...options, inputType: 'insertFromPaste', dataTransfer: data})
      : new ClipboardEvent('paste', {...options, clipboardData: data}),
  );
  // Some editors paste a moment later.
  while (editor.get() === before) await new Promise((done) => requestAnimationFrame(done));
  return editor.get();
}

/** Takes a picture of what was pasted, from its beginning. */
async function takePicture(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    const {editor} = window as unknown as {editor: EditorInPage};
    editor.place!().ownerDocument.defaultView!.scrollTo(0, 0);
  });
  await tab.screenshot({path: PICTURE, clip: {x: 0, y: 0, width: 1280, height: 420}});
}
