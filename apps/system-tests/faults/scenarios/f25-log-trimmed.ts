import type { Scenario } from './scenario.js';

export const logTrimmed: Scenario = {
  id: 'F25',
  title: 'the log is trimmed below where some clients stand',
  recoveryMs: 15_000,
  async run(stage) {
    const installation = await stage.shared();
    const room = await stage.room(installation, { phones: 6, crowd: 14 });
    await room.pinEach(room.phones, 1);
    await room.current(20_000);
    room.broke('everybody is away, and the log is trimmed');
    installation.door.refuse();
    installation.door.cut();
    const near = room.phones.map((phone, at) => room.nearTo(phone, installation.node(at % 2)));
    await room.pinEach(near, 2);
    await room.readLog();
    await installation.sql(
      `DELETE FROM change WHERE event_id = $1 AND seq <= (SELECT seq - 5 FROM event_position WHERE event_id = $1)`,
      [room.event.id],
    );
    installation.door.heal();
    await room.healed('everybody comes back');
    await room.settle();
    return {};
  },
};
