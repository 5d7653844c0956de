import { ThreadMark } from '@commonground/ui';
import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What an empty place says: what will be here, and what to do for it. */
export function EmptyNote({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md">
      <div aria-hidden="true">
        <ThreadMark />
      </div>
      <Text fw={600} ta="center">
        {title}
      </Text>
      <Text size="sm" c="dimmed" ta="center" maw={460}>
        {text}
      </Text>
      {action}
    </Stack>
  );
}
