import {parsePage} from '../support/html/parse-html.ts';

/** What the partners' page gives to copy, by the names of its fields, with white space as it is. */
export function fieldsOf(html: string): Record<string, string> {
  const names = new Map(
    parsePage(html)
      .all('label')
      .map(({attributes, text}) => [attributes['for'], text]),
  );
  const fields = html.matchAll(/<textarea id="([^"]*)"[^>]*>([^<]*)<\/textarea>/g);
  return Object.fromEntries(
    [...fields].map(([, id, text]) => [
      names.get(id) ?? '',
      text!.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    ]),
  );
}
