// Checks a campaign's folder in an administrator's browser, by the code that `countersign check` and `countersign
// publish` are made of. The build bundles it into one module, assets/check-folder.js.
import {compareCampaigns, examine, inOrder, warningsOf} from '@countersign/authoring';
import {chooseText} from '@countersign/campaign';
import {readForAuthors} from '@countersign/campaign/schema';

/**
 * @typedef {object} Checked
 * @property {string} [title] - The letter's title, if the document has no problem.
 * @property {string} [url] - The address that the document has for its page.
 * @property {number} [revision]
 * @property {readonly import('@countersign/campaign/schema').PlacedProblem[]} problems
 * @property {readonly import('@countersign/campaign/schema').PlacedProblem[]} warnings
 * @property {readonly string[]} missing - Names of files that the folder lacks.
 */

/**
 * Checks the document of a folder, and whether it may follow the one that is public.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files - By their names in the folder, `campaign.json` among them.
 * @param {readonly {id: string, document: string}[]} published - The documents that the site serves now.
 * @param {Date} [now]
 * @returns {Checked}
 */
export function checkFolder(files, published, now = new Date()) {
  const bytes = files.get('campaign.json');
  const {campaign, problems, place} = examine(bytes, now);
  if (!campaign) return {problems, warnings: [], missing: []};
  const {id, url, revision, letter, language, signatories, stage} = campaign;
  const present = published.find((each) => each.id === id);
  const isSame = present?.document === new TextDecoder().decode(bytes);
  const read = present && !isSame ? readForAuthors(JSON.parse(present.document)) : undefined;
  const refused = read?.ok ? compareCampaigns(read.campaign, campaign, now) : [];
  const logos =
    stage === 'retracted' ? [] : signatories.flatMap(({logo}) => (logo ? [logo.src, logo.dark ?? logo.src] : []));
  const wanted = [
    'index.html',
    'embed.html',
    'plain.html',
    'frame.html',
    'oembed.json',
    ...new Set(logos.map(decodeURIComponent)),
  ];
  return {
    title: chooseText(letter.title, language, language).value,
    url,
    revision,
    problems: inOrder(refused.map(place)),
    warnings: inOrder(warningsOf(campaign, now).map(place)),
    missing: wanted.filter((name) => !files.has(name)),
  };
}
