import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../design/page.js';
import { PairScreen } from './pair-screen.js';
import { PlaylistEditor } from './playlist-editor.js';
import { ScreenList } from './screen-list.js';

/** Devices that show the wall, and what they show in turn. */
export function ScreensPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('screens.title')} hint={t('screens.hint')}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack gap="lg">
            <PairScreen />
            <ScreenList />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <PlaylistEditor />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
