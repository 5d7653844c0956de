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
      'contract lawyer, contract law, contract, contract drafting, contract review, terms and conditions, commercial lawyer, business law',
      'Vertragsrecht, Vertrag, Verträge, Vertragsprüfung, AGB, Wirtschaftsrecht, Handelsrecht',
      { broader: ['lawyer'] },
    ],
    [
      'ip-law',
      'patent attorney, patent, trademark, trade mark, intellectual property, ip lawyer, ip law, copyright, ip rights',
      'Patentanwalt, Patent, Patente, Markenrecht, Markenanmeldung, Urheberrecht, geistiges Eigentum, Schutzrechte',
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
      'company law, corporate law, corporate lawyer, shareholder agreement, articles of association, incorporation',
      'Gesellschaftsrecht, Gesellschaftsvertrag, GmbH-Gründung',
      { broader: ['lawyer'], related: { notary: 0.5, 'starting-a-business': 0.4 } },
    ],
    [
      'family-law',
      'family lawyer, family law, divorce lawyer, inheritance law, probate',
      'Familienrecht, Scheidungsanwalt, Erbrecht, Nachlass',
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
      'compliance, compliance officer, regulatory affairs, regulation, certification, iso certification, ce marking',
      'Compliance, Regulatorik, Zertifizierung, Zulassung, Normen',
      { related: { 'quality-management': 0.4, lawyer: 0.3 } },
    ],
    [
      'accountant',
      'accountant, accounting, bookkeeper, bookkeeping, book keeping, annual accounts, payroll, chartered accountant, cpa, accounts, keep the books, do the books',
      'Buchhalter, Buchhaltung, Buchführung, Lohnabrechnung, Lohnbuchhaltung, Jahresabschluss, Bilanzbuchhalter, Rechnungswesen, Bücher führen',
      { related: { 'tax-adviser': 0.6, controller: 0.5, auditor: 0.4 } },
    ],
    [
      'tax-adviser',
      'tax adviser, tax advisor, tax consultant, tax advice, tax, taxes, tax return, vat',
      'Steuerberater, Steuerberatung, Steuer, Steuern, Steuererklärung, Umsatzsteuer, Mehrwertsteuer, Steuerfachangestellte, Steuerkanzlei',
      { related: { lawyer: 0.25, auditor: 0.5 } },
    ],
    [
      'auditor',
      'auditor, audit, auditing, financial audit',
      'Wirtschaftsprüfer, Wirtschaftsprüfung, Revision, Rechnungsprüfer',
    ],
    [
      'controller',
      'controller, controlling, cfo, finance director, chief financial officer, financial planning, cash flow, liquidity planning, head of finance, finance lead',
      'Controller, Controlling, Finanzplanung, Finanzleitung, Liquiditätsplanung, Finanzchef, kaufmännische Leitung',
      { related: { 'business-plan': 0.5 } },
    ],
    [
      'insurance',
      'insurance, insurance broker, insurer, underwriter, actuary, liability insurance',
      'Versicherung, Versicherungsmakler, Versicherungsberater, Haftpflicht, Berufshaftpflicht, Altersvorsorge, Aktuar',
      { related: { 'financial-adviser': 0.5 } },
    ],
    [
      'financial-adviser',
      'financial adviser, financial advisor, wealth manager, retirement planning, pension advice, wealth management, financial advice',
      'Finanzberater, Finanzberatung, Vermögensberater, Vermögensverwaltung, Anlageberatung, Rentenberatung',
    ],
    [
      'stock-market',
      'stock market, stock exchange, stockbroker, shares trading, share trading, trader, equities, securities, stock trading, stocks and bonds, portfolio management',
      'Börse, Aktien, Aktienhandel, Wertpapiere, Börsenmakler, Fondsmanager',
      { related: { 'financial-adviser': 0.5 } },
    ],
    [
      'banking',
      'banker, banking, loan, business loan, bank loan, credit, mortgage, financing, debt financing, microcredit, leasing',
      'Banker, Bankkaufmann, Kredit, Darlehen, Finanzierung, Baufinanzierung, Förderkredit, Hypothek, Hausbank',
      { related: { investor: 0.35, grants: 0.4, 'financial-adviser': 0.4 } },
    ],
    [
      'fundraising',
      'fundraiser, fundraising, donation, donations, donor, crowdfunding, philanthropy, charity funding, donate',
      'Fundraiser, Fundraising, Spende, Spenden, Spender, Crowdfunding, Mäzen, Spendenaktion, spenden sammeln',
      { related: { grants: 0.5, sponsor: 0.6, foundation: 0.6 } },
    ],
    [
      'mergers',
      'mergers and acquisitions, m&a, company sale, selling a company, exit, business succession, succession, successor, takeover, company valuation, valuation',
      'Unternehmensnachfolge, Nachfolge, Nachfolger, Unternehmensverkauf, Firmenverkauf, Unternehmensbewertung, Übernahme, Fusion',
      { related: { lawyer: 0.3, 'business-strategy': 0.3 } },
    ],
    [
      'insolvency',
      'insolvency, bankruptcy, restructuring, turnaround, debt advice',
      'Insolvenz, Sanierung, Restrukturierung, Schuldnerberatung, Insolvenzverwalter',
      { related: { lawyer: 0.4 } },
    ],
    [
      'debt-collection',
      'debt collection, unpaid invoices, receivables, factoring, invoicing',
      'Inkasso, Mahnwesen, Forderungen, Rechnungsstellung, Mahnungen',
    ],
  ]),
  ...conceptsOfArea('help', [
    [
      'grants',
      'grant, grants, grant writing, grant application, subsidy, subsidies, public funding, eu funding, research funding, funding application, funding programme, funding advice, grant writer',
      'Fördermittel, Förderung, Förderantrag, Zuschuss, Zuschüsse, Fördergelder, Fördermittelberatung, Subvention, Subventionen, Stipendium, Drittmittel, Antragstellung, Förderprogramm',
      { related: { 'business-plan': 0.25 } },
    ],
    [
      'business-plan',
      'business plan, financial model, business model, pitch deck, investor deck',
      'Businessplan, Geschäftsplan, Geschäftsmodell, Finanzmodell, Pitchdeck',
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
