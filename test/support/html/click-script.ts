import {readable} from './readable.ts';

/** The script of a snippet that asks first, and the program in its address. */
export function clickScriptIn(snippet: string): {readonly script: string; readonly program: string} {
  const scripts = [...snippet.matchAll(/<script\b[^>]*><\/script>/g)].map(([script]) => readable(script));
  const [, base64] = / src="data:text\/javascript;charset=utf-8;base64,([^"]+)"/.exec(scripts[0] ?? '') ?? [];
  if (scripts.length !== 1 || !base64) throw new Error(`No script with a program in its address: ${snippet}`);
  return {script: scripts[0]!, program: Buffer.from(base64, 'base64').toString('utf8')};
}
