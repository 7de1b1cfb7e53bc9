// What the parts of the app share: texts with their marks, dates, links, names, and a disclosure.
import {Fragment, useState, type ReactNode} from 'react';
import type {Mark as MarkPiece, Piece} from './footnotes.ts';
import {formatDate, inWordPieces} from './words.ts';

export const MISSING = 'Missing: ';

/** A disclosure whose content is drawn when it is opened first. */
export function FilledWhenOpened({
  className,
  summary,
  children,
}: {
  className?: string;
  summary: string;
  children: () => ReactNode;
}) {
  const [isOpened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      {isOpened && children()}
    </details>
  );
}

export function Prose({pieces}: {pieces: readonly Piece[]}) {
  return <>{pieces.map((piece, at) => (typeof piece === 'string' ? piece : <Mark key={at} {...piece} />))}</>;
}

function Mark({number, locator, href}: MarkPiece) {
  const text = locator ? `${number}, ${locator}` : `${number}`;
  return (
    <sup>
      <a href={href} rel={href.startsWith('#') ? undefined : 'noopener noreferrer'} aria-label={`Source ${text}`}>
        [{text}]
      </a>
    </sup>
  );
}

export function Names({names}: {names: readonly string[]}) {
  return (
    <>
      {inWordPieces(names).map(({isName, text}, at) =>
        isName ? <bdi key={at}>{text}</bdi> : <Fragment key={at}>{text}</Fragment>,
      )}
    </>
  );
}

export function Out({href, children}: {href: string | undefined; children: ReactNode}) {
  if (!href) return children;
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  );
}

export function Day({date}: {date: string}) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
