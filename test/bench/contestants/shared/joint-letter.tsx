// The letter as an app of React, or of Preact: ../../peers.ts builds it for either.
import {useMemo} from 'react';
import type {Campaign, Demand, Layout} from './campaign.ts';
import {newestReply, standing} from './campaign.ts';
import {footnotesOf, type Footnotes} from './footnotes.ts';
import {Day, FilledWhenOpened, MISSING, Names, Prose} from './pieces.tsx';
import {Record} from './record.tsx';
import {account, demandsHeading, inWords, recordSummary, signedBy, signers, STATUS_WORDS} from './words.ts';

export interface LetterProps {
  readonly campaign: Campaign;
  readonly layout: Layout;
}

export function JointLetter({campaign, layout}: LetterProps) {
  const footnotes = useMemo(() => footnotesOf(campaign), [campaign]);
  const Content = layout === 'full' ? Full : Overview;
  return (
    <article className="letter" lang="en">
      <h2>{campaign.letter.title}</h2>
      <Content campaign={campaign} footnotes={footnotes} />
    </article>
  );
}

interface Props {
  readonly campaign: Campaign;
  readonly footnotes: Footnotes;
}

function Full({campaign, footnotes}: Props) {
  const {letter, signatories} = campaign;
  return (
    <>
      <p>To {inWords(letter.addressees.map(({name}) => name))}</p>
      <p>
        Sent <Day date={letter.sent} /> · {signedBy(signatories.length)}
      </p>
      <Record campaign={campaign} footnotes={footnotes} />
    </>
  );
}

function Overview({campaign, footnotes}: Props) {
  const {letter, demands, signatories, sources} = campaign;
  return (
    <>
      <p>
        To {inWords(letter.addressees.map(({name}) => name))} · Sent <Day date={letter.sent} /> · Signed by{' '}
        <Names names={signers(signatories)} />
      </p>
      <h3>{demandsHeading(demands.length)}</h3>
      <p>{account(campaign)}</p>
      <ol className="demands">
        {demands.map((demand) => (
          <Answer key={demand.id} footnotes={footnotes} demand={demand} />
        ))}
      </ol>
      <NewestReply campaign={campaign} footnotes={footnotes} />
      <FilledWhenOpened className="record" summary={recordSummary(sources.length)}>
        {() => <Record campaign={campaign} footnotes={footnotes} />}
      </FilledWhenOpened>
    </>
  );
}

function Answer({footnotes, demand}: {footnotes: Footnotes; demand: Demand}) {
  const {status, since, latest} = standing(demand);
  return (
    <li>
      <h4>{demand.title}</h4>
      <p>
        <strong className="status">{STATUS_WORDS[status]}</strong> since <Day date={since} />
      </p>
      <p>
        {latest.date !== since && (
          <>
            Latest entry, <Day date={latest.date} />:{' '}
          </>
        )}
        <Prose pieces={footnotes.piecesOut(latest.note, latest.evidence)} />
      </p>
      {latest.missing && (
        <p>
          {MISSING}
          <Prose pieces={footnotes.piecesOut(latest.missing)} />
        </p>
      )}
    </li>
  );
}

function NewestReply({campaign, footnotes}: Props) {
  const newest = newestReply(campaign);
  if (!newest) return null;
  const {reply, isEarlier} = newest;
  const by = campaign.letter.addressees.find(({id}) => id === reply.by)!;
  return (
    <p>
      <strong>
        <bdi>{by.name}</bdi> replied, <Day date={reply.date} />
      </strong>
      {isEarlier && ' (before the latest entry)'}: <Prose pieces={footnotes.piecesOut(reply.text, reply.evidence)} />
    </p>
  );
}
