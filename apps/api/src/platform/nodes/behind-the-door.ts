import type { RequestHandler } from 'express';
import { Refusal } from '../http/refusal.js';

/** What a node without the role `http` answers: how it is, and nothing else. */
const OWN = /^\/(health|metrics)(\/|$)/u;

/** Refuses what a node that does not serve is asked by mistake. */
export const ownAffairsOnly: RequestHandler = (request, _response, next) =>
  next(OWN.test(request.path) ? undefined : new Refusal('server.unavailable'));
