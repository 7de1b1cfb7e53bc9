// What the compiled messages call: CLDR's plural rules and digits, as the platform knows them.

const rules = new Map<string, Intl.PluralRules>();
const formats = new Map<string, Intl.NumberFormat>();

function cached<T>(cache: Map<string, T>, language: string, create: () => T): T {
  const known = cache.get(language);
  if (known) return known;
  const created = create();
  cache.set(language, created);
  return created;
}

/** Chooses a form by the language's plural category of `n`. */
export function plural(
  n: number,
  language: string,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & {other: string},
): string {
  return forms[cached(rules, language, () => new Intl.PluralRules(language)).select(n)] ?? forms.other;
}

/** A number in the language's digits. */
export function number(language: string, n: number): string {
  return cached(formats, language, () => new Intl.NumberFormat(language)).format(n);
}
