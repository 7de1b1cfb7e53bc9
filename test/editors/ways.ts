// What a partner pastes, in each way, for the servers of a test.
import {clickScript, oembedAnswer, renderLight, renderSnippet, type OembedAnswer} from '@countersign/render';
import {embedRelease} from '../../packages/cli/src/release/embed-release.ts';
import {parse} from '../support/html/parse-html.ts';
import {frameSnippet, putFrame} from '../support/servers/frame-site.ts';
import {codeAt, example, KEEP_INTEGRITY, keepAt, type Site} from '../support/servers/site.ts';
import type {Way} from './matrix.mjs';

/** The letter's own page, to which each way leads. */
export const PAGE = String(example()['url']);

/** What is pasted, by way. The address is text. */
export async function pasted(site: Site): Promise<Record<Way, string>> {
  const campaign = example();
  const src = `${site.elsewhere}/campaigns/open-audit/campaign.json`;
  const keep = {campaign, src, script: keepAt(site.elsewhere), integrity: KEEP_INTEGRITY};
  const code = codeAt(site.elsewhere);
  const click = await clickScript(embedRelease(), code);
  putFrame(site);
  return {
    snippet: renderSnippet(keep),
    link: renderSnippet({...keep, fallback: 'link'}),
    click: renderSnippet({campaign, src, script: code, load: 'click', click}),
    frame: frameSnippet(site),
    plain: renderLight(campaign, {lang: 'en'}),
    record: renderLight(campaign, {lang: 'en', layout: 'full', footnotes: 'plain'}),
    address: PAGE,
  };
}

/** The letter in Arabic, which is read from right to left. */
export const inArabic = (): string => renderLight(example(), {lang: 'ar'});

/** The campaign's answer to sites that ask about its address. */
export const answer = (site: Site): OembedAnswer => oembedAnswer({campaign: example(), frame: frameOf(site)});

export const frameOf = (site: Site): string => `${site.elsewhere}/letters/frame.html`;

const textOf = (html: string) => withoutSpace(parse(html).text);

/** Text without white space, of which each editor has its own. */
export const withoutSpace = (text: string): string => text.replaceAll(/[\s\u2060]+/g, '');

const TITLE = withoutSpace('Open the audit of the Northern Reservoir');

/** Texts by what they are. */
export type WholeTexts = Readonly<Record<'static' | 'link' | 'address', readonly string[]>>;

/** All texts that readers may see where no script runs, by what they are. Nothing else may stand beside them. */
export async function wholeTexts(site: Site): Promise<WholeTexts> {
  const {plain, record} = await pasted(site);
  return {
    static: [textOf(plain), textOf(record)],
    link: [
      TITLE,
      // Quill makes a link of a frame.
      withoutSpace(frameOf(site)) + TITLE,
      textOf(answer(site).html),
    ],
    address: [PAGE],
  };
}
