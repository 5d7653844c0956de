import { Flag, Id, Nested, OneOf, Whole } from '../fields/index.js';
import { FAREWELLS, type Farewell, HELLO_REFUSALS, type HelloRefusal } from '../constants/index.js';
import { RetrySpread } from './feeds.dto.js';

/** Answer to a hello: the client follows. What it missed was sent as frames before. */
export class HelloFollows {
  @Flag({ only: true }) ok!: true;
  @Id() epoch!: string;
  @Whole({ about: 'Position up to which everything was sent.' }) seq!: number;
  @Nested(() => RetrySpread) retry!: RetrySpread;
}

/** Answer to a hello from where nothing follows: take a snapshot and say hello again. */
export class HelloResync {
  @Flag({ only: true }) ok!: true;
  @Flag({ only: true }) resync!: true;
}

/** Answer to a hello that leads nowhere. */
export class HelloRefused {
  @Flag({ only: false }) ok!: false;
  @OneOf(HELLO_REFUSALS) code!: HelloRefusal;
}

/** Answer to a ping. */
export class PingAnswer {
  @Flag({ only: true }) ok!: true;
}

/** Last word before the server closes a socket. */
export class Bye {
  @OneOf(FAREWELLS) code!: Farewell;
}

/** This node is about to end: it closes its sockets bit by bit, without a bye. */
export class Draining {
  @Nested(() => RetrySpread) retry!: RetrySpread;
}
