import { productIsReady } from './shared-state.mjs';

// Before a spec is loaded: what it reads of the shared product has to be there.
await productIsReady();
