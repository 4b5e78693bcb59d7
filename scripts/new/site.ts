import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARK, refuseId, type Scaffold } from './scaffold.ts';

const folder = 'core/article/sites';

/** A name with a dot is a host; without one it is a publishing system, known by a signature. */
const isHost = (name: string) => name.includes('.');
const fileId = (name: string) => name.split('.')[0] ?? name;

export const site: Scaffold = {
  example: 'site baomoi.com',
  gives:
    'rules for one news site (a name without a dot: for a publishing system), with a fixture',
  contract: 'core/article/site.ts',
  whenMissing: 'Sites arrive with the extraction.',
  refuse: (name, root) =>
    isHost(name) ? refuseHost(name, root) : refuseId(name),
  files: (name) => ({
    [`${folder}/${fileId(name)}.ts`]: memberText(name),
    [`${fixture(name)}/source.html`]: pageText,
    [`${fixture(name)}/expected.json`]: expectedText(name),
  }),
  tests: () => ['tests/unfinished.test.ts', 'tests/sites.test.ts'],
};

const fixture = (name: string) => `tests/articles/${name}--example`;

function refuseHost(host: string, root: string): string | null {
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/u.test(host))
    return `"${host}" is no host name: small letters, without https://, port or path, like "baomoi.com".`;
  if (/^(www|m|amp)\./u.test(host))
    return `Leave "${host.split('.')[0]}." out: a host covers its subdomains.`;
  if (host.endsWith('.gov.vn'))
    return 'gov.vn is one host for all state bodies; add a publishing system instead: npm run new site NAME';
  const owner = readdirSync(join(root, folder)).find((file) =>
    readFileSync(join(root, folder, file), 'utf8').includes(`'${host}'`),
  );
  return owner === undefined
    ? null
    : `${host} already belongs to ${folder}/${owner}: take it out there first, or add the rules there.`;
}

function memberText(name: string): string {
  const owner = isHost(name)
    ? `  hosts: ['${name}'],
  name: '${MARK} the name its readers know, like Tuổi Trẻ',`
    : `  hosts: [],
  signature: ['[content*="${MARK} what only pages of this system have"]'],`;
  return `import { defineSite } from '../site';

// ${MARK} "Seen 2026-11", the month in which these worked; without a page "unverified" and the source.
// Leave out the parts that generic reading finds by itself.
export default defineSite({
${owner}
  article: {
    title: [],
    lead: [],
    byline: [],
    published: [],
    content: [],
    remove: [],
  },
});
`;
}

const pageText = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<title>${MARK} a saved article of the site: its markup, with the text rewritten in your own words.
No page at hand? Delete this folder, and write "unverified" and your source above the rules.</title>
</head>
<body>
</body>
</html>
`;

function expectedText(name: string): string {
  const expected = {
    url: isHost(name)
      ? `https://${name}/${MARK} address of the article`
      : `${MARK} address of the article`,
    title: `${MARK} see npm run -s extract -- ${fixture(name)}/source.html --url URL --gold, and correct it by eye`,
    byline: '',
    published: '',
    sapo: '',
    paragraphs: [],
    captions: [],
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}
