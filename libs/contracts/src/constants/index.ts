export * from './error-codes.js';
export * from './feed.js';
export * from './limits.js';
export * from './vocabulary.js';
