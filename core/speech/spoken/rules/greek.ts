import type { Rule } from '../rule';

/** Names of Greek letters as the school books of mathematics and physics say them. */
const NAMES: Readonly<Record<string, string>> = {
  α: 'an pha',
  β: 'bê ta',
  γ: 'gam ma',
  δ: 'đen ta',
  Δ: 'đen ta',
  ε: 'ép xi lon',
  η: 'ê ta',
  θ: 'tê ta',
  λ: 'lam đa',
  µ: 'mi crô',
  μ: 'muy',
  π: 'pi',
  ρ: 'rô',
  σ: 'xích ma',
  Σ: 'xích ma',
  τ: 'tô',
  φ: 'phi',
  ω: 'ô mê ga',
  Ω: 'ôm',
};

/** A Greek letter of a formula, alone or beside another: "πr²", "tia γ", "ΔABC". */
const rule: Rule = {
  rank: 52,
  pattern: /[αβγδΔεηθλµμπρσΣτφωΩ]/u,
  read: ([letter]) => NAMES[letter] ?? null,
};

export default rule;
