import {campaignContext, type SharedCampaign} from '@countersign/elements';

/**
 * Answers for a `cs-campaign` that is not there: `<div @context-request=${sharing({state: 'loading'})}>`.
 *
 * Shows the states that a fetched document passes through, without a network.
 */
export function sharing(shared: SharedCampaign): (event: Event) => void {
  return (event) => {
    const request = event as Event & {context: unknown; callback: (shared: SharedCampaign) => void};
    if (request.context !== campaignContext) return;
    event.stopImmediatePropagation();
    request.callback(shared);
  };
}
