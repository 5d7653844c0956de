import { v7 } from 'uuid';

/** A fresh UUIDv7 in lower case. Uses getRandomValues only, so it works on plain http as well. */
export const newId = (): string => v7();
