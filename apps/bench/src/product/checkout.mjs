import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project folder, absolute, with a slash at the end. */
export const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Loads a package that belongs to another workspace, so that a baseline runs on exactly what the product uses.
 * @param {string} workspace such as `apps/api`
 * @param {string} name of the package
 * @returns {Promise<any>} what it exports
 */
export async function loadFrom(workspace, name) {
  const file = createRequire(join(checkout, workspace, 'package.json')).resolve(name);
  const loaded = await import(pathToFileURL(file).href);
  // Of a CommonJS package only the default export is sure to be whole.
  return loaded.default ?? loaded;
}

/**
 * Loads a built or plain module of the project by its path. Only when it is needed, because builds may not exist yet.
 * @param {...string} path
 * @returns {Promise<any>} the module
 */
export function loadModule(...path) {
  return import(pathToFileURL(join(checkout, ...path)).href);
}
