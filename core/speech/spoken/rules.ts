import type { Rule } from './rule';

const modules = import.meta.glob<Rule>('./rules/*.ts', {
  eager: true,
  import: 'default',
});

/** Every rule with its kind (the file's name), in the order in which they are tried. */
export const rules: readonly (Rule & { readonly kind: string })[] =
  Object.entries(modules)
    .map(([path, rule]) => ({
      kind: path.replace(/^.*\/|\.ts$/gu, ''),
      rank: rule.rank,
      pattern: new RegExp(rule.pattern.source, `${rule.pattern.flags}y`),
      read: rule.read,
    }))
    .sort((a, b) => a.rank - b.rank || a.kind.localeCompare(b.kind));
