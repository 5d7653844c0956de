import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';

/** The five sections, in the order of the thumb. */
const TABS = ['now', 'wall', 'people', 'contacts', 'me'] as const;
type Tab = (typeof TABS)[number];

/** Address of a section. */
export const addressOf = (tab: Tab): string => (tab === 'now' ? '/app/' : `/app/${tab}`);

/** Section at an address; unknown addresses lead to the first. */
export function tabAt(location: string): Tab {
  return TABS.find((tab) => location.split('/')[2] === tab) ?? 'now';
}

const SHAPES: Record<Tab, ReactNode> = {
  now: <path d="M4 14c4-8 6 6 9-1s4-6 7-3M5 19h14" />,
  wall: <path d="M4 5h7v6H4zM13 5h7v9h-7zM4 13h7v6H4zM13 16h7v3h-7z" />,
  people: (
    <path d="M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 19c0-4 3-6 6-6s6 2 6 6M16 11a2.500 2.500 0 1 0 0-5M17 13.500c2.500.5 4 2.500 4 5.500" />
  ),
  contacts: (
    <path d="M4 6h16v12H4zM8.500 12a1.700 1.700 0 1 0 0-3.400 1.700 1.700 0 0 0 0 3.400zM6 16c.3-2 4.700-2 5 0M14 10h4M14 14h4" />
  ),
  me: <path d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20c1-5 4-6 8-6s7 1 8 6" />,
};

/** Navigation at the lower edge, where the thumb is; at the side where there is room. */
export function TabBar({ waiting }: { waiting: number }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  const current = tabAt(location);
  return (
    <nav className="tab-bar" aria-label={t('nav.label')}>
      {TABS.map((tab) => (
        <Link
          key={tab}
          href={addressOf(tab)}
          className="tab"
          data-testid={`tab-${tab}`}
          aria-current={tab === current ? 'page' : undefined}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="tab-icon">
            {SHAPES[tab]}
          </svg>
          <span>{t(`nav.${tab}`)}</span>
          {tab === 'now' && waiting > 0 && <span className="badge">{waiting}</span>}
        </Link>
      ))}
    </nav>
  );
}
