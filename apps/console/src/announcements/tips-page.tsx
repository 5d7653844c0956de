import { Grid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../design/page.js';
import { Announce } from './announce.js';
import { TipList } from './tip-list.js';

/** What the organizer says to everybody: now, and in turn. */
export function TipsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('tips.title')} hint={t('tips.hint')}>
      <Grid gap="lg">
        <Grid.Col span={{ base: 12, lg: 5 }} order={{ base: 1, lg: 2 }}>
          <Announce />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 7 }} order={{ base: 2, lg: 1 }}>
          <TipList />
        </Grid.Col>
      </Grid>
    </Page>
  );
}
