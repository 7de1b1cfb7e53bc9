import type {Says} from '../says.ts';
import type {Cell, CellQuote, Some, Things} from '../english/import-phrases.ts';

export const cell: Says<Cell> = {
  'Name: an e-mail address or a telephone number stands there. It is left out.':
    'nom\u00a0: il y a là une adresse électronique ou un numéro de téléphone. Il est laissé de côté.',
  'Short name: an e-mail address or a telephone number stands there. It is left out.':
    'nom court\u00a0: il y a là une adresse électronique ou un numéro de téléphone. Il est laissé de côté.',
  'Role: an e-mail address or a telephone number stands there. It is left out.':
    'fonction\u00a0: il y a là une adresse électronique ou un numéro de téléphone. Elle est laissée de côté.',
  'Affiliation: an e-mail address or a telephone number stands there. It is left out.':
    'organisation de la personne\u00a0: il y a là une adresse électronique ou un numéro de téléphone. Elle est laissée de côté.',
  'Web address: an e-mail address or a telephone number stands there. It is left out.':
    'adresse web\u00a0: il y a là une adresse électronique ou un numéro de téléphone. Elle est laissée de côté.',
  'Name: the text cannot be shown. It is left out.':
    'nom\u00a0: le texte ne peut pas être affiché. Il est laissé de côté.',
  'Short name: the text cannot be shown. It is left out.':
    'nom court\u00a0: le texte ne peut pas être affiché. Il est laissé de côté.',
  'Role: the text cannot be shown. It is left out.':
    'fonction\u00a0: le texte ne peut pas être affiché. Elle est laissée de côté.',
  'Affiliation: the text cannot be shown. It is left out.':
    'organisation de la personne\u00a0: le texte ne peut pas être affiché. Elle est laissée de côté.',
  'Web address: {cellQuote} is none that documents take. It is left out.':
    'adresse web\u00a0: {cellQuote} ne convient pas. Elle est laissée de côté.',
  'Country: {cellQuote} is not known. It is left out.':
    'pays\u00a0: {cellQuote} n’est pas connu. Il est laissé de côté.',
  'Date: {cellQuote} may mean two days. It is left out. Write it like 2026-02-24.':
    'date\u00a0: {cellQuote} peut désigner deux jours. Elle est laissée de côté. Écrivez-la comme 2026-02-24.',
  'Date: {cellQuote} is no date. It is left out. Write it like 2026-02-24.':
    'date\u00a0: {cellQuote} n’est pas une date. Elle est laissée de côté. Écrivez-la comme 2026-02-24.',
};

export const cellQuote: Says<CellQuote> = {
  'what stands there': 'ce qui s’y trouve',
  '{quote}': '{quote}',
};

export const some: Says<Some> = {
  '{list} and {n} more': '{list} et {n} de plus',
  '{list}': '{list}',
};

export const things: Says<Things> = {
  '{n} picture': '{n} image',
  '{n} pictures': '{n} images',
  '{n} comment': '{n} commentaire',
  '{n} comments': '{n} commentaires',
  '{n} footnote': '{n} note de bas de page',
  '{n} footnotes': '{n} notes de bas de page',
  '{n} deletion': '{n} suppression suivie',
  '{n} deletions': '{n} suppressions suivies',
};
