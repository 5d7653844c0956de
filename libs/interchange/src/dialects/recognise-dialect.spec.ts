import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { tableOf } from '../testing/read-list.js';
import { recogniseDialect } from './recognise-dialect.js';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../fixtures', name));

/** The mapping with header texts in place of column numbers, which is how a person would check it. */
function readable(source: string | Uint8Array): {
  dialect: string;
  columns: Record<string, string | number>;
} {
  const table = tableOf(source);
  const { dialect, mapping } = recogniseDialect(table);
  const columns = Object.entries(mapping).map(
    ([field, column]) => [field, table.headers[column] || column] as const,
  );
  return { dialect, columns: Object.fromEntries(columns) };
}

describe('recogniseDialect, by the files of known tools', () => {
  it('Luma, with the questions of the registration form', () => {
    expect(readable(fixture('luma-guests.csv'))).toEqual({
      dialect: 'luma',
      columns: {
        externalId: 'api_id',
        email: 'email',
        name: 'name',
        firstName: 'first_name',
        lastName: 'last_name',
        phone: 'phone_number',
        status: 'approval_status',
        ticket: 'ticket_name',
        company: "What's your company?",
        linkedin: "What's your LinkedIn?",
      },
    });
  });

  it('pretix check-in list', () => {
    expect(readable(fixture('pretix-checkin-list.semicolon.csv'))).toEqual({
      dialect: 'pretix-checkin',
      columns: {
        externalId: 'Order code',
        email: 'E-mail',
        name: 'Attendee name',
        firstName: 'Attendee name: Given name',
        lastName: 'Attendee name: Family name',
        phone: 'Phone number',
        ticket: 'Product',
        company: 'Company',
      },
    });
  });

  it('Eventbrite', () => {
    expect(readable(fixture('eventbrite-attendees.csv'))).toEqual({
      dialect: 'eventbrite',
      columns: {
        externalId: 'Attendee #',
        email: 'Email',
        firstName: 'First Name',
        lastName: 'Last Name',
        ticket: 'Ticket Type',
        status: 'Attendee Status',
        headline: 'Job Title',
        company: 'Company',
      },
    });
  });

  it('Hi.Events', () => {
    expect(readable(fixture('hievents-attendees.csv'))).toEqual({
      dialect: 'hievents',
      columns: {
        externalId: 'Public ID',
        email: 'Email',
        firstName: 'First Name',
        lastName: 'Last Name',
        status: 'Status',
        ticket: 'Product Name',
        company: 'Company (question)',
        linkedin: 'LinkedIn (question)',
      },
    });
  });

  it('Brella, Google Contacts and our own template', () => {
    expect(readable(fixture('brella-invites.csv'))).toEqual({
      dialect: 'brella',
      columns: {
        externalId: 'External ID',
        email: 'Email',
        firstName: 'First name',
        lastName: 'Last name',
        company: 'Company',
        headline: 'Title',
      },
    });
    expect(readable(fixture('google-contacts.csv'))).toEqual({
      dialect: 'google-contacts',
      columns: {
        email: 'E-mail 1 - Value',
        firstName: 'First Name',
        lastName: 'Last Name',
        company: 'Organization Name',
        headline: 'Organization Title',
        phone: 'Phone 1 - Value',
        website: 'Website 1 - Value',
        tags: 'Labels',
      },
    });
    expect(readable(fixture('commonground-template.csv'))).toMatchObject({
      dialect: 'commonground',
      columns: { headline: 'title', consentListed: 'consent_directory' },
    });
  });
});

describe('recogniseDialect, by headers', () => {
  it.each([
    [
      'eventbrite',
      'Order #,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Attendee Status\n1,1/1/26,Ada,Example,ada@example.org,1,Standard,Attending\n',
      { lastName: 'Surname' },
    ],
    [
      'tito',
      'Number,Ticket Created Date,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Ticket Reference,Tags\n1,2026-01-01,Standard,Ada Example,Ada,Example,ada@example.org,Acme,,Conf,,0,ABC-1,\n',
      { externalId: 'Ticket Reference', email: 'Ticket Email', status: 'Void Status' },
    ],
    [
      'meetup',
      'Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\nAda Example\t123\t\tNo\tYes\t0\tx\ty\thttps://www.meetup.com/members/123\n',
      { externalId: 'User ID', name: 'Name', status: 'RSVP' },
    ],
    [
      'linkedin',
      'Notes:\n"see the email address help"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Example,https://www.linkedin.com/in/ada,,Acme,CTO,12 Mar 2024\n',
      { linkedin: 'URL', headline: 'Position' },
    ],
    [
      'pretix-checkin',
      '"Bestellnummer";"Teilnehmername";"Teilnehmername: Vorname";"Teilnehmername: Nachname";"Produkt";"Eingecheckt";"E-Mail";"Firma"\n"Q37NT";"Ada Böhm";"Ada";"Böhm";"Konferenz";"";"ada@example.org";"IT4I"\n',
      { externalId: 'Bestellnummer', company: 'Firma', email: 'E-Mail' },
    ],
  ])('%s', (dialect, text, columns) => {
    const found = readable(text);
    expect(found.dialect).toBe(dialect);
    expect(found.columns).toMatchObject(columns);
  });

  it('takes the first of two equal headers and the filled one of two addresses (pretix positions)', () => {
    const text =
      'Event slug,Order code,Position ID,Status,Email,Product,Attendee name,Attendee email,Company,Company,Address\nconf,Q37NT,1,Paid,buyer@example.org,Standard,Ada Böhm,,Acme,Acme Invoices,Street\n';
    const table = tableOf(text);
    expect(recogniseDialect(table)).toMatchObject({
      dialect: 'pretix-positions',
      mapping: { email: 4, company: 8 },
    });
    const filled = tableOf(text.replace('Ada Böhm,,', 'Ada Böhm,ada@example.org,'));
    expect(recogniseDialect(filled).mapping.email).toBe(7);
  });

  it('does not take the role of a Meetup host for a job title', () => {
    const { mapping } = recogniseDialect(
      tableOf('Name\tUser ID\tTitle\tURL of Member Profile\nAda\t1\tOrganizer\thttps://x.example.org\n'),
    );
    expect(mapping.headline).toBeUndefined();
  });
});

describe('recogniseDialect, any other list', () => {
  it.each([
    [
      'German',
      'Vorname;Nachname;E-Mail-Adresse;Firma;Funktion;Telefon\nAda;Böhm;ada@example.org;IT4I;Leitung;030 1234567\n',
      ['company', 'email', 'firstName', 'headline', 'lastName', 'phone'],
    ],
    [
      'French',
      'Prénom;Nom;Courriel;Société;Poste\nZoé;Blanc;zoe@example.org;Atelier;Gérante\n',
      ['company', 'email', 'firstName', 'headline', 'lastName'],
    ],
    [
      'Spanish',
      'Nombre,Apellidos,Correo electrónico,Empresa,Cargo\nLucía,Ruiz,lucia@example.org,Acme,Directora\n',
      ['company', 'email', 'firstName', 'headline', 'lastName'],
    ],
    [
      'Italian',
      'Nome,Cognome,Indirizzo email,Azienda,Ruolo\nChiara,Ricci,chiara@example.org,Acme,Titolare\n',
      ['company', 'email', 'firstName', 'headline', 'lastName'],
    ],
    [
      'Portuguese',
      'Nome,Sobrenome,Endereço de e-mail,Empresa,Função\nJoana,Costa,joana@example.org,Acme,Diretora\n',
      ['company', 'email', 'firstName', 'headline', 'lastName'],
    ],
    [
      'Dutch',
      'Voornaam,Achternaam,E-mailadres,Bedrijf,Functie\nNoor,Bakker,noor@example.org,Acme,Directeur\n',
      ['company', 'email', 'firstName', 'headline', 'lastName'],
    ],
    [
      'a web form',
      'Timestamp,Email Address,Your full name,What are you looking for at this event?,What can you offer others?\n2026,ada@example.org,Ada Example,a lawyer,first aid\n',
      ['email', 'name', 'needs', 'offers'],
    ],
  ])('reads headers in %s', (_, text, fields) => {
    const { dialect, mapping, confidence } = recogniseDialect(tableOf(text));
    expect(dialect).toBe('generic');
    expect(Object.keys(mapping).sort()).toEqual(fields);
    expect(confidence).toBeGreaterThanOrEqual(0.7);
  });

  it('knows that "Name" beside "Vorname" is the family name', () => {
    expect(recogniseDialect(tableOf('Name;Vorname;E-Mail\nBöhm;Ada;ada@example.org\n')).mapping).toEqual({
      lastName: 0,
      firstName: 1,
      email: 2,
    });
    expect(
      recogniseDialect(tableOf('Name;Vorname;E-Mail\nAda Böhm;Ada;ada@example.org\n')).mapping,
    ).toMatchObject({ name: 0 });
  });

  it('reads a list without header by its values, in the order of Indico', () => {
    const table = tableOf(
      'Ada,Example,Acme,CTO,+34600111222,ada@example.org\nBob,Sample,Globex,CFO,,bob@example.org\n',
    );
    expect(recogniseDialect(table).mapping).toEqual({
      firstName: 0,
      lastName: 1,
      company: 2,
      headline: 3,
      phone: 4,
      email: 5,
    });
    const short = tableOf('Ada Example;ada@example.org\nBob Sample;bob@example.org\n');
    expect(recogniseDialect(short).mapping).toEqual({ name: 0, email: 1 });
  });
});
