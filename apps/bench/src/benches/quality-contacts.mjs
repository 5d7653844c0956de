import { seededRandom } from '@commonground/kernel';
import { conference } from '../quality/contacts/conference.mjs';
import { newContacts, pairInterval, together } from '../quality/contacts/new-contacts.mjs';
import { auc } from '../quality/mutual/metrics.mjs';
import { atLeast } from '../report/row.mjs';

/** @typedef {import('../report/row.mjs').Row} Row */

/** Earlier work on the same data, with age among the attributes. */
const REFERENCE = 0.627;
const GATE = 0.62;
/** The baseline is the mean of so many orders by lot. */
const DRAWS = 20;
/** Two count as acquainted from a minute on, as in the reference, or from what counts as having met. */
const ACQUAINTED = { reference: 60, met: 300 };

/**
 * How well likeness and friends of friends tell who will meet anew on the second day of a conference.
 * @param {(line: string) => void} say
 * @returns {Promise<Row[]>}
 */
export async function measureQualityContacts(say) {
  const room = conference();
  const random = seededRandom(1);
  const candidates = newContacts(room, ACQUAINTED.reference);
  const met = candidates.reduce((sum, candidate) => sum + candidate.met, 0);
  say(
    `${candidates.length} pairs of strangers, of whom ${met} met for five minutes or more on the second day`,
  );
  const both = together(candidates);
  const { low, high } = pairInterval(candidates, both);
  const closer = newContacts(room, ACQUAINTED.met);
  const draws = Array.from({ length: DRAWS }, () => aucOf(candidates, candidates.map(random)) ?? 0.5);
  const baseline = draws.reduce((sum, draw) => sum + draw, 0) / DRAWS;
  const rows = [
    {
      name: 'same language',
      measured: aucOf(
        candidates,
        candidates.map(({ language }) => language),
      ),
    },
    {
      name: 'popularity',
      measured: aucOf(
        candidates,
        candidates.map(({ popularity }) => popularity),
      ),
    },
    {
      name: 'likeness',
      measured: aucOf(
        candidates,
        candidates.map(({ alike }) => alike),
      ),
    },
    {
      name: 'friends of friends',
      measured: aucOf(
        candidates,
        candidates.map(({ shared }) => shared),
      ),
    },
    {
      name: `likeness and friends of friends (reference ${REFERENCE})`,
      measured: aucOf(candidates, both),
      gate: GATE,
    },
    { name: 'likeness and friends of friends, lower end of 95 %', measured: low },
    { name: 'likeness and friends of friends, upper end of 95 %', measured: high },
    {
      name: 'likeness and friends of friends, acquainted from five minutes on',
      measured: aucOf(closer, together(closer)),
    },
    ...[
      { minutes: 'one minute', pairs: candidates },
      { minutes: 'five minutes', pairs: closer },
    ].map(({ minutes, pairs }) => {
      const returned = pairs.filter((pair) => pair.returned);
      return {
        name: `both, from ${minutes} on, only people who were there on both days`,
        measured: aucOf(returned, together(returned)),
      };
    }),
  ];
  return rows.map(({ name, measured, gate = null }) =>
    atLeast(`${name}: AUC over pairs`, { measured, baseline, gate }),
  );
}

/**
 * @param {import('../quality/contacts/new-contacts.mjs').Candidate[]} candidates
 * @param {number[]} scores
 */
const aucOf = (candidates, scores) =>
  auc(
    scores,
    candidates.map((candidate) => candidate.met),
  );
