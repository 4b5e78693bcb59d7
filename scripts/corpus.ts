/** The real pages with gold text in `../shared/corpus`, and the lists that the scripts measure by. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';

export interface Gold {
  readonly title: string;
  readonly byline: string;
  readonly published: string;
  readonly sapo: string | null;
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly must_not: readonly string[];
  readonly neutral: readonly string[];
  readonly captions_are_content?: boolean;
}

export interface CorpusPage {
  readonly file: string;
  readonly url: string;
  /** Whole page, fragment, or no article. */
  readonly tier: 'A' | 'F' | 'N';
  readonly html: string;
  readonly gold: Gold | null;
}

/** Held out while rules were tuned: one of each kind of template. */
export const HELD_OUT: ReadonlySet<string> = new Set([
  'vnexpress.net/mo-lai-duong-bay-quoc-te.html',
  'dantri.com.vn/top-10-ngoi-sao-2022.html',
  'cafef.vn/olympic-sochi-m.html',
  '_fragments/nhandan.com.vn/an-ninh-mang.html',
  '_fragments/soha.vn/who-nhan-sai.html',
]);

/** Reads every page below a folder that holds `index.jsonl`. */
export function readCorpus(folder: string): CorpusPage[] {
  const index = join(folder, 'index.jsonl');
  if (!existsSync(index))
    throw new Error(`No corpus in ${folder}: ${index} is missing`);
  const urls = new Map<string, string>();
  for (const line of readFileSync(index, 'utf8').split('\n').filter(Boolean)) {
    const entry = JSON.parse(line) as { file: string; url: string };
    urls.set(entry.file, entry.url);
  }
  return htmlFiles(folder).map((path) => {
    const file = relative(folder, path);
    const goldFile = path.replace(/\.html$/u, '.gold.json');
    const gold = existsSync(goldFile)
      ? (JSON.parse(readFileSync(goldFile, 'utf8')) as Gold)
      : null;
    return {
      file,
      url: urls.get(file) ?? '',
      tier: gold === null ? 'N' : file.startsWith('_fragments/') ? 'F' : 'A',
      html: readFileSync(path, 'utf8'),
      gold,
    };
  });
}

function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A document without scripts, network and console noise. */
export function parsePage(html: string, url: string): Document {
  return new JSDOM(html, {
    url: url || 'https://example.com/',
    virtualConsole: new VirtualConsole(),
  }).window.document;
}
