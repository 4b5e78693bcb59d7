/** Addresses that only lead to another one, which they carry: hosts, and where in them it stands. */
const carriers: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  /** Names of the parameter; without any, the path carries it. */
  readonly parameters: readonly string[];
}[] = [
  {
    host: /^(?:l|lm)\.(?:facebook|instagram|threads)\.(?:com|net)$/u,
    path: /^\/(?:l\.php)?$/u,
    parameters: ['u'],
  },
  {
    host: /^(?:www\.)?google\.[a-z.]+$/u,
    path: /^\/url$/u,
    parameters: ['url', 'q'],
  },
  { host: /^link\.zalo\.me$/u, path: /^\//u, parameters: ['url', 'u'] },
  { host: /^out\.reddit\.com$/u, path: /^\//u, parameters: ['url'] },
  { host: /^t\.umblr\.com$/u, path: /^\/redirect$/u, parameters: ['z'] },
];

/** Google's and Bing's copies of AMP pages: `/amp/s/host/path`, `/c/s/host/path`, `/v/s/host/path`. */
const AMP_COPY =
  /^https:\/\/(?:(?:www\.)?(?:google\.[a-z.]+|bing\.com)\/amp|[^/]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\/[cvw])\/(?<secure>s\/)?(?<rest>[^/]+\.[^/]+\/.*)$/u;

/** At most so many, one in the other. */
const DEEPEST = 3;

/** The page that an address leads to, as far as the address itself says it. */
export function directAddress(address: string): string {
  let direct = address;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const carried = carriedBy(direct);
    if (!carried) break;
    direct = carried;
  }
  return direct;
}

function carriedBy(address: string): string | null {
  const copy = AMP_COPY.exec(address)?.groups;
  if (copy) return `http${copy.secure ? 's' : ''}://${copy.rest}`;
  const url = new URL(address);
  const carrier = carriers.find(
    ({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
  );
  const carried = carrier?.parameters
    .map((name) => url.searchParams.get(name))
    .find((value) => value && /^https?:\/\//u.test(value));
  return (carried && URL.parse(carried)?.href) || null;
}
