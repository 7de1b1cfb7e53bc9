// The command and the studio each have these lines: `render` leaves citation-js, which is large, to programs that need
// it, and both are such programs.
// @ts-expect-error -- Version 0.8 brings no types.
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type {ReferencePlugins} from '@countersign/render';

export const citationJs = plugins as ReferencePlugins;
