import type { Fields, Settings } from '../../core/settings';

const modules = import.meta.glob<Record<string, unknown>>(
  '../../core/*/settings.ts',
  { eager: true },
);

/** The order in which readers look for things; a section not named here comes after. */
const order = [
  'language',
  'appearance',
  'contrast',
  'text-scale',
  'letters',
  'page',
  'summary',
  'popup-mode',
];

/** Every section that a feature declares in its `settings.ts`, if it has anything to draw. */
export const sections: readonly Settings<Fields>[] = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isSettings))
  .filter(({ fields }) =>
    Object.values(fields).some(({ control }) => control !== 'none'),
  )
  .sort((a, b) => rank(a.section) - rank(b.section));

function rank(section: string): number {
  const index = order.indexOf(section);
  return index === -1 ? order.length : index;
}

function isSettings(value: unknown): value is Settings<Fields> {
  return typeof value === 'object' && value !== null && 'section' in value;
}
