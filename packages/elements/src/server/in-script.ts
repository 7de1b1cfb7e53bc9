/**
 * JSON to stand in a `<script>` of data: nothing in it ends the script, begins a comment or is a reference, and no
 * character is one that older readers of JSON take for the end of a line.
 */
export function inScript(value: unknown): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 2).replace(/[<>&\u2028\u2029]/g, escape);
}
