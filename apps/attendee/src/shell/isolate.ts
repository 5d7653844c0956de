/** Keeps a name's direction of writing from disturbing the sentence around it: what <bdi> is for elements. */
export const isolate = (name: string): string => `\u2068${name}\u2069`;
