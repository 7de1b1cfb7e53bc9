// The fonts of this machine that pictures are drawn with, if the author names none.
import {readdir} from 'node:fs/promises';
import {homedir} from 'node:os';
import {basename, join} from 'node:path';

/** Paths of fonts, the preferred first. */
export interface FontPaths {
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  /** Bold fonts for headings. */
  readonly serif: readonly string[];
}

// Names of files without their ends, the preferred first: those of Linux, of Windows and of macOS. The last two have
// Arabic and Hebrew in the same file.
const FAMILIES: readonly (readonly [regular: string, bold: string])[] = [
  ['NotoSans-Regular', 'NotoSans-Bold'],
  ['NotoSansArabic-Regular', 'NotoSansArabic-Bold'],
  ['NotoSansHebrew-Regular', 'NotoSansHebrew-Bold'],
  ['NotoSans[wght]', 'NotoSans[wght]'],
  ['NotoSansArabic[wght]', 'NotoSansArabic[wght]'],
  ['NotoSansHebrew[wght]', 'NotoSansHebrew[wght]'],
  ['segoeui', 'segoeuib'],
  ['arial', 'arialbd'],
  ['Arial', 'Arial Bold'],
  ['DejaVuSans', 'DejaVuSans-Bold'],
  ['LiberationSans-Regular', 'LiberationSans-Bold'],
];

const SERIFS = ['NotoSerif-Bold', 'georgiab', 'Georgia Bold'];

/** Fonts for all other scripts follow. */
const OTHERS = /^NotoSans(?!Mono|Display)(?!.*(?:UI|Looped|Unjoined)).*-(?:Regular|Bold)$/;

/** Finds fonts that suit pictures, in folders and the folders inside. */
export async function systemFonts(folders: readonly string[] = fontFolders()): Promise<FontPaths> {
  const paths = (await Promise.all(folders.map(filesIn))).flat().sort();
  const byName = new Map<string, string>();
  for (const path of paths) {
    const name = basename(path).replace(/\.[^.]*$/, '');
    if (!byName.has(name)) byName.set(name, path);
  }
  const named = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
  const others = (end: string) => [...byName.keys()].filter((name) => OTHERS.test(name) && name.endsWith(end));
  const regular = [...FAMILIES.map(([name]) => name), ...others('-Regular')];
  const bold = [...FAMILIES.map(([, name]) => name), ...others('-Bold')];
  return {
    regular: [...new Set(named(regular))],
    bold: [...new Set(named([...bold, ...regular]))],
    serif: named(SERIFS),
  };
}

/** Where systems keep fonts. */
function fontFolders(): string[] {
  const home = homedir();
  if (process.platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
  if (process.platform === 'win32') {
    const {WINDIR = 'C:\\Windows', LOCALAPPDATA = join(home, 'AppData/Local')} = process.env;
    return [join(WINDIR, 'Fonts'), join(LOCALAPPDATA, 'Microsoft/Windows/Fonts')];
  }
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts'), join(home, '.fonts')];
}

/** The font files in a folder. None if there is no such folder, or it cannot be read. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true, recursive: true}).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory() && /\.(?:ttf|otf|ttc)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
