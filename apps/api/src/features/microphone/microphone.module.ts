import { Module } from '@nestjs/common';
import { AttendeesModule } from '../attendees/index.js';
import { AskForMicrophone } from './ask-for-microphone.js';
import { MicrophoneController } from './microphone.controller.js';
import { MicrophoneEnds } from './microphone-ends.js';
import { MicrophoneEntryFeed } from './microphone-entry.feed.js';
import { MicrophoneFeed } from './microphone.feed.js';
import { MicrophoneNextFeed } from './microphone-next.feed.js';
import { MicrophoneQueueFeed } from './microphone-queue.feed.js';
import { MicrophoneRepository } from './microphone.repository.js';
import { ModerateMicrophone } from './moderate-microphone.js';
import { MyMicrophoneController } from './my-microphone.controller.js';
import { SpeakerNames } from './speaker-names.js';

@Module({
  imports: [AttendeesModule],
  controllers: [MicrophoneController, MyMicrophoneController],
  providers: [
    MicrophoneRepository,
    SpeakerNames,
    AskForMicrophone,
    ModerateMicrophone,
    MicrophoneEnds,
    MicrophoneFeed,
    MicrophoneQueueFeed,
    MicrophoneNextFeed,
    MicrophoneEntryFeed,
  ],
})
export class MicrophoneModule {}
