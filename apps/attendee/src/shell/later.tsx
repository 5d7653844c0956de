import { useEffect, useReducer, type ComponentType, type ReactNode } from 'react';
import { startOver } from './start-over.js';

/** A part of the app that is fetched when it is first needed, or before. */
interface Later<P> {
  (props: P): ReactNode;
  /** Fetches it now, so that it is there when it is needed. */
  fetch(): Promise<void>;
}

const AGAIN_MS = 2_000;

/**
 * Makes a part of the app that is fetched later. Unlike `React.lazy` it is drawn at once when it has been fetched
 * before, and a network that was gone for a moment is no reason to give up: it is asked for until it comes. A part that
 * somebody waits for and that does not come although the server answers is had by starting over.
 *
 * @param load answers the part
 * @param Waiting stands in for it; `failing` once a try went unanswered
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Waiting: ComponentType<{ failing: boolean }>,
): Later<P> {
  let part: ComponentType<P> | undefined;
  const fetch = async () => {
    part = await load();
  };

  function Part(props: P) {
    const [tries, tried] = useReducer((count: number) => count + 1, 0);
    const Loaded = part;
    const missing = Loaded === undefined;

    useEffect(() => {
      if (!missing) return undefined;
      let wanted = true;
      const told = () => wanted && tried();
      const failed = async () => {
        if (tries > 0) await startOver(Date.now());
        told();
      };
      const timer = setTimeout(() => void fetch().then(told, failed), tries === 0 ? 0 : AGAIN_MS);
      return () => {
        wanted = false;
        clearTimeout(timer);
      };
    }, [missing, tries]);

    return Loaded ? <Loaded {...props} /> : <Waiting failing={tries > 0} />;
  }
  return Object.assign(Part, { fetch });
}
