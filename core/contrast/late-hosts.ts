import { shadowOf, type View } from '../page-style/tree';

/** Milliseconds between looks for shadow trees that came late, and for how many looks. */
const pauseMs = 250;
const mostLooks = 40;

/** Nothing tells of a shadow tree that is attached later, so its likely hosts are asked for a while. */
export class LateHosts {
  readonly #hosts = new Set<Element>();

  add(host: Element): void {
    this.#hosts.add(host);
  }

  /** @param found told of each host that has got its tree */
  follow(
    view: View,
    signal: AbortSignal,
    found: (host: Element) => void,
  ): void {
    let looks = 0;
    const timer = view.setInterval(() => {
      looks += 1;
      for (const host of this.#hosts) {
        const hasTree = shadowOf(host) !== null;
        if (hasTree) found(host);
        if (hasTree || !host.isConnected) this.#hosts.delete(host);
      }
      if (looks >= mostLooks) view.clearInterval(timer);
    }, pauseMs);
    signal.addEventListener('abort', () => view.clearInterval(timer));
  }
}
