// Reads CSL-JSON, the form in which Zotero and citation styles exchange references.
import {memberOf} from '../signatories/existing.js';
import {dateFrom, dateIn, type Reference} from './reference.js';

/** Reads the references of a JSON value. Other values in it are left out. */
export function readCsl(value: unknown): Reference[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => (typeof item === 'object' && item !== null ? referenceOf(item) : []));
}

function referenceOf(item: object): Reference {
  const text = (key: string): string => {
    const value = memberOf(item, key);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const doi = text('DOI');
  return {
    key: text('id'),
    type: text('type').toLowerCase(),
    genre: text('genre'),
    title: text('title'),
    publishers: text('publisher').split('; '),
    container: text('container-title'),
    authors: namesOf(memberOf(item, 'author')),
    date: dateOf(memberOf(item, 'issued')),
    accessed: dateOf(memberOf(item, 'accessed')),
    url: text('URL') || (doi && `https://doi.org/${doi}`),
    language: text('language'),
    archive: {url: text('archive_location'), by: text('archive'), date: ''},
    note: text('note'),
  };
}

function namesOf(value: unknown): string[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  return names.map((name) => {
    const part = (key: string) => memberOf(name, key);
    const parts = [part('literal'), part('given'), part('non-dropping-particle'), part('family'), part('suffix')];
    return parts.filter((each) => typeof each === 'string' && each !== '').join(' ');
  });
}

function dateOf(value: unknown): string {
  const parts = memberOf(value, 'date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (Array.isArray(first)) return dateFrom(first as unknown[]);
  const raw = memberOf(value, 'raw') ?? memberOf(value, 'literal') ?? value;
  return typeof raw === 'string' ? dateIn(raw) : '';
}
