// All that is done with a document outside a browser, each by itself.
import '../support/quiet.ts';
import {
  acceptance,
  compareCampaigns,
  examine,
  fixDocument,
  grouped,
  namesOf,
  nameProblem,
  sourceCopies,
  warningsOf,
  withoutAccepted,
} from '@countersign/authoring';
import {readCampaign, unknownKeys, type Campaign} from '@countersign/campaign';
import {
  LIGHT_PARTS,
  oembedAnswer,
  renderFrame,
  renderLight,
  renderPage,
  renderShadow,
  renderSnippet,
} from '@countersign/render';
import {referencesOf} from '../../packages/cli/src/references/formats.ts';
import {printable} from '../../packages/cli/src/terminal/terminal.ts';

const LANG = 'en';
const src = 'https://example.org/campaign.json';
const script = 'https://example.org/countersign.js';
const integrity = 'sha384-BAt6tC39CWsG1biChN291pBFVk1QQcyomSB8GKf2MHblVSTJ6rXdP3QU06iYxtNi';

/** Passes over any text: those of `check`, and its `--fix`. */
export const TEXT_PASSES: Readonly<Record<string, (text: string) => unknown>> = {
  read: (text) => {
    const value = JSON.parse(text) as unknown;
    return [readCampaign(value), unknownKeys(value)];
  },
  check: (text) =>
    examine(Buffer.from(text)).problems.map((problem) => printable(namesOf(problem) + problem.message + problem.hint)),
  'check --fix': fixDocument,
};

/** Of a valid document: the rest of `check`, and every static output, as the commands print them. */
export const PASSES: Readonly<Record<string, (campaign: Campaign) => unknown>> = {
  warnings: (campaign) => {
    const warnings = warningsOf(campaign, new Date(0));
    const entries = warnings.map((warning) => acceptance(campaign, warning));
    const half = entries.filter((_, at) => at % 2 === 0);
    const left = withoutAccepted(warnings, half, campaign);
    return grouped(left.map((each) => nameProblem(each, campaign, () => ({line: 1, column: 1})))).map(namesOf);
  },
  'check --against itself': (campaign) => compareCampaigns(campaign, campaign),
  archive: sourceCopies,
  // Every list one shorter at its beginning, every text another, every correction at its end.
  'check --against another': (campaign) => compareCampaigns(campaign, otherThan(campaign)),
  render: (campaign) => renderLight(campaign, {lang: LANG}),
  'render --part': (campaign) => LIGHT_PARTS.map((part) => renderLight(campaign, {lang: LANG, part})),
  'render --as shadow': (campaign) => renderShadow(campaign, {lang: LANG, src}),
  'render --as page': (campaign) => renderPage(campaign, {references: referencesOf(campaign, LANG)}),
  export: (campaign) => referencesOf(campaign, LANG),
  snippet: (campaign) => renderSnippet({campaign, src, script, integrity}),
  frame: (campaign) => renderFrame({campaign, src, script, integrity, parts: [], inline: {text: '', integrity}}),
  'frame --as oembed': (campaign) => oembedAnswer({campaign, frame: 'https://example.org/frame.html'}),
};

function otherThan(campaign: Campaign): Campaign {
  return {
    ...campaign,
    letter: {...campaign.letter, blocks: campaign.letter.blocks.slice(1)},
    demands: campaign.demands.map((demand) => ({...demand, history: demand.history.slice(1)})),
    responses: campaign.responses.map((response) => ({...response, text: 'x'})),
    corrections: campaign.corrections.map((correction) => ({...correction, reason: 'x'})),
    statements: campaign.statements.slice(1),
    signatories: campaign.signatories.slice(1),
  };
}
