// The whole record: what a full page shows below its first lines, and what an overview opens.
import {Fragment} from 'react';
import {
  standing,
  type Campaign,
  type Demand,
  type Entry,
  type Reply,
  type Signatory,
  type Source,
  type Statement,
} from './campaign.ts';
import type {Footnotes} from './footnotes.ts';
import {Day, FilledWhenOpened, MISSING, Out, Prose} from './pieces.tsx';
import {account, allSignatories, BASIS_WORDS, directionOf, FEW_SIGNATORIES, hostOf, STATUS_WORDS} from './words.ts';

const longIf = (list: readonly unknown[]) => (list.length > 100 ? ' long' : '');

export function Record({campaign, footnotes}: {campaign: Campaign; footnotes: Footnotes}) {
  const {letter, demands, statements, signatories} = campaign;
  const sources = footnotes.sources();
  return (
    <>
      <p>
        <Prose pieces={footnotes.pieces(letter.summary)} />
      </p>

      <h3>Demands</h3>
      <p>{account(campaign)}</p>
      <ul>
        {demands.map((demand) => (
          <DemandItem key={demand.id} campaign={campaign} footnotes={footnotes} demand={demand} />
        ))}
      </ul>

      <h3>Claims and statements</h3>
      <ul>
        {statements.map((statement) => (
          <StatementItem key={statement.id} footnotes={footnotes} statement={statement} />
        ))}
      </ul>

      <h3>Signatories</h3>
      <Signatories signatories={signatories.slice(0, FEW_SIGNATORIES)} />
      {signatories.length > FEW_SIGNATORIES && (
        <FilledWhenOpened summary={allSignatories(signatories.length)}>
          {() => <Signatories signatories={signatories} />}
        </FilledWhenOpened>
      )}

      <h3>Sources</h3>
      <ol className={`sources${longIf(sources)}`}>
        {sources.map((source, at) => (
          <SourceItem key={source.id} source={source} number={at + 1} />
        ))}
      </ol>
    </>
  );
}

function Signatories({signatories}: {signatories: readonly Signatory[]}) {
  return (
    <ul className={`signatories${longIf(signatories)}`}>
      {signatories.map((signatory) => (
        <SignatoryItem key={signatory.id} signatory={signatory} />
      ))}
    </ul>
  );
}

function DemandItem({campaign, footnotes, demand}: {campaign: Campaign; footnotes: Footnotes; demand: Demand}) {
  const {status, since, latest} = standing(demand);
  const replies = campaign.responses.filter(({to}) => to.includes(demand.id));
  return (
    <li>
      <h4>{demand.title}</h4>
      <p>
        <strong className="status">{STATUS_WORDS[status]}</strong> since <Day date={since} />
      </p>
      <Note footnotes={footnotes} entry={latest} />
      {replies.map((reply) => (
        <ReplyBlock key={reply.id} campaign={campaign} footnotes={footnotes} reply={reply} />
      ))}
      <details>
        <summary>What was said and done: {demand.history.length} entries</summary>
        <ul>
          {demand.history.map((entry) => (
            <li key={entry.date}>
              <p>
                <Day date={entry.date} /> <strong className="status">{STATUS_WORDS[entry.status]}</strong>
              </p>
              <Note footnotes={footnotes} entry={entry} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function Note({footnotes, entry}: {footnotes: Footnotes; entry: Entry}) {
  return (
    <>
      <p>
        <Prose pieces={footnotes.pieces(entry.note, entry.evidence)} />
      </p>
      {entry.missing && (
        <p>
          {MISSING}
          <Prose pieces={footnotes.pieces(entry.missing)} />
        </p>
      )}
    </>
  );
}

function ReplyBlock({campaign, footnotes, reply}: {campaign: Campaign; footnotes: Footnotes; reply: Reply}) {
  const by = campaign.letter.addressees.find(({id}) => id === reply.by)!;
  return (
    <div className="reply">
      <p>
        <strong>
          <bdi>{by.name}</bdi> replied, <Day date={reply.date} />
        </strong>
        : <Prose pieces={footnotes.pieces(reply.text, reply.evidence)} />
      </p>
      {reply.rejoinder && (
        <p>
          <strong>The signatories’ answer</strong>: <Prose pieces={footnotes.pieces(reply.rejoinder)} />
        </p>
      )}
    </div>
  );
}

function StatementItem({footnotes, statement}: {footnotes: Footnotes; statement: Statement}) {
  const {basis, speaker, date, text, evidence} = statement;
  const Text = basis === 'quoted' ? 'blockquote' : 'p';
  return (
    <li>
      <p>
        {BASIS_WORDS[basis]} <bdi>{speaker.name}</bdi>
        {speaker.role && `, ${speaker.role}`}, <Day date={date} />
      </p>
      <Text>
        <Prose pieces={footnotes.pieces(text, evidence)} />
      </Text>
    </li>
  );
}

function SignatoryItem({signatory: {name, role, url}}: {signatory: Signatory}) {
  return (
    <li>
      <Out href={url}>
        <bdi>{name}</bdi>
      </Out>
      {role && `, ${role}`}
    </li>
  );
}

function SourceItem({source, number}: {source: Source; number: number}) {
  const {publishers, title, date, language, url, archived} = source;
  return (
    <li id={`source-${number}`} tabIndex={-1}>
      {publishers.map((publisher, at) => (
        <Fragment key={publisher}>
          {at > 0 && ', '}
          <bdi>{publisher}</bdi>
        </Fragment>
      ))}
      {'. '}
      <cite lang={language} dir={directionOf(language)}>
        {title}
      </cite>
      . <Day date={date} /> · <Out href={url}>{hostOf(url)}</Out>
      {archived && (
        <>
          {' · '}
          <Out href={archived.url}>
            Archived copy, <Day date={archived.date} />
          </Out>
        </>
      )}
    </li>
  );
}
