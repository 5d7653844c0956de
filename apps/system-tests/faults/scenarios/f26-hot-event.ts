import { setTimeout as pause } from 'node:timers/promises';
import { percentile } from './percentile.js';
import type { Outcome } from '../room/commands.js';
import type { Scenario } from './scenario.js';

const PER_SECOND = 200;
const SECONDS = 20;

export const hotEvent: Scenario = {
  id: 'F26',
  title: 'two hundred pins a second before a thousand phones',
  recoveryMs: 10_000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 6, crowd: 1000 });
    const before = room.history.entries.length;
    const pinning: Promise<Outcome>[] = [];
    const begun = performance.now();
    for (let n = 0; n < PER_SECOND * SECONDS; n++) {
      const phone = room.crowd[n % room.crowd.length];
      if (phone) pinning.push(room.pin(phone));
      const due = begun + (n * 1000) / PER_SECOND;
      if (due > performance.now() + 5) await pause(due - performance.now());
    }
    const outcomes = await Promise.all(pinning);
    const seconds = (performance.now() - begun) / 1000;
    await room.current(60_000);
    const frames = room.history.entries.slice(before).filter(({ type }) => type === 'frame').length;
    await room.settle();
    const times = outcomes.map(({ milliseconds }) => milliseconds);
    return {
      'pins a second': Math.round(outcomes.length / seconds),
      'acknowledged p50 ms': Math.round(percentile(times, 0.5)),
      'acknowledged p95 ms': Math.round(percentile(times, 0.95)),
      'frames a second and phone': Math.round((frames / room.clients.length / seconds) * 10) / 10,
    };
  },
};
