import { useTheme } from '@commonground/ui';
import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cssVariables, theme } from './theme.js';

/** Mantine in the colour scheme that the shared theme switch has chosen, with what it says in the language of the page. */
export function Themed({ children }: { children: ReactNode }) {
  const [choice] = useTheme();
  const systemDark = useMediaQuery('(prefers-color-scheme: dark)', undefined, {
    getInitialValueInEffect: false,
  });
  const { t } = useTranslation();
  const close = t('common.close');
  const worded = useMemo(
    () =>
      mergeThemeOverrides(theme, {
        components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } },
      }),
    [close],
  );
  const scheme = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice;
  return (
    <MantineProvider theme={worded} cssVariablesResolver={cssVariables} forceColorScheme={scheme}>
      {children}
    </MantineProvider>
  );
}
