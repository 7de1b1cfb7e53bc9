// All static outputs of a document, by name. Add new outputs here: then the tests try them with hostile documents.
import {chooseText, readCampaign, type Campaign} from '@countersign/campaign';
import {
  badgeMarkdown,
  inertJson,
  LIGHT_PARTS,
  oembedAnswer,
  pictureLayout,
  pictureWords,
  RECIPE_WAYS,
  recipeFor,
  renderApproval,
  renderDemandPage,
  renderDroppedDemandPage,
  renderBadge,
  renderEmbedPage,
  renderFeed,
  renderFrame,
  renderFrameSnippet,
  renderImportMap,
  renderLetter,
  renderLight,
  renderPage,
  renderPoster,
  renderShadow,
  renderSlide,
  renderSnippet,
  PICTURE_SIZES,
} from '@countersign/render';
import type {Json} from '../documents/json.ts';

const SRC = 'https://letters.example.org/open-audit/campaign.json';
const SCRIPT = 'https://cdn.example.net/npm/@countersign/embed@1.0.0/dist/countersign.js';
const FRAME = 'https://letters.example.org/open-audit/frame.html';
const BADGE = 'https://letters.example.org/open-audit/badge.svg';
const INTEGRITY = 'sha384-BAt6tC39CWsG1biChN291pBFVk1QQcyomSB8GKf2MHblVSTJ6rXdP3QU06iYxtNi';

/** A recognisable script that tests use in the place of our inline scripts. */
export const INLINE = 'go(1)';

export interface StaticOutputs {
  /** Pieces of HTML for partners' pages. */
  readonly pieces: Readonly<Record<string, string>>;
  /** Whole pages. */
  readonly pages: Readonly<Record<string, string>>;
  /** Whole pages that show more or less of a document, by the width of its texts. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Pictures in SVG. They show more or less of a document, too. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Lines of Markdown. */
  readonly markdown: Readonly<Record<string, string>>;
  /** Texts of JSON. */
  readonly json: Readonly<Record<string, string>>;
  /** Files for partners' projects, in JavaScript, TypeScript and languages around them. */
  readonly files: Readonly<Record<string, string>>;
}

/** The JSON-LD of a page. */
const dataIn = (page: string): string => /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)![1]!;

/** @param document - A valid document. */
export function staticOutputs(document: Json, lang?: string): StaticOutputs {
  const result = readCampaign(document);
  if (!result.ok) throw new TypeError(`${result.problems[0]!.pointer} ${result.problems[0]!.message}`);
  const {campaign} = result;
  const code = {script: SCRIPT, integrity: INTEGRITY};
  const answer = oembedAnswer({campaign, frame: FRAME, lang});
  const click = {text: `go(${JSON.stringify(SCRIPT)})`, integrity: INTEGRITY};
  const wanted = {campaign, src: SRC, lang, version: '1.0.0', ...code};
  // A sentence about a change holds texts of the document.
  const text = chooseText(campaign.letter.title, lang ?? '', campaign.language).value;
  const demand = campaign.demands[0]?.id;
  const address = new URL('demands/one.html', campaign.url).href;
  const citation = {kept: SRC, page: address, format: ({note = ''}) => note};
  const feedOptions = {
    lang,
    self: SRC,
    page: campaign.url,
    demand: (id: string) => `${campaign.url}demands/${id}.html`,
  };
  const feed = JSON.parse(renderFeed(campaign, {format: 'json', ...feedOptions})) as {items: {content_html: string}[]};
  const page = renderPage(campaign, {
    lang,
    alternates: {en: './', ar: 'index.ar.html'},
    document: 'campaign.json',
    oembed: 'oembed.json',
    picture: {href: 'picture.1.png', ...PICTURE_SIZES.wide, text: pictureText(campaign, lang)},
    delivery: {letter: 'letter.html', poster: 'poster.html', slide: 'slide.html'},
    feeds: {atom: 'feed.xml', json: 'feed.json', calendar: 'calendar.ics'},
    references: {bibtex: 'sources', ris: {href: 'sources.ris'}},
    demandPage: (id) => `demands/${id}.html`,
    citation: {...citation, page: campaign.url},
  });
  const demandPage =
    demand === undefined
      ? undefined
      : renderDemandPage(campaign, {demand, address, lang, alternates: {en: 'one.html', ar: 'one.ar.html'}, citation});
  return {
    pieces: {
      ...Object.fromEntries(
        LIGHT_PARTS.flatMap((part) => {
          // The overview is a part of its own.
          const layout = part === 'campaign' ? 'full' : undefined;
          return [
            [`light ${part}`, renderLight(document, {lang: lang ?? '', part, layout})],
            [`shadow ${part}`, renderShadow(document, {lang, part, layout, src: SRC})],
          ];
        }),
      ),
      ...(demand !== undefined && {
        'light demand': renderLight(document, {lang: lang ?? '', part: 'demand-checklist', demand}),
        'shadow demand': renderShadow(document, {lang, part: 'demand-checklist', demand, src: SRC}),
        'snippet of a demand': renderSnippet({campaign, src: SRC, lang, demand, ...code}),
        'frame snippet of a demand': renderFrameSnippet({campaign, frame: FRAME, lang, demand, ...code}),
        'oEmbed answer of a demand': oembedAnswer({campaign, frame: FRAME, lang, demand, page: address}).html,
      }),
      snippet: renderSnippet({campaign, src: SRC, lang, ...code}),
      'whole snippet': renderSnippet({campaign, src: SRC, lang, layout: 'full', ...code}),
      'snippet that asks': renderSnippet({campaign, src: SRC, lang, ...code, load: 'click', click}),
      'snippet with a link': renderSnippet({campaign, src: SRC, lang, ...code, fallback: 'link'}),
      'import map': renderImportMap(wanted).html,
      'frame snippet': renderFrameSnippet({campaign, frame: FRAME, lang, ...code}),
      'oEmbed answer': answer.html,
      // Feeds as files are tried in test/built/feed-formats.test.ts.
      'entries of the feed': feed.items.map(({content_html}) => content_html).join('\n'),
    },
    pages: {
      page,
      ...(demandPage !== undefined && {'page of a demand': demandPage}),
      'page of a dropped demand': renderDroppedDemandPage(campaign, {lang, whole: '../'}),
      letter: renderLetter(campaign, {lang}),
      'partners’ page': renderEmbedPage(campaign, {
        lang,
        alternates: {en: 'embed.html', ar: 'embed.ar.html'},
        page: campaign.url,
        src: SRC,
        frame: FRAME,
        badge: badgeMarkdown(campaign, BADGE, {lang}),
        code: {version: '1.0.0', keep: code, click: {script: SCRIPT, ...click}},
        inline: {text: INLINE, integrity: INTEGRITY},
      }),
      'approval page': renderApproval(campaign, {
        lang,
        requests: [
          {
            signatories: campaign.signatories.map(({id}) => id),
            agreed: 1,
            since: 1,
            changes: [{text, details: [text]}],
          },
          {signatories: []},
        ],
      }),
      frame: renderFrame({
        campaign,
        src: SRC,
        lang,
        ...code,
        parts: ['countersign-0.1.0-record.js'],
        inline: {text: INLINE, integrity: INTEGRITY},
      }),
    },
    sheets: {poster: renderPoster(campaign, {lang}), slide: renderSlide(campaign, {lang})},
    pictures: {badge: renderBadge(campaign, {lang})},
    markdown: {badge: badgeMarkdown(campaign, BADGE, {lang})},
    json: {
      'oEmbed answer': inertJson(answer),
      'data of the page': dataIn(page),
      ...(demandPage !== undefined && {'data of the page of a demand': dataIn(demandPage)}),
    },
    files: Object.fromEntries(
      RECIPE_WAYS.flatMap((way) => recipeFor(way, wanted).files.map(({path, text}) => [`${way} ${path}`, text])),
    ),
  };
}

/** The words of the share picture, as if all letters were half as wide as high. */
const pictureText = (campaign: Campaign, lang?: string): string =>
  pictureLayout(pictureWords(campaign, lang), {
    size: PICTURE_SIZES.wide,
    measure: (text, {size}) => (text.length * size) / 2,
  }).text;
