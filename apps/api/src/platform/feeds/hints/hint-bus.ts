/** What carries hints between nodes. It may lose them: whoever listens also looks by itself. */
export interface HintBus {
  /** Begins to listen, and goes on when the way is cut. */
  open(hear: (text: string) => void): void;
  /** Sends to all nodes, or to none when the way is cut. At most 7,000 bytes. @returns when it is on its way; never throws */
  send(text: string): Promise<void>;
  close(): Promise<void>;
}
