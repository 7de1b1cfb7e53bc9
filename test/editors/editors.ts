// The editors and filters that run in a browser, each on a page of its own as sites set it up. `window.editor` on the
// page puts HTML in and takes out what the tool would store.
import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

/** What a test finds as `window.editor`. */
export interface EditorInPage {
  /** The editor's view of the source: HTML goes in as it is. */
  set(html: string): void;
  /** What the editor would store. */
  get(): string;
  /** Where people paste. A filter has no such place. */
  readonly place?: () => Element;
}

interface EditorPage {
  /** Scripts of the editor, by the path of their files in `node_modules`. */
  readonly scripts: readonly string[];
  /** A module of ours in `in-page/` that is bundled with the editor's packages. */
  readonly module?: string;
  /** Ends with the value of `window.editor`. */
  readonly start: string;
}

const CKEDITOR = (others: string, config = '') => `
  const {ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, AutoLink, List, BlockQuote, Table} = CKEDITOR;
  const element = document.querySelector('#editor');
  const made = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, AutoLink, List, BlockQuote, Table${others}],
    ${config}
  });
  return {
    set: (html) => made.setData(html),
    get: () => made.getData(),
    place: () => made.ui.getEditableElement(),
  };`;

/** Every editor by its name. */
export const EDITORS = {
  ckeditor: {scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'], start: CKEDITOR('')},
  'ckeditor-html': {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    start: CKEDITOR(
      ', CKEDITOR.GeneralHtmlSupport',
      'htmlSupport: {allow: [{name: /.*/, attributes: true, classes: true, styles: true}]},',
    ),
  },
  tinymce: {
    scripts: ['tinymce/tinymce.min.js'],
    start: `
      const [made] = await tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        base_url: '/editors/tinymce',
        suffix: '.min',
        plugins: 'lists link autolink code',
      });
      return {
        set: (html) => made.setContent(html),
        get: () => made.getContent(),
        place: () => made.getBody(),
      };`,
  },
  tiptap: {scripts: [], module: 'tiptap.ts', start: 'return made.start(document.querySelector("#editor"));'},
  prosemirror: {
    scripts: [],
    module: 'prosemirror.ts',
    start: 'return made.start(document.querySelector("#editor"));',
  },
  quill: {
    scripts: ['quill/dist/quill.js'],
    start: `
      const made = new Quill('#editor');
      return {
        set: (html) => made.setContents(made.clipboard.convert({html})),
        get: () => made.getSemanticHTML(),
        place: () => made.root,
      };`,
  },
  trix: {
    scripts: ['trix/dist/trix.umd.min.js'],
    start: `
      const made = document.createElement('trix-editor');
      const ready = new Promise((done) => made.addEventListener('trix-initialize', done));
      document.querySelector('#editor').append(made);
      await ready;
      return {
        set: (html) => made.editor.loadHTML(html),
        get: () => made.value,
        place: () => made,
      };`,
  },
  dompurify: {
    scripts: ['dompurify/dist/purify.min.js'],
    start: `
      let stored = '';
      return {
        set: (html) => void (stored = DOMPurify.sanitize(html)),
        get: () => stored,
      };`,
  },
} satisfies Readonly<Record<string, EditorPage>>;

export type EditorName = keyof typeof EDITORS;

const modules = fileURLToPath(new URL('node_modules/', import.meta.url));

/** The file of an editor's package, by its path. */
export const editorFile = (path: string): Buffer => readFileSync(join(modules, path));

/** The body of an editor's page. Its scripts are at `/editors/`. */
export async function editorPage(name: EditorName): Promise<string> {
  const {scripts, module, start}: EditorPage = EDITORS[name];
  const own = module ? `<script>${await bundled(module)}</script>` : '';
  return `<div id="editor"></div>
${scripts.map((path) => `<script src="/editors/${path}"></script>`).join('')}${own}
<script>window.started = (async () => {${start}})().then((editor) => { window.editor = editor; });</script>`;
}

/** A module and all that it imports, as one script. What it exports is a global. */
async function bundled(module: string): Promise<string> {
  const entry = join(dirname(modules), 'in-page', module);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {write: false, minify: false, lib: {entry, formats: ['iife'], name: 'made'}},
  });
  const [{output}] = built as unknown as [{output: [{code: string}]}];
  return output[0].code.replaceAll('</script', '<\\/script');
}
