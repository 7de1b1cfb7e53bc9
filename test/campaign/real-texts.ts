// Texts as people write them that have many marks on a letter: see docs/decisions/0031-piles-of-marks.md.

const COMPOSED: readonly string[] = [
  // Vietnamese, Yoruba, Lithuanian with stress, pinyin, Navajo, polytonic Greek, phonetics.
  'Tự do là điều kiện tiên quyết của mọi quyền khác.',
  'Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba.',
  'Vi\u0307\u0301sos te\u0303ise\u0307s',
  'Rénmín yǒu lǜ sè de zìyóu',
  'Bilaʼ ashdlaʼii tʼáá ałtso yinízin tʼáá jíík\u02bcé\u0328\u0301',
  'ᾧ ἂν ᾖ ἐλευθερία, ᾳ\u0304\u0313\u0301',
  'ə\u0303\u0330\u0301',
  // Arabic with vowels, and as in the Quran: four marks on a letter.
  'يُولَدُ جَمِيعُ النَّاسِ أَحْرَارًا مُتَسَاوِينَ فِي الْكَرَامَةِ وَالْحُقُوقِ',
  'هَٰٓؤُلَآءِ وَلَا ٱلضَّآلِّينَ \u0648\u0651\u064f\u06e2\u06da',
  // Hebrew with vowels, and with accents: four marks on a letter, two accents.
  'כׇּל בְּנֵי הָאָדָם נוֹלְדוּ בְּנֵי חוֹרִין וְשָׁוִים בְּעֶרְכָּם וּבִזְכֻיּוֹתֵיהֶם',
  'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים יְרוּשָׁלִַ֔ם \u05e9\u05c1\u05bc\u05b8\u0596 \u05e9\u05c1\u05bb\u059d\u05a0',
  // Devanagari, Sanskrit in it, Malayalam.
  'सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। कार्त्स्न्येन',
  'രക്ഷിതാക്കന്മാര്\u200dക്കുണ്ടായിരിക്കുന്നതാണ്\u200c',
  // Thai, Lao, Khmer, Burmese: four marks on a letter in “secret”.
  'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ น้ำ ที่นี่',
  'ມະນຸດທຸກຄົນເກີດມາມີສິດເສລີພາບ ນໍ້າ',
  'មនុស្សទាំងអស់កើតមកមានសេរីភាព ស្ត្រី ប៉ុន្តែខ្ញុំ អង្គ្រោះ',
  'လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လျှို့ဝှက် မျှော်လင့် လျှော်ကြေး',
  // Tibetan: two letters under another.
  'འགྲོ་བ་མིའི་རིགས་རྒྱུད་ཡོངས་ལ་སྐྱེས་ཙམ་ཉིད་ནས། བསྒྲུབས་ཀྱི་ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ།',
  // Signs that are several characters.
  '👩‍❤️‍💋‍👨 👩🏽‍🚀 👁️‍🗨️ 1️⃣ 🏳️‍🌈 葛\u{e0100}',
];

/** Each as it is typed, and with all that Unicode takes apart taken apart. */
export const REAL_TEXTS: readonly string[] = COMPOSED.flatMap((text) => [
  text,
  text.normalize('NFC'),
  text.normalize('NFD'),
]);
