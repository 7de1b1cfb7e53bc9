// Who signs invented letters: organisations and people, in the scripts in which real letters are signed. Short lists
// that are combined, so that thousands of names differ in length and script without a list of thousands.

interface Script {
  /** Of each hundred signatories, how many write themselves like this. */
  readonly share: number;
  readonly country: string;
  /** An organisation is one of each, in this order. */
  readonly organisations: readonly (readonly string[])[];
  readonly people: readonly (readonly string[])[];
}

const LATIN: Script = {
  share: 58,
  country: 'GB',
  organisations: [
    ['Clearwater', 'Northern', 'Harbour', 'Lower Valley', 'Île-de-Sable', 'São Tomás', 'Łąka', 'Østlandet', 'Škofja'],
    ['River', 'Civil Rights', 'Digital Freedom', 'Consumer', 'Women’s', 'Health', 'Workers’', 'Press Freedom'],
    ['Watch', 'Alliance', 'Network', 'Union', 'Foundation', 'Council', 'Action', 'Centre for Law and Policy'],
  ],
  people: [
    ['Anna', 'Björn', 'Chloé', 'Dónal', 'Élise', 'Farid', 'Grażyna', 'Henrique', 'Ifeoma', 'José', 'Linh'],
    ['Ashworth', 'Nguyễn', 'O’Brien', 'Peña', 'Quispe', 'Rašković', 'Sørensen', 'Tremblay', 'Ünal', 'Vasquez'],
  ],
};

// With the short vowels and doubling marks that printed names carry: more characters than letters.
const ARABIC: Script = {
  share: 14,
  country: 'JO',
  organisations: [
    ['مُنَظَّمَةُ', 'جَمعِيَّةُ', 'مَركَزُ', 'اتِّحادُ', 'شَبَكَةُ'],
    ['المِياهِ الصّافِيَةِ', 'الحُقوقِ الرَّقمِيَّةِ', 'حُرِّيَّةِ الصَّحافَةِ', 'العَدالَةِ', 'المُستَهلِكينَ'],
    ['في عَمّان', 'في تونُس', 'في بَيروت', 'العَرَبِيَّةِ', 'في القاهِرَة'],
  ],
  people: [
    ['لَيلى', 'يوسُف', 'مَريَم', 'خالِد', 'نُور'],
    ['الحُسَيني', 'بِن عُمَر', 'الخُوري', 'مَنصور'],
  ],
};

const HEBREW: Script = {
  share: 6,
  country: 'IL',
  organisations: [
    ['האגודה', 'המרכז', 'התנועה'],
    ['לזכויות האזרח', 'לחופש המידע', 'לצדק סביבתי'],
    ['בחיפה', 'בנגב', 'בירושלים'],
  ],
  people: [
    ['נועה', 'אורי', 'תמר'],
    ['לוי', 'בן־דוד', 'שפירא'],
  ],
};

const GREEK: Script = {
  share: 6,
  country: 'GR',
  organisations: [
    ['Ένωση', 'Δίκτυο', 'Κέντρο'],
    ['για τα δικαιώματα', 'για το νερό', 'καταναλωτών'],
    ['Θεσσαλονίκης', 'Πατρών', 'Κρήτης'],
  ],
  people: [
    ['Ελένη', 'Γιώργος', 'Σοφία'],
    ['Παπαδοπούλου', 'Νικολαΐδης', 'Μακρή'],
  ],
};

const CYRILLIC: Script = {
  share: 6,
  country: 'UA',
  organisations: [
    ['Спілка', 'Фонд', 'Асоціація'],
    ['чистої води', 'цифрових прав', 'вільної преси'],
    ['Києва', 'Львова', 'Харкова'],
  ],
  people: [
    ['Оксана', 'Тарас', 'Їлина'],
    ['Шевченко', 'Ковальчук', 'Гнатюк'],
  ],
};

const DEVANAGARI: Script = {
  share: 5,
  country: 'IN',
  organisations: [
    ['स्वच्छ जल', 'नागरिक अधिकार', 'डिजिटल स्वतंत्रता'],
    ['मंच', 'संगठन', 'परिषद'],
    ['दिल्ली', 'पुणे', 'वाराणसी'],
  ],
  people: [
    ['अनिता', 'रवि', 'सुनीता'],
    ['शर्मा', 'त्रिपाठी', 'कुलकर्णी'],
  ],
};

const HAN: Script = {
  share: 5,
  country: 'JP',
  organisations: [
    ['市民', '環境', '情報公開'],
    ['権利', '監視', '支援'],
    ['センター', 'ネットワーク', '協会'],
  ],
  people: [
    ['佐藤', '鈴木', '高橋'],
    ['美咲', '健太', 'さくら'],
  ],
};

const SCRIPTS = [LATIN, ARABIC, HEBREW, GREEK, CYRILLIC, DEVANAGARI, HAN];

/** The name of one signatory, and a country in which it is written like that. `pick` chooses from a list. */
export function nameOf(
  kind: 'organisation' | 'person',
  pick: <T>(list: readonly T[]) => T,
): {readonly name: string; readonly country: string} {
  const script = pick(SCRIPTS.flatMap((each) => Array<Script>(each.share).fill(each)));
  const words = kind === 'organisation' ? script.organisations : script.people;
  return {name: words.map((list) => pick(list)).join(' '), country: script.country};
}
