// The note of the first entry of each demand.

/** The definition of the status `unknown`, in the languages of our own texts. */
export const UNKNOWN_NOTES = {
  ar: 'تطلب الرسالة ذلك. لا يُظهر أي مصدر علني بعد ما إذا كان سيُنفَّذ.',
  en: 'The letter asks for this. No public source shows yet whether it will be done.',
  es: 'La carta lo pide. Ninguna fuente pública muestra todavía si se hará.',
  fr: 'La lettre le demande. Aucune source publique ne montre encore si cela sera fait.',
  he: 'המכתב דורש זאת. שום מקור פומבי אינו מראה עדיין אם הדבר ייעשה.',
} as const;

/** The note for `unknown` in a language. Undefined where we do not know the words. */
export const unknownNote = (language: string): string | undefined =>
  new Map<string, string>(Object.entries(UNKNOWN_NOTES)).get(language.split('-')[0]!);
