import { SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Some numbers side by side. */
export function Figures({ children }: { children: ReactNode }) {
  return (
    <SimpleGrid component="dl" cols={{ base: 2, sm: 4 }} spacing="md" mt={0} mb="md">
      {children}
    </SimpleGrid>
  );
}

/** A number and what it counts. */
export function Figure({ value, name }: { value: string; name: string }) {
  return (
    <div className="console-figure">
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" fz={28} fw={650} m={0} className="console-number">
        {value}
      </Text>
    </div>
  );
}
