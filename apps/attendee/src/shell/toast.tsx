import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A short confirmation at the lower edge, with at most one thing to do about it. */
interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

/** Something to do needs time; a mere word passes, and lets taps through to what lies under it. */
const SECONDS = { todo: 10, said: 4 };
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a toast; a newer one takes its place. */
export const useToast = () => useContext(ToastContext);

/** Shows one toast at a time. It stays while a pointer or the focus is on it. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const { t } = useTranslation();
  const show = useCallback((next: Toast) => setToast({ ...next }), []);
  const hide = useCallback(() => setToast(null), []);

  useEffect(() => {
    if (!toast || held) return undefined;
    const timer = setTimeout(hide, (toast.action ? SECONDS.todo : SECONDS.said) * 1_000);
    return () => clearTimeout(timer);
  }, [toast, held, hide]);

  const hold = useMemo(
    () => ({
      onPointerEnter: () => setHeld(true),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
  const act = (run: () => void) => {
    setHeld(false);
    hide();
    run();
  };

  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className="toast-place">
        {toast && (
          <div className={toast.action ? 'toast' : 'toast toast-said'} {...hold} data-testid="toast">
            <span dir="auto">{toast.text}</span>
            {toast.action && (
              <>
                <button type="button" className="toast-action" onClick={() => act(toast.action!.run)}>
                  {toast.action.label}
                </button>
                <button
                  type="button"
                  className="toast-close"
                  aria-label={t('app.close')}
                  onClick={() => act(hide)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}
