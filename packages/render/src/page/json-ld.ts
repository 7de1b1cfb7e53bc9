// Data for programs in the campaign's page: schema.org vocabulary as JSON-LD. https://schema.org/Article,
// https://schema.org/Message
import {sourcesInOrder, type Campaign, type ChosenText, type Signatory, type Source} from '@countersign/campaign';
import type * as schema from 'schema-dts';
import {plainText, type View} from '@countersign/elements/sections.js';
import {inertJson} from '../html/inert.js';
import {plainProse} from '../light/plain-prose.js';
import type {PageAddresses} from './page-addresses.js';

/**
 * Returns the text of a `<script type="application/ld+json">`. Nothing in the text can end the script, begin a comment,
 * or be code of a template.
 *
 * The page is an Article that the publisher wrote. It is about a Message, the letter. The signatories are contributors
 * of the letter, in the role of signatory and for the time for which they signed. For a retracted campaign, the text
 * says only that it is retracted.
 *
 * @param language - Language of the page's title.
 * @param description - Description of the page. An empty string is left out.
 */
export function jsonLd(view: View, language: string, addresses: PageAddresses, description: string): string {
  const {stage} = view.campaign;
  const graph =
    stage === 'retracted' ? retracted(view, language, addresses) : article(view, language, addresses, description);
  return inertJson({'@context': 'https://schema.org', ...graph});
}

/**
 * Returns the text of a `<script type="application/ld+json">` for the page of one demand. The page is a part of the
 * campaign's page. No property of the vocabulary holds a status with all that travels with it, so none has a status.
 *
 * @param title - Title of the demand.
 * @param description - Description of the page. An empty string is left out.
 */
export function demandJsonLd(view: View, title: ChosenText, addresses: PageAddresses, description: string): string {
  const {campaign} = view;
  const {url} = addresses;
  const page: schema.WebPage = {
    '@type': 'WebPage',
    ...(url && {'@id': url, url}),
    name: title.value,
    ...(description && {description}),
    inLanguage: title.language,
    isAccessibleForFree: true,
    version: campaign.revision,
    dateModified: campaign.updated,
    publisher: publisher(view),
    isPartOf: {
      '@type': 'Article',
      '@id': campaign.url,
      url: campaign.url,
      name: plainText(view, campaign.letter.title),
    },
  };
  return inertJson({'@context': 'https://schema.org', ...page});
}

function retracted(view: View, inLanguage: string, {url}: PageAddresses): schema.WebPage {
  const {updated, revision} = view.campaign;
  return {
    '@type': 'WebPage',
    ...(url && {'@id': url, url}),
    inLanguage,
    creativeWorkStatus: 'Retracted',
    version: revision,
    dateModified: updated,
    publisher: publisher(view),
  };
}

function article(view: View, inLanguage: string, {url, others}: PageAddresses, description: string): schema.Article {
  const {campaign, index} = view;
  const {revision, updated, corrections} = campaign;
  return {
    '@type': 'Article',
    ...(url && {'@id': url, url, mainEntityOfPage: url}),
    headline: plainText(view, campaign.letter.title),
    ...(description && {description}),
    inLanguage,
    ...translations(view, inLanguage, others),
    isAccessibleForFree: true,
    version: revision,
    dateModified: updated,
    author: publisher(view),
    publisher: publisher(view),
    about: letter(view),
    ...(corrections.length > 0 && {
      correction: corrections.map(({date, now}) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date,
        text: plainProse(view, now),
      })),
    }),
    ...(campaign.sources.length > 0 && {
      citation: sourcesInOrder(campaign, index.numbers).map((each) => source(view, each)),
    }),
  };
}

function publisher(view: View): schema.Organization {
  const {name, url} = view.campaign.publisher;
  return {'@type': 'Organization', name: plainText(view, name), url};
}

/**
 * Links the page to its translations. A page in another language is a translation of the page in the document's
 * language, and only the page in the document's language has translations.
 */
function translations(
  {campaign}: View,
  shown: string,
  others: ReadonlyMap<string, string>,
): Partial<schema.ArticleLeaf> {
  const {language} = campaign;
  const work = (inLanguage: string) => ({
    '@type': 'Article' as const,
    inLanguage,
    url: others.get(inLanguage) ?? campaign.url,
  });
  if (shown !== language) {
    const by = campaign.translations?.[shown]?.by;
    return {
      translationOfWork: work(language),
      ...(by && {translator: {'@type': 'Organization', name: by}}),
    };
  }
  return others.size > 0 && !others.has(language) ? {workTranslation: [...others.keys()].map(work)} : {};
}

function letter(view: View): schema.Message {
  const {title, addressees, sent, published, texts, announcement} = view.campaign.letter;
  const named = (copy: boolean) =>
    addressees
      .filter(({cc}) => cc === copy)
      .map(({name, url}) => ({'@type': 'Organization' as const, name: plainText(view, name), ...(url && {url})}));
  return {
    '@type': 'Message',
    name: plainText(view, title),
    ...(sent && {dateCreated: sent, dateSent: sent}),
    ...(published && {datePublished: published}),
    recipient: named(false),
    ...(addressees.some(({cc}) => cc) && {ccRecipient: named(true)}),
    contributor: view.campaign.signatories.map((each) => signature(view, each)),
    ...whereToRead(texts),
    ...(announcement && {subjectOf: {'@type': 'WebPage', url: announcement.url}}),
  };
}

/**
 * Returns the published versions of the letter. Other versions are called translations only if the document marks one
 * version as the original.
 */
function whereToRead(texts: Campaign['letter']['texts']): Partial<schema.MessageLeaf> {
  const version = ({language, url, archived}: (typeof texts)[number]) => ({
    inLanguage: language,
    url,
    ...copyOf(archived),
  });
  const original = texts.find((text) => text.original);
  if (!original) return texts.length > 0 ? {url: texts.map(({url}) => url)} : {};
  const others = texts.filter((text) => text !== original);
  return {
    ...version(original),
    ...(others.length > 0 && {
      workTranslation: others.map((text) => ({'@type': 'CreativeWork' as const, ...version(text)})),
    }),
  };
}

/**
 * Returns a signature as a Role, because a Role is a part of the letter and can have an end. A signatory that withdrew
 * has signed the letter, and no longer supports it.
 */
function signature(view: View, {kind, name, role, affiliation, url, signed, withdrawn}: Signatory) {
  const who = {name: plainText(view, name), ...(url && {url})};
  return {
    '@type': 'Role' as const,
    roleName: 'signatory',
    ...(signed && {startDate: signed}),
    ...(withdrawn && {endDate: withdrawn}),
    contributor:
      kind === 'organisation'
        ? {'@type': 'Organization' as const, ...who}
        : {
            '@type': 'Person' as const,
            ...who,
            ...(role && {jobTitle: plainText(view, role)}),
            ...(affiliation && {affiliation: {'@type': 'Organization' as const, name: plainText(view, affiliation)}}),
          },
  };
}

const TYPES = {
  investigation: 'NewsArticle',
  news: 'NewsArticle',
  report: 'Report',
  video: 'VideoObject',
} as const;

function source(
  view: View,
  {kind, publishers, authors, title, date, updated, language, url, archived, alternates}: Source,
) {
  return {
    '@type': kind in TYPES ? TYPES[kind as keyof typeof TYPES] : ('CreativeWork' as const),
    genre: view.words.kind[kind](),
    ...(title && {name: title}),
    publisher: publishers.map((each) => ({'@type': 'Organization' as const, name: each})),
    ...(authors.length > 0 && {author: authors.map((each) => ({'@type': 'Person' as const, name: each}))}),
    ...(date && {datePublished: date}),
    ...(updated && {dateModified: updated}),
    inLanguage: language ?? view.campaign.language,
    ...(url && {url}),
    ...(alternates && {sameAs: Object.values(alternates)}),
    ...copyOf(archived),
  };
}

function copyOf(archived: Source['archived']) {
  if (!archived) return {};
  const {url, date, by} = archived;
  return {
    archivedAt: {
      '@type': 'WebPage' as const,
      url,
      ...(date && {dateCreated: date}),
      ...(by && {maintainer: {'@type': 'Organization' as const, name: by}}),
    },
  };
}
