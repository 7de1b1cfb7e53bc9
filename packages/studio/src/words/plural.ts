/** The forms of a word by number, as Intl.PluralRules names them. `{n}` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** Makes a function that says a number of things in a language. */
export function plural(lang: string, forms: Forms): (n: number) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (n) => (forms[rules.select(n)] ?? forms.other).replaceAll('{n}', numbers.format(n));
}
