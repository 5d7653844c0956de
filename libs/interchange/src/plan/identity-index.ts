import { type DialectId, SHARED_EMAIL_DIALECTS } from '../dialects/presets.js';
import { emailKey } from './clean-address.js';
import type { ExistingAttendee, ImportedFields } from './import-plan.js';
import { nameKey } from './person-name.js';

/** The ways to find somebody, from the strongest to the weakest. Each is tried for all rows before the next. */
export const CLAIMS = ['byExternalId', 'byEmailAndName', 'byEmail', 'byTicket', 'byNameAlone'] as const;

/**
 * Finds who at the event a row is about. Whoever was found is claimed, so that two rows never write to one
 * person. A weak trait is asked only when no row of the file has a stronger claim; that is why the caller goes
 * through all rows once for each of {@link CLAIMS}.
 */
export class IdentityIndex {
  private readonly ids = new Map<string, ExistingAttendee>();
  private readonly emails = new Map<string, ExistingAttendee[]>();
  private readonly emailsAndNames = new Map<string, ExistingAttendee[]>();
  private readonly emailsAndOrders = new Map<string, ExistingAttendee[]>();
  private readonly tickets = new Map<string, ExistingAttendee[]>();
  private readonly names = new Map<string, ExistingAttendee[]>();
  private readonly claimed = new Set<ExistingAttendee>();

  constructor(
    existing: readonly ExistingAttendee[],
    private readonly dialect: DialectId,
  ) {
    for (const attendee of existing) {
      const { externalId, email } = attendee;
      if (externalId !== undefined && !this.ids.has(externalId)) this.ids.set(externalId, attendee);
      if (email !== undefined) {
        append(this.emails, emailKey(email), attendee);
        append(this.emailsAndNames, `${emailKey(email)}\n${nameKey(attendee.name ?? '')}`, attendee);
        append(this.emailsAndOrders, `${emailKey(email)}\n${orderOf(externalId) ?? ''}`, attendee);
      }
      const ticket = ticketKey(attendee);
      if (ticket !== undefined) append(this.tickets, ticket, attendee);
      if (externalId === undefined && email === undefined)
        append(this.names, nameAndTicket(attendee), attendee);
    }
  }

  /** The person whom this row names in the given way, if nobody has claimed them. */
  claim(way: (typeof CLAIMS)[number], fields: ImportedFields): ExistingAttendee | undefined {
    const attendee = this.find(way, fields);
    if (attendee === undefined || this.claimed.has(attendee)) return undefined;
    this.claimed.add(attendee);
    return attendee;
  }

  /** Somebody else who holds this address already. */
  otherHolderOf(email: string, than: ExistingAttendee): ExistingAttendee | undefined {
    const holders = this.emails.get(emailKey(email)) ?? [];
    return holders.includes(than) ? undefined : holders[0];
  }

  private find(way: (typeof CLAIMS)[number], fields: ImportedFields): ExistingAttendee | undefined {
    const { externalId, email } = fields;
    switch (way) {
      case 'byExternalId':
        return externalId === undefined ? undefined : this.ids.get(externalId);
      case 'byEmailAndName':
        if (email === undefined || fields.name === undefined) return undefined;
        return this.firstFree(this.emailsAndNames.get(`${emailKey(email)}\n${nameKey(fields.name)}`));
      case 'byEmail':
        return email === undefined ? undefined : this.onlyHolder(emailKey(email), fields);
      case 'byTicket': {
        const key = email === undefined ? ticketKey(fields) : undefined;
        const holders = key === undefined ? [] : (this.tickets.get(key) ?? []);
        // Names are no proof: with two candidates nobody is meant, and another external id is somebody else.
        const mayBe = (holder: ExistingAttendee): boolean =>
          this.isFree(holder) && (externalId === undefined || holder.externalId === undefined);
        const found = holders.findIndex(mayBe);
        return holders.slice(found + 1).some(mayBe) ? undefined : holders[found];
      }
      case 'byNameAlone':
        if (email !== undefined || externalId !== undefined) return undefined;
        return this.firstFree(this.names.get(nameAndTicket(fields)));
    }
  }

  /** The one person who can be meant by an address, or nobody when it may be the address of a buyer for others. */
  private onlyHolder(email: string, fields: ImportedFields): ExistingAttendee | undefined {
    const holders = this.emails.get(email) ?? [];
    const [only] = holders;
    if (only === undefined) return undefined;
    const named = fields.name !== undefined && only.name !== undefined;
    const bothNumbered = only.externalId !== undefined || fields.externalId === undefined;
    const mayBeAnother = SHARED_EMAIL_DIALECTS.has(this.dialect) && named && bothNumbered;
    return holders.length > 1 || mayBeAnother ? this.onlyOfOrder(email, fields) : only;
  }

  /** A corrected name changes the id that is made of order code and name; the order code still fits. */
  private onlyOfOrder(email: string, fields: ImportedFields): ExistingAttendee | undefined {
    const order = orderOf(fields.externalId);
    if (order === undefined) return undefined;
    const fitting = (this.emailsAndOrders.get(`${email}\n${order}`) ?? []).filter((holder) =>
      this.isFree(holder),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  private firstFree(holders: readonly ExistingAttendee[] = []): ExistingAttendee | undefined {
    return holders.find((holder) => this.isFree(holder));
  }

  private isFree(attendee: ExistingAttendee): boolean {
    return !this.claimed.has(attendee);
  }
}

/** What stands for somebody of whom a list knows neither id nor address. */
function nameAndTicket(fields: Readonly<ImportedFields>): string {
  return `${nameKey(fields.name ?? '')}\n${fields.ticket ?? ''}`;
}

/** Ticket references repeat as often as ticket names do, so they count together with the name only. */
function ticketKey(fields: Readonly<ImportedFields>): string | undefined {
  return fields.ticket === undefined || fields.name === undefined
    ? undefined
    : `${fields.ticket}\n${nameKey(fields.name)}`;
}

/** The order code in an id that is made of order code and name. */
function orderOf(externalId: string | undefined): string | undefined {
  const slash = externalId?.indexOf('/') ?? -1;
  return slash > 0 ? externalId?.slice(0, slash) : undefined;
}

function append(index: Map<string, ExistingAttendee[]>, key: string, attendee: ExistingAttendee): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [attendee]);
  else there.push(attendee);
}
