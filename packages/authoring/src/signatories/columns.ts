// The columns of a table of signatories, by their names in the five languages of the elements.

/** The content of a column. `private` is never read, and neither is `none`, which a person says of a column. */
export type Field =
  | 'name'
  | 'organisation'
  | 'given'
  | 'family'
  | 'shortName'
  | 'kind'
  | 'role'
  | 'affiliation'
  | 'url'
  | 'country'
  | 'signed'
  | 'logo'
  | 'private'
  | 'none';

/** The fields that a person may name with `--map`. */
export const FIELDS = ['name', 'shortName', 'kind', 'role', 'affiliation', 'url', 'country', 'signed', 'logo'] as const;

const NAMES: Readonly<Record<Exclude<Field, 'none'>, string>> = {
  name:
    'name|full name|signatory|signatories|nom|nom complet|signataire|signataires|nombre|nombre completo|firmante|firmantes|' +
    'الاسم|اسم|الاسم الكامل|الموقعون|שם|שם מלא|חותם|חותמים',
  organisation:
    'organisation|organization|organisation name|organization name|name of organisation|name of the organisation|' +
    'name of organization|name of the organization|organisations|organizations|group|ngo|association|institution|entity|' +
    'organisme|nom de l organisation|nom de l association|nom de l organisme|raison sociale|ong|organizacion|' +
    'nombre de la organizacion|entidad|asociacion|المنظمة|اسم المنظمة|الجمعية|اسم الجمعية|المؤسسة|ארגון|שם הארגון|עמותה|שם העמותה',
  given: 'first name|given name|forename|prenom|nombre de pila|الاسم الأول|שם פרטי',
  family: 'last name|family name|surname|nom de famille|apellido|apellidos|اسم العائلة|اللقب العائلي|שם משפחה',
  shortName:
    'short name|short|acronym|abbreviation|initials|abbr|nom court|sigle|acronyme|abreviation|nombre corto|sigla|siglas|' +
    'acronimo|abreviatura|الاسم المختصر|الاسم القصير|الاختصار|اختصار|שם קצר|ראשי תיבות|קיצור',
  kind: 'type|kind|category|type of organisation|type of organization|type of signatory|categorie|tipo|categoria|النوع|نوع|الفئة|التصنيف|סוג|קטגוריה',
  role: 'role|title|position|job title|function|fonction|titre|poste|cargo|funcion|puesto|titulo|المنصب|الوظيفة|الصفة|תפקיד|תואר',
  affiliation:
    'affiliation|employer|university|company|rattachement|employeur|etablissement|universite|afiliacion|institucion|' +
    'empleador|universidad|empresa|الانتماء|جهة العمل|الجامعة|שיוך|מוסד|מעסיק|אוניברסיטה|חברה',
  url:
    'url|website|web site|web|web address|site|homepage|home page|webpage|web page|link|site web|site internet|adresse web|' +
    'lien|page web|sitio web|sitio|pagina web|enlace|direccion web|الموقع|الموقع الإلكتروني|موقع|موقع الويب|الرابط|رابط|' +
    'אתר|אתר אינטרנט|כתובת אתר|קישור',
  country: 'country|country code|nation|pays|code pays|pais|codigo de pais|البلد|الدولة|بلد|دولة|מדינה|ארץ|קוד מדינה',
  signed:
    'signed|signed on|date|date signed|signature date|date of signature|timestamp|date de signature|signe le|horodateur|' +
    'fecha|fecha de firma|firmado|marca temporal|تاريخ|التاريخ|تاريخ التوقيع|תאריך|תאריך חתימה|חותמת זמן',
  logo: 'logo|logo file|logotype|logotipo|الشعار|شعار|לוגו',
  private:
    'contact|contact person|contact name|address|postal address|street|postcode|zip|zip code|date of birth|birthday|' +
    'personne de contact|adresse|adresse postale|rue|code postal|date de naissance|contacto|persona de contacto|direccion|' +
    'calle|codigo postal|fecha de nacimiento|dni|العنوان|جهة الاتصال|تاريخ الميلاد|כתובת|איש קשר|תעודת זהות|תאריך לידה',
};

/** Words by which a longer name shows that its column is private: `E-mail of the contact person`. */
const PRIVATE =
  /(?:^| )(?:e ?mails?|mail|courriel|phones?|telephone|tel|mobile|cell|fax|whatsapp|correo|telefono|movil|celular|portable|البريد|بريد|الهاتف|هاتف|الجوال|جوال|דוא ל|דואל|אימייל|מייל|טלפון|נייד)(?: |$)/;

/** A name of a column without case, accents and punctuation. */
const plain = (name: string): string =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const byName = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split('|').map((name) => [plain(name), field as Field])),
);

/** The content of a column with this name. */
export function fieldOf(name: string): Field | undefined {
  const known = plain(name);
  return PRIVATE.test(known) ? 'private' : byName.get(known);
}

/** Whether two names of a column differ at most in case, accents and punctuation. */
export const isSameColumn = (name: string, other: string): boolean => name !== '' && plain(name) === plain(other);

/** How many names of columns are known in a row. */
export const countKnownColumns =
  (map: ReadonlyMap<string, Field>) =>
  (cells: readonly string[]): number =>
    cells.filter((cell) => map.has(plain(cell)) || fieldOf(cell) !== undefined).length;

/** The columns of a table. */
export interface Columns {
  /** The index of the column of each field. */
  readonly at: ReadonlyMap<Field, number>;
  /** The names of the columns that are never read. */
  readonly private: readonly string[];
  /** The names of the other columns that are not read. */
  readonly unknown: readonly string[];
}

/**
 * Finds the columns of a table.
 *
 * @param map - The content of columns by their plain names, where a person has said it.
 */
export function columnsOf(header: readonly string[], map: ReadonlyMap<string, Field>): Columns {
  const at = new Map<Field, number>();
  const found: Columns & {private: string[]; unknown: string[]} = {at, private: [], unknown: []};
  const said = new Set(map.values());
  for (const [index, name] of header.entries()) {
    if (name === '') continue;
    const own = map.get(plain(name));
    const guess = fieldOf(name);
    const field = own ?? (guess !== undefined && said.has(guess) ? undefined : guess);
    if (own === 'none') continue;
    if (guess === 'private') found.private.push(name);
    else if (field === undefined || at.has(field)) found.unknown.push(name);
    else at.set(field, index);
  }
  return found;
}

/** Makes a map of columns for `columnsOf`, from pairs of a column's name and a field. */
export const columnMap = (pairs: Iterable<readonly [column: string, field: Field]>): ReadonlyMap<string, Field> =>
  new Map([...pairs].map(([column, field]) => [plain(column), field]));
