// The question that the page asks before it publishes, and the answer of the thread.
import type {NamedProblem} from '@countersign/authoring';
import type {Foretold, PublishedPicture, WantedPicture} from '@countersign/render';

/** Files as the folder that is served has them, so far as the page can see it. */
export interface ServedFolder {
  /** All names in its record. Undefined without a record. */
  readonly files: readonly string[] | undefined;
  /** The `campaign.json` that is there. */
  readonly document: Uint8Array | undefined;
  /** Revisions that are kept there, by the names of their files. */
  readonly revisions: ReadonlyMap<string, Uint8Array>;
  /** Files that lie where the document has logos, by name. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
}

export interface PublishRequest {
  /** Logos of the draft, by their names in the folder. */
  readonly logos: ReadonlyMap<string, Uint8Array>;
  /** Share pictures by the names of their files. Undefined if none are wanted. */
  readonly pictures?: ReadonlyMap<string, PublishedPicture> | undefined;
  /** The folder that is written into. Undefined for a zip file, which is unpacked there. */
  readonly served?: ServedFolder | undefined;
  /** Names of the files of earlier publications, where no folder tells them. */
  readonly earlier?: readonly string[] | undefined;
}

/** Something that a person still has to do, or should know. */
export type PublishNote =
  | {readonly kind: 'logo-missing'; readonly name: string; readonly address: string}
  | {readonly kind: 'logo-stays'; readonly name: string; readonly file: string}
  | {readonly kind: 'moved'; readonly from: string; readonly to: string}
  | {readonly kind: 'dropped'; readonly languages: readonly string[]};

export interface Publication {
  readonly ok: true;
  readonly id: string;
  readonly url: string;
  readonly revision: number;
  /** The moment of the document, by which files of a zip are dated. */
  readonly updated: string;
  readonly languages: readonly string[];
  readonly isRetracted: boolean;
  /** Every file in the order of writing, the record first. */
  readonly files: readonly (readonly [name: string, content: Uint8Array<ArrayBuffer>])[];
  /** Files of the folder that may be overwritten. Others with one of our names are of somebody else. */
  readonly own: readonly string[];
  /** The record's names, for the next publication. */
  readonly names: readonly string[];
  readonly logos: number;
  readonly pictures: number;
  readonly notes: readonly PublishNote[];
  /** For the organisations that show the letter. Undefined if it is retracted. */
  readonly partners: Partners | undefined;
}

export interface Partners {
  readonly title: string;
  /** Address of the partners' page. */
  readonly page: string;
  /** HTML to paste. */
  readonly snippet: string;
}

export type PublishAnswer =
  | Publication
  | {readonly ok: false; readonly problems: readonly NamedProblem[]; readonly tooMuch?: Foretold | undefined};

/** The pictures to draw for a folder: none, if the folder would be too large. */
export interface FolderPlan {
  readonly pictures: readonly WantedPicture[];
  readonly tooMuch?: Foretold | undefined;
}
