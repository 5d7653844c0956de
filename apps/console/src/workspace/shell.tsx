import type { EventView } from '@commonground/contracts';
import { ThreadMark } from '@commonground/ui';
import { Anchor, AppShell, Box, Burger, Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import IconQrcode from '~icons/tabler/qrcode';
import { Preferences } from '../design/preferences.js';
import { CrowdSwitch } from './crowd-switch.js';
import { EventSwitcher } from './event-switcher.js';
import { JoinDetails } from './join-details.js';
import { LiveStatus } from './live-status.js';
import { Navigation } from './navigation.js';
import { PhaseControl } from './phase-control.js';
import { PlainHttpBanner } from './plain-http-banner.js';
import { SignOut } from './sign-out.js';

/** Header, navigation and banners around the pages of one event. */
export function Shell({ event, children }: { event: EventView; children: ReactNode }) {
  const { t } = useTranslation();
  const [menu, { toggle, close }] = useDisclosure(false);
  const [join, joinModal] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: { base: 112, sm: 60 } }}
      navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: !menu } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <AppShell.Header className="console-bar" px="md">
        <Group h="100%" justify="space-between" gap="xs" py={{ base: 6, sm: 0 }}>
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={menu}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(menu ? 'workspace.closeMenu' : 'workspace.openMenu')}
            />
            <Anchor
              component={Link}
              href="~/console/"
              aria-label={t('workspace.home')}
              visibleFrom="sm"
              lh={0}
              c="inherit"
            >
              <ThreadMark />
            </Anchor>
            <EventSwitcher event={event} />
            <LiveStatus />
          </Group>
          <Group gap={6} wrap="nowrap">
            <Button
              variant="default"
              size="sm"
              leftSection={<IconQrcode size={18} aria-hidden="true" />}
              onClick={joinModal.open}
              data-testid="join-open"
            >
              {t('workspace.join')}
            </Button>
            <PhaseControl event={event} />
            <Group gap={0} wrap="nowrap" visibleFrom="sm">
              <Preferences />
              <SignOut />
            </Group>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" className="console-bar" aria-label={t('workspace.pages')}>
        <Navigation onNavigate={close} />
        <Box hiddenFrom="sm" mt="auto">
          <Preferences />
          <SignOut />
        </Box>
      </AppShell.Navbar>
      <AppShell.Main className="console-main">
        <PlainHttpBanner />
        {event.demo && <CrowdSwitch />}
        {children}
      </AppShell.Main>
      <Modal
        opened={join}
        onClose={joinModal.close}
        title={t('workspace.joinTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <JoinDetails event={event} size={320} />
      </Modal>
    </AppShell>
  );
}
