import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../testing/apply-plan.js';
import { planOf } from '../testing/read-list.js';
import type { ExistingAttendee, PlanRow } from './import-plan.js';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures', name));
const rowsOf = (
  source: string | Uint8Array,
  existing: readonly ExistingAttendee[] = [],
): readonly PlanRow[] => planOf(source, existing).plan.rows;
const verdicts = (rows: readonly PlanRow[]): string[] =>
  rows.map(({ action, reason }) => (reason === undefined ? action : `${action} ${reason}`));

const LUMA = 'api_id,name,first_name,last_name,email,approval_status';
const EVENTBRITE = 'Order #,First Name,Last Name,Email,Ticket Type,Attendee #,Attendee Status';

describe('planImport, files of known tools', () => {
  it('Luma: only approved guests come, the others say why not', () => {
    const rows = rowsOf(fixture('luma-guests.csv'));
    expect(verdicts(rows)).toEqual(['create', 'skip pending', 'skip declined']);
    expect(rows[0]).toMatchObject({
      row: 2,
      fields: {
        externalId: 'gst-AAAA1111',
        email: 'ada@example.org',
        name: 'Ada Example',
        phone: '+34600111222',
        ticket: 'Standard',
        company: 'Acme',
        linkedin: 'https://www.linkedin.com/in/adaexample',
      },
    });
    expect(rows[2]?.fields.name).toBe('Bob Sample');
  });

  it('pretix check-in list: a person is an order and a name', () => {
    const [row] = rowsOf(fixture('pretix-checkin-list.semicolon.csv'));
    expect(row).toMatchObject({
      action: 'create',
      fields: {
        externalId: 'Q37NT/ada böhm',
        name: 'Ada Böhm',
        email: 'ada@example.org',
        company: 'IT4I',
        ticket: 'Conference',
      },
    });
  });

  it('Eventbrite, Hi.Events, Brella, Google Contacts', () => {
    expect(verdicts(rowsOf(fixture('eventbrite-attendees.csv')))).toEqual(['create', 'skip not-attending']);
    expect(rowsOf(fixture('hievents-attendees.csv'))[0]).toMatchObject({
      action: 'create',
      fields: { externalId: 'A-7KQ2MX', company: 'Acme' },
    });
    expect(rowsOf(fixture('brella-invites.csv'))[0]).toMatchObject({
      action: 'create',
      fields: { externalId: 'crm-001', headline: 'CTO' },
    });
    expect(rowsOf(fixture('google-contacts.csv'))[0]?.fields).toMatchObject({
      linkedin: 'https://www.linkedin.com/in/adaexample',
      tags: ['DevConf 2026'],
      phone: '+34600111222',
    });
  });

  it('our template: everything', () => {
    expect(rowsOf(fixture('commonground-template.csv'))[0]?.fields).toEqual({
      externalId: 'crm-001',
      email: 'ada@example.org',
      name: 'Ada Example',
      pronouns: 'she/her',
      company: 'Acme',
      headline: 'CTO',
      ticket: 'Standard',
      language: 'en',
      phone: '+34600111222',
      linkedin: 'https://www.linkedin.com/in/adaexample',
      topics: ['AI', 'hiring'],
      offers: ['mentoring', 'intros to EU investors'],
      needs: ['first backend hire', 'accessibility audit'],
      bio: 'Compiler person',
      tags: ['speaker'],
      consentListed: true,
    });
  });

  it.each([
    'luma-guests.csv',
    'pretix-checkin-list.semicolon.csv',
    'eventbrite-attendees.csv',
    'hievents-attendees.csv',
    'brella-invites.csv',
    'google-contacts.csv',
    'commonground-template.csv',
  ])('importing %s again doubles and changes nothing', (name) => {
    const first = planOf(fixture(name)).plan;
    const again = planOf(fixture(name), applyPlan(first, [])).plan;
    expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: first.counts.create });
  });
});

describe('planImport, who is who', () => {
  it('finds people by id, then by e-mail whatever its case, and keeps plus-addresses apart', () => {
    const existing = [
      { id: 'a', externalId: 'x1', name: 'Ada Example', email: 'old@example.org' },
      { id: 'b', name: 'Bob Sample', email: 'Bob@Example.org' },
      { id: 'c', name: 'Cy Other', email: 'cy+a@example.org' },
    ];
    const rows = rowsOf(
      'external_id,email,name\nx1,new@example.org,Ada Example\n,bob@example.org,Bob Sample\n,cy@example.org,Cy Other\n',
      existing,
    );
    expect(rows.map(({ action, attendeeId }) => [action, attendeeId])).toEqual([
      ['update', 'a'],
      ['unchanged', 'b'],
      ['create', undefined],
    ]);
    expect(rows[0]).toMatchObject({ changed: ['email'], before: { email: 'old@example.org' } });
  });

  it('empty cells erase nothing, and a later yes does not overrule what the person chose', () => {
    const existing = [
      { id: 'a', email: 'ada@example.org', name: 'Ada Example', company: 'Acme', consentListed: false },
    ];
    const [row] = rowsOf(
      'external_id,email,first_name,last_name,company,title,consent_directory\n,ada@example.org,,,,CTO,yes\n',
      existing,
    );
    expect(row).toMatchObject({ action: 'update', changed: ['headline'], before: {} });
  });

  it('takes the same person in one file once', () => {
    const rows = rowsOf(`${LUMA}\n1,Ada,,,ada@example.org,approved\n2,Ada,,,ADA@example.org,approved\n`);
    expect(verdicts(rows)).toEqual(['create', 'skip duplicate-in-file']);
    expect(rows[1]?.sameAsRow).toBe(2);
  });

  it('keeps several people who share the address of the buyer, and tells them apart next time', () => {
    const text = `${EVENTBRITE}\n1,Ada,Example,buyer@example.org,Standard,901,Attending\n1,Bob,Sample,buyer@example.org,Standard,902,Checked In\n1,Ada,Example,buyer@example.org,Standard,903,Attending\n`;
    const first = planOf(text).plan;
    expect(verdicts(first.rows)).toEqual(['create', 'create', 'skip duplicate-in-file']);
    const renamed = planOf(text.replace('Bob,Sample', 'Robert,Sample'), applyPlan(first, [])).plan;
    expect(verdicts(renamed.rows)).toEqual(['unchanged', 'update', 'skip duplicate-in-file']);
  });

  it('never takes the only holder of a shared address for a stranger', () => {
    const existing = [{ id: 'a', externalId: '901', email: 'buyer@example.org', name: 'Ada Example' }];
    expect(
      verdicts(rowsOf(`${EVENTBRITE}\n1,Bob,Sample,buyer@example.org,Standard,902,Attending\n`, existing)),
    ).toEqual(['create']);
  });

  it('follows a corrected name through the order code of pretix', () => {
    const existing = [{ id: 'a', externalId: 'Q37NT/ada bohm', email: 'ada@example.org', name: 'Ada Bohm' }];
    const [row] = rowsOf(fixture('pretix-checkin-list.semicolon.csv'), existing);
    expect(row).toMatchObject({ action: 'update', attendeeId: 'a' });
    expect(row?.changed).toEqual(expect.arrayContaining(['name', 'externalId']));
  });

  it('refuses an id that was given to somebody else, in the file and at the event', () => {
    const text = 'id,name,email\n7,Ada,ada@example.org\n7,Bob,bob@example.org\n';
    expect(rowsOf(text)[1]).toMatchObject({
      action: 'error',
      errors: [{ column: 'id', field: 'externalId', code: 'id-of-another', value: '7' }],
    });
    const existing = [{ id: 'z', externalId: '7', name: 'Zed', email: 'zed@example.org' }];
    expect(verdicts(rowsOf(text, existing))).toEqual(['error', 'error']);
  });

  it('refuses an address that somebody else at the event holds', () => {
    const existing = [
      { id: 'a', externalId: 'x1', name: 'Ada', email: 'ada@example.org' },
      { id: 'b', externalId: 'x2', name: 'Bob', email: 'bob@example.org' },
    ];
    expect(rowsOf('id,name,email\nx1,Ada,bob@example.org\n', existing)[0]?.errors).toMatchObject([
      { column: 'email', code: 'email-of-another' },
    ]);
  });

  it('knows people without id and address by name and ticket', () => {
    const text = 'Name;Ticket;Firma\nAda Böhm;VIP;Acme\nAda Böhm;Standard;Acme\nAda Böhm;VIP;Acme\n';
    const first = planOf(text).plan;
    expect(verdicts(first.rows)).toEqual(['create', 'create', 'skip duplicate-in-file']);
    expect(verdicts(rowsOf(text, applyPlan(first, [])))).toEqual([
      'unchanged',
      'unchanged',
      'skip duplicate-in-file',
    ]);
  });
});

describe('planImport, cells', () => {
  it('reports a bad address by row, column and value, and leaves the row out', () => {
    const rows = rowsOf('name,email\nAda,ada@\nBob,bob at example.org\nCy,Cy Other <cy@example.org>\n');
    expect(verdicts(rows)).toEqual(['error', 'error', 'create']);
    expect(rows[0]).toMatchObject({
      row: 2,
      errors: [{ column: 'email', field: 'email', code: 'email-invalid', value: 'ada@' }],
    });
    expect(rows[2]?.fields.email).toBe('cy@example.org');
  });

  it('asks for a name, but not from tickets that nobody claimed', () => {
    expect(rowsOf('name,email\n,ada@example.org\n')[0]).toMatchObject({
      action: 'error',
      errors: [{ column: 'name', code: 'required' }],
    });
    expect(verdicts(rowsOf(`${EVENTBRITE}\n1,,,,Standard,901,Attending\n`))).toEqual(['skip unclaimed']);
  });

  it('leaves out what cannot be a link, and says so', () => {
    const [row] = rowsOf(
      'name,email,linkedin,website\nAda,ada@example.org,linkedin.com/company/acme,javascript:alert(1)\n',
    );
    expect(row).toMatchObject({
      action: 'create',
      warnings: [
        { column: 'linkedin', code: 'linkedin-invalid' },
        { column: 'website', code: 'website-invalid' },
      ],
    });
    expect(row?.fields).not.toHaveProperty('website');
  });

  it('shortens at a word and notes it; a name that is too long is an error', () => {
    const long = 'word '.repeat(100).trim();
    const [short, tooLong] = rowsOf(
      `name,email,title\nAda,ada@example.org,${long}\n${long},bob@example.org,CTO\n`,
    );
    expect(short).toMatchObject({
      action: 'create',
      warnings: [{ column: 'title', field: 'headline', code: 'truncated' }],
    });
    expect(short?.fields.headline).toMatch(/word…$/u);
    expect(short?.fields.headline?.length).toBeLessThanOrEqual(160);
    expect(tooLong).toMatchObject({ action: 'error', errors: [{ column: 'name', code: 'too-long' }] });
  });

  it('consents only to a clear yes', () => {
    const answers = ['yes', 'TRUE', '1', 'Ja', 'no', '', 'maybe', '0'];
    const rows = rowsOf(
      `name,email,consent\n${answers.map((answer, at) => `P${at},p${at}@example.org,${answer}`).join('\n')}\n`,
    );
    expect(rows.map(({ fields }) => fields.consentListed)).toEqual([
      true,
      true,
      true,
      true,
      false,
      undefined,
      undefined,
      false,
    ]);
    expect(rows[6]?.warnings).toMatchObject([{ code: 'consent-unclear', value: 'maybe' }]);
  });

  it('names the column by number where there is no header', () => {
    const rows = rowsOf(
      'Ada Example;ada@example.org\nBob Sample;bob@example.org\nCy Other;cy@example.org\nDee Last;dee@\n',
    );
    expect(rows[3]?.errors).toMatchObject([{ column: 2, code: 'email-invalid' }]);
  });

  it('marks a row whose cells slipped', () => {
    const rows = rowsOf('name,email,company\nAda,ada@example.org,Acme, Ltd\nBob,bob@example.org,Acme\n');
    expect(rows[0]).toMatchObject({ action: 'error', errors: [{ code: 'too-many-cells', value: ' Ltd' }] });
  });
});
