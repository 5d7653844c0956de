import { hash, randomBytes } from 'node:crypto';

/** 256 bits that a browser keeps; only their SHA-256 is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashOf = (secret: string): Buffer => hash('sha256', secret, 'buffer');
