export { MicrophoneEntity, MicrophoneEntryEntity } from './microphone.entities.js';
export { MicrophoneModule } from './microphone.module.js';
