import { conceptsOfArea } from './concept.js';

/** Law, tax, accounting, insurance, banking and funding. */
export const LAW_AND_MONEY = [
  ...conceptsOfArea('profession', [
    [
      'lawyer',
      'lawyer, attorney, solicitor, counsel, barrister, legal advice, legal adviser, legal advisor, legal counsel, legal help, legal questions, law firm, attorney at law',
      'Anwalt, Rechtsanwalt, Rechtsberatung, Jurist, Anwaltskanzlei, Rechtsbeistand, Rechtsfragen, Rechtsrat, juristische Beratung, rechtliche Beratung',
      { related: { notary: 0.4, mediator: 0.3 } },
    ],
    [
      'employment-law',
      'employment lawyer, employment law, labour law, labor law, labour lawyer, labor lawyer, dismissal protection, work contract, employment contract',
      'Arbeitsrecht, Arbeitsrechtler, Kündigungsschutz, Arbeitsvertrag',
      { broader: ['lawyer'], related: { hr: 0.3 } },
    ],
    [
      'contract-law',
      'contract lawyer, contract law, contract, contract drafting, contract review, commercial lawyer, business law',
      'Vertragsrecht, Vertrag, Verträge, Vertragsprüfung, Wirtschaftsrecht, Handelsrecht',
      { broader: ['lawyer'] },
    ],
    [
      'ip-law',
      'patent attorney, intellectual property, ip lawyer, ip law, ip rights',
      'Patentanwalt, geistiges Eigentum, Schutzrechte',
      { broader: ['lawyer'], related: { 'technology-transfer': 0.3 } },
    ],
    [
      'data-protection',
      'data protection, gdpr, privacy lawyer, data privacy, privacy officer, data protection officer, privacy',
      'Datenschutz, DSGVO, Datenschutzbeauftragter, Datenschutzrecht',
      { related: { lawyer: 0.5, 'it-security': 0.4, compliance: 0.5 } },
    ],
    [
      'company-law',
      'company law, corporate law, corporate lawyer, shareholder agreement, incorporation',
      'Gesellschaftsrecht',
      { broader: ['lawyer'], related: { notary: 0.5, 'starting-a-business': 0.4 } },
    ],
    [
      'family-law',
      'family lawyer, family law, divorce lawyer',
      'Familienrecht, Scheidungsanwalt',
      { broader: ['lawyer'] },
    ],
    [
      'tenancy-law',
      'tenancy law, tenancy lawyer, rental law, property lawyer, real estate law',
      'Mietrecht, Immobilienrecht, Pachtrecht',
      { broader: ['lawyer'], related: { 'real-estate': 0.3 } },
    ],
    [
      'immigration-law',
      'immigration lawyer, immigration law, visa, residence permit, work permit, visas',
      'Aufenthaltsrecht, Visum, Aufenthaltserlaubnis, Arbeitserlaubnis, Ausländerrecht, Migrationsrecht',
      { broader: ['lawyer'], related: { relocation: 0.5 } },
    ],
    ['notary', 'notary, notary public', 'Notar, Notariat, Beurkundung'],
    [
      'mediator',
      'mediator, mediation, conflict resolution, dispute resolution, arbitration',
      'Mediator, Mediation, Schlichtung, Konfliktlösung, Konfliktberatung',
      { related: { coaching: 0.3 } },
    ],
    [
      'compliance',
      'compliance, compliance officer, regulatory affairs, regulation',
      'Compliance, Regulatorik, Zulassung, Normen',
      { related: { 'quality-management': 0.4, lawyer: 0.3 } },
    ],
    [
      'accountant',
      'accountant, accounting, bookkeeper, bookkeeping, book keeping, chartered accountant, cpa, accounts, keep the books, do the books',
      'Buchhalter, Buchhaltung, Buchführung, Bilanzbuchhalter, Rechnungswesen, Bücher führen',
      { related: { 'tax-adviser': 0.6, controller: 0.5, auditor: 0.4 } },
    ],
    [
      'tax-adviser',
      'tax adviser, tax advisor, tax consultant, tax advice, tax, taxes',
      'Steuerberater, Steuerberatung, Steuer, Steuern, Steuerfachangestellte, Steuerkanzlei',
      { related: { lawyer: 0.25, auditor: 0.5 } },
    ],
    [
      'auditor',
      'auditor, audit, auditing, financial audit',
      'Wirtschaftsprüfer, Wirtschaftsprüfung, Revision, Rechnungsprüfer',
    ],
    [
      'controller',
      'controller, controlling',
      'Controller, Controlling',
      { related: { 'business-plan': 0.5 } },
    ],
    [
      'insurance',
      'insurance, insurance broker, insurer, underwriter, actuary',
      'Versicherung, Versicherungsmakler, Versicherungsberater, Aktuar',
      { related: { 'financial-adviser': 0.5 } },
    ],
    [
      'financial-adviser',
      'financial adviser, financial advisor, financial advice',
      'Finanzberater, Finanzberatung, Vermögensberater',
    ],
    [
      'stock-market',
      'stock market, stock exchange, stockbroker, shares trading, share trading, trader, equities, securities, stock trading, stocks and bonds',
      'Börse, Aktien, Aktienhandel, Wertpapiere, Börsenmakler, Fondsmanager',
      { related: { 'financial-adviser': 0.5 } },
    ],
    [
      'banking',
      'banker, banking, loan, credit, financing',
      'Banker, Bankkaufmann, Finanzierung, Hausbank',
      { related: { investor: 0.35, grants: 0.4, 'financial-adviser': 0.4 } },
    ],
    [
      'fundraising',
      'fundraiser, fundraising',
      'Fundraiser, Fundraising, spenden sammeln',
      { related: { grants: 0.5, sponsor: 0.6, foundation: 0.6 } },
    ],
    [
      'mergers',
      'mergers and acquisitions, m&a, takeover',
      'Unternehmensnachfolge, Übernahme, Fusion',
      { related: { lawyer: 0.3, 'business-strategy': 0.3 } },
    ],
    [
      'insolvency',
      'insolvency, bankruptcy, debt advice',
      'Insolvenz, Schuldnerberatung, Insolvenzverwalter',
      { related: { lawyer: 0.4 } },
    ],
    ['debt-collection', 'debt collection, receivables', 'Inkasso, Forderungen, Mahnungen'],
  ]),
  ...conceptsOfArea('help', [
    [
      'grants',
      'grant, grants, grant writing, grant application, subsidy, subsidies, public funding, funding application, funding programme, funding advice, grant writer',
      'Fördermittel, Förderung, Förderantrag, Zuschuss, Zuschüsse, Fördergelder, Fördermittelberatung, Subvention, Subventionen, Antragstellung, Förderprogramm',
      { related: { 'business-plan': 0.25 } },
    ],
    [
      'business-plan',
      'business plan',
      'Businessplan, Geschäftsplan',
      { related: { 'starting-a-business': 0.5, 'business-strategy': 0.4 } },
    ],
    [
      'pricing',
      'pricing, price strategy, price calculation, rates and pricing',
      'Preisgestaltung, Preisstrategie, Kalkulation, Preiskalkulation, Honorarkalkulation',
      { related: { 'business-strategy': 0.4 } },
    ],
  ]),
];
