import { ThreadMark } from '@commonground/ui';
import { Anchor, Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Preferences } from '../design/preferences.js';
import { PlainHttpBanner } from './plain-http-banner.js';
import { SignOut } from './sign-out.js';

/** Frame of the pages that belong to no single event. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <Box mih="100vh" className="console-main">
      <Group component="header" h={60} px="md" justify="space-between">
        <Anchor component={Link} href="/" underline="never" c="inherit">
          <Group gap="sm" component="span" wrap="nowrap">
            <span aria-hidden="true">
              <ThreadMark />
            </span>
            <Text span fw={650}>
              Commonground
            </Text>
          </Group>
        </Anchor>
        <Group gap={0} wrap="nowrap">
          <Preferences />
          <SignOut />
        </Group>
      </Group>
      <Box component="main" px={{ base: 'md', md: 'xl' }} py="xl">
        <PlainHttpBanner />
        {children}
      </Box>
    </Box>
  );
}
