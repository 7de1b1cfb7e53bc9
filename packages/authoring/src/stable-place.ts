import {pathOf} from '@countersign/campaign/schema';

/**
 * The name of a place that stays the same when other members come before it: ids in the place of numbers, such as
 * `demands/publish/history/1/note`. An entry of a history has its number: a history grows at its end.
 *
 * @param campaign - Any JSON value: the document may be wrong.
 */
export function stablePlace(campaign: unknown, pointer: string): string {
  let value: unknown = campaign;
  return pathOf(pointer)
    .map((token) => {
      const isMember = Array.isArray(value);
      value = Object.hasOwn(Object(value) as object, token) ? (value as Record<string, unknown>)[token] : undefined;
      const {id} = Object(value) as {id?: unknown};
      return isMember && typeof id === 'string' ? id : token;
    })
    .join('/');
}
