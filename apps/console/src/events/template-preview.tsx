import type { TopicTemplate } from '@commonground/contracts';
import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TopicSwatch } from '../design/topic-swatch.js';

/** The topics that a template brings, in the language of the event. */
export function TemplatePreview({ template, language }: { template: TopicTemplate; language: 'en' | 'de' }) {
  const { t } = useTranslation();
  return (
    <ul className="console-list" aria-label={t('events.templatePreview')}>
      {template.topics.map((topic) => (
        <Group component="li" key={topic.nameEn} gap="sm" py={4} wrap="nowrap">
          <TopicSwatch icon={topic.icon} colour={topic.colour} />
          <Text size="sm" lang={language}>
            {language === 'de' ? topic.nameDe : topic.nameEn}
          </Text>
        </Group>
      ))}
    </ul>
  );
}
