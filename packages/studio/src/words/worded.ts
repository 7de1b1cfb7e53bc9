/**
 * The type of words in all languages, made of those of English: literal strings become `string`, functions stay. So a
 * word that another language lacks is an error of the compiler.
 */
export type Worded<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : {readonly [Key in keyof T]: Worded<T[Key]>};
