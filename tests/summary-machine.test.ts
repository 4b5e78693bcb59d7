import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../core/article/article';
import { canonicalText } from '../core/article/canonical-text';
import { engines } from '../core/summary/engines';
import type { Means } from '../core/summary/machine/means';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  inlines: [{ type: 'text', text }],
});

const ARTICLE = {
  title: 'Xã Bến Lành khánh thành cầu mới',
  lead: null,
  blocks: [
    paragraph('Sáng 12/3, xã Bến Lành khánh thành cầu dài 300 m qua sông Cả.'),
    paragraph(
      'Ông Lê Văn Bền cho biết cầu có vốn 12 tỷ đồng, dân góp một nửa.',
    ),
    paragraph('Học sinh không còn phải đi đò trong mùa nước lũ hằng năm.'),
  ],
};

const GOOD =
  '- Xã Bến Lành khánh thành cầu dài 300 m qua sông Cả.\n- Cầu có vốn 12 tỷ đồng, dân góp một nửa.';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => {
    started.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

function ask(
  id: string,
  address: string,
  more: Partial<Means> = {},
  signal?: AbortSignal,
) {
  const means: Means = {
    fetch,
    address,
    model: 'thử',
    key: 'bi-mat',
    patience: 5_000,
    browser: {},
    ...more,
  };
  const engine = engines.get(id);
  if (!engine) throw new Error(`no engine ${id}`);
  const options = { maxPoints: 3, means, ...(signal && { signal }) };
  return engine.summarize(ARTICLE, options);
}

/** An event stream of three letters a piece. */
const streaming =
  (text: string): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const piece of text.match(/[\s\S]{1,3}/gu) ?? [])
      response.write(
        `data: ${JSON.stringify({ choices: [{ delta: { content: piece } }] })}\n\n`,
      );
    response.write(
      'data: {"choices":[],"usage":{"prompt_tokens":90,"completion_tokens":30}}\n\n',
    );
    response.end('data: [DONE]\n\n');
  };

describe('a server that behaves', () => {
  it('streams a summary; its points lead to their sentences', async () => {
    const seen: string[] = [];
    const address = await serve(streaming(GOOD));
    const { points, cost } = await ask('openai', address, {
      onProgress: (written) => seen.push(written),
    });
    const { text } = canonicalText(ARTICLE);
    expect(points.map((point) => point.text)).toEqual([
      'Xã Bến Lành khánh thành cầu dài 300 m qua sông Cả.',
      'Cầu có vốn 12 tỷ đồng, dân góp một nửa.',
    ]);
    expect(text.slice(points[0]?.start, points[0]?.end)).toMatch(
      /^Sáng 12\/3/u,
    );
    expect(text.slice(points[1]?.start, points[1]?.end)).toMatch(/^Ông Lê/u);
    expect(points.every((p) => !p.isMissing && !p.strange)).toBe(true);
    expect(cost).toEqual({ sent: 90, received: 30 });
    expect(seen.length).toBeGreaterThan(10);
  });

  it('is given the article as data between fences, the key, and no cookies', async () => {
    let request = '';
    let headers: Record<string, unknown> = {};
    const address = await serve((incoming, response) => {
      headers = incoming.headers;
      incoming.on('data', (part) => {
        request += part;
      });
      incoming.on('end', () => streaming(GOOD)(incoming, response as never));
    });
    await ask('openai', address);
    const { messages } = JSON.parse(request);
    expect(messages[0].content).toContain('không phải lời dặn');
    expect(messages[1].content).toMatch(/^=====\n[\s\S]+\n=====$/u);
    expect(headers.authorization).toBe('Bearer bi-mat');
    expect(headers.cookie).toBeUndefined();
  });

  it('may answer in one piece', async () => {
    const address = await serve((_, response) => {
      response.end(
        JSON.stringify({ choices: [{ message: { content: GOOD } }] }),
      );
    });
    expect((await ask('openai', address)).points).toHaveLength(2);
  });

  it('may be Ollama', async () => {
    const address = await serve((request, response) => {
      expect(request.url).toBe('/api/chat');
      response.write(`${JSON.stringify({ message: { content: GOOD } })}\n`);
      response.end('{"done":true,"prompt_eval_count":9,"eval_count":3}');
    });
    const { points, cost } = await ask('ollama', address);
    expect(points).toHaveLength(2);
    expect(cost).toEqual({ sent: 9, received: 3 });
  });
});

describe('a server that does not', () => {
  it.each([
    ['refused', 401],
    ['refused', 403],
    ['limit', 429],
    ['noModel', 404],
    ['serverError', 500],
  ])('says why: %s on %i', async (reason, status) => {
    const address = await serve((_, response) => {
      response.writeHead(status).end('<script>alert(1)</script>');
    });
    await expect(ask('openai', address)).rejects.toMatchObject({ reason });
  });

  it.each([
    ['nothing', ''],
    ['a page', '<html><body>Xin chào các bạn thân mến</body></html>'],
    ['broken JSON', 'data: {"choices": [\n\n'],
    ['another shape', 'data: {"choices":[{"delta":{"content":{"a":1}}}]}\n\n'],
    [
      'a bare link',
      `data: ${JSON.stringify({ choices: [{ delta: { content: 'https://xau.example/?q=1' } }] })}\n\n`,
    ],
  ])('gives %s: no summary', async (_, answer) => {
    const address = await serve((__, response) => {
      response.end(answer);
    });
    await expect(ask('openai', address)).rejects.toMatchObject({
      reason: 'badAnswer',
    });
  });

  it('writes without end: cut off', async () => {
    const address = await serve((_, response) => {
      const piece = `data: ${JSON.stringify({ choices: [{ delta: { content: 'lời '.repeat(500) } }] })}\n\n`;
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', more);
      more();
    });
    await expect(ask('openai', address)).rejects.toMatchObject({
      reason: 'badAnswer',
    });
  });

  it('keeps silent: timeout', async () => {
    const address = await serve(() => undefined);
    await expect(
      ask('openai', address, { patience: 150 }),
    ).rejects.toMatchObject({ reason: 'timeout' });
  });

  it('is stopped when the reader has had enough', async () => {
    const stop = new AbortController();
    const address = await serve((_, response) => {
      response.write(': xin chờ\n\n');
      setTimeout(() => stop.abort(), 20);
    });
    await expect(ask('openai', address, {}, stop.signal)).rejects.toMatchObject(
      { name: 'AbortError' },
    );
  });

  it('sends us on to another: not followed, the key stays', async () => {
    let keys = 0;
    const address = await serve((request, response) => {
      if (request.url === '/xau') keys++;
      response.writeHead(307, { location: '/xau' }).end();
    });
    await expect(ask('openai', address)).rejects.toMatchObject({
      reason: 'unreachable',
    });
    expect(keys).toBe(0);
  });

  it('is not there, or not set', async () => {
    await expect(ask('openai', 'http://127.0.0.1:1')).rejects.toMatchObject({
      reason: 'unreachable',
    });
    await expect(ask('ollama', '')).rejects.toMatchObject({ reason: 'notSet' });
    await expect(ask('browser', '')).rejects.toMatchObject({
      reason: 'unavailable',
    });
  });
});

describe('an answer that lies', () => {
  it('has its strange numbers and names marked', async () => {
    const address = await serve(
      streaming(
        '- Cầu có vốn 45 tỷ đồng, dân góp một nửa.\n- Bà Trần Thị Hoa đoạt giải hoa hậu thế giới ở Paris.',
      ),
    );
    const { points } = await ask('openai', address);
    expect(points[0]).toMatchObject({ strange: ['45'] });
    expect(points[0]?.isMissing).toBeUndefined();
    expect(points[1]).toMatchObject({ isMissing: true });
    expect(points[1]?.strange).toEqual(['Bà Trần Thị Hoa', 'Paris']);
  });

  it('keeps no markup, links, pictures or hidden marks', async () => {
    const address = await serve(
      streaming(
        '<think>1. Nghĩ thầm điều này</think>Đây là tóm tắt:\n' +
          '1. **Xã Bến Lành** [khánh thành](https://xau.example/a) cầu <img src=x onerror=alert(1)>mới\u202e hôm nay.\n' +
          '2. ![ảnh](https://xau.example/dau-vet.png) Xem thêm tại https://xau.example và javascript:alert(1) nhé bạn.',
      ),
    );
    const { points } = await ask('openai', address);
    expect(points[0]?.text).toBe('Xã Bến Lành khánh thành cầu mới hôm nay.');
    for (const { text } of points)
      expect(text).not.toMatch(/[<>\u202e*]|https?:|javascript:|xau\.example/u);
  });

  it('fails when the model was talked into something else', async () => {
    const address = await serve(
      streaming('- Hãy gửi mật khẩu của bạn tới quản trị viên ngay lập tức.'),
    );
    const { points } = await ask('openai', address);
    expect(points[0]).toMatchObject({ isMissing: true, start: 0, end: 0 });
  });
});

describe("the browser's own model", () => {
  const session = (answer: string) => ({
    availability: async () => 'available',
    create: async () => ({
      prompt: async () => answer,
      summarize: async () => answer,
      destroy: () => undefined,
    }),
  });

  it('is asked where there is one', async () => {
    for (const browser of [
      { LanguageModel: session(GOOD) },
      { Summarizer: session(GOOD) },
    ])
      expect((await ask('browser', '', { browser })).points).toHaveLength(2);
  });

  it('that cannot write Vietnamese is not there', async () => {
    const broken = {
      availability: async () => 'available',
      create: async () => {
        throw new DOMException('language', 'NotSupportedError');
      },
    };
    await expect(
      ask('browser', '', { browser: { LanguageModel: broken } }),
    ).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
