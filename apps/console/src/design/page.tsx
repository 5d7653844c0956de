import { Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

/** Title, one sentence and at most one primary action; then the page. */
export function Page(props: { title: string; hint?: string; action?: ReactNode; children: ReactNode }) {
  useDocumentTitle(`${props.title} · Commonground`);
  return (
    <Stack gap="lg" maw={1180} mx="auto" w="100%">
      <Group justify="space-between" align="flex-end" gap="md">
        <div>
          <Title order={1} fz={28}>
            {props.title}
          </Title>
          {props.hint && (
            <Text c="dimmed" mt={4} maw={760}>
              {props.hint}
            </Text>
          )}
        </div>
        {props.action}
      </Group>
      {props.children}
    </Stack>
  );
}
