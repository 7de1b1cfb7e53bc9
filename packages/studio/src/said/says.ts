// The shape of a catalogue: English templates are its keys, and each language has the same places.
import type {Forms} from '../words/plural.ts';

/** Translations of templates. `{n}` chooses between forms of a plural. */
export type Says<Template extends string> = Readonly<Record<Template, string | Forms>>;

/** The translations of a language: sentences, and by name of a place the phrases that can stand there. */
export type Catalogue = {readonly sentence: Says<string>} & Readonly<Record<string, Says<string>>>;
