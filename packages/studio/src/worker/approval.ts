// The request for approval to the signatories, and their answers.
import {
  approvalRequests,
  examine,
  publishedAs,
  recordApproval,
  requestsTo,
  type Answer,
  type Reason,
  type Sentence,
} from '@countersign/authoring';
import {inLanguage, languagesOf, type Approval, type Campaign} from '@countersign/campaign';
import {patchesBetween, type Patch} from '../document/patches.ts';
import {documentOf} from '../session/history.ts';
import {publishedCampaign} from './compare.ts';
import {forStudio} from './for-studio.ts';
import {bytesOf, textOf, type State} from './state.ts';

/** The last answer of one signatory. */
export interface Answered {
  readonly id: string;
  readonly name: string;
  /** Undefined if there is no answer yet. */
  readonly answer: Pick<Approval, 'revision' | 'date' | 'outcome'> | undefined;
  readonly hasWithdrawn: boolean;
}

/** Signatories to whom the same is new. */
export interface Request {
  readonly names: readonly string[];
  readonly agreed: number | undefined;
  readonly since: number | undefined;
  readonly changes: readonly Sentence[] | undefined;
}

export type Approving =
  | {readonly ok: false; readonly problems: number}
  | {
      readonly ok: true;
      readonly revision: number;
      /** The published revision whose number this document has, though it says something else. */
      readonly published: number | undefined;
      readonly language: string;
      readonly languages: readonly string[];
      readonly answers: readonly Answered[];
      readonly requests: readonly Request[];
      readonly html: string;
      /** The signatory to which the mail is written. Undefined if it is written to all. */
      readonly to: string | undefined;
      readonly subject: string;
      readonly mail: string;
    };

/** How the signatories are asked. */
export interface Asking {
  readonly lang?: string | undefined;
  /** The signatory to which the mail is written. Undefined: to all of them. */
  readonly to?: string | undefined;
  /** The last day to answer. It stands in the page and the mail, and not in the document. */
  readonly answerBy?: string | undefined;
}

/** Makes the page and the mail by which the signatories are asked. */
export async function approval(state: State, {lang, to, answerBy}: Asking): Promise<Approving> {
  const {campaign, problems} = examine(bytesOf(state));
  if (!campaign) return {ok: false, problems: problems.length};
  const old = state.published === undefined ? undefined : publishedCampaign(state.published);
  const earlier = old && old.id === campaign.id ? [old] : [];
  const requests = approvalRequests(campaign, earlier);
  const {approvalMail, renderApproval} = await import('@countersign/render');
  const languages = [...languagesOf(campaign)];
  const wanted = lang !== undefined && languages.includes(lang) ? lang : undefined;
  const own = to === undefined ? [] : requestsTo(requests, to);
  const mail = approvalMail(campaign, {lang: wanted, answerBy, requests: own.length > 0 ? own : requests});
  const nameOf = (id: string) => {
    const found = campaign.signatories.find((each) => each.id === id);
    return found ? inLanguage(found.name, campaign.language) : id;
  };
  return {
    ok: true,
    revision: campaign.revision,
    published: publishedAs(campaign, earlier)?.revision,
    language: wanted ?? campaign.language,
    languages,
    answers: answersOf(campaign),
    requests: requests.map(({signatories, agreed, since, changes}) => ({
      names: signatories.map(nameOf),
      agreed,
      since,
      changes,
    })),
    html: renderApproval(campaign, {lang: wanted, answerBy, requests}),
    to: own.length > 0 ? to : undefined,
    // Programs for mail show some marks of direction as boxes.
    subject: mail.subject.replace(/[\u2066-\u2069]/g, ''),
    mail: mail.lines.join('\n'),
  };
}

function answersOf({signatories, approvals, language}: Campaign): Answered[] {
  const last = new Map<string, Approval>();
  for (const each of approvals) {
    const known = last.get(each.signatory);
    if (!known || each.revision >= known.revision) last.set(each.signatory, each);
  }
  return signatories.map(({id, name, withdrawn}) => {
    const answer = last.get(id);
    return {
      id,
      name: inLanguage(name, language),
      answer: answer && {revision: answer.revision, date: answer.date, outcome: answer.outcome},
      hasWithdrawn: withdrawn !== undefined,
    };
  });
}

export type Recorded =
  | {readonly ok: true; readonly patches: readonly Patch[]; readonly warnings: readonly string[]}
  | {readonly ok: false; readonly problems: readonly Reason[]};

/** Records what a signatory answered. It changes nothing by itself. */
export function recordAnswer(state: State, answer: Answer): Recorded {
  const recorded = recordApproval(textOf(state), answer, new Date());
  if (!recorded.ok) return {ok: false, problems: recorded.problems.map(forStudio)};
  return {
    ok: true,
    patches: patchesBetween(state.document, documentOf(recorded.text)!),
    warnings: recorded.warnings.map(forStudio).flatMap(({message, hint}) => [message, hint]),
  };
}
