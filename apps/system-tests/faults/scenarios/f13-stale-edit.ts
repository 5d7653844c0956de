import { ApiError, consoleApi } from '@commonground/client';
import { planRounds } from '../../src/rounds/start-rounds.js';
import type { Scenario } from './scenario.js';

export const staleEdit: Scenario = {
  id: 'F13',
  title: 'two organizers change the same rounds from the same version',
  recoveryMs: 5000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 8, suggested: true });
    const params = { eventId: room.event.id };
    const organizers = [room.owner, await installation.owner()];
    await planRounds(room.owner, room.event.id);
    for (const step of ['start', 'skip'] as const) {
      const { version } = await room.owner.call(consoleApi.rounds, { params });
      const answers = await Promise.all(
        organizers.map(({ call }) =>
          call(consoleApi.stepRounds, { params, body: { version, step } }).then(
            () => 'done',
            (error: unknown) => (error instanceof ApiError ? error.problem.code : String(error)),
          ),
        ),
      );
      if (answers.sort().join() !== 'done,version.conflict')
        throw new Error(`Two who said “${step}” at once were told ${answers.join(' and ')}.`);
      const after = await room.owner.call(consoleApi.rounds, { params });
      if (after.version !== version + 1) throw new Error('A change was lost, or made twice.');
    }
    await room.settle();
    return {};
  },
};
