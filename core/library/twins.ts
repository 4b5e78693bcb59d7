/** Hosts that are one site, and what of an address there says nothing of the page. */
const twins: readonly {
  readonly host: RegExp;
  readonly apply: (url: URL) => void;
}[] = [
  {
    host: /^[a-z-]+\.m\.(?:wiki[a-z]+|wiktionary)\.org$/u,
    apply: (url) => {
      url.hostname = url.hostname.replace('.m.', '.');
    },
  },
  {
    host: /^(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/u,
    apply: (url) => {
      const video = videoIn(url);
      if (video) toPage(url, 'youtube.com', `/watch?v=${video}`);
    },
  },
  {
    host: /^(?:(?:www|m|mobile)\.)?(?:twitter|x)\.com$/u,
    apply: (url) => {
      url.hostname = 'x.com';
      // Whose it is may be written as anything: the number is its name.
      const status = /^\/[^/]+(?:\/web)?\/status\/(\d+)/u.exec(
        url.pathname,
      )?.[1];
      if (status) toPage(url, 'x.com', `/i/status/${status}`);
    },
  },
  {
    host: /^(?:mbasic|web|touch|[a-z]{2}-[a-z]{2})\.facebook\.com$/u,
    apply: (url) => {
      url.hostname = 'facebook.com';
    },
  },
  {
    host: /^(?:old|new|np|sh)\.reddit\.com$/u,
    apply: (url) => {
      url.hostname = 'reddit.com';
    },
  },
  {
    host: /^github\.com$/u,
    apply: ({ searchParams }) => {
      if (searchParams.get('tab') === 'readme-ov-file')
        searchParams.delete('tab');
    },
  },
  {
    host: /^(?:[^.]+\.)?medium\.com$/u,
    apply: ({ searchParams }) => searchParams.delete('source'),
  },
];

/** The one writing of an address that a site also answers under other names. */
export function oneTwin(address: string): string {
  const url = new URL(address);
  twins.find(({ host }) => host.test(url.hostname))?.apply(url);
  return url.href;
}

function videoIn({ hostname, pathname, searchParams }: URL): string | null {
  const inPath = hostname.endsWith('youtu.be')
    ? /^\/([A-Za-z0-9_-]{11})$/u
    : /^\/(?:embed|v|live|shorts)\/([A-Za-z0-9_-]{11})\/?$/u;
  const video =
    pathname === '/watch'
      ? searchParams.get('v')
      : (inPath.exec(pathname)?.[1] ?? null);
  return video && encodeURIComponent(video);
}

function toPage(url: URL, host: string, page: string): void {
  url.hostname = host;
  const [path = '', query = ''] = page.split('?');
  url.pathname = path;
  url.search = query;
}
