/** Pages that mean harm, and the eyes that see whether they got anywhere. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const shared = fileURLToPath(
  new URL('../../../shared/torture/xss/', import.meta.url),
);

/** The collection lies beside the project, not in it: a clone elsewhere has to do without. */
export const hasPayloads = existsSync(shared);
if (!hasPayloads)
  console.warn(`${shared} is absent: its attacks are not tried`);

/** All payloads of the collection, each once; none when it is absent. */
export function allPayloads(): string[] {
  if (!hasPayloads) return [];
  const dompurify = JSON.parse(
    readFileSync(`${shared}dompurify.json`, 'utf8'),
  ) as { payload: string }[];
  const lines = readFileSync(`${shared}payloadbox.txt`, 'utf8').split('\n');
  return [
    ...new Set([...dompurify.map(({ payload }) => payload), ...lines]),
  ].filter((payload) => payload.trim() !== '');
}

/** `count` of `items`, chosen by `seed`: the same seed gives the same sample (Fisher-Yates over mulberry32). */
export function sample<T>(
  items: readonly T[],
  count: number,
  seed: number,
): T[] {
  const pool = [...items];
  const random = randomBy(seed);
  const chosen: T[] = [];
  while (chosen.length < count && pool.length > 0) {
    const index = Math.floor(random() * pool.length);
    chosen.push(...pool.splice(index, 1));
  }
  return chosen;
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a 32-bit seed. */
function randomBy(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sentences between the attacks; each must come through into the reader. */
export const SENTENCES = [
  'Sáng nay, người dân ven sông ra bờ kè từ lúc trời còn tối để xem con nước lên đến đâu.',
  'Ông Lê Văn Đạm, 71 tuổi, kể rằng ba mươi năm qua ông chưa từng thấy lũ về sớm như vậy.',
  'Theo trạm thủy văn, mực nước lúc 6 giờ cao hơn mức báo động một chừng 20 cm.',
  'Lực lượng dân quân đã kê cao bàn ghế cho hai trường học và một trạm y tế ở xã Đông Hải.',
  'Chợ vẫn họp, nhưng các sạp rau chuyển lên đoạn đường cao phía sau đình làng.',
  'Bà Trần Thị Ngữ bán bún nói khách ít đi một nửa, còn giá rau muống tăng gấp đôi.',
  'Chiều tối, huyện họp trực tuyến với 14 xã để chia người trực ở từng cống, từng đoạn đê.',
  'Mưa được dự báo giảm từ ngày mai, song nước rút chậm vì triều cường cuối tháng.',
];

/** A page of a newspaper, with \`body\` as the rest of its HTML. */
export interface HostileParts {
  /** HTML that stands before the article, within the body. */
  readonly before?: string;
  /** HTML that stands between the paragraphs. */
  readonly between?: readonly string[];
  /** Script that runs when the page is parsed, under the page's nonce. */
  readonly script?: string;
}

export const NONCE = 'de-doc';
export const PAGE_TITLE = 'Người dân ven sông ra bờ kè xem nước lên';

/** HTML of an article page in a newspaper's markup with the attacks where they are wanted. */
export function hostilePage({
  before = '',
  between = [],
  script = '',
}: HostileParts): string {
  const paragraphs = SENTENCES.map(
    (sentence, index) =>
      `<p class="Normal">${sentence}</p>${between[index] ?? ''}`,
  ).join('\n');
  return `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${PAGE_TITLE}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${PAGE_TITLE}">
<meta name="pubdate" content="2026-11-02T06:30:00+07:00"></head>
<body>${before}<section class="page-detail"><div class="sidebar-1">
<h1 class="title-detail">${PAGE_TITLE}</h1>
<p class="description">Mực nước lên nhanh trong đêm, nhiều xã ven sông đã kê cao đồ đạc và cử người trực ở các cống.</p>
<article class="fck_detail">${paragraphs}
<p class="author_mail"><strong>Hà Vân</strong></p></article>
</div></section><script nonce="${NONCE}">${script}</script></body></html>`;
}
