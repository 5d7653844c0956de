import { setTimeout as pause } from 'node:timers/promises';
import { timesToAll } from '../checker/spread.js';
import type { Outcome } from '../room/commands.js';
import { percentile } from './percentile.js';
import type { Scenario } from './scenario.js';

const PER_SECOND = 200;
const SECONDS = 60;
/** Who pins so much that nobody holds more pins than they may. */
const WRITERS = 1800;

export const hotEvent: Scenario = {
  id: 'F26',
  title: 'two hundred pins a second for a minute before a thousand phones',
  recoveryMs: 10_000,
  async run(stage) {
    const installation = await stage.shared();
    const crowdAt = () => installation.nextReady();
    const room = await stage.room(installation, { phones: 6, crowd: 1000, writers: WRITERS, crowdAt });
    // Straight to the nodes: what the doors of the test cost is not the product's.
    const writers = room.writers.map((writer, at) => room.nearTo(writer, installation.node(at % 2)));
    const before = room.history.entries.length;
    const pinning: Promise<Outcome>[] = [];
    const begun = performance.now();
    for (let n = 0; n < PER_SECOND * SECONDS; n++) {
      const writer = writers[n % writers.length];
      if (writer) pinning.push(room.pin(writer));
      const due = begun + (n * 1000) / PER_SECOND;
      if (due > performance.now() + 5) await pause(due - performance.now());
    }
    const outcomes = await Promise.all(pinning);
    const seconds = (performance.now() - begun) / 1000;
    await room.current(60_000);
    const frames = room.history.entries.slice(before).filter(({ type }) => type === 'frame').length;
    await room.settle();
    const times = outcomes.map(({ milliseconds }) => milliseconds);
    const toAll = timesToAll(room.history.entries);
    return {
      'pins a second': Math.round(outcomes.length / seconds),
      'acknowledged p50 ms': Math.round(percentile(times, 0.5)),
      'acknowledged p95 ms': Math.round(percentile(times, 0.95)),
      'pin to everybody p50 ms': Math.round(percentile(toAll, 0.5)),
      'pin to everybody p95 ms': Math.round(percentile(toAll, 0.95)),
      'frames a second and phone': Math.round((frames / room.clients.length / seconds) * 10) / 10,
    };
  },
};
