/** A text as HTML, for content and for attributes in double quotes. */
export const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
