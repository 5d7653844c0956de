import { ThreadLine } from '@commonground/ui';
import { Box, Center } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something is on its way; the thread is drawn meanwhile. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Center mih={240}>
      <Box w={200}>
        <ThreadLine busy label={t('common.loading')} />
      </Box>
    </Center>
  );
}
