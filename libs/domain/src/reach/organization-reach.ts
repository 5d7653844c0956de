import type { Decision, Viewer } from './reach.model.js';

/** What a member does in the organization rather than at one event: create, load and remove events. */
export type OrganizationAction = 'run-events';

/** Whether a viewer may do something in the own organization. Moderators only work at events that others run. */
export function mayInOrganization(viewer: Viewer, action: OrganizationAction): Decision {
  if (viewer.kind !== 'member') return { allowed: false, why: 'role' };
  switch (action) {
    case 'run-events':
      return viewer.role === 'moderator' ? { allowed: false, why: 'role' } : { allowed: true };
  }
}
