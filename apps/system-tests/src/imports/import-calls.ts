import { consoleApi } from '@commonground/client';
import type { AttendeeView, ImportView } from '@commonground/contracts';
import type { Caller } from '../product/callers.js';
import { eventually } from '../product/eventually.js';

/** Uploads a list as the console does; answers the dry run. */
export function uploadList(
  by: Caller,
  eventId: string,
  content: string | Uint8Array<ArrayBuffer>,
  name = 'list.csv',
): Promise<ImportView> {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  return by.call(consoleApi.uploadImport, { params: { eventId }, body });
}

/** Applies an import and waits until it is over. */
export async function applyList(by: Caller, eventId: string, importId: string): Promise<ImportView> {
  const params = { eventId, importId };
  let view = await by.call(consoleApi.applyImport, { params });
  await eventually(
    'the import to be over',
    async () => {
      view = await by.call(consoleApi.import, { params });
      return view.state !== 'applying';
    },
    20_000,
  );
  return view;
}

/** Everybody of an event, as the console sees them. */
export async function attendeesOf(by: Caller, eventId: string): Promise<AttendeeView[]> {
  const { entities } = await by.call(consoleApi.snapshot, { params: { eventId } });
  return (entities.attendee ?? []) as AttendeeView[];
}
