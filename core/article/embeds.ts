import { cleanText } from '../text/clean';
import { type Block, type Embed, inlineText } from './article';
import { captionOf } from './captions';
import { readRuns } from './runs';
import { httpUrl } from './urls';

/** What lives elsewhere: players, posts, maps, documents. */
export const EMBED =
  'iframe, video, audio, amp-video, amp-youtube, amp-iframe, amp-audio, embed, blockquote.twitter-tweet, blockquote.instagram-media, blockquote.tiktok-embed, .fb-post, .fb-video, [type="VideoStream"], [data-type="video"]';

// ASCII: host names and addresses.
const KINDS: readonly (readonly [RegExp, Embed['kind']])[] = [
  [
    /youtube|youtu\.be|vimeo|dailymotion|\/video|player|mediacdn|\.(?:mp4|m3u8|webm)/iu,
    'video',
  ],
  [/soundcloud|spotify|podcast|\.(?:mp3|m4a|ogg)/iu, 'audio'],
  [/facebook|twitter|\bx\.com|instagram|tiktok|threads\.net|t\.me/iu, 'social'],
  [/google\.[a-z.]+\/maps|maps\.google|openstreetmap/iu, 'map'],
  // ASCII: as above.
  [/docs\.google|\/viewer|scribd|\.(?:pdf|docx?|xlsx?|pptx?)\b/iu, 'document'],
];

/** Frames that a page carries for itself. */
const WIDGETS =
  /doubleclick|googlesyndication|\/ads?[/.?]|adservice|facebook\.com\/plugins\/(?:like|share|page|comments|send)|googletagmanager|recaptcha|about:blank/iu;

const LABELS: Readonly<Record<Embed['kind'], string>> = {
  video: 'Video',
  audio: 'Âm thanh',
  social: 'Bài đăng',
  map: 'Bản đồ',
  document: 'Tài liệu',
  other: 'Nội dung nhúng',
};

/** The labelled link that stands for an embedded thing; null for ads, buttons and what has no address. */
export function readEmbed(element: Element, base: string): Embed | null {
  const url =
    addressOf(element, base) ??
    // Fed by script: the page itself is where it plays.
    (element.getAttribute('type') === 'VideoStream'
      ? httpUrl(base, base)
      : null);
  if (!url || WIDGETS.test(url)) return null;
  const kind = kindOf(element, url);
  if (kind === 'other' && element.localName === 'iframe') {
    if (!element.closest('figure, [class*="video" i], [class*="embed" i]'))
      return null;
  }
  const title = cleanText(
    element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '',
  );
  const host = URL.parse(url)?.hostname.replace(/^www\./u, '') ?? '';
  return {
    type: 'embed',
    kind,
    url,
    label: title || `${LABELS[kind]} (${host})`,
  };
}

/** Frames in which a player stands with its caption. */
const FRAME =
  'figure, .VCSortableInPreviewMode, .video, .video-box, .box-video, .wp-block-embed, .wp-block-video';

/**
 * A player with its caption: the poster as a captioned picture when there is one, and the labelled link;
 * without a poster the caption is the label.
 * @returns an empty list when the element is no such frame
 */
export function readEmbedFrame(
  frame: Element,
  base: string,
  caption: string | null,
): Block[] {
  if (!frame.matches(FRAME) || frame.querySelector('p ~ p ~ p')) return [];
  const player = frame.matches(EMBED) ? frame : frame.querySelector(EMBED);
  const embed = player ? readEmbed(player, base) : null;
  const holder = frame.querySelector(
    caption ? `figcaption, ${caption}` : 'figcaption',
  );
  if (!player || !embed || !holder) return [];
  const parts = captionOf(readRuns(holder, base));
  const src = httpUrl(
    player.getAttribute('poster') ?? player.getAttribute('data-thumb'),
    base,
  );
  if (src)
    return [{ type: 'figure', images: [{ src, alt: '' }], ...parts }, embed];
  const label = [inlineText(parts.caption), parts.credit].filter(Boolean);
  return [{ ...embed, label: label.join(' ') || embed.label }];
}

function addressOf(element: Element, base: string): string | null {
  const id = element.getAttribute('data-videoid');
  if (element.localName === 'amp-youtube' && id)
    return httpUrl(
      `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
      base,
    );
  for (const name of [
    'data-href',
    'cite',
    'src',
    'data-src',
    'data-vid',
    'data-file',
    'href',
  ]) {
    const url = httpUrl(element.getAttribute(name), base);
    if (url) return url;
  }
  const source = element.querySelector('source[src]')?.getAttribute('src');
  const link = [...element.querySelectorAll('a[href]')].at(-1);
  return httpUrl(source ?? link?.getAttribute('href') ?? null, base);
}

function kindOf(element: Element, url: string): Embed['kind'] {
  if (/video|youtube/u.test(element.localName)) return 'video';
  if (element.getAttribute('type') === 'VideoStream') return 'video';
  if (/audio/u.test(element.localName)) return 'audio';
  if (element.localName === 'blockquote') return 'social';
  return KINDS.find(([pattern]) => pattern.test(url))?.[1] ?? 'other';
}
