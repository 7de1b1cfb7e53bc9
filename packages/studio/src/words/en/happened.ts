export const happened = {};
