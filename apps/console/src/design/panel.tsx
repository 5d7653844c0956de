import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** One titled sheet of paper on the ground. */
export function Panel(props: { title?: ReactNode; hint?: string; action?: ReactNode; children: ReactNode }) {
  return (
    <Paper component="section">
      <Stack gap="md">
        {(props.title || props.action) && (
          <Group justify="space-between" align="flex-start" gap="sm">
            <div style={{ flex: '1 1 200px' }}>
              {props.title && (
                <Title order={2} fz={17}>
                  {props.title}
                </Title>
              )}
              {props.hint && (
                <Text size="sm" c="dimmed" mt={2}>
                  {props.hint}
                </Text>
              )}
            </div>
            {props.action}
          </Group>
        )}
        {props.children}
      </Stack>
    </Paper>
  );
}
