/** A list with more members is drawn in slices and in groups, and can be searched. */
export const LONG_LIST = 100;
