import { Component, type ReactNode } from 'react';
import { Notice } from '../frame/notice.js';
import { reloadWhenServed } from './reload.js';

const PAUSE_MS = 10_000;

/** Whatever goes wrong inside, the room sees a calm sentence, and the page begins anew after ten seconds. */
export class FailureBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    setTimeout(() => void reloadWhenServed(), PAUSE_MS);
  }

  override render(): ReactNode {
    return this.state.failed ? <Notice title="failure.title" text="failure.text" /> : this.props.children;
  }
}
