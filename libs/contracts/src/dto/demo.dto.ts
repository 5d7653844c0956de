import { Flag, Id, Instant } from '../fields/index.js';

export class DemoState {
  @Id({ nullable: true, about: 'Null while the demo event is not loaded.' }) eventId!: string | null;
  @Flag({ about: 'The simulated crowd is acting.' }) crowdRunning!: boolean;
  @Instant({ nullable: true, about: 'When the crowd stops by itself.' }) crowdUntil!: string | null;
}

export class ChangeCrowd {
  @Flag() running!: boolean;
}
