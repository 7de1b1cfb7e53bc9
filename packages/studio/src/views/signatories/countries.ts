// Countries by the names of the person's language. The document has their codes.
import type {Session} from '../../session/session.ts';

type Country = readonly [code: string, name: string];

/** The countries that were asked for, by language. They are the same for all drafts. */
const known = new Map<string, Promise<readonly Country[]>>();

export class Countries {
  readonly all: readonly Country[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #codes: ReadonlyMap<string, string>;

  constructor(all: readonly Country[] = [], lang = 'en') {
    this.all = all;
    this.#names = new Map(all);
    this.#codes = new Map(all.map(([code, name]) => [name.toLocaleLowerCase(lang), code]));
    this.#lang = lang;
  }

  readonly #lang: string;

  /** The name of a country. Text that is no code is shown as it is. */
  readonly nameOf = (code: string): string => this.#names.get(code) ?? code;

  /** The code of a country whose full name was typed. */
  codeOf(name: string): string | undefined {
    return this.#codes.get(name.trim().toLocaleLowerCase(this.#lang));
  }

  /** Asks the thread for the countries in a language. */
  static async load({worker}: Session, lang: string): Promise<Countries> {
    let all = known.get(lang);
    if (!all) {
      all = worker.ask('countries', lang);
      known.set(lang, all);
    }
    return new Countries(await all, lang);
  }
}
