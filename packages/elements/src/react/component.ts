'use client';
import {
  createElement,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type FunctionComponent,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  type RefObject,
} from 'react';
import type {CampaignElement} from '../base/campaign-element.js';
import type {CampaignErrorEvent, CampaignLoadEvent} from '../events.js';

/** Properties of every element. */
type Common =
  | 'campaign'
  | 'for'
  | 'headingLevel'
  | 'integrity'
  | 'lang'
  | 'load'
  | 'refresh'
  | 'signedBy'
  | 'src'
  | 'theme'
  | 'withoutHeading';

type Own<Element extends CampaignElement, Names extends keyof Element> = {
  [Name in Common | Names]?: Element[Name] | undefined;
};

interface Events {
  /** The campaign of `src` or `campaign` was loaded and checked. */
  onCsLoad?: ((event: CampaignLoadEvent) => void) | undefined;
  /** It could not be: `code` and `problems` say why. */
  onCsError?: ((event: CampaignErrorEvent) => void) | undefined;
}

/** The props of a component: what its element can be given, its events, and what every HTML element takes. */
export type Props<Element extends CampaignElement, Names extends keyof Element = never> = Own<Element, Names> &
  Events &
  Omit<HTMLAttributes<Element>, Common | Names | keyof Events> & {ref?: Ref<Element> | undefined};

/**
 * Makes the component of an element.
 *
 * A server renders the tag, its attributes and its children. In a browser the component listens before it says where
 * the campaign is, so that no event is missed, whenever the tag was defined and however late React comes. Then it loads
 * the element's code.
 *
 * @param define - Imports the module that defines the tag. If it cannot be had, the children stay; the next component
 *   asks again.
 */
export function component<Element extends CampaignElement, Names extends keyof Element = never>(
  tag: string,
  define: () => Promise<unknown>,
): FunctionComponent<Props<Element, Names>> {
  function Component(props: Props<Element, Names>): ReactElement {
    const {campaign, src, onCsLoad, onCsError, ref, ...others} = props as Props<CampaignElement>;
    const element = useRef<CampaignElement>(null);
    useImperativeHandle(ref, () => element.current!, []);
    useListener(element, 'cs-load', onCsLoad);
    useListener(element, 'cs-error', onCsError);
    useLayoutEffect(() => {
      // An element without the property takes the campaign of another.
      if (campaign !== undefined || element.current!.campaign !== undefined) element.current!.campaign = campaign;
    }, [campaign]);
    useLayoutEffect(() => {
      if (src == null) element.current!.removeAttribute('src');
      else element.current!.setAttribute('src', src);
    }, [src]);
    useEffect(() => void define().catch(() => undefined), []);
    // Another script on the page may have defined the tag, and its element may have changed before React comes.
    return createElement(tag, {suppressHydrationWarning: true, ...attributesOf(others), ref: element});
  }
  Component.displayName = tag;
  return Component as FunctionComponent<Props<Element, Names>>;
}

function useListener<Heard extends Event>(
  element: RefObject<CampaignElement | null>,
  type: string,
  listener: ((event: Heard) => void) | undefined,
): void {
  useLayoutEffect(() => {
    const target = element.current!;
    if (!listener) return undefined;
    target.addEventListener(type, listener as (event: Event) => void);
    return () => target.removeEventListener(type, listener as (event: Event) => void);
  }, [element, type, listener]);
}

/** React sets these as properties where the tag is defined, and on a server no tag is. */
const WRITTEN_APART = /^(?:headingLevel|signedBy|without[A-Z]\w*)$/;

/** Names as HTML has them. All other names are React's own, or the same in both. */
const attributesOf = (props: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(props).map(([name, value]) => [
      WRITTEN_APART.test(name) ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : name,
      value as unknown,
    ]),
  );
