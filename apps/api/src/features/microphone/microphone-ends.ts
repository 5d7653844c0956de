import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/nodes/jobs.js';
import { ModerateMicrophone } from './moderate-microphone.js';

const EVERY_MS = 1000;

/** Closes the microphone of events that are over. Several nodes may look at once: closing twice is no failure. */
@Injectable()
export class MicrophoneEnds implements OnModuleInit {
  constructor(
    private readonly microphone: ModerateMicrophone,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(EVERY_MS, 'Microphones could not be closed; the next look tries again.', () =>
      this.microphone.closeWhereOver(),
    );
  }
}
