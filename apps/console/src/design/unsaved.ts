import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AroundNavHandler } from 'wouter';
import { useConfirm } from './confirm.js';

/** Who has something unsaved and wants to be asked first. One page is open at a time. */
let guard: ((go: () => void) => void) | null = null;

/** Every way inside the console passes here. */
export const askUnsaved: AroundNavHandler = (navigate, to, options) => {
  const go = () => navigate(to, options);
  if (guard && to !== window.location.pathname) guard(go);
  else go();
};

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
    const here = window.location.href;
    const askAndGo = (go: () => void) =>
      ask(() => {
        release();
        go();
      });
    const onBack = (event: PopStateEvent) => {
      // The address has changed already: put it back before anybody draws the other page.
      event.stopImmediatePropagation();
      window.history.pushState(null, '', here);
      askAndGo(() => window.history.back());
    };
    const onClose = (event: BeforeUnloadEvent) => event.preventDefault();
    const release = () => {
      if (guard === askAndGo) guard = null;
      window.removeEventListener('popstate', onBack, { capture: true });
      window.removeEventListener('beforeunload', onClose);
    };
    guard = askAndGo;
    window.addEventListener('popstate', onBack, { capture: true });
    window.addEventListener('beforeunload', onClose);
    return release;
  }, [unsaved]);
}
