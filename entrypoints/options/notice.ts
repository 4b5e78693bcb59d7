/** What has just been done, and the way back. */
export interface Notice {
  readonly message: string;
  readonly undo: () => Promise<void>;
}
