// The head of a campaign's feed, whatever its format.
import {plainText, type View} from '@countersign/elements/sections.js';
import type {ChosenText} from '@countersign/campaign';
import {campaignInWords} from '../in-words/campaign-in-words.js';
import {feedEntries, type FeedAddresses, type FeedEntry} from './feed-entries.js';
import {tagUri} from './names.js';

/** A campaign's feed in one language. */
export interface Feed {
  /** A tag URI. Feeds in other languages have others, because they are other feeds. */
  readonly id: string;
  readonly language: string;
  /** Title of the letter, which may be in another language. */
  readonly title: ChosenText;
  /** How it ended, who wrote and judged it, and who approved, as plain text. */
  readonly description: string;
  /** When the document was published. A reader's program shows entries as new by their own dates. */
  readonly updated: string;
  readonly author: {readonly name: string; readonly url: string};
  /** Address of the campaign's page. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

/** Makes the feed of a campaign in the language of a view. Of a retracted campaign it says that it is, and why. */
export function feed(view: View, addresses: FeedAddresses): Feed {
  const {campaign, language} = view;
  const inWords = campaignInWords(view);
  const {ending, account, title} = inWords;
  return {
    id: tagUri(campaign, `feed/${language}`),
    language,
    title,
    description: [ending?.sentence, ending?.note.value, account].filter(Boolean).join(' '),
    updated: campaign.updated,
    author: {name: plainText(view, campaign.publisher.name), url: campaign.publisher.url},
    page: addresses.page,
    entries: feedEntries(view, inWords, addresses),
  };
}
