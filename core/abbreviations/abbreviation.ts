import data from './abbreviations.json';

/** What an abbreviation stands for, as the tooltip shows it and as a voice says it. */
export interface Abbreviation {
  readonly form: string;
  readonly expansion: string;
  /** Which part of public life it belongs to; named in `locales/` under `abbreviation.fields`. */
  readonly field: string;
  /** Where the expansion was taken from. */
  readonly source: string;
  /** What is said; null when it is spelt letter by letter. */
  readonly spoken: string | null;
  /** Words nearby that tell this meaning from another of the same form. */
  readonly cues: readonly string[];
}

type Row = [
  string,
  string,
  string,
  keyof typeof data.sources,
  string | null,
  string[],
];

/** Every meaning of every known abbreviation, by its form; the likeliest has no cues, or stands first. */
export const abbreviations: ReadonlyMap<string, readonly Abbreviation[]> =
  collect(data.entries as Row[]);

function collect(rows: readonly Row[]): Map<string, Abbreviation[]> {
  const byForm = new Map<string, Abbreviation[]>();
  for (const [form, expansion, field, source, spoken, cues] of rows) {
    const list = byForm.get(form) ?? [];
    list.push({
      form,
      expansion,
      field,
      source: data.sources[source],
      spoken,
      cues,
    });
    byForm.set(form, list);
  }
  return byForm;
}
