// What is known of the first campaign, written down a second time: the document is not asked.

export const PRESS_RELEASE =
  'https://www.accessnow.org/press-release/microsoft-come-clean-about-your-ties-to-the-israeli-military/';

/** What a reader sees first, besides the demands. */
export const OVERVIEW = [
  'Joint letter to Microsoft regarding Israeli military use of Azure cloud and AI services',
  'To Microsoft · Sent 18 May 2026 · Signed by Access Now, Amnesty International, 7amleh, Fight for the Future and EFF',
  'Where the 3 demands stand',
  'Written and judged by the maintainers of Countersign. Not approved by the signatories. Not reviewed by Microsoft.',
  'Dates, claims and 13 sources',
  'Published by the maintainers of Countersign',
] as const;

export const SUMMARY = [
  'five organisations call on Microsoft to publish the findings of its review',
  'full transparency and accountability',
  'Human Rights Watch, had written to Microsoft on 26 September 2025',
  'published on 10 October 2025',
  'public sources known to the maintainers of Countersign up to 5 June 2026, read in stored copies',
] as const;

export const SIGNATORIES = [
  ['Access Now', 'https://www.accessnow.org/'],
  ['Amnesty International', 'https://www.amnesty.org/'],
  ['7amleh – The Arab Center for the Advancement of Social Media', 'https://7amleh.org/'],
  ['Fight for the Future', 'https://www.fightforthefuture.org/'],
  ['Electronic Frontier Foundation (EFF)', 'https://www.eff.org/'],
] as const;

const NOT_DISCLOSED = [
  'Missing: which services were suspended, which remain active and what safeguards exist',
  'Access Now said',
  'that Microsoft had not disclosed this',
] as const;

/** Each demand: its title, its status, what the overview says of it, and what each entry of its history says. */
export const DEMANDS = [
  {
    title: 'Publish the review in full',
    standing: 'Partly met since 4 June 2026',
    brief: ['According to Calcalist and Data Center Dynamics', 'Missing: the review in full'],
    history: [
      ['Promised, 15 August 2025', 'would share the factual findings with the public once', 'not speak of the review'],
      [
        'Promised (as before), 18 May 2026',
        'made aware that the review was complete',
        'had not been released as promised',
      ],
      [
        'Partly met, 4 June 2026',
        'According to Calcalist and Data Center Dynamics',
        'a summary of the outcome',
        'final update',
        'Missing: the review in full; no publication of it is known to us.',
      ],
    ],
  },
  {
    title:
      'Conduct meaningful human rights due diligence across all contracts with Israeli military and government entities',
    standing: 'Not known to us as of 4 June 2026',
    brief: ['Calcalist and Days of Palestine report', 'whether for all contracts is not known'],
    history: [
      ['Not known to us, 18 May 2026', 'nothing public', 'either way'],
      [
        'Not known to us (as before), 4 June 2026',
        'According to Calcalist and Days of Palestine',
        'stronger oversight',
        'stricter human rights due diligence for contracts with national-security customers',
        'audits of customers in areas of war',
        'nothing known to the maintainers of Countersign says that this reaches every contract',
      ],
    ],
  },
  {
    title:
      'Suspend all services and contracts where there is evidence that they contribute to grave human rights abuses and crimes under international law',
    standing: 'Partly met since 25 September 2025',
    brief: ['Microsoft said on 25 September 2025', 'disabled specified subscriptions', ...NOT_DISCLOSED],
    history: [
      [
        'Partly met, 25 September 2025',
        'Before this letter was sent, Microsoft said',
        'ceased and disabled specified subscriptions',
        'Israel Ministry of Defense',
        'specific cloud storage and AI services',
        'other work, on cybersecurity among it, goes on',
        'press release names Unit 8200',
        'rests here on Microsoft’s word',
        ...NOT_DISCLOSED,
      ],
      [
        'Partly met (as before), 18 May 2026',
        'had not disclosed which services',
        'remain active',
        'safeguards',
        ...NOT_DISCLOSED,
      ],
    ],
  },
] as const;

/** Those on several demands or on the whole letter, newest first. Each has one date, and no sentence stands twice. */
export const RESPONSES = [
  ['Microsoft said, June 2026 (demand 1, demand 2)', 'final update', 'the review is concluded', 'oversight'],
  // The words of May never stand without those of September: these stand directly before them, also beside one demand.
  [
    'Microsoft said, 25 September 2025 (before the letter was sent)',
    'a published post to its employees on a review of The Guardian’s reporting that was still under way',
    'evidence that supports elements of that reporting',
    'Azure storage capacity in the Netherlands',
    'not looked at the customer’s content but at its own business records',
    'does not provide technology to facilitate mass surveillance of civilians',
  ],
  [
    'Microsoft said, 15 May 2025 (before the letter was sent)',
    'internal and external reviews had found no evidence to date',
    'target or harm people in the conflict in Gaza',
  ],
] as const;

export const STATEMENTS = [
  [
    'Reported by',
    'The Guardian',
    '+972 Magazine',
    'Local Call',
    'The Associated Press',
    'intercepted communications',
    'according to these reports',
    'lethal military operations in Gaza',
  ],
  [
    'Alleged by Access Now',
    'it and partners have warned',
    'civil and criminal liability',
    'what Access Now calls',
    'Occupied Palestinian Territory',
  ],
  ['Reported by Access Now', 'Globes', 'Microsoft France', 'Israeli Ministry of Defence', 'temporary'],
  [
    'Marwa Fatafta, MENA Policy and Advocacy Director, Access Now said (our paraphrase)',
    'commendable step',
    'no complicity',
  ],
  [
    'Isedua Oribhabor, Business & Human Rights Manager, Access Now said (our paraphrase)',
    'mass surveillance',
    'full transparency',
  ],
] as const;

/** Each source: what is written of it, and its address where one is known. In any order. */
export const SOURCES: readonly (readonly [text: readonly string[], address: string | undefined])[] = [
  [['Access Now · Statement', 'May 2026', 'www.accessnow.org', 'announces the letter'], PRESS_RELEASE],
  [
    [
      "Microsoft must come clean on its role in Israel's war on Gaza",
      'Human Rights Watch',
      'Letter',
      '10 October 2025',
      'Letter of 26 September 2025',
    ],
    'https://www.accessnow.org/press-release/microsoft-must-come-clean-on-its-role-in-israels-war-on-gaza/',
  ],
  [
    ['‘A million calls an hour’', 'The Guardian', 'Investigation', '6 August 2025', 'www.theguardian.com'],
    'https://www.theguardian.com/world/2025/aug/06/microsoft-israeli-military-palestinian-phone-calls-cloud',
  ],
  [
    ['+972 Magazine, Local Call', 'Investigation', '6 August 2025', 'www.972mag.com'],
    'https://www.972mag.com/microsoft-8200-intelligence-surveillance-cloud-azure/',
  ],
  [
    [
      'As Israel uses US-made AI models in war',
      'The Associated Press',
      'Investigation',
      '18 February 2025',
      'apnews.com',
    ],
    'https://apnews.com/article/israel-palestinians-ai-weapons-430f6f15aab420806163558732726ad9',
  ],
  [
    ['Microsoft statement on the issues relating to technology services', '15 May 2025', 'updated 15 August 2025'],
    'https://blogs.microsoft.com/on-the-issues/2025/05/15/statement-technology-israel-gaza/',
  ],
  [
    ['Update on ongoing Microsoft review', 'Statement', '25 September 2025', 'blogs.microsoft.com'],
    'https://blogs.microsoft.com/on-the-issues/2025/09/25/update-on-ongoing-microsoft-review/',
  ],
  [
    ['Microsoft expands human rights oversight', 'Calcalist', 'News report', 'June 2026', 'www.calcalistech.com'],
    'https://www.calcalistech.com/ctechnews/article/r1hj177wze',
  ],
  [['Globes · News report', 'May 2026', 'Address not known to us'], undefined],
  [
    [
      "Microsoft disables services to unit in Israel's Ministry of Defence",
      'The National',
      '25 September 2025',
      'Address not known to us',
    ],
    undefined,
  ],
  [
    ['Microsoft disables services to Israel defense unit after review', 'Dawn, Reuters', '25 September 2025'],
    'https://www.dawn.com/news/1944570/microsoft-disables-services-to-israel-defense-unit-after-review',
  ],
  [
    ['Data Center Dynamics · News report', 'June 2026', 'read on a site that carries it'],
    'https://news.warptechlab.com/news/195150888',
  ],
  [['Days of Palestine · News report', 'June 2026'], 'https://daysofpalestine.ps/?p=75194'],
];

export const ARABIC_SIGNATORIES = [
  'Access Now',
  'منظمة العفو الدولية',
  'حملة – المركز العربي لتطوير الإعلام الاجتماعي',
  'Fight for the Future',
  'Electronic Frontier Foundation (EFF)',
] as const;

export const ARABIC_DEMANDS = [
  [
    'نشر المراجعة كاملةً',
    'تحقق جزئياً منذ 4 يونيو 2026',
    'وُعد به، 15 أغسطس 2025',
    'النتائج المتعلقة بالوقائع',
    'Calcalist',
    'تحديثها النهائي',
    'ما ينقص: المراجعة كاملةً',
  ],
  ['عناية واجبة جادّة', 'غير معروف لنا، 18 مايو 2026', 'غير معروف لنا (كما كان)، 4 يونيو 2026', 'عملاء الأمن القومي'],
  [
    'تعليق جميع الخدمات والعقود',
    'تحقق جزئياً منذ 25 سبتمبر 2025',
    'الوحدة 8200',
    'كلام شركة Microsoft',
    'ما ينقص: أيّ الخدمات عُلّقت',
  ],
] as const;

export const ARABIC_RESPONSES = [
  ['تصريح Microsoft، يونيو 2026 (المطلب 1، المطلب 2)', 'المراجعة اختُتمت'],
  [
    'تصريح Microsoft، 25 سبتمبر 2025 (قبل إرسال الرسالة)',
    'أدلة تدعم عناصر مما نُشر',
    'سجلاتها التجارية',
    'المراقبة الجماعية للمدنيين',
  ],
  ['تصريح Microsoft، 15 مايو 2025 (قبل إرسال الرسالة)', 'لم تجد حتى ذلك الحين أي دليل'],
] as const;

export const ARABIC_STATEMENTS = [
  ['أفاد بذلك: The Guardian', 'The Associated Press', 'اتصالات معترَضة'],
  ['ادعاء من: Access Now', 'المدنية والجنائية'],
  ['أفاد بذلك: Access Now، وGlobes كما نقل عنها آخرون', 'Microsoft France', 'مؤقت'],
  ['قول Marwa Fatafta', 'Access Now (بصياغتنا)', 'جديرة بالثناء'],
  ['قول Isedua Oribhabor', 'Access Now (بصياغتنا)', 'بشفافية كاملة'],
] as const;
