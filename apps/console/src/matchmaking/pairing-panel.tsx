import type { OnlyWithRule, PairingRulesView } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { ActionIcon, Autocomplete, Button, Group, Stack, Switch, TagsInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import IconPlus from '~icons/tabler/plus';
import IconTrash from '~icons/tabler/trash';
import { Panel } from '../design/panel.js';

interface Props {
  pairing: PairingRulesView;
  /** Tags that people of this event carry, to choose from. */
  tags: readonly string[];
  onChange: (pairing: PairingRulesView) => void;
}

const MOST = 20;

/** Who is kept apart, and who only meets whom. */
export function PairingPanel({ pairing, tags, onChange }: Props) {
  const { t } = useTranslation();
  const replace = (at: number, rule: OnlyWithRule) =>
    onChange({ ...pairing, onlyWith: pairing.onlyWith.map((old, index) => (index === at ? rule : old)) });
  return (
    <Panel title={t('matching.rules')} hint={t('matching.rulesHint')}>
      <Switch
        checked={pairing.apartInCompany}
        onChange={(event) => onChange({ ...pairing, apartInCompany: event.currentTarget.checked })}
        label={t('matching.apartInCompany')}
        description={t('matching.apartInCompany.hint')}
        data-testid="rule-company"
      />
      <TagsInput
        label={t('matching.apartTags')}
        description={t('matching.apartTags.hint')}
        placeholder={tags.length > 0 ? tags.slice(0, 2).join(', ') : t('matching.tagPlaceholder')}
        data={[...tags]}
        value={pairing.apartTags}
        maxTags={MOST}
        onChange={(apartTags) => onChange({ ...pairing, apartTags: apartTags.map(shortened) })}
        data-testid="rule-tags"
      />
      <Switch
        checked={pairing.onePerProfession}
        onChange={(event) => onChange({ ...pairing, onePerProfession: event.currentTarget.checked })}
        label={t('matching.onePerProfession')}
        description={t('matching.onePerProfession.hint')}
        data-testid="rule-profession"
      />
      <Stack gap="sm" role="group" aria-label={t('matching.onlyWith')}>
        <div>
          <Text size="sm" fw={500}>
            {t('matching.onlyWith')}
          </Text>
          <Text size="xs" c="dimmed">
            {t('matching.onlyWith.hint')}
          </Text>
        </div>
        {pairing.onlyWith.map((rule, at) => (
          <Group key={at} align="flex-end" gap="sm" data-testid="rule-only-with">
            <Autocomplete
              label={t('matching.onlyWith.tag')}
              data={[...tags]}
              value={rule.tag}
              maxLength={LIMITS.tag}
              onChange={(tag) => replace(at, { ...rule, tag })}
              style={{ flex: '1 1 160px' }}
            />
            <TagsInput
              label={t('matching.onlyWith.with')}
              data={[...tags]}
              value={rule.with}
              maxTags={MOST}
              onChange={(others) => replace(at, { ...rule, with: others.map(shortened) })}
              style={{ flex: '2 1 220px' }}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('matching.onlyWith.remove', { number: at + 1 })}
              onClick={() =>
                onChange({ ...pairing, onlyWith: pairing.onlyWith.filter((_, index) => index !== at) })
              }
            >
              <IconTrash size={20} aria-hidden="true" />
            </ActionIcon>
          </Group>
        ))}
        <Group>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            disabled={pairing.onlyWith.length >= MOST}
            onClick={() => onChange({ ...pairing, onlyWith: [...pairing.onlyWith, { tag: '', with: [] }] })}
            data-testid="rule-only-with-add"
          >
            {t('matching.onlyWith.add')}
          </Button>
        </Group>
      </Stack>
    </Panel>
  );
}

const shortened = (tag: string): string => tag.slice(0, LIMITS.tag);
