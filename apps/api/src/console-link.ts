import { DataSource } from 'typeorm';
import { parseConfig } from './config/config.js';
import { dataSourceOptions } from './platform/database/data-source.js';
import { MemberEntity, OrganizationEntity, SignInLinkEntity } from './features/identity/identity.entities.js';
import { issueLink } from './features/identity/owner-link.js';

// A command of its own, which starts in a moment because it loads little of the API.
const ENTITIES = [MemberEntity, OrganizationEntity, SignInLinkEntity];

/** Makes a fresh sign-in link for the owner, beside a running API. Voids earlier unused ones. @returns the link */
export async function issueConsoleLink(env: Readonly<Record<string, string | undefined>>): Promise<string> {
  const config = parseConfig(env);
  const dataSource = await new DataSource(dataSourceOptions(config.databaseUrl, ENTITIES)).initialize();
  try {
    return await dataSource.transaction((manager) => issueLink(manager, config.publicUrl, Date.now()));
  } finally {
    await dataSource.destroy();
  }
}
