import { DataSource } from 'typeorm';
import { parseConfig } from './config/config.js';
import { entities } from './entities.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { issueLink } from './features/identity/issue-console-link.js';

/** Makes a fresh sign-in link for the owner, beside a running API. Voids earlier unused ones. @returns the link */
export async function issueConsoleLink(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const config = parseConfig(env);
  const dataSource = await new DataSource(dataSourceOptions(config.databaseUrl, entities)).initialize();
  try {
    return await dataSource.transaction((manager) => issueLink(manager, config.publicUrl, Date.now()));
  } finally {
    await dataSource.destroy();
  }
}
