// @ts-expect-error -- Version 0.8 brings no types.
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type {ReferencePlugins} from '@countersign/render';

export const citationJs = plugins as ReferencePlugins;
