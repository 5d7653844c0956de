import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { Ownership } from '../../platform/nodes/ownership.js';

/** Apart from the locks of storing and migrating. */
const OWNER_LOCK = 0x6367_6f77;

/**
 * Which events this node matches. Ownership saves work; what keeps the rules is the check when cards are stored.
 */
@Injectable()
export class MatchOwnership extends Ownership {
  constructor(@Inject(CONFIG) { databaseUrl }: Pick<Config, 'databaseUrl'>) {
    super(databaseUrl, OWNER_LOCK, 'matching');
  }
}
