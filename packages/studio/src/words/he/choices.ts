// המילים שבוחרים מהן, כפי שהקוראים רואים אותן, ומה משמעות כל אחת.

type ByPlace = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const STATUS_NAMES = {
  met: 'מולאה',
  partial: 'מולאה בחלקה',
  promised: 'הובטחה',
  unmet: 'לא מולאה',
  reversed: 'נסוגה',
  unknown: 'לא ידוע לנו',
  dropped: 'אינה נדרשת עוד',
};

export const choices: ByPlace = {
  '/demands/*/history/*/status': STATUS_NAMES,
  '/statements/*/basis': {
    said: 'דברים בניסוחנו',
    quoted: 'ציטוט',
    reported: 'דיווח',
    alleged: 'טענה',
    denied: 'הכחשה',
    found: 'ממצא רשמי',
  },
  '/responses/*/kind': {reply: 'תשובה למכתב', statement: 'הצהרה נפרדת', 'no-reply': 'אין תשובה'},
  '/sources/*/kind': {
    investigation: 'תחקיר',
    news: 'ידיעה',
    report: 'דוח',
    statement: 'הצהרה',
    letter: 'מכתב',
    document: 'מסמך',
    legal: 'מסמך משפטי',
    video: 'סרטון',
    other: 'מקור אחר',
  },
  '/signatories/*/kind': {organisation: 'ארגון', person: 'אדם'},
  '/actions/*/kind': {
    'sign-on': 'לחתום על המכתב',
    support: 'לתמוך בדרישות',
    write: 'לכתוב לנמען',
    read: 'לקרוא עוד',
    follow: 'לעקוב אחר ההמשך',
  },
  '/approvals/*/outcome': {agreed: 'מסכים', objects: 'מתנגד'},
  '/stage': {open: 'פעיל', ended: 'הסתיים', retracted: 'נמשך חזרה'},
};

export const meanings: ByPlace = {
  '/demands/*/history/*/status': {
    met: 'הכול נעשה, וגורם אחר מלבד הנמען אישר זאת.',
    partial: 'חלק מהנדרש נעשה. מה שחסר מצוין לצדו.',
    promised: 'הנמען עצמו אמר שיעשה זאת או חלק מוגדר מזה.',
    unmet: 'מקור מאוחר מראה שלא נעשה, או שהנמען מסרב. שתיקה לבדה אינה נחשבת.',
    reversed: 'צעד או הבטחה נסוגו.',
    unknown: 'שום מקור פומבי המוכר לנו אינו מראה זאת לכאן או לכאן.',
    dropped: 'החותמים אינם דורשים זאת עוד.',
  },
  '/statements/*/basis': {
    said: 'דעתו של הדובר, בניסוחנו.',
    quoted: 'דברי הדובר כלשונם, במירכאות.',
    reported: 'עובדה שהדובר מדווח עליה.',
    alleged: 'עוולה המיוחסת למי שאפשר לזהות.',
    denied: 'הדובר מכחיש את מה שנטען או דווח.',
    found: 'ממצא של בית משפט, רגולטור או ועדת חקירה, בשמם ובתאריכו.',
  },
  '/responses/*/kind': {
    reply: 'היא עונה למכתב.',
    statement: 'היא נאמרה בנפרד מהמכתב.',
    'no-reply': 'הנמען נשאל, ולא ענה עד היום שלהלן.',
  },
  '/sources/*/kind': {
    investigation: 'מחקר עצמאי של עיתונאים או של אחרים.',
    news: 'ידיעה בעיתונות.',
    report: 'דוח של ארגון או של גוף ציבורי.',
    statement: 'מה שמישהו אומר בשם עצמו, למשל הודעה לעיתונות.',
    letter: 'מכתב, כמו המכתב הזה.',
    document: 'חוזה, פרוטוקול או מסמך אחר.',
    legal: 'חוק, כתב בי־דין או החלטה של בית משפט.',
    video: 'סרט או הקלטה.',
    other: 'כל דבר אחר.',
  },
  '/signatories/*/kind': {
    organisation: 'גוף מכל סוג.',
    person: 'חותם בשמו. הארגון שלו רק מציין מיהו.',
  },
  '/actions/*/kind': {
    'sign-on': 'אחרים יכולים לחתום בטופס שלכם. רק אם כל החותמים אישרו את הדף הזה.',
    support: 'קוראים יכולים לתמוך בדרישות המכתב. רק אם כל החותמים אישרו את הדף הזה.',
    write: 'קוראים יכולים לכתוב לנמען, לעולם לא לאדם פרטי. רק אם כל החותמים אישרו את הדף הזה.',
    read: 'מוביל לדף שאומר יותר.',
    follow: 'מוביל לעלון, לערוץ או לפיד.',
  },
  '/approvals/*/outcome': {agreed: 'אישר את הגרסה הזאת.', objects: 'מתנגד לגרסה הזאת.'},
  '/stage': {
    open: 'הקמפיין נמשך.',
    ended: 'הקמפיין נשמר כתיעוד, ונפתח בתיאור סיומו.',
    retracted: 'מוצגת רק הסיבה למשיכה חזרה.',
  },
};
