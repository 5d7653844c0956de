import { consoleApi } from '@commonground/client';
import type { WaitingJoin } from '@commonground/contracts';
import { Button, Checkbox, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';
import { useConfirm } from '../design/confirm.js';
import { Panel } from '../design/panel.js';
import { useFormat } from '../design/use-format.js';
import { useWaitingJoins } from '../workspace/entities.js';
import { WaitingJoinRow } from './waiting-join-row.js';

/** More than these are decided about together. */
const SHOWN = 20;

/** People who joined above the ceiling: lets them in or turns them away. Nothing while nobody waits. */
export function WaitingJoins() {
  const { t } = useTranslation();
  const format = useFormat();
  const ask = useConfirm();
  const waiting = useWaitingJoins();
  const admit = useCommand(consoleApi.admitJoins);
  const turnAway = useCommand(consoleApi.turnJoinsAway);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const place = useRef<HTMLDivElement>(null);
  const picked = waiting.filter(({ id }) => ticked.has(id));
  const busy = admit.busy || turnAway.busy;

  const decide = async (command: typeof admit, people: readonly WaitingJoin[], done: string) => {
    const ids = people.map(({ id }) => id);
    if (!(await command.run({ body: { ids } }))) return;
    notifications.show({
      message: t(done, { count: ids.length, number: format.number(ids.length), name: people[0]?.name }),
    });
    setTicked(new Set());
    // The pressed button goes with its row; whoever works with the keyboard stays in the list.
    place.current?.focus();
  };
  const letIn = (people: readonly WaitingJoin[]) => void decide(admit, people, 'joins.admitted');
  const refuse = (people: readonly WaitingJoin[]) =>
    ask({
      title: t('joins.turnAwayTitle', {
        count: people.length,
        number: format.number(people.length),
        name: people[0]?.name,
      }),
      text: t('joins.turnAwayText'),
      confirm: t('joins.turnAway'),
      danger: true,
      testId: 'turn-away-confirm',
      onConfirm: () => void decide(turnAway, people, 'joins.turnedAway'),
    });
  const tick = (id: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(id);
    else next.delete(id);
    setTicked(next);
  };

  return (
    // Out of the flow while it is empty, so that the page shows no gap for it.
    <div
      ref={place}
      tabIndex={-1}
      style={{ outline: 'none', position: waiting.length > 0 ? undefined : 'absolute' }}
    >
      <VisuallyHidden role="status">{waiting.length > 0 && t('joins.some')}</VisuallyHidden>
      {waiting.length > 0 && (
        <Panel
          title={t('joins.title', { count: waiting.length, number: format.number(waiting.length) })}
          hint={t('joins.hint')}
        >
          <Group justify="space-between" gap="sm" data-testid="waiting-joins">
            <Checkbox
              label={t('joins.all')}
              checked={picked.length === waiting.length}
              indeterminate={picked.length > 0 && picked.length < waiting.length}
              onChange={({ currentTarget: { checked } }) =>
                setTicked(new Set(checked ? waiting.map(({ id }) => id) : []))
              }
              data-testid="waiting-all"
            />
            <Group gap="sm">
              <Button
                variant="default"
                disabled={picked.length === 0 || busy}
                onClick={() => refuse(picked)}
                data-testid="turn-away-picked"
              >
                {t('joins.turnAwayPicked', { number: format.number(picked.length) })}
              </Button>
              <Button
                disabled={picked.length === 0 || busy}
                onClick={() => letIn(picked)}
                data-testid="admit-picked"
              >
                {t('joins.admitPicked', { number: format.number(picked.length) })}
              </Button>
            </Group>
          </Group>
          <Stack component="ul" gap={0} className="console-list">
            {waiting.slice(0, SHOWN).map((person) => (
              <WaitingJoinRow
                key={person.id}
                person={person}
                ticked={ticked.has(person.id)}
                busy={busy}
                onTick={(on) => tick(person.id, on)}
                onAdmit={() => letIn([person])}
                onTurnAway={() => refuse([person])}
              />
            ))}
            {waiting.length > SHOWN && (
              <Text size="sm" c="dimmed" component="li" mt="sm">
                {t('joins.more', {
                  count: waiting.length - SHOWN,
                  number: format.number(waiting.length - SHOWN),
                })}
              </Text>
            )}
          </Stack>
        </Panel>
      )}
    </div>
  );
}
