/** What Windows, macOS, Linux or Obsidian's links cannot have in a name. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\\/:*?"<>|#^[\]]+/gu;
/** Names of devices on Windows, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
/** Letters; file systems allow 255 bytes, and a Vietnamese letter takes up to three. */
const LONGEST = 70;

/** Gives each title a file name of its own, the same on every system. */
export function fileNames(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const clean = title
      .normalize('NFC')
      .toWellFormed()
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const short = [...clean]
      .slice(0, LONGEST)
      .join('')
      .replace(/^\.+|[. ]+$/gu, '');
    const base = short === '' || DEVICE.test(short) ? `_${short}` : short;
    for (let number = 1; ; number++) {
      const name = number === 1 ? base : `${base} (${number})`;
      const key = name.toLocaleLowerCase('vi');
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  };
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The usual ending for pictures of a type, or null for what is no picture that programs show. */
export function pictureExtension(type: string): string | null {
  return Object.hasOwn(EXTENSIONS, type) ? (EXTENSIONS[type] ?? null) : null;
}
