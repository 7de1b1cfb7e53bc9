// Words of what is printed, shown or pasted: see `PAGE_WORDS`.
import type {Language} from '@countersign/elements/sections.js';

/** The pages that one prints or shows. */
export type Printed = 'letter' | 'poster' | 'slide';

/** The words of letter, poster, slide and badge in one language. */
export interface DeliveryWords {
  /** Names of the outputs, as texts of links. */
  readonly names: Readonly<Record<Printed, string>>;
  /** Introduces the links to them. `{links}` stands for their list. */
  readonly print: string;
  /** How each page prints. */
  readonly hints: Readonly<Record<Printed, string>>;
  /** Text of the link back to the campaign's page. */
  readonly back: string;
  /** Heading above the demands. They have no status there, so it says no more. */
  readonly demands: string;
  /** Stands before an address. */
  readonly kept: string;
  /** `{publisher}` stands for a name. */
  readonly setOutBy: string;
  /** Says that the document does not hold the letter's own words. */
  readonly withoutText: string;
  /** Says that some demands do not stand here. */
  readonly leftOut: string;
  /** Alternative text of a QR code. `{address}` stands for what it holds. */
  readonly qr: string;
}

export const DELIVERY_WORDS: Readonly<Record<Language, DeliveryWords>> = {
  en: {
    names: {letter: 'the letter', poster: 'a poster', slide: 'a slide'},
    print: 'To print or show: {links}',
    hints: {
      letter: 'Print this page or save it as PDF, on A4 or US Letter. Nothing else is on it.',
      poster: 'Prints on one page: A4, A3 or US Letter. Choose no margins and with backgrounds.',
      slide: 'Prints on one page of 16:9. To show it, make the window fill the screen.',
    },
    back: 'Back to the campaign’s page',
    demands: 'What the letter asks for',
    kept: 'Where the demands stand, with dates and sources:',
    setOutBy: 'Set out by {publisher}, from its public record of the letter.',
    withoutText: 'The letter’s own words are not part of this record.',
    leftOut: 'Demands that the signatories no longer make are left out here. The record has them.',
    qr: 'QR code: {address}',
  },
  fr: {
    names: {letter: 'la lettre', poster: 'une affiche', slide: 'une diapositive'},
    print: 'À imprimer ou à montrer\u00a0: {links}',
    hints: {
      letter: 'Imprimez cette page ou enregistrez-la en PDF, au format A4 ou US Letter. Rien d’autre n’y figure.',
      poster: 'S’imprime sur une page\u00a0: A4, A3 ou US Letter. Choisissez sans marges et avec les arrière-plans.',
      slide: 'S’imprime sur une page de 16:9. Pour la montrer, affichez la fenêtre en plein écran.',
    },
    back: 'Retour à la page de la campagne',
    demands: 'Ce que demande la lettre',
    kept: 'Où en sont les demandes, avec dates et sources\u00a0:',
    setOutBy: 'Présenté par {publisher}, d’après son dossier public sur la lettre.',
    withoutText: 'Le texte même de la lettre ne fait pas partie de ce dossier.',
    leftOut: 'Les demandes auxquelles les signataires ont renoncé ne figurent pas ici. Le dossier les contient.',
    qr: 'Code QR\u00a0: {address}',
  },
  es: {
    names: {letter: 'la carta', poster: 'un cartel', slide: 'una diapositiva'},
    print: 'Para imprimir o mostrar: {links}',
    hints: {
      letter: 'Imprima esta página o guárdela como PDF, en A4 o US Letter. No contiene nada más.',
      poster: 'Se imprime en una página: A4, A3 o US Letter. Elija sin márgenes y con fondos.',
      slide: 'Se imprime en una página de 16:9. Para mostrarla, amplíe la ventana a toda la pantalla.',
    },
    back: 'Volver a la página de la campaña',
    demands: 'Lo que pide la carta',
    kept: 'En qué punto están las exigencias, con fechas y fuentes:',
    setOutBy: 'Presentado por {publisher}, a partir de su registro público de la carta.',
    withoutText: 'El texto propio de la carta no forma parte de este registro.',
    leftOut: 'Aquí no figuran las exigencias que quienes firman ya no plantean. El registro las contiene.',
    qr: 'Código QR: {address}',
  },
  ar: {
    names: {letter: 'الرسالة', poster: 'ملصق', slide: 'شريحة عرض'},
    print: 'للطباعة أو العرض: {links}',
    hints: {
      letter: 'اطبعوا هذه الصفحة أو احفظوها بصيغة PDF، بقياس A4 أو US Letter. لا شيء آخر فيها.',
      poster: 'يُطبع على صفحة واحدة: A4 أو A3 أو US Letter. اختاروا الطباعة بلا هوامش ومع الخلفيات.',
      slide: 'تُطبع على صفحة واحدة بنسبة 16:9. لعرضها، اجعلوا النافذة تملأ الشاشة.',
    },
    back: 'العودة إلى صفحة الحملة',
    demands: 'ما تطلبه الرسالة',
    kept: 'أين وصلت المطالب، مع التواريخ والمصادر:',
    setOutBy: 'العرض: {publisher}، استنادًا إلى السجل العلني للرسالة.',
    withoutText: 'نص الرسالة نفسه ليس جزءًا من هذا السجل.',
    leftOut: 'لا ترد هنا المطالب التي لم تعد الجهات الموقّعة تطالب بها. وهي واردة في السجل.',
    qr: 'رمز QR: {address}',
  },
  he: {
    names: {letter: 'המכתב', poster: 'כרזה', slide: 'שקופית'},
    print: 'להדפסה או להצגה: {links}',
    hints: {
      letter: 'אפשר להדפיס את הדף או לשמור אותו כ־PDF, בגודל A4 או US Letter. אין בו דבר נוסף.',
      poster: 'מודפסת על דף אחד: A4, ‏A3 או US Letter. יש לבחור הדפסה ללא שוליים ועם רקעים.',
      slide: 'מודפסת על דף אחד ביחס 16:9. כדי להציג אותה, יש להרחיב את החלון למסך מלא.',
    },
    back: 'חזרה לדף הקמפיין',
    demands: 'מה המכתב דורש',
    kept: 'מצב הדרישות, עם תאריכים ומקורות:',
    setOutBy: 'הוצג על ידי {publisher}, מתוך התיעוד הפומבי של המכתב.',
    withoutText: 'המכתב בלשונו אינו חלק מהתיעוד הזה.',
    leftOut: 'דרישות שהחותמים אינם עומדים עליהן עוד אינן מופיעות כאן. הן מופיעות בתיעוד.',
    qr: 'קוד QR: {address}',
  },
};
