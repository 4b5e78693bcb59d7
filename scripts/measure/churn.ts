/** A page whose texts come, change and go without end, and what of them stays pale. */

export const churnPage = `<!doctype html><meta charset="utf-8"><title>Đổi liên tục</title>
<style>body{margin:0;background:#fff;font:16px/1.4 sans-serif}main{height:700px;overflow:hidden}p{margin:0}
.n0{color:#bbb}.n1{color:#9aa}.n2{color:#b99}.n3{color:#99b}</style><main id="m"></main>`;

export interface ChurnReport {
  readonly changes: number;
  /** Texts that were looked at 300 ms or more after they came or changed. */
  readonly checked: number;
  /** Of these, those below 7:1. */
  readonly late: number;
  /** The longest that a text was seen below 7:1, in ms. */
  readonly worstMs: number;
}

interface ChurnState {
  changes: number;
  checked: number;
  late: number;
  worstMs: number;
}

/** In the page: changes something `rate` times a second, and looks every 50 ms. */
export function startChurn(rate: number): void {
  const page = window as unknown as { churn: ChurnState };
  const state = { changes: 0, checked: 0, late: 0, worstMs: 0 };
  page.churn = state;
  const main = document.getElementById('m') as HTMLElement;
  /** When each text came or changed. */
  const since = new Map<Element, number>();
  const isDone = new Set<Element>();
  const touch = (element: Element) => {
    since.set(element, performance.now());
    isDone.delete(element);
    state.changes += 1;
  };
  const changes = [
    () => {
      const text = document.createElement('p');
      text.textContent = `Tin mới lúc ${Math.round(performance.now())}`;
      text.className = `n${state.changes % 4}`;
      main.prepend(text);
      touch(text);
    },
    () => {
      const text = main.children[state.changes % 7];
      if (!text) return;
      text.className = `n${(state.changes + 1) % 4}`;
      touch(text);
    },
    () => {
      const text = main.children[state.changes % 5] as HTMLElement | undefined;
      if (!text) return;
      text.style.color = `hsl(${state.changes % 360} 40% 70%)`;
      touch(text);
    },
    () => {
      const text = main.children[state.changes % 6];
      if (!text?.firstChild) return;
      text.firstChild.nodeValue = `Cập nhật ${state.changes}`;
      touch(text);
    },
  ];
  const light = (css: string) => {
    const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? [])
      .map((part) => Number(part) / 255)
      .map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const look = () => {
    const now = performance.now();
    for (const [element, at] of since) {
      if (!element.isConnected) {
        // Kept, they would be a page whose memory grows by itself (2 MB an hour in soak:browsing).
        since.delete(element);
        isDone.delete(element);
        continue;
      }
      if (isDone.has(element)) continue;
      const ratio = 1.05 / (light(getComputedStyle(element).color) + 0.05);
      const age = now - at;
      if (ratio < 7) state.worstMs = Math.max(state.worstMs, age);
      if (age < 300) continue;
      isDone.add(element);
      state.checked += 1;
      if (ratio < 7) state.late += 1;
    }
  };
  let next = 0;
  setInterval(() => {
    changes[next % changes.length]?.();
    next += 1;
    while (main.children.length > 30) main.lastElementChild?.remove();
  }, 1000 / rate);
  setInterval(look, 50);
}

/** In the page. */
export function churnReport(): ChurnReport {
  return (window as unknown as { churn: ChurnState }).churn;
}
