// Keeps a draft and a file of this machine the same. Each change of the letter is saved in the file at once. Where
// another program has changed the file, a letter without changes of its own gives way, and else a person decides.
import {isSame} from '../document/json.ts';
import {hearLocalFile, readLocalFile, writeLocalFile, type LocalFile} from '../files/local-file.ts';
import {documentOf} from '../session/history.ts';
import type {Session} from '../session/session.ts';
import type {Words} from '../words/words.ts';
import type {Notice, Notices} from './notices.ts';

/** How long after the last key the file is written, in milliseconds. */
const SAVE_AFTER = 300;

const NOTICE = 'file';

export class LocalFileKeeper {
  readonly name: string;
  readonly #session: Session;
  readonly #notices: Notices;
  readonly #words: () => Words;
  /** Of the file as this page knows it. */
  #digest: string;
  /** Its text: what is the same in the letter stays as it stands there. */
  #text: string;
  /** The document that the file has. */
  #saved: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing = false;
  /** Whether a person has to decide first. */
  #isAsked = false;
  #events: EventSource | undefined;

  constructor(session: Session, file: LocalFile, notices: Notices, words: () => Words) {
    this.name = `\u2068${file.name}\u2069`;
    this.#session = session;
    this.#notices = notices;
    this.#words = words;
    this.#digest = file.digest;
    this.#text = file.text;
  }

  /** Whether the file has everything that the letter has. */
  get isSaved(): boolean {
    return this.#saved === this.#session.document;
  }

  /**
   * Begins. A draft that goes back to an earlier start may differ from the file: then a person decides, unless the file
   * is the one that was saved last.
   */
  begin(file: LocalFile): void {
    const inFile = documentOf(file.text);
    if (isSame(inFile, this.#session.document)) this.#saved = this.#session.document;
    else if (this.#session.head.fileDigest === file.digest) this.#saveLater(0);
    else this.#ask(file);
    this.#session.addEventListener('change', this.#onChange);
    addEventListener('pagehide', this.#onLeave);
    this.#events = hearLocalFile((digest) => void this.#onDisk(digest));
  }

  end(): void {
    this.#session.removeEventListener('change', this.#onChange);
    removeEventListener('pagehide', this.#onLeave);
    this.#events?.close();
    if (!this.isSaved && !this.#isAsked) void this.#save();
  }

  readonly #onChange = (): void => this.#saveLater(SAVE_AFTER);

  readonly #onLeave = (): void => {
    // A change that cannot be sent any more is kept in the browser, and saved when the page is opened again.
    if (!this.isSaved && !this.#isAsked) void this.#save();
  };

  #saveLater(after: number): void {
    clearTimeout(this.#timer);
    if (this.#isAsked || this.isSaved) return;
    this.#timer = setTimeout(() => void this.#save(), after);
  }

  async #save(): Promise<void> {
    // A tab that writes the draft also writes the file.
    if (this.#writing || this.#session.isHandedOver) return;
    this.#writing = true;
    const {document} = this.#session;
    const whole = `${JSON.stringify(document, null, 2)}\n`;
    const text = await this.#session.worker.ask('fileText', this.#text).catch(() => whole);
    const written = await writeLocalFile(text, this.#digest);
    this.#writing = false;
    if (written && 'changed' in written) return this.#ask(written.changed);
    if (!written) return this.#say(({frame}) => frame.fileNotSaved(this.name));
    this.#saved = document;
    this.#text = text;
    this.#digest = written.digest;
    this.#session.describe({fileDigest: written.digest});
    this.#notices.close(NOTICE);
    this.#saveLater(SAVE_AFTER);
  }

  async #onDisk(digest: string | null): Promise<void> {
    if (digest === null || digest === this.#digest || this.#writing || this.#isAsked) return;
    const file = await readLocalFile();
    if (!file || file.digest === this.#digest) return;
    if (this.#session.isHandedOver) {
      this.#digest = file.digest;
      this.#text = file.text;
    } else if (this.isSaved && documentOf(file.text)) this.#take(file, true);
    else this.#ask(file);
  }

  /** The file counts. Undo brings back what was here. */
  #take(file: LocalFile, isToldSo: boolean): void {
    const document = documentOf(file.text);
    if (!document) return this.#ask(file);
    this.#isAsked = false;
    this.#digest = file.digest;
    this.#text = file.text;
    // Letters that were typed meanwhile are a step before this one.
    const name = this.#words().frame.fileLoaded(this.name);
    this.#session.removeEventListener('change', this.#onChange);
    this.#session.change(name, () => document);
    this.#session.addEventListener('change', this.#onChange);
    this.#saved = this.#session.document;
    this.#session.describe({fileDigest: file.digest});
    if (isToldSo) this.#say(({frame}) => frame.fileTaken(this.name));
  }

  /** The letter counts. */
  #keep(file: LocalFile): void {
    this.#isAsked = false;
    this.#digest = file.digest;
    this.#text = file.text;
    this.#saved = undefined;
    void this.#save();
  }

  #ask(file: LocalFile): void {
    this.#isAsked = true;
    const isLetter = documentOf(file.text) !== undefined;
    this.#notices.show({
      kind: NOTICE,
      text: ({frame}) => (isLetter ? frame.fileChanged(this.name) : frame.fileBroken(this.name)),
      actions: [
        ...(isLetter ? [{label: TAKE, run: () => this.#take(file, false)}] : []),
        {label: KEEP, run: () => this.#keep(file)},
      ],
      isChoice: true,
    });
  }

  #say(text: Notice['text']): void {
    this.#notices.show({kind: NOTICE, text, actions: []});
  }
}

const TAKE: Notice['text'] = ({frame}) => frame.takeFile;
const KEEP: Notice['text'] = ({frame}) => frame.keepMine;
