/** The address of the site. It is a placeholder until the site is there: see docs/releasing.md, "Once". */
export const SITE = 'https://countersign.example.org/';
