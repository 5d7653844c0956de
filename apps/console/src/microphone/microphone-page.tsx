import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../design/empty-note.js';
import { Page } from '../design/page.js';
import { Panel } from '../design/panel.js';
import { useEvent } from '../workspace/entities.js';
import { OpenPanel } from './open-panel.js';
import { QueuePanel } from './queue-panel.js';
import { SpeakerPanel } from './speaker-panel.js';
import { USUAL_TURN, useMicrophoneQueue } from './use-microphone.js';

/** People speak to the room, one after another: opened, moderated and closed here. */
export function MicrophonePage() {
  const { t } = useTranslation();
  const live = useEvent()?.phase === 'live';
  const microphone = useMicrophoneQueue();
  return (
    <Page title={t('microphone.title')} hint={t('microphone.hint')}>
      {!live && (
        <Panel>
          <EmptyNote title={t('microphone.notLive')} text={t('microphone.notLive.text')} />
        </Panel>
      )}
      {live && !microphone?.isOpen && <OpenPanel initial={microphone?.turnSeconds ?? USUAL_TURN} />}
      {live && microphone?.isOpen && (
        <>
          <SpeakerPanel microphone={microphone} />
          <QueuePanel microphone={microphone} />
        </>
      )}
    </Page>
  );
}
