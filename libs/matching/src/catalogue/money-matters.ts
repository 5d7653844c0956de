import { conceptTable } from './concept-table.js';

/** Accounts, taxes, insurance, loans and the kinds of capital. */
export const MONEY_MATTERS = [
  ...conceptTable(
    'profession',
    `
    tax-return | tax return, tax returns, income tax, file my taxes, do my taxes, tax filing, tax declaration | Steuererklärung, Einkommensteuer | <tax-adviser ~accountant:0.6
    vat | vat, value added tax, sales tax, vat registration | Umsatzsteuer, Mehrwertsteuer, Umsatzsteuervoranmeldung | <tax-adviser ~accountant:0.5
    international-tax | international tax, transfer pricing, double taxation, expat tax, cross-border tax | internationales Steuerrecht, Verrechnungspreise, Doppelbesteuerung | <tax-adviser
    corporate-tax | corporate tax, trade tax, corporation tax, tax structuring, holding structure | Körperschaftsteuer, Gewerbesteuer, Holdingstruktur | <tax-adviser
    research-allowance | research allowance, r&d tax credit, research tax credit | Forschungszulage | <grants ~tax-adviser:0.4
    payroll | payroll, payslips, wage accounting, salary accounting | Lohnabrechnung, Lohnbuchhaltung, Gehaltsabrechnung | <accountant ~hr:0.4
    annual-accounts | annual accounts, annual report, year-end accounts, balance sheet, financial statements | Jahresabschluss, Bilanz, Geschäftsbericht | <accountant ~auditor:0.6 ~tax-adviser:0.6
    invoicing | invoicing, invoices, e-invoicing, billing, dunning, unpaid invoices | Rechnungsstellung, Rechnungen schreiben, E-Rechnung, Mahnwesen, offene Rechnungen | ~accountant:0.7 ~debt-collection:0.5
    accounting-software | accounting software, datev, bookkeeping software, cash register system | Buchhaltungssoftware, Datev, Kassensystem | ~accountant:0.6 ~automation:0.3
    fractional-cfo | fractional cfo, interim cfo, cfo, finance director, chief financial officer, head of finance, finance lead, part-time cfo | Finanzchef, Finanzleitung, kaufmännische Leitung, Interims-CFO | <controller ~accountant:0.4 ~fundraising-advice:0.4
    cash-flow | cash flow, liquidity planning, liquidity, cash planning, budget planning, forecasting finances | Liquiditätsplanung, Liquidität, Cashflow, Budgetplanung | <controller ~accountant:0.4
    cost-accounting | cost accounting, unit economics, margins, profitability, cost calculation, cost reduction | Kostenrechnung, Deckungsbeitrag, Rentabilität, Kostensenkung | <controller ~pricing:0.5
    esg-reporting | esg reporting, sustainability report, sustainability reporting, csrd, non-financial reporting | Nachhaltigkeitsbericht, Nachhaltigkeitsberichterstattung | <sustainability ~auditor:0.3
    carbon-accounting | carbon footprint, carbon accounting, life cycle assessment, lca, co2 balance, scope 3, emissions accounting | CO2-Bilanz, Ökobilanz, CO2-Fußabdruck, Klimabilanz | <sustainability
    carbon-credits | carbon credits, carbon offset, emissions trading, carbon market | Emissionshandel, CO2-Zertifikate, CO2-Kompensation | ~sustainability:0.5
    health-insurance | health insurance, health insurer, private health insurance, sick pay | Krankenversicherung, Krankenkasse, private Krankenversicherung, Krankengeld | <insurance
    liability-insurance | liability insurance, professional indemnity, public liability, business insurance, insure my business, directors and officers insurance | Haftpflicht, Berufshaftpflicht, Betriebshaftpflicht, Betriebsversicherung | <insurance
    cyber-insurance | cyber insurance | Cyberversicherung | <insurance ~it-security:0.4
    vehicle-insurance | car insurance, vehicle insurance, fleet insurance, drone insurance, transport insurance | Autoversicherung, Kfz-Versicherung, Transportversicherung | <insurance
    pension-planning | pension advice, retirement planning, company pension, retirement savings, provision for old age | Altersvorsorge, Rente, Rentenberatung, betriebliche Altersvorsorge | <financial-adviser ~insurance:0.6
    asset-management | wealth management, wealth manager, asset management, portfolio management, private banking, investing savings, invest my savings | Vermögensverwaltung, Vermögensaufbau, Geldanlage, Anlageberatung | <financial-adviser ~stock-market:0.5
    mortgage | mortgage, house loan, property finance, real estate financing | Hypothek, Baufinanzierung, Immobilienfinanzierung | <banking
    business-loan | business loan, bank loan, working capital, credit line, overdraft, loan for a small business, loans for small businesses, start-up loan, debt financing | Kredit, Betriebsmittelkredit, Förderkredit, Darlehen, Gründungskredit, Firmenkredit, Fremdkapital | <banking
    microcredit | microcredit, microloan, microloans, micro-lending | Mikrokredit, Kleinkredit | <banking
    leasing | leasing, hire purchase, lease a machine, equipment leasing, equipment financing | Leasing, Mietkauf, Maschinenfinanzierung | <banking
    factoring | factoring, invoice financing, receivables financing | Factoring, Rechnungsfinanzierung | <banking ~debt-collection:0.5
    guarantee-bank | guarantee, loan guarantee, surety, export credit | Bürgschaft, Bürgschaftsbank, Exportkredit | <banking
    payment-services | payment provider, payments, card payments, payment terminal, payment processing, online payments | Zahlungsdienstleister, Kartenzahlung, Zahlungsabwicklung, Bezahlterminal | ~banking:0.3 ~online-shop:0.4
    venture-debt | venture debt, mezzanine, revenue-based financing, convertible loan, convertible note | Wandeldarlehen, Mezzanine, Beteiligungsdarlehen | ~investor:0.5 ~banking:0.4
    real-estate-investment | property investment, real estate investor, invest in property, buy-to-let, real estate fund | Immobilieninvestment, Immobilieninvestor, Kapitalanlage in Immobilien | ~real-estate:0.5 ~financial-adviser:0.4 ~investor:0.25
    company-sale | selling a company, sell my company, company sale, exit, sell my business, selling my business, company for sale, business for sale | Unternehmensverkauf, Firmenverkauf, Firma verkaufen | <mergers ~company-purchase:0.5
    company-purchase | buy a company, buying a company, take over a business, acquire a business, acquisition, company takeover, taking over a business | Firma übernehmen, Firma kaufen, Unternehmen kaufen, Betrieb übernehmen, Betriebsübernahme | <mergers
    succession | business succession, succession, successor, hand over my business, handing over the company, family business succession, retire from my business | Nachfolge, Nachfolger, Betriebsübergabe | <mergers ~company-purchase:0.9
    company-valuation | company valuation, valuation, business valuation, what is my company worth, due diligence, financial due diligence | Unternehmensbewertung, Firmenwert, Due Diligence | <mergers ~auditor:0.4
    restructuring | restructuring, turnaround, reorganisation, crisis of the company, company in crisis | Restrukturierung, Sanierung, Unternehmenskrise | <insolvency ~business-strategy:0.5
    donations | donations, donation, donors, donor, give money to charity, charity funding, giving, donate, fundraise for charity | Spende, Spenden, Spender, Spendenaktion, spenden | <fundraising ~foundation:0.6 ~sponsor:0.5
    crowdfunding | crowdfunding, crowdfunding campaign, kickstarter, crowd investing | Crowdfunding, Schwarmfinanzierung, Crowdinvesting | <fundraising ~investor:0.35 ~marketing:0.2
    legacy-giving | philanthropist, philanthropy, major donor, legacy giving, impact fund | Mäzen, Großspender, Philanthropie | <fundraising ~foundation:0.6
    `,
  ),
  ...conceptTable(
    'role',
    `
    angel-investor | business angel, angel investor, angel, business angels, angel investors, angel money, angel round | Business Angel, Privatinvestor | <investor need=investor offer=investor
    venture-capital | venture capital, vc, vc fund, venture fund, venture capitalist, vcs | Wagniskapital, Risikokapital, Beteiligungsgesellschaft, VC-Fonds | <investor need=investor offer=investor
    seed-capital | seed funding, seed round, seed capital, seed investor, seed investment, pre-seed, first funding, first money in, startup capital, start-up capital, early-stage funding, early stage, ticket, tickets for startups, first cheque, seed stage | Seed-Finanzierung, Seed-Runde, Startkapital, Anschubfinanzierung, Frühphase, Gründungskapital | <investor need=investor offer=investor
    growth-capital | growth capital, series a, series b, scale-up funding, growth equity, growth round, late stage, scale-up capital, growth stage | Wachstumskapital, Wachstumsfinanzierung, Series A | <investor need=investor offer=investor
    private-equity | private equity, buyout, buy-out, majority stake, search fund | Private Equity, Mehrheitsbeteiligung, Beteiligungskapital | <investor ~mergers:0.5 need=investor offer=investor
    impact-investor | impact investor, impact investing, impact investment, social investor, patient capital, sustainable investment | Impact-Investor, Impact-Fonds, wirkungsorientiertes Investieren | <investor ~foundation:0.4 need=investor offer=investor
    corporate-venture | corporate venture, corporate venturing, strategic investor, corporate investor | strategischer Investor, Corporate Venture | <investor need=investor offer=investor
    family-office | family office, family offices, high net worth | Family Office, vermögende Familie | <investor ~asset-management:0.4 need=investor offer=investor
    silent-partner | silent partner, silent partnership, sleeping partner | stille Beteiligung, stiller Teilhaber | <investor need=investor offer=investor
    `,
  ),
  ...conceptTable(
    'help',
    `
    fundraising-advice | fundraising advice, investor readiness, preparing a round, raising a round, investor relations, help raising money, fundraising strategy, approach investors, talk to investors, investor pitch, pitch deck review | Investorensuche, Kapitalsuche, Investorenansprache, Finanzierungsberatung, Vorbereitung der Finanzierungsrunde | ~investor:0.45 ~business-plan:0.5 ~presentation-training:0.4
    pitch-deck | pitch deck, investor deck, pitch decks, slide deck, pitch slides | Pitchdeck, Pitch-Deck, Investorenpräsentation | <business-plan ~presentation-training:0.5 ~slide-design:0.6 ~investor:0.2
    financial-model | financial model, financial modelling, financial plan, financial planning, forecast model | Finanzmodell, Finanzplan, Finanzplanung | <business-plan ~controller:0.6
    business-model | business model, business models, monetisation, revenue model, value proposition | Geschäftsmodell, Geschäftsmodelle, Erlösmodell, Monetarisierung | <business-plan ~business-strategy:0.5
    eu-funding | eu funding, horizon europe, european grant, eu grant, eu project, eic accelerator, erasmus, interreg, eu money, european funding | EU-Förderung, EU-Projekt, EU-Mittel, Horizont Europa | <grants ~consortium:0.35
    research-funding | research funding, research grant, third-party funds, research council, science funding, dfg grant | Forschungsförderung, Drittmittel, Forschungsgelder, Forschungsantrag | <grants ~scientist:0.2
    startup-grants | startup grant, founder grant, exist scholarship, start-up subsidy, founder scholarship, innovation grant, innovation funding | Gründungszuschuss, Gründerstipendium, Innovationsförderung, EXIST-Gründungsstipendium | <grants ~starting-a-business:0.4
    arts-funding | arts funding, culture funding, film funding, arts grant, artist residency, residency, arts council | Kulturförderung, Filmförderung, Künstlerstipendium, Residenz | <grants ~sponsor:0.4 ~foundation:0.4
    scholarship | scholarship, scholarships, bursary, study grant, student loan | Stipendium, Stipendien, Studienförderung, Studienkredit | <grants
    energy-subsidies | energy subsidies, renovation subsidy, heat pump subsidy | Sanierungsförderung, Energieförderung | <grants ~energy-adviser:0.5
    `,
  ),
];
