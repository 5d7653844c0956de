import { conceptTable } from './concept-table.js';

/** Fields of law, each a specialism of the lawyer. */
export const LAW_FIELDS = [
  ...conceptTable(
    'profession',
    `
    criminal-law | criminal lawyer, criminal law, criminal defence, defence lawyer | Strafrecht, Strafverteidiger, Strafverteidigung | <lawyer
    traffic-law | traffic law, traffic lawyer, road accident claim | Verkehrsrecht, Verkehrsunfall, Bußgeldbescheid | <lawyer
    construction-law | construction law, building law, construction lawyer, planning law | Baurecht, Architektenrecht, Planungsrecht | <lawyer ~architect:0.2
    procurement-law | procurement law, public procurement law | Vergaberecht | <lawyer ~tender-writing:0.5
    media-law | media law, press law, entertainment lawyer, music lawyer, film lawyer | Medienrecht, Presserecht, Äußerungsrecht | <lawyer ~copyright:0.5
    it-law | it law, it lawyer, software law, software licence, technology lawyer, saas contract | IT-Recht, Softwarerecht, Softwarelizenz, Internetrecht | <lawyer ~data-protection:0.5 ~contract-law:0.5
    competition-law | competition law, antitrust, cartel law, unfair competition | Wettbewerbsrecht, Kartellrecht, Abmahnung | <lawyer
    insurance-law | insurance law, insurance lawyer | Versicherungsrecht | <lawyer
    medical-law | medical law, health law, malpractice | Medizinrecht, Arzthaftung, Patientenrecht | <lawyer
    social-law | social law, benefits law, disability law | Sozialrecht, Rentenrecht, Sozialleistungen | <lawyer ~welfare-advice:0.5
    environmental-law | environmental law, environmental lawyer, agricultural law, energy law, emissions permit | Umweltrecht, Agrarrecht, Energierecht, Umweltauflagen | <lawyer
    banking-law | banking law, capital markets law, financial regulation, bafin licence | Bankrecht, Kapitalmarktrecht | <lawyer ~banking:0.25
    startup-law | startup lawyer, startup law, term sheet, shareholders agreement, vesting, convertible loan agreement, cap table, legal side of founding | Beteiligungsvertrag, Gesellschaftervereinbarung, Wandeldarlehensvertrag | <lawyer <company-law ~investor:0.2
    consumer-law | consumer law, consumer protection, consumer rights | Verbraucherrecht, Verbraucherschutz | <lawyer
    association-law | association law, nonprofit law, charity law, club statutes | Vereinsrecht, Stiftungsrecht, Vereinssatzung, Gemeinnützigkeitsrecht | <lawyer ~association-work:0.5
    tax-law | tax law, tax lawyer, tax litigation | Steuerrecht, Steuerstrafrecht, Fachanwalt für Steuerrecht | <lawyer <tax-adviser
    inheritance-law | inheritance law, will and testament, inheritance, probate, estate planning, last will | Erbrecht, Testament, Nachlass, Erbschaft, Vorsorgevollmacht | <lawyer ~notary:0.5 ~family-law:0.5
    international-law | international law, cross-border contracts, foreign law, us law, english law | internationales Recht, Völkerrecht | <lawyer ~export:0.2
    trademark | trademark, trade mark, trademark registration, brand protection, register a trademark | Markenrecht, Markenanmeldung, Markenschutz | <ip-law
    patents | patent, patents, patent application, patent search, freedom to operate, prior art, protect an invention, protecting an invention, protect my invention | Patent, Patente, Patentanmeldung, Patentrecherche, Erfindung schützen | <ip-law ~technology-transfer:0.4
    copyright | copyright, image rights, author rights, music rights, usage rights | Urheberrecht, Bildrechte, Nutzungsrechte | <ip-law
    licensing-deals | licensing agreement, licence agreement, license agreement, licensing, licence, license, licensee, licensor | Lizenzvertrag, Lizenz, Lizenzierung, Lizenzen, Lizenznehmer, Lizenzgeber | <ip-law ~technology-transfer:0.4 ~franchise:0.4
    terms-conditions | terms and conditions, terms of service, privacy policy, imprint, legal texts for a website | AGB, Datenschutzerklärung, Impressum | <contract-law ~data-protection:0.5
    nda | nda, non-disclosure agreement, confidentiality agreement | Geheimhaltungsvereinbarung, Vertraulichkeitsvereinbarung | <contract-law
    litigation | litigation, lawsuit, legal dispute, trial lawyer, going to court, sue | Prozessführung, Rechtsstreit, Klage, Gerichtsverfahren | <lawyer
    works-council | works council, staff council, trade union, union, collective bargaining | Betriebsrat, Personalrat, Gewerkschaft, Tarifvertrag | ~employment-law:0.6 ~hr:0.3
    whistleblowing | money laundering, anti-corruption, whistleblowing, supply chain act, export control, sanctions | Geldwäsche, Korruptionsprävention, Hinweisgeberschutz, Lieferkettengesetz, Exportkontrolle | <compliance
    product-approval | ce marking, ce mark, product approval, product safety, type approval, market approval, homologation | CE-Kennzeichnung, Produktzulassung, Produktsicherheit, Typgenehmigung | <compliance ~test-laboratory:0.6
    medical-device-approval | medical device approval, medical device regulation, mdr, fda approval, medical device certification, regulatory affairs for medical devices | Medizinprodukterecht, MDR-Zulassung, Zulassung von Medizinprodukten | <compliance ~clinical-trials:0.5 ~quality-management:0.3
    quality-certificates | iso certification, iso 9001, iso 27001, iso audit, certification, certifications, certificate | ISO-Zertifizierung, Zertifizierung, Zertifikat | <compliance <quality-management
    building-permit | building permit, planning permission, building application, change of use | Baugenehmigung, Bauantrag, Nutzungsänderung | ~architect:0.8 ~construction-law:0.6 ~public-administration:0.4
    permits | permit, permits, official permit, trading licence, restaurant licence, alcohol licence | Genehmigung, Genehmigungen, Konzession, Schankerlaubnis, behördliche Genehmigung | ~lawyer:0.4 ~public-administration:0.6
    welfare-advice | benefits advice, welfare advice, debt counselling, help with authorities, help with forms, dealing with authorities | Sozialberatung, Behördengänge, Hilfe mit Formularen, Behördenkram | ~social-worker:0.5 ~newcomer-help:0.4
    `,
  ),
];
