import type { Call } from '@commonground/client';
import { createContext, type ReactNode, useContext } from 'react';

const CallContext = createContext<Call | null>(null);

/** Gives everything inside the way to speak to the API. */
export function CallProvider({ call, children }: { call: Call; children: ReactNode }) {
  return <CallContext value={call}>{children}</CallContext>;
}

/** The way to speak to the API. */
export function useCall(): Call {
  const call = useContext(CallContext);
  if (!call) throw new Error('A CallProvider has to be around components that call the API');
  return call;
}
