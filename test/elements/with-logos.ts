// A campaign with as many logos as it takes to show any.
import {example, type Document} from '../support/elements/fixtures.ts';

/** A logo as the files beside the stories have. */
export const LOGO = {src: 'logos/clearwater.webp', width: 320, height: 96, dark: 'logos/clearwater-dark.webp'};

/** The example with four more organisations that have logos, so that logos are shown. */
export const withLogos = (changes: Readonly<Record<string, unknown>> = {}): Document =>
  example({
    '/signatories/0/logo': LOGO,
    ...Object.fromEntries(
      [3, 4, 5, 6].map((at) => [
        `/signatories/${at}`,
        {id: `org-${at}`, kind: 'organisation', name: `Organisation ${at}`, logo: {...LOGO}},
      ]),
    ),
    ...changes,
  });
