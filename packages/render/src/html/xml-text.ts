const REFERENCES: Readonly<Record<string, string>> = {'&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos'};

/**
 * Escapes text for XML, in elements and in quoted attributes. Two characters that documents may have and XML may not,
 * U+FFFE and U+FFFF, become the replacement character (Extensible Markup Language 1.0, 2.2).
 */
export const xmlText = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, '\ufffd').replace(/[&<>"']/g, (character) => `&${REFERENCES[character]!};`);
