// Latin letters for the letters of other alphabets, as far as each has one rule. They are for ids, not for readers.

const LATIN: ReadonlyMap<string, string> = new Map(
  [
    // Latin letters that are not a letter with an accent.
    'ßss æae œoe øo đd ðd þth łl ħh ıi ŋng ŧt ſs',
    // Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, as passports and road signs have it.
    'аa бb вv гg ґg дd ђdj еe єye жzh зz иi іi кk лl љlj мm нn њnj оo пp рr сs тt ћc уu фf хkh цts чch џdz шsh щshch ъ ыy ь эe юyu яya',
    // Greek (ISO 843).
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo',
    // Arabic and Persian consonants: vowels are not written.
    'اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وw يy ىa ةa ء پp چch ژzh گg کk یy',
    // Hebrew.
    'אa בb גg דd הh וv זz חch טt יy כk ךk לl מm םm נn ןn סs עa פp ףp צts ץts קk רr שsh תt',
    // Georgian and Armenian.
    'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
    'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւw փp քk օo ֆf',
  ]
    .flatMap((pairs) => pairs.split(' '))
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** Korean syllables are made of letters by a rule: https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G56669 */
const HANGUL = [
  'g kk n d tt r m b pp s ss . j jj ch k t p h',
  'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i',
  '. k k k n n n t l l l l l l l l m p p t t ng t t k t p h',
].map((letters) => letters.split(' ').map((letter) => letter.replace('.', '')));

/** A text in small Latin letters, digits and spaces. Letters without a rule are left out. */
export function inLatin(text: string): string {
  // Syllables of Korean first, because the decomposition takes them apart.
  const spelt = text.replace(/[\uac00-\ud7a3]/g, (syllable) => {
    const number = syllable.charCodeAt(0) - 0xac00;
    const [first, middle, last] = [Math.floor(number / 588), Math.floor((number % 588) / 28), number % 28];
    return HANGUL[0]![first]! + HANGUL[1]![middle]! + HANGUL[2]![last]!;
  });
  const plain = spelt
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ׳״"]/gu, '')
    .toLowerCase();
  const latin = plain.replace(/\p{L}/gu, (letter) => (/[a-z]/.test(letter) ? letter : (LATIN.get(letter) ?? ' ')));
  return latin.replace(/[^a-z0-9]+/g, ' ').trim();
}
