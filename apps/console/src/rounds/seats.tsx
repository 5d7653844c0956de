import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  title: string;
  zone: string;
  people: readonly string[];
  resting?: boolean;
  locked: boolean;
  chosen: string | null;
  nameOf: (id: string) => string;
  onChoose: (id: string) => void;
}

/** A place with its people, each of whom can be chosen to change places. */
export function Seats({ title, zone, people, resting = false, locked, chosen, nameOf, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <li data-testid="rounds-seats" data-resting={resting} className="console-seat">
      <Stack gap={6}>
        <div>
          <Text size="sm" fw={650} dir="auto">
            {title}
          </Text>
          {zone && (
            <Text size="xs" c="dimmed" dir="auto">
              {zone}
            </Text>
          )}
        </div>
        {people.map((id) =>
          locked ? (
            <Text key={id} size="sm" dir="auto">
              {nameOf(id)}
            </Text>
          ) : (
            <Button
              key={id}
              size="xs"
              variant={chosen === id ? 'filled' : 'default'}
              aria-pressed={chosen === id}
              aria-label={t('rounds.choose', { name: nameOf(id), place: title })}
              onClick={() => onChoose(id)}
              justify="flex-start"
              fullWidth
              data-testid="rounds-person"
            >
              <span dir="auto" className="console-ellipsis">
                {nameOf(id)}
              </span>
            </Button>
          ),
        )}
      </Stack>
    </li>
  );
}
