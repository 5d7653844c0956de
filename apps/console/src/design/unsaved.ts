import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AroundNavHandler } from 'wouter';
import { useConfirm } from './confirm.js';

interface Guard {
  /** The address of the page that is not saved. */
  readonly here: string;
  ask(go: () => void): void;
}

/** Who has something unsaved and wants to be asked first. One page is open at a time. */
let guard: Guard | null = null;

/** Every way by a link or a command inside the console passes here. */
export const askUnsaved: AroundNavHandler = (navigate, to, options) => {
  const go = () => navigate(to, options);
  if (guard && to !== window.location.pathname) guard.ask(go);
  else go();
};

/**
 * Watches the way back. Begins before the router does: listeners of a window are called in their order, and whoever
 * comes first can keep the change of the address from the others.
 */
export function watchWayBack(): void {
  window.addEventListener('popstate', (event) => {
    if (!guard) return;
    event.stopImmediatePropagation();
    window.history.pushState(null, '', guard.here);
    guard.ask(() => window.history.back());
  });
}

/** While there is something unsaved, leaving the page asks first: by a link, by going back and by closing it. */
export function useUnsaved(unsaved: boolean): void {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const ask = useEffectEvent((leave: () => void) =>
    confirm({
      title: t('unsaved.title'),
      text: t('unsaved.text'),
      confirm: t('unsaved.leave'),
      testId: 'unsaved-leave',
      onConfirm: leave,
    }),
  );
  useEffect(() => {
    if (!unsaved) return;
    const onClose = (event: BeforeUnloadEvent) => event.preventDefault();
    const release = () => {
      if (guard === own) guard = null;
      window.removeEventListener('beforeunload', onClose);
    };
    const own: Guard = {
      here: window.location.href,
      ask: (go) =>
        ask(() => {
          release();
          go();
        }),
    };
    guard = own;
    window.addEventListener('beforeunload', onClose);
    return release;
  }, [unsaved]);
}
