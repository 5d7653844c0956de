import { NavLink, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import IconArrowsJoin2 from '~icons/tabler/arrows-join-2';
import IconBulb from '~icons/tabler/bulb';
import IconDeviceDesktop from '~icons/tabler/device-desktop';
import IconLayoutDashboard from '~icons/tabler/layout-dashboard';
import IconMapPin from '~icons/tabler/map-pin';
import IconMicrophone from '~icons/tabler/microphone';
import IconNotes from '~icons/tabler/notes';
import IconRotateClockwise from '~icons/tabler/rotate-clockwise';
import IconSettings from '~icons/tabler/settings';
import IconUsers from '~icons/tabler/users';
import IconWifi from '~icons/tabler/wifi';

const PAGES = [
  { id: 'overview', path: '/', icon: IconLayoutDashboard },
  { id: 'attendees', path: '/attendees', icon: IconUsers },
  { id: 'topics', path: '/topics', icon: IconNotes },
  { id: 'zones', path: '/zones', icon: IconMapPin },
  { id: 'matching', path: '/matching', icon: IconArrowsJoin2 },
  { id: 'rounds', path: '/rounds', icon: IconRotateClockwise },
  { id: 'microphone', path: '/microphone', icon: IconMicrophone },
  { id: 'tips', path: '/tips', icon: IconBulb },
  { id: 'screens', path: '/screens', icon: IconDeviceDesktop },
  { id: 'connection', path: '/connection', icon: IconWifi },
  { id: 'settings', path: '/settings', icon: IconSettings },
] as const;

/** The pages of a workspace. */
export function Navigation({ onNavigate }: { onNavigate: () => void }) {
  const { t } = useTranslation();
  const [path] = useLocation();
  const isHere = (page: string) => (page === '/' ? path === '/' : path.startsWith(page));
  return (
    <Stack gap={4}>
      {PAGES.map(({ id, path: to, icon: Icon }) => (
        <NavLink
          key={id}
          component={Link}
          href={to}
          active={isHere(to)}
          aria-current={isHere(to) ? 'page' : undefined}
          label={t(`nav.${id}`)}
          leftSection={<Icon size={20} stroke={1.7} aria-hidden="true" />}
          onClick={onNavigate}
          style={{ borderRadius: 10 }}
          fw={isHere(to) ? 600 : 450}
          data-testid={`nav-${id}`}
        />
      ))}
    </Stack>
  );
}
