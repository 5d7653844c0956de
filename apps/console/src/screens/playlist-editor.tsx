import { consoleApi } from '@commonground/client';
import type { SceneView } from '@commonground/contracts';
import { Group, NumberInput, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../calls/use-command.js';
import { MoveButtons } from '../design/move-buttons.js';
import { Panel } from '../design/panel.js';
import { SortableItem, SortableList } from '../design/sortable-list.js';
import { moved, inOrder } from '../design/order.js';
import { useWantedOrder } from '../design/use-wanted-order.js';
import { useScenes } from '../workspace/entities.js';

const LEAST = 5;
const MOST = 600;

interface SecondsProps {
  scene: SceneView;
  name: string;
  onChange: (seconds: number) => void;
}

/** Saved when the field is left, so that half a number is never sent. */
function Seconds({ scene, name, onChange }: SecondsProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState<number | string>(scene.seconds);
  const leave = () => {
    const seconds = Math.min(MOST, Math.max(LEAST, Math.round(Number(value)) || scene.seconds));
    setValue(seconds);
    if (seconds !== scene.seconds) onChange(seconds);
  };
  return (
    <NumberInput
      aria-label={t('screens.secondsOf', { name })}
      suffix={` ${t('screens.seconds')}`}
      min={LEAST}
      max={MOST}
      allowDecimal={false}
      clampBehavior="none"
      hideControls
      w={92}
      size="sm"
      value={value}
      onChange={setValue}
      onBlur={leave}
      data-testid="scene-seconds"
    />
  );
}

/** What the screens show in turn: order, seconds, on or off. Every change is saved at once. */
export function PlaylistEditor() {
  const { t } = useTranslation();
  const told = useScenes();
  const [scenes, want] = useWantedOrder(told);
  const put = useCommand(consoleApi.putPlaylist);
  const save = (next: readonly SceneView[]) =>
    put.run({
      body: { scenes: next.map(({ id, kind, seconds, enabled }) => ({ id, kind, seconds, enabled })) },
    });
  const change = (id: string, part: Partial<SceneView>) =>
    void save(scenes.map((scene) => (scene.id === id ? { ...scene, ...part } : scene)));
  const ids = scenes.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const next = moved(ids, from, to);
    want(next);
    void save(inOrder(scenes, next)).then((accepted) => {
      if (!accepted) want(null);
    });
  };
  const nameOf = (scene: SceneView) => t(`screens.scene.${scene.kind}`);
  return (
    <Panel title={t('screens.playlist')} hint={t('screens.playlistHint')}>
      <SortableList
        ids={ids}
        nameOf={(id) => {
          const scene = scenes.find((one) => one.id === id);
          return scene ? nameOf(scene) : '';
        }}
        onMove={move}
      >
        {scenes.map((scene, index) => (
          <SortableItem
            key={scene.id}
            id={scene.id}
            name={nameOf(scene)}
            data={{ 'data-testid': 'scene-row', 'data-kind': scene.kind }}
          >
            <Group justify="space-between" gap="xs">
              <div style={{ flex: '1 1 150px' }}>
                <Text size="sm" fw={550}>
                  {nameOf(scene)}
                </Text>
                <Text size="xs" c="dimmed">
                  {t(`screens.scene.${scene.kind}Hint`)}
                </Text>
              </div>
              <Group gap="xs" wrap="nowrap">
                <Seconds
                  key={scene.seconds}
                  scene={scene}
                  name={nameOf(scene)}
                  onChange={(seconds) => change(scene.id, { seconds })}
                />
                <Switch
                  checked={scene.enabled}
                  aria-label={t('screens.show', { name: nameOf(scene) })}
                  onChange={(event) => change(scene.id, { enabled: event.currentTarget.checked })}
                  data-testid="scene-switch"
                />
                <MoveButtons
                  name={nameOf(scene)}
                  index={index}
                  count={scenes.length}
                  onMove={move}
                  testId="scene"
                />
              </Group>
            </Group>
          </SortableItem>
        ))}
      </SortableList>
    </Panel>
  );
}
