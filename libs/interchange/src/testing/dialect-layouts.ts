interface LayoutRow {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly ticket: string;
  readonly status: string;
}

interface Layout {
  readonly header: readonly string[];
  readonly cells: (row: LayoutRow) => readonly string[];
}

/** Small lists in the manner of some tools, for trying every combination of ids, addresses and names. */
export const DIALECT_LAYOUTS: Readonly<Record<string, Layout>> = {
  generic: {
    header: ['id', 'email', 'name', 'ticket'],
    cells: (row) => [row.id, row.email, row.name, row.ticket],
  },
  'names only': { header: ['name', 'ticket'], cells: (row) => [row.name, row.ticket] },
  luma: {
    header: ['api_id', 'name', 'email', 'approval_status', 'ticket_name'],
    cells: (row) => [row.id, row.name, row.email, row.status, row.ticket],
  },
  eventbrite: {
    header: ['Order #', 'First Name', 'Last Name', 'Email', 'Ticket Type', 'Attendee #', 'Attendee Status'],
    cells: (row) => ['1', row.name, '', row.email, row.ticket, row.id, row.status],
  },
  'pretix check-in': {
    header: ['Order code', 'Attendee name', 'Product', 'Checked in', 'E-mail'],
    cells: (row) => [row.id, row.name, row.ticket, '', row.email],
  },
};
