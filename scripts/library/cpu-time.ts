import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in these, whatever the machine (`man 5 proc`, `getconf CLK_TCK`). */
const TICKS_A_SECOND = 100;

/**
 * CPU seconds that the living descendants of this process (a browser with all its processes) have used: on a machine
 * with other work the clock on the wall says little.
 */
export function childrenCpuSeconds(): number {
  const processes = new Map<number, { parent: number; ticks: number }>();
  for (const name of readdirSync('/proc')) {
    const stat = statOf(name);
    if (stat) processes.set(Number(name), stat);
  }
  const isOurs = (pid: number): boolean => {
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && (parent === process.pid || isOurs(parent));
  };
  const ticks = [...processes].reduce(
    (sum, [pid, { ticks }]) => sum + (isOurs(pid) ? ticks : 0),
    0,
  );
  return ticks / TICKS_A_SECOND;
}

function statOf(name: string): { parent: number; ticks: number } | null {
  if (!/^\d+$/u.test(name)) return null;
  try {
    // The name of the program, in brackets, may hold anything.
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
      .replace(/^.*\)\s/su, '')
      .split(' ');
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { parent: Number(fields[1]), ticks };
  } catch {
    return null; // it ended while we looked
  }
}
