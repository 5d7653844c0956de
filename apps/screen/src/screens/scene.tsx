import type { ReactNode } from 'react';
import { AnnouncementScene } from '../announcements/announcement-scene.js';
import { TipScene } from '../announcements/tip-scene.js';
import { PeopleScene } from '../attendees/people-scene.js';
import { GapScene } from '../gaps/gap-scene.js';
import { JoinScene } from '../events/join-scene.js';
import { MicrophoneScene } from '../microphone/microphone-scene.js';
import { RoundScene } from '../rounds/round-scene.js';
import { WallScene } from '../wall/wall-scene.js';
import type { Play } from './play.js';
import type { Programme } from './programme.js';
import { sceneKey } from './use-play.js';
import type { Content } from './use-programme.js';

interface SceneProps {
  readonly play: Play;
  readonly content: Content;
  /** The programme that is played: not that of the content while the server is gone. */
  readonly programme: Programme;
}

/** The one scene that is on the screen. */
export function Scene({ play, content, programme }: SceneProps): ReactNode {
  return (
    <main className="scene" key={sceneKey(play)} data-testid="scene" data-kind={play.kind}>
      {sceneOf(play, content, programme)}
    </main>
  );
}

function sceneOf(play: Play, content: Content, programme: Programme): ReactNode {
  switch (play.kind) {
    case 'join':
      return <JoinScene event={content.event} />;
    case 'wall':
      return <WallScene page={content.wall[play.page]} topics={content.topics} />;
    case 'people':
      return <PeopleScene page={content.people[play.page]} />;
    case 'gaps':
      return <GapScene page={content.gaps[play.page]} allAnswered={content.allAnswered} />;
    case 'tip':
      return <TipScene text={textOf(programme.tips, play)} />;
    case 'announcement':
      return <AnnouncementScene text={textOf(programme.announcements, play)} />;
    case 'round':
      return <RoundScene round={content.round} page={content.roundMap[play.page]} />;
    case 'microphone':
      return <MicrophoneScene microphone={content.microphone} next={content.microphoneNext} />;
  }
}

const textOf = (texts: Programme['tips'], play: Play): string =>
  texts.find(({ id }) => id === play.itemId)?.text ?? '';
