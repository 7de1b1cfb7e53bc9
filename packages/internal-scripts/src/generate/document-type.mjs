// Writes the type of a document from its JSON Schema. Zod infers the same type, but then everybody who imports a type
// would have to install zod: a test compares the two.

/** @param {import('@countersign/campaign/schema').JsonSchema} schema */
export const documentType = (schema) => `// Generated from schema/schema.ts by \`pnpm generate\`. Do not edit.

${comment(`${schema.description} Defaults are filled in.`)}export interface CampaignDocument ${typeOf(schema)}
`;

function typeOf({const: only, enum: words, anyOf, type, items, properties, required, additionalProperties}) {
  if (only !== undefined) return JSON.stringify(only);
  if (words) return words.map((word) => `'${word}'`).join(' | ');
  if (anyOf) return anyOf.map(typeOf).join(' | ');
  if (type === 'array') return `(${typeOf(items)})[]`;
  if (type === 'integer') return 'number';
  if (type !== 'object') return type;
  if (!properties) return `Record<string, ${typeOf(additionalProperties)}>`;
  const members = Object.entries(properties).map(([key, value]) => {
    // A reader fills in what has a default.
    const isThere = required?.includes(key) || value.default !== undefined;
    return `${comment(value.description)}'${key}'${isThere ? '' : '?'}: ${typeOf(value)}${isThere ? '' : ' | undefined'};\n`;
  });
  return `{\n${members.join('')}}`;
}

/** A documentation comment in lines that fit, however far they are indented. */
function comment(text) {
  if (text.length < 90) return `/** ${text} */\n`;
  return `/**\n${text
    .match(/\S.{0,89}(?=\s|$)/g)
    .map((line) => ` * ${line}\n`)
    .join('')} */\n`;
}
