/** A list longer than this is drawn in slices and in groups, and can be searched. */
export const LONG = 100;
