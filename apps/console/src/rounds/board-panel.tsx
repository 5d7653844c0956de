import { consoleApi } from '@commonground/client';
import type { PlannedRoundView, RoundPlanView } from '@commonground/contracts';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import IconArrowBackUp from '~icons/tabler/arrow-back-up';
import { useCommand } from '../calls/use-command.js';
import { Panel } from '../design/panel.js';
import { Seats } from './seats.js';
import { useNames } from './use-rounds.js';

/** Who sits where, round by round. Two people change places: the one is chosen, then the other. */
export function BoardPanel({ plan }: { plan: RoundPlanView }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const swap = useCommand(consoleApi.swapSeats);
  const undo = useCommand(consoleApi.undoSwap);
  const [wanted, setWanted] = useState<number | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const number = wanted ?? Math.max(1, plan.round);
  const round = plan.rounds.find((one) => one.number === number) ?? plan.rounds[0];
  if (!round) return null;
  const over = plan.state === 'finished';
  const locked = round.held || over;
  const show = (next: number) => {
    setWanted(next);
    setChosen(null);
  };
  const choose = (id: string) => {
    if (chosen === null) return setChosen(id);
    setChosen(null);
    if (chosen === id) return;
    void swap.run({ body: { version: plan.version, round: round.number, a: chosen, b: id } });
  };
  const hint = locked
    ? t(over ? 'rounds.board.over' : 'rounds.board.held')
    : chosen === null
      ? t('rounds.board.hint')
      : t('rounds.board.chosen', { name: nameOf(chosen) });
  return (
    <Panel
      title={t('rounds.board')}
      action={
        plan.canUndo &&
        !over && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            loading={undo.busy}
            onClick={() => void undo.run({ body: { version: plan.version } })}
            data-testid="rounds-undo"
          >
            {t('rounds.undo')}
          </Button>
        )
      }
    >
      <SegmentedControl
        aria-label={t('rounds.board.round')}
        value={String(round.number)}
        onChange={(value) => show(Number(value))}
        data={plan.rounds.map((one) => ({
          value: String(one.number),
          label: t('rounds.round', { number: one.number }),
        }))}
        style={{ alignSelf: 'flex-start', flexWrap: 'wrap' }}
        data-testid="rounds-lanes"
      />
      <Text size="sm" c="dimmed" role="status">
        {hint}
      </Text>
      <Places round={round} locked={locked || swap.busy} chosen={chosen} nameOf={nameOf} onChoose={choose} />
    </Panel>
  );
}

interface PlacesProps {
  round: PlannedRoundView;
  locked: boolean;
  chosen: string | null;
  nameOf: (id: string) => string;
  onChoose: (id: string) => void;
}

function Places({ round, ...rest }: PlacesProps) {
  const { t } = useTranslation();
  return (
    <Group component="ul" gap="sm" align="stretch" className="console-list console-seats">
      {round.seatings.map(({ place, people }) => (
        <Seats
          key={place.number}
          title={place.name || t('rounds.place', { number: place.number })}
          zone={place.zone}
          people={people}
          {...rest}
        />
      ))}
      {round.resting.length > 0 && (
        <Seats title={t('rounds.resting')} zone="" people={round.resting} resting {...rest} />
      )}
    </Group>
  );
}
