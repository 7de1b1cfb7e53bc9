import type {Says} from '../says.ts';
import type {Response, Basis, Part, Standing, Shown, Where, SourceName, Was} from '../english/change-phrases.ts';

export const response: Says<Response> = {
  'Reply by {name} of {date}': 'תשובה של {name} מ־{date}',
  'Statement by {name} of {date}': 'הצהרה של {name} מ־{date}',
  'No reply by {name} until {date}': 'אין תשובה מאת {name} עד {date}',
};

export const basis: Says<Basis> = {
  'said by {name}': 'דברי {name} בניסוחנו',
  'in the words of {name}': 'במילותיו של {name}',
  'reported by {name}': 'דווח על ידי {name}',
  'alleged by {name}': 'נטען על ידי {name}',
  'denied by {name}': 'הוכחש על ידי {name}',
  'found by {name}': 'נקבע על ידי {name}',
};

export const part: Says<Part> = {
  'the letter': 'המכתב',
  letter: 'המכתב',
  'the document': 'המסמך כולו',
  document: 'המסמך כולו',
  'the list of {collection}': 'הרשימה ”{collection}“',
  'addressee {name}': 'הנמען {name}',
  'demand {number}, {quote}': 'דרישה {number}, {quote}',
  'signatory {name}': 'החותם {name}',
  'source {name}': 'המקור {name}',
  'statement {number} ({basis})': 'אמירה {number} ({basis})',
  '{collection}/{code}': '{collection}, {code}',
  '{collection}': '{collection}',
  '{response}': '{response}',
};

export const standing: Says<Standing> = {
  Met: 'מולאה',
  'Partly met': 'מולאה בחלקה',
  Promised: 'הובטחה',
  'Not met': 'לא מולאה',
  'Taken back': 'נסוגה',
  'Not known to us': 'לא ידוע לנו',
  'No longer demanded': 'אינה נדרשת עוד',
};

export const shown: Says<Shown> = {
  '{quote}': '{quote}',
  '{date}': '{date}',
  '{standing}': '{standing}',
  '{number}': '{number}',
  '{address}': '{address}',
  yes: 'כן',
  no: 'לא',
  nothing: 'כלום',
  '{stage}': '{stage}',
  '{language}': '{language}',
  'source {sourceName}': 'המקור {sourceName}',
  'source {sourceName}, locator {quote}': 'המקור {sourceName}, היכן בו {quote}',
  'source {sourceName}, quote {quote}': 'המקור {sourceName}, לשון המקור {quote}',
  'source {sourceName}, locator {quote}, quote {quote2}': 'המקור {sourceName}, היכן בו {quote}, לשון המקור {quote2}',
  '{shown}; {shown2}': '{shown}; {shown2}',
  '{titled}': '{titled}',
  '{action}': '{action}',
  'the letter': 'המכתב',
  'demand {number}': 'דרישה {number}',
  '{response}': '{response}',
  agreed: 'מסכים',
  objects: 'מתנגד',
  human: 'אדם',
  machine: 'מכונה',
  organisation: 'ארגון',
  person: 'אדם',
  reply: 'תשובה למכתב',
  'no-reply': 'אין תשובה',
  said: 'דברים בניסוחנו',
  quoted: 'ציטוט',
  reported: 'דיווח',
  alleged: 'טענה',
  denied: 'הכחשה',
  found: 'ממצא רשמי',
  investigation: 'תחקיר',
  news: 'ידיעה',
  report: 'דוח',
  statement: 'הצהרה',
  letter: 'מכתב',
  document: 'מסמך',
  legal: 'מסמך משפטי',
  video: 'סרטון',
  other: 'מקור אחר',
};

export const where: Says<Where> = {
  '{key}': '{key}',
  '{where}, {key}': '{where}, {key}',
  '{where}, entry of {date}': '{where}, רישום מ־{date}',
  '{where}, in {language}': '{where}, בשפה: {language}',
  'Demand {number}, {quote}': 'דרישה {number}, {quote}',
  '{response}': '{response}',
  'Statement {number} ({basis})': 'אמירה {number} ({basis})',
  'Answer of {name} of {date}': 'תשובת {name} מ־{date}',
  'Correction of {part} of {date}': 'תיקון מ־{date} ({part})',
  'Signatory {plainName}': 'החותם {plainName}',
  'Addressee {plainName}': 'הנמען {plainName}',
  'Source {sourceName}': 'המקור {sourceName}',
  'Demand {quote}': 'הדרישה {quote}',
  '{where}, entry of {date} ({status})': '{where}, רישום מ־{date} ({status})',
  'Response {code}': 'התגובה {code}',
  'Statement {code}': 'האמירה {code}',
  'Call to action {quote}': 'קריאה לפעולה {quote}',
  'Letter’s text ({tag})': 'נוסח המכתב ({tag})',
};

export const sourceName: Says<SourceName> = {
  '{bareSource}': '{bareSource}',
  '{publisher}, {date}': '{publisher}, {date}',
};

export const was: Says<Was> = {
  '“{status}”': '“{status}”',
  '{text}': '{text}',
};
