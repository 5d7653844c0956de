import { newId } from '@commonground/client';
import type { ZoneView } from '@commonground/contracts';
import { Button, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconPlus from '~icons/tabler/plus';
import { EmptyNote } from '../design/empty-note.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useZones } from '../workspace/entities.js';
import { ZoneCard } from './zone-card.js';
import { ZoneEditor } from './zone-editor.js';

/** A new zone begins with one table. */
const newZone = (position: number, spotName: string): ZoneView => ({
  id: newId(),
  name: '',
  purpose: 'lively',
  stepFree: true,
  position,
  spots: [{ id: newId(), name: spotName, kind: 'table', seats: 4, charging: false, stepFree: true }],
});

/** Where people meet: the parts of the venue and their spots. */
export function ZonesPage() {
  const { t } = useTranslation();
  const zones = useZones();
  const [edited, setEdited] = useState<ZoneView | null>(null);
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      onClick={() => setEdited(newZone(zones.length, t('zones.firstSpot')))}
      data-testid="zone-add"
    >
      {t('zones.add')}
    </Button>
  );
  return (
    <Page title={t('zones.title')} hint={t('zones.hint')} action={add}>
      {zones.length === 0 && (
        <Panel>
          <EmptyNote title={t('zones.emptyTitle')} text={t('zones.emptyText')} />
        </Panel>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        {zones.map((zone) => (
          <ZoneCard key={zone.id} zone={zone} onEdit={setEdited} />
        ))}
      </SimpleGrid>
      <ZoneEditor zone={edited} onClose={() => setEdited(null)} />
    </Page>
  );
}
