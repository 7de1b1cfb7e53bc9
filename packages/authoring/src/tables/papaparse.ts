// @ts-expect-error -- Version 5 brings no types, and those beside it need the ones of Node.
import untyped from 'papaparse';

/** The part of papaparse that is used here. */
export const papaparse = untyped as {
  parse(
    text: string,
    options: {readonly delimiter: string; readonly newline: '\n'; readonly preview?: number},
  ): {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly {readonly type: string; readonly row?: number}[];
  };
};
