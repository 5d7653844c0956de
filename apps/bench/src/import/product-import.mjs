import { consoleApi } from '@commonground/client';
import { follow } from '../product/callers.mjs';

/** @typedef {import('@commonground/contracts').ImportView} ImportView */

/**
 * Imports a list as the console does: upload with its dry run, then apply, until the feed says that it is applied.
 * @param {import('../product/callers.mjs').Caller} owner
 * @param {string} eventId of an event of its own
 * @param {{ name: string, bytes: Uint8Array }} list
 * @returns {Promise<{ uploadSeconds: number, applySeconds: number, rows: number }>} rows: people who were added
 */
export async function importList(owner, eventId, { name, bytes }) {
  /** @type {(view: ImportView) => void} */
  let tell = () => {};
  const feed = await follow(owner, 'console', eventId, (state) => {
    for (const view of state.entities.get('import')?.values() ?? []) tell(/** @type {ImportView} */ (view));
  });
  try {
    const params = { eventId };
    const form = new FormData();
    form.set('file', new Blob([bytes], { type: 'text/csv' }), `${name}.csv`);
    const begun = performance.now();
    const preview = await owner.call(consoleApi.uploadImport, { params, body: form });
    const uploaded = performance.now();
    const rows = preview.counts.create;
    const ended = new Promise((resolve, reject) => {
      tell = ({ id, state, failure }) => {
        if (id !== preview.id) return;
        if (state === 'applied') resolve(undefined);
        if (state === 'failed') reject(new Error(`The import failed: ${failure}`));
      };
    });
    await owner.call(consoleApi.applyImport, { params: { eventId, importId: preview.id } });
    await ended;
    return {
      uploadSeconds: (uploaded - begun) / 1000,
      applySeconds: (performance.now() - uploaded) / 1000,
      rows,
    };
  } finally {
    feed.close();
  }
}
