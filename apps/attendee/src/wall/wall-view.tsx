import { newId } from '@commonground/client';
import type { RoomGap } from '@commonground/contracts';
import { LIMITS } from '@commonground/contracts/constants';
import { ThreadLine, useEntities, useFeedReady } from '@commonground/ui';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import type { Intent } from '../join/intent.js';
import { useSend } from '../outbox/outbox-provider.js';
import type { ShownPin } from '../outbox/pin-overlay.js';
import { usePins, useTopics } from '../shell/attendee-data.js';
import { EmptyState } from '../shell/empty-state.js';
import { useToast } from '../shell/toast.js';
import { openNeeds, offerFor } from './open-needs.js';
import { PinCard } from './pin-card.js';
import { countByTopic, pinsShown, WALL_FILTERS, type WallFilter } from './pin-filter.js';
import { PinForm } from './pin-form.js';
import { PinSheet } from './pin-sheet.js';
import { TopicBar } from './topic-bar.js';

const NEW_OFFER: Intent = { direction: 'offer', text: '', topicId: null };

/** The connecting wall: pins by topic, live. */
export function WallView() {
  const { t } = useTranslation();
  const ready = useFeedReady();
  const send = useSend();
  const toast = useToast();
  const topics = useTopics();
  const pins = usePins();
  const [search, setSearch] = useSearchParams();
  const [filter, setFilter] = useState<WallFilter>('all');
  const gaps = useEntities<RoomGap>('gap');
  const [editId, setEditId] = useState<string | null>(null);
  const [offer, setOffer] = useState<Intent | null>(null);

  const byId = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  const needs = useMemo(() => openNeeds(gaps, pins), [gaps, pins]);
  const counts = useMemo(() => countByTopic(pins), [pins]);
  const topic = byId.get(search.get('topic') ?? '');
  const shown = pinsShown(pins, topic?.id ?? null, filter);
  const opened = pins.find(({ id }) => id === search.get('pin'));
  const edited = pins.find(({ id }) => id === editId);
  /** Somebody copied much, and was led here. */
  const asksForOffer = search.get('pin') === 'new-offer';
  const full = pins.filter(({ mine }) => mine).length >= LIMITS.pinsPerAttendee;

  const setParam = useCallback(
    (name: string, value: string | null) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const openPin = useCallback((pinId: string) => setParam('pin', pinId), [setParam]);
  const closePin = () => setParam('pin', null);

  const add = () =>
    full ? toast({ text: t('pin.limit', { count: LIMITS.pinsPerAttendee }) }) : setParam('pin', 'new');

  const help = (pinId: string) => {
    const need = pins.find(({ id }) => id === pinId);
    if (need && !full) setOffer(offerFor(need, needs.get(pinId) ?? ''));
    add();
  };

  const unpin = ({ id, topicId, direction, kind, text }: ShownPin) => {
    closePin();
    void send('unpin', { pinId: id });
    const undo = () => void send('pin', {}, { id: newId(), topicId, direction, kind, text });
    toast({ text: t('pin.unpinned'), action: { label: t('app.undo'), run: undo } });
  };

  return (
    <div className="stack wall">
      <div className="view-head">
        <h1>{t('wall.title')}</h1>
        <button
          type="button"
          className="add-button"
          data-testid="pin-add"
          aria-label={t('wall.add.label')}
          onClick={add}
        >
          <span aria-hidden="true">+</span> {t('wall.add')}
        </button>
      </div>
      <TopicBar
        topics={topics}
        counts={counts}
        total={pins.length}
        chosen={topic?.id ?? null}
        onChoose={(id) => setParam('topic', id)}
      />
      <div className="wall-tools">
        <div className="cg-choices" role="group" aria-label={t('wall.show')}>
          {WALL_FILTERS.map((value) => (
            <button
              key={value}
              type="button"
              className="cg-choice"
              aria-pressed={filter === value}
              onClick={() => setFilter(value)}
            >
              {t(`wall.show.${value}`)}
            </button>
          ))}
        </div>
        <p className="hint">{t('wall.count', { count: shown.length })}</p>
      </div>
      {topic?.closed && <p className="notice">{t('wall.closed')}</p>}
      {!ready && (
        <>
          <ThreadLine />
          <p className="hint">{t('wall.loading')}</p>
        </>
      )}
      {ready && shown.length === 0 && !topic?.closed && (
        <EmptyState
          title={t('wall.empty.title')}
          action={
            <button type="button" className="secondary" onClick={add}>
              {t('wall.add.label')}
            </button>
          }
        >
          {t('wall.empty')}
        </EmptyState>
      )}
      <ul className="pins">
        {shown.map((pin) => (
          <PinCard
            key={pin.id}
            pin={pin}
            topic={byId.get(pin.topicId)}
            onOpen={openPin}
            onHelp={needs.has(pin.id) ? help : undefined}
          />
        ))}
      </ul>
      {opened && !edited && (
        <PinSheet
          pin={opened}
          onClose={closePin}
          onEdit={() => setEditId(opened.id)}
          onUnpin={() => unpin(opened)}
        />
      )}
      {(edited || search.get('pin') === 'new' || asksForOffer) && (
        <PinForm
          key={edited?.id ?? 'new'}
          topics={topics}
          pin={edited}
          topicId={topic?.id ?? null}
          start={offer ?? (asksForOffer ? NEW_OFFER : undefined)}
          onClose={() => {
            setEditId(null);
            setOffer(null);
            closePin();
          }}
        />
      )}
    </div>
  );
}
