import { Injectable } from '@nestjs/common';

type Listener = (eventId: string) => void;

/** Hints that an event has new changes. A hint only wakes readers; losing one costs time, never data. */
@Injectable()
export class FeedSignal {
  private readonly listeners = new Set<Listener>();

  onChanged(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(eventId: string): void {
    for (const listener of this.listeners) listener(eventId);
  }
}
