// The files of the views, which the author's page shows in frames: pages of a partner and of the campaign, the document
// with its logos, and the code.
import {languagesOf} from '@countersign/campaign';
import {folderAddress, frameCode, publicationFiles, renderFrame, type PublishedRelease} from '@countersign/render';
import {referencesByLanguage} from '../references/formats.ts';
import type {Addresses} from './addresses.ts';
import {HTML, SCRIPT, sentence, STYLE, TEXT, type Answer} from '../local-page/answer.ts';
import {adaptedPage} from './campaign-page.ts';
import {partnerChoice, type Colours} from './choices.ts';
import {ownScript, releasedFile} from './code-files.ts';
import {logoAnswer} from './logo-answer.ts';
import {partnerPage, partnerPolicy} from './partner-page.ts';
import {PARTNER_STYLE} from './partner-style.ts';
import type {Shown} from './state.ts';

/**
 * The sandbox of views. Their pages run scripts, but have no origin, and so no access to other pages of this machine.
 * Their links open outside.
 */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

const TYPES: Readonly<Record<string, string>> = {html: HTML, json: 'application/json; charset=utf-8'};
const typeOf = (name: string): string => TYPES[name.split('.').at(-1)!] ?? TEXT;

/** Answers what lies at a path in the folder of the views. Undefined if nothing does. */
export type Views = (path: string, query: URLSearchParams, shown: Shown | undefined) => Promise<Answer | undefined>;

/** @param file - The document. Its logos lie beside it. */
export function viewsOf(file: string, {origin, views}: Addresses, release: PublishedRelease): Views {
  const folder = origin + views;
  const script = `${folder}view.js`;
  const partner = {code: `${folder}code/`, campaign: `${folder}campaign/`, style: `${folder}partner.css`, script};
  const inPage = [`sandbox ${SANDBOX}`, `frame-ancestors ${origin}`];
  let published: {readonly version: number; readonly files: ReturnType<typeof publicationFiles>} | undefined;

  return async (path, query, shown) => {
    const [kind = '', ...names] = path.split('/');
    const name = names.join('/');
    if (kind === 'view.js') return open(await ownScript('view'), SCRIPT);
    if (kind === 'partner.css') return open(PARTNER_STYLE, STYLE);
    if (kind === 'code') {
      const code = await releasedFile(release, name);
      return code && open(code, SCRIPT);
    }
    if (!shown) return sentence(404, 'There is nothing to show yet.');
    const {campaign, bytes} = shown;
    switch (kind) {
      case 'partner': {
        const choice = partnerChoice(query, languagesOf(campaign));
        const body = partnerPage(campaign, choice, release, partner);
        return {body, type: HTML, policy: [...partnerPolicy(partner), ...inPage]};
      }
      case 'campaign':
        if (name === 'campaign.json') return open(bytes, typeOf(name));
        return name === 'frame.html' ? frame(shown) : await logoAnswer(file, campaign, name);
      case 'light':
      case 'dark':
        return name === 'frame.html' ? frame(shown) : ownPage(shown, name || indexIn(shown, query), kind);
      default:
        return undefined;
    }
  };

  /** The page for frames. Any page may be around it: the one of the partner has no origin that could be named. */
  function frame({campaign}: Shown): Answer {
    const body = renderFrame({
      campaign,
      src: `${partner.campaign}campaign.json`,
      script: `${partner.code}countersign.js`,
      ...frameCode(release),
    });
    return {body, type: HTML, policy: [`sandbox ${SANDBOX}`]};
  }

  /** A file of the folder that `countersign publish` writes. */
  function ownPage(shown: Shown, name: string, colours: Colours): Answer | undefined {
    const {campaign, bytes, version} = shown;
    if (published?.version !== version) {
      // The command refuses an address that names no folder. The author is told then, and sees the page here.
      const inFolder = {...campaign, url: folderAddress(campaign)};
      const references = referencesByLanguage(inFolder);
      const files = publicationFiles(inFolder, release, {document: bytes, references});
      published = {version, files};
    }
    const content = published.files.get(name)?.();
    if (content === undefined) return undefined;
    const isPage = typeof content === 'string' && name.endsWith('.html');
    return {
      body: isPage ? adaptedPage(content, {colours, origin, script}) : content,
      type: typeOf(name),
      policy: inPage,
      isDownload: name.startsWith('sources.'),
    };
  }
}

/** The campaign's own page in the language that is asked for. */
function indexIn({campaign}: Shown, query: URLSearchParams): string {
  const {lang} = partnerChoice(query, languagesOf(campaign));
  return lang === campaign.language ? 'index.html' : `index.${lang}.html`;
}

const open = (body: string | Uint8Array, type: string): Answer => ({body, type, isOpen: true});
