import { decodeEntities } from './entities';

/** An opening or closing tag with the text that follows it, up to its own end or the next of the wanted tags. */
export interface HtmlToken {
  /** Lower case; "/dl" for a closing tag. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

const ATTRIBUTE = /([a-z_-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/giu;

/**
 * The tags that bookmark files are made of. No DOM is needed (Node has none), nothing is ever run or loaded.
 * @param names of other tags, as a pattern
 */
export function* htmlTokens(
  html: string,
  names = 'a|dl|dd|dt|h[1-6]',
): Iterable<HtmlToken> {
  const tags = new RegExp(
    String.raw`<!--[\s\S]*?(?:-->|$)|<(/?(?:${names}))(?=[\s/>])((?:"[^"]*"|'[^']*'|[^'"<>])*)>`,
    'giu',
  );
  let open: { name: string; attributes: string; from: number } | null = null;
  for (const tag of html.matchAll(tags)) {
    if (!tag[1]) continue; // a comment
    if (open) yield token(open, html.slice(open.from, tag.index));
    open = {
      name: tag[1].toLocaleLowerCase('en'),
      attributes: tag[2] ?? '',
      from: tag.index + tag[0].length,
    };
  }
  if (open) yield token(open, html.slice(open.from));
}

function token(
  { name, attributes }: { name: string; attributes: string },
  inner: string,
): HtmlToken {
  const found: Record<string, string | undefined> = Object.create(null);
  for (const [, key = '', a, b, c] of attributes.matchAll(ATTRIBUTE))
    found[key.toLocaleLowerCase('en')] ??= decodeEntities(a ?? b ?? c ?? '');
  return {
    name,
    attributes: found,
    text: textOfHtml(inner),
  };
}

/** What a piece of HTML says; line breaks are kept. */
export function textOfHtml(html: string): string {
  return decodeEntities(
    html.replace(/<br\s*\/?>/giu, '\n').replace(/<[a-z/!][^<>]*>/giu, ''),
  );
}
