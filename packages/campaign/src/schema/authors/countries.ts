// Country codes of ISO 3166-1 alpha-2. They come from the ICU tables in Node, so there is no list of ours to grow old.

const NAMES = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});

// Codes in those tables that are not ISO's. QO, XA, XB and ZZ are Unicode's. ISO reserves the others for other uses. XK
// is not ISO's either, but Kosovo has no other code, and programs that read these codes know it.
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Whether two capital letters are the code of a country or territory. */
export function isCountry(code: string): boolean {
  return currentCode(code) === code && !NO_COUNTRY.has(code) && NAMES.of(code) !== undefined;
}

/** The present code for an old or unofficial one: GB for UK, DE for DD. If there are several, the first. */
function currentCode(code: string): string {
  return new Intl.Locale(`und-${code}`).region!;
}

let codes: Map<string, string> | undefined;

/** Guesses the code that an author meant by a wrong code, or by a country's name in English. */
export function meantCountry(text: string): string | undefined {
  const wanted = text.trim();
  if (/^[a-z]{2}$/i.test(wanted)) {
    const code = currentCode(wanted.toUpperCase());
    return isCountry(code) ? code : undefined;
  }
  codes ??= new Map(allCodes().map((code) => [plain(NAMES.of(code)!), code]));
  return codes.get(plain(wanted)) ?? OTHER_NAMES[plain(wanted)];
}

/** Common names of countries that ICU calls by another name. */
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
