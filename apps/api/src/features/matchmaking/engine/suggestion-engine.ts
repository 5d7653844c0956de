import { Injectable } from '@nestjs/common';
import { createAnalyser, type EngineInput, suggest, type SuggestedPair } from '@commonground/matching';

/** The port to the matching engine. */
export abstract class SuggestionEngine {
  abstract suggest(input: EngineInput): Promise<SuggestedPair[]>;
}

/** Runs the engine in this process. */
@Injectable()
export class InProcessEngine extends SuggestionEngine {
  /** Kept for the life of the process, so that each text is read once. */
  private readonly analyser = createAnalyser();

  suggest(input: EngineInput): Promise<SuggestedPair[]> {
    return Promise.resolve([...suggest(input, this.analyser)]);
  }
}
