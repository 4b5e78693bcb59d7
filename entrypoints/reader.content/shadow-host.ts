/** An element of ours over a page: nothing of the page's style reaches in, nothing of ours leaks out. */
export interface ShadowHost {
  readonly host: HTMLElement;
  readonly mount: HTMLElement;
}

/**
 * @param name custom element name; contrast and text size leave `de-doc-*` alone
 * @param css text of our own style sheet
 * @param mode `closed` where nothing of it may be seen by the page
 */
export function createShadowHost(
  document: Document,
  name: `de-doc-${string}`,
  css: string,
  mode: ShadowRootMode = 'open',
): ShadowHost {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode });
  const style = document.createElement('style');
  style.textContent = css;
  const mount = document.createElement('div');
  root.append(style, mount);
  return { host, mount };
}
