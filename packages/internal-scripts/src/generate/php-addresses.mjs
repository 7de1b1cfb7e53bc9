// Writes into packages/php/address.php which addresses are public, as the commands and the elements have it. With
// --check it only says whether the file is up to date.
import {readFileSync, writeFileSync} from 'node:fs';
import {PUBLIC_HOST} from '../../../campaign/src/formats.ts';
import {NOT_PUBLIC_4, NOT_PUBLIC_6} from '../../../cli/src/archive/public-hosts.ts';

const name = 'packages/php/address.php';
const file = new URL(`../../../../${name}`, import.meta.url);
const present = readFileSync(file, 'utf8');
let wanted = present;
for (const [constant, value] of Object.entries({PUBLIC_HOST, NOT_PUBLIC_4, NOT_PUBLIC_6})) {
  // Neither has a quotation mark. PHP takes a backslash as it is, unless another one follows.
  const line = new RegExp(`^const ${constant} += '.*';$`, 'm');
  if (!line.test(wanted)) throw new Error(`${name} has no line for ${constant}.`);
  wanted = wanted.replace(line, () => `const ${constant} = '${value}';`);
}
if (present !== wanted) {
  const check = process.argv.includes('--check');
  if (check) process.exitCode = 1;
  else writeFileSync(file, wanted);
  console.log(`${name}: ${check ? 'out of date, run pnpm generate' : 'written'}`);
}
