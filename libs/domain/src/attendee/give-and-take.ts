/** What somebody has taken and given at an event. */
export interface GiveAndTake {
  /** Cards that they copied and keep. */
  readonly copies: number;
  /** Whether something on the wall is offered by them. */
  readonly offers: boolean;
}

/**
 * Whether somebody is asked to offer something before they copy another card. One offer is enough while it hangs.
 *
 * @param most cards that may be copied without one; null: as many as they like
 */
export const owesOffer = ({ copies, offers }: GiveAndTake, most: number | null): boolean =>
  most !== null && !offers && copies >= most;
