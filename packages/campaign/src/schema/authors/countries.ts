// Codes of ISO 3166-1 alpha-2, from the tables of the ICU that Node brings and keeps: no list of ours can grow old.

const NAMES = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

// What those tables know beside ISO's own: codes that ISO keeps free for others (AC, CP, CQ, DG, EA, EU, EZ, IC, TA,
// UN), and codes of Unicode (QO, XA, XB, ZZ). XK is as little of ISO's, but Kosovo has no other, and what reads these
// codes knows it.
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Whether two capital letters are the code of a country or territory. */
export function isCountry(code: string): boolean {
  return currentCode(code) === code && !NO_COUNTRY.has(code) && NAMES.of(code) !== undefined;
}

/** The code that is used today in the place of an old or other one: GB for UK, DE for DD. Of several, the first. */
function currentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region!;
}

let codes: Map<string, string> | undefined;

/** The code that an author means by a wrong one, or by a country's name in English. */
export function meantCountry(text: string): string | undefined {
  const wanted = text.trim();
  if (/^[a-z]{2}$/i.test(wanted)) {
    const code = currentCode(wanted.toUpperCase());
    return isCountry(code) ? code : undefined;
  }
  codes ??= new Map(allCodes().map((code) => [plain(NAMES.of(code)!), code]));
  return codes.get(plain(wanted)) ?? OTHER_NAMES[plain(wanted)];
}

/** What people write for the names in ICU. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  palestine: 'PS',
  'ivory coast': 'CI',
  burma: 'MM',
  swaziland: 'SZ',
};

function allCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
