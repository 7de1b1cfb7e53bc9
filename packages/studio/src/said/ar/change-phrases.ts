import type {Says} from '../says.ts';
import type {Response, Basis, Part, Standing, Shown, Where, SourceName, Was} from '../english/change-phrases.ts';

export const response: Says<Response> = {
  'Reply by {name} of {date}': 'رد {name} المؤرخ في {date}',
  'Statement by {name} of {date}': 'تصريح {name} المؤرخ في {date}',
  'No reply by {name} until {date}': 'لا رد من {name} حتى {date}',
};

export const basis: Says<Basis> = {
  'said by {name}': 'قاله {name}',
  'in the words of {name}': 'بكلام {name}',
  'reported by {name}': 'نقله {name}',
  'alleged by {name}': 'ادّعاه {name}',
  'denied by {name}': 'نفاه {name}',
  'found by {name}': 'خلص إليه {name}',
};

export const part: Says<Part> = {
  'the letter': 'الرسالة',
  letter: 'الرسالة',
  'the document': 'الوثيقة كلها',
  document: 'الوثيقة كلها',
  'the list of {collection}': 'قائمة «{collection}»',
  'addressee {name}': 'الجهة المخاطَبة {name}',
  'demand {number}, {quote}': 'المطلب {number}، {quote}',
  'signatory {name}': 'الموقّع {name}',
  'source {name}': 'المصدر {name}',
  'statement {number} ({basis})': 'القول {number} ({basis})',
  '{collection}/{code}': '{collection}، {code}',
  '{collection}': '{collection}',
  '{response}': '{response}',
};

export const standing: Says<Standing> = {
  Met: 'تحقق',
  'Partly met': 'تحقق جزئياً',
  Promised: 'وُعد به',
  'Not met': 'لم يتحقق',
  'Taken back': 'جرى التراجع',
  'Not known to us': 'غير معروف لنا',
  'No longer demanded': 'لم يعد مطلوباً',
};

export const shown: Says<Shown> = {
  '{quote}': '{quote}',
  '{date}': '{date}',
  '{standing}': '{standing}',
  '{number}': '{number}',
  '{address}': '{address}',
  yes: 'نعم',
  no: 'لا',
  nothing: 'لا شيء',
  '{stage}': '{stage}',
  '{language}': '{language}',
  'source {sourceName}': 'المصدر {sourceName}',
  'source {sourceName}, locator {quote}': 'المصدر {sourceName}، الموضع فيه {quote}',
  'source {sourceName}, quote {quote}': 'المصدر {sourceName}، نص كلامه {quote}',
  'source {sourceName}, locator {quote}, quote {quote2}': 'المصدر {sourceName}، الموضع فيه {quote}، نص كلامه {quote2}',
  '{shown}; {shown2}': '{shown}؛ {shown2}',
  '{titled}': '{titled}',
  '{action}': '{action}',
  'the letter': 'الرسالة',
  'demand {number}': 'المطلب {number}',
  '{response}': '{response}',
  agreed: 'موافقة',
  objects: 'اعتراض',
  human: 'إنسان',
  machine: 'آلة',
  organisation: 'منظمة',
  person: 'شخص',
  reply: 'رد على الرسالة',
  'no-reply': 'لا رد',
  said: 'قول بصياغتنا',
  quoted: 'اقتباس بالنص',
  reported: 'خبر',
  alleged: 'ادعاء',
  denied: 'نفي',
  found: 'ما خلصت إليه جهة رسمية',
  investigation: 'تحقيق',
  news: 'خبر صحفي',
  report: 'تقرير',
  statement: 'بيان',
  letter: 'رسالة',
  document: 'وثيقة',
  legal: 'وثيقة قانونية',
  video: 'فيديو',
  other: 'مصدر آخر',
};

export const where: Says<Where> = {
  '{key}': '{key}',
  '{where}, {key}': '{where}، {key}',
  '{where}, entry of {date}': '{where}، مدخل {date}',
  '{where}, in {language}': '{where}، باللغة: {language}',
  'Demand {number}, {quote}': 'المطلب {number}، {quote}',
  '{response}': '{response}',
  'Statement {number} ({basis})': 'القول {number} ({basis})',
  'Answer of {name} of {date}': 'إجابة {name} في {date}',
  'Correction of {part} of {date}': 'تصحيح {date} ({part})',
  'Signatory {plainName}': 'الموقّع {plainName}',
  'Addressee {plainName}': 'الجهة المخاطَبة {plainName}',
  'Source {sourceName}': 'المصدر {sourceName}',
  'Demand {quote}': 'المطلب {quote}',
  '{where}, entry of {date} ({status})': '{where}، مدخل {date} ({status})',
  'Response {code}': 'الرد {code}',
  'Statement {code}': 'القول {code}',
  'Call to action {quote}': 'الدعوة إلى العمل {quote}',
  'Letter’s text ({tag})': 'نص الرسالة ({tag})',
};

export const sourceName: Says<SourceName> = {
  '{bareSource}': '{bareSource}',
  '{publisher}, {date}': '{publisher}، {date}',
};

export const was: Says<Was> = {
  '“{status}”': '«{status}»',
  '{text}': '{text}',
};
