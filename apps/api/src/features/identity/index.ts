export { MemberEntity, OrganizationEntity, SessionEntity, SignInLinkEntity } from './identity.entities.js';
export { IdentityModule } from './identity.module.js';
export { IssueConsoleLink } from './issue-console-link.js';
