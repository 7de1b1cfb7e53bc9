/** The elements of countersign.js itself. */
export const OWN_TAGS = 'cs-campaign,cs-overview,cs-cite';

/** The elements of its part for the record. */
export const RECORD_TAGS = 'cs-letter-card,cs-demand-checklist,cs-statements,cs-signatory-logos,cs-source-list';
