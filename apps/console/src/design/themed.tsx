import { useTheme } from '@commonground/ui';
import { MantineProvider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme.js';

/** Mantine in the colour scheme that the shared theme switch has chosen. */
export function Themed({ children }: { children: ReactNode }) {
  const [choice] = useTheme();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  });
  const scheme = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice;
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      {children}
    </MantineProvider>
  );
}
