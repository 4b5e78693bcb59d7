import { browser } from 'wxt/browser';

/** What Chrome and Edge have, and what Firefox has; neither is in the common types. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Opens the panel beside the page; only while a press of the reader's is being served (a menu's). */
export async function openSidePanel(windowId: number | undefined) {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
