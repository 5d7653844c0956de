import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';

interface Todo {
  label: string;
  run: () => void;
  testId?: string;
}

/** A short confirmation at the lower edge, with at most one thing to do about it, or one question with short answers. */
interface Toast {
  text: string;
  action?: Todo;
  choices?: { label: string; of: Todo[] };
  /** Takes the focus, for whoever works with keys: what they pressed is gone. */
  focused?: boolean;
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
    const timer = setTimeout(hide, (isMute(toast) ? SECONDS.said : SECONDS.todo) * 1_000);
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
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (toast?.focused) place.current?.querySelector('button')?.focus();
  }, [toast]);

  const act = (run: () => void) => {
    // What is pressed goes away under the focus.
    if (place.current?.contains(document.activeElement)) document.getElementById('content')?.focus();
    setHeld(false);
    hide();
    run();
  };

  return (
    <ToastContext value={show}>
      {children}
      <div role="status" className="toast-place" ref={place}>
        {toast && (
          <div
            className={toastClass(toast)}
            {...hold}
            data-testid="toast"
            onKeyDown={({ key }) => key === 'Escape' && act(hide)}
          >
            <span dir="auto">{toast.text}</span>
            {toast.choices && (
              <div role="group" aria-label={toast.choices.label} className="toast-choices">
                <span aria-hidden="true">{toast.choices.label}</span>
                {toast.choices.of.map(({ label, run, testId }) => (
                  <button key={label} type="button" data-testid={testId} onClick={() => act(run)}>
                    {label}
                  </button>
                ))}
              </div>
            )}
            {toast.action && (
              <button type="button" className="toast-action" onClick={() => act(toast.action!.run)}>
                {toast.action.label}
              </button>
            )}
            {!isMute(toast) && (
              <button
                type="button"
                className="toast-close"
                aria-label={t('app.close')}
                onClick={() => act(hide)}
              >
                <span aria-hidden="true">×</span>
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}

const isMute = ({ action, choices }: Toast): boolean => !action && !choices;

function toastClass(toast: Toast): string {
  if (toast.choices) return 'toast toast-asks';
  return isMute(toast) ? 'toast toast-said' : 'toast';
}
