/**
 * Says that a copy of `countersign.js` or `keep.js` has another name. The code finds its parts in the same folder, by
 * its own name, and `keep.js` finds the code so. Under another name the code would load its parts from the CDN, which
 * the site has not named.
 *
 * @param script - Address of the copy.
 * @param file - The file that is meant.
 * @param version - The version of the code, which the name may contain.
 * @returns A sentence that begins with the address, or undefined.
 */
export function misnamedCode(script: string, file: 'countersign.js' | 'keep.js', version: string): string | undefined {
  const name = script.split(/[?#]/)[0]!.split('/').at(-1)!;
  const names = [file, file.replace('.js', `-${version}.js`)];
  if (names.includes(name)) return undefined;
  return (
    `${script} ends with ${name}. Name the file ${names.join(' or ')}, with the other files of the code beside it: it ` +
    'finds them by that name.'
  );
}
