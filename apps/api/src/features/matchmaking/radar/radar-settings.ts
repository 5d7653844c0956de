import { type EngineSettings, PRESETS, settingsOf } from '@commonground/matching';

/** Whether there is anybody is asked with the same bar at every event. */
export const radarSettings = (language: string): EngineSettings => settingsOf(PRESETS.balanced, language);
