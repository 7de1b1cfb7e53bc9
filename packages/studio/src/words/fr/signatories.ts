export const signatories = {};
