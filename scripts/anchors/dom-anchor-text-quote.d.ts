declare module 'dom-anchor-text-quote' {
  interface Root {
    readonly textContent: string;
  }
  interface Selector {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  }
  interface Position {
    readonly start: number;
    readonly end: number;
  }
  export function fromTextPosition(root: Root, position: Position): Selector;
  export function toTextPosition(
    root: Root,
    selector: Selector,
    options: { hint: number },
  ): Position | null;
}
