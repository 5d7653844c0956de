import { conceptsOfArea } from './concept.js';

/** Selling, being seen, leading, organising, hiring: what companies help each other with. */
export const BUSINESS_HELP = [
  ...conceptsOfArea('profession', [
    [
      'marketing',
      'marketing, marketing manager, marketing agency, advertising, advertising agency, campaign, campaigns, online marketing, digital marketing, growth hacking, growth marketing, marketeer, cmo, promotion, promote, advertise',
      'Marketing, Werbung, Werbeagentur, Kampagne, Onlinemarketing, Marketingagentur, Vermarktung, Reklame, Marketingleiter, werben',
      { related: { 'public-relations': 0.5 } },
    ],
    [
      'seo',
      'seo, search engine optimisation, search engine optimization, google ads, sea, search marketing, google ranking, found on google',
      'Suchmaschinenoptimierung, Suchmaschinenmarketing, Suchmaschinen',
      { broader: ['marketing'], related: { 'web-design': 0.3 } },
    ],
    [
      'social-media',
      'social media, social media manager, instagram, tiktok, linkedin, influencer, community manager, content creator, youtube',
      'soziale Medien, Social-Media-Manager, soziale Netzwerke, Influencer',
      { broader: ['marketing'], related: { copywriter: 0.3 } },
    ],
    [
      'public-relations',
      'public relations, pr, pr agency, press officer, press work, media relations, communications, spokesperson, press release, publicist, corporate communications',
      'Öffentlichkeitsarbeit, Pressearbeit, Pressesprecher, Unternehmenskommunikation, PR-Agentur, Pressemitteilung, PR-Berater, Pressereferent',
      { related: { press: 0.5 } },
    ],
    [
      'market-research',
      'market research, market researcher, survey, surveys, interview partners, user interviews, focus group, opinion research, customer interviews, market analysis',
      'Marktforschung, Umfrage, Umfragen, Interviewpartner, Befragung, Meinungsforschung, Marktanalyse',
    ],
    [
      'sales',
      'sales, salesperson, sales manager, selling, sales representative, sales rep, account manager, business development, lead generation, leads, cold calling, sales training, sales agent, closing deals',
      'Vertrieb, Verkauf, Verkäufer, Vertriebsleiter, Außendienst, Handelsvertreter, Vertriebler, Akquise, Kundengewinnung, Neukundengewinnung, Verkaufstraining',
      { related: { marketing: 0.35, distribution: 0.5 } },
    ],
    [
      'distribution',
      'distributor, distribution, wholesaler, wholesale, retailer, retailers, retail partner, reseller, shelf space, shops that stock, stockist',
      'Großhandel, Händler, Einzelhändler, Großhändler, Wiederverkäufer, Vertriebspartner, Handelspartner, Absatzweg',
      { related: { retail: 0.6 } },
    ],
    [
      'customer-service',
      'customer service, customer support, call centre, call center, customer success, help desk, complaints',
      'Kundenservice, Kundendienst, Kundenbetreuung, Callcenter, Beschwerdemanagement',
    ],
    [
      'business-strategy',
      'business consultant, management consultant, strategy, strategy consultant, business advice, consulting, consultant, management consulting, business adviser, business advisor',
      'Unternehmensberater, Unternehmensberatung, Strategie, Strategieberatung, Berater, Organisationsberatung',
      { related: { 'process-improvement': 0.4, 'starting-a-business': 0.4 } },
    ],
    [
      'starting-a-business',
      'starting a business, start a business, founding a company, startup advice, start-up advice, self-employment, becoming self-employed, going freelance, startup consultant, incubator, accelerator, business registration',
      'Existenzgründung, Gründungsberatung, Unternehmensgründung, Selbstständigkeit, Selbständigkeit, Gründungsberater, Gründerzentrum, Firmengründung, Gewerbeanmeldung',
      { related: { mentor: 0.4 } },
    ],
    [
      'project-manager',
      'project manager, project management, project lead, scrum master, agile coach, agile, scrum, pmo, interim manager, interim management',
      'Projektmanager, Projektleiter, Projektmanagement, Projektleitung, Projektsteuerung, Interimsmanager',
      { related: { 'event-organiser': 0.2 } },
    ],
    [
      'hr',
      'human resources, hr, hr manager, people operations, personnel, personnel manager, onboarding, employer branding, people and culture, head of people',
      'Personalabteilung, Personalwesen, Personaler, Personalleiter, Personalreferent, Personalentwicklung, Arbeitgebermarke, Personalmanagement',
      { related: { recruiter: 0.6 } },
    ],
    [
      'recruiter',
      'recruiter, recruiting, recruitment, headhunter, headhunting, talent acquisition, staffing agency, recruitment agency, executive search, temp agency, staffing, recruit',
      'Personalvermittler, Personalvermittlung, Personalberater, Zeitarbeit, Personalgewinnung, Personaldienstleister, Headhunter, Recruiter',
      { related: { 'career-advice': 0.3 } },
    ],
    [
      'assistant',
      'assistant, virtual assistant, secretary, office manager, admin, administrative help, office help, office work, office management, personal assistant, back office, paperwork',
      'Assistenz, Assistentin, Sekretärin, Sekretariat, Büroleitung, virtuelle Assistenz, Bürohilfe, Bürokraft, Büroorganisation, Papierkram, Bürokaufmann, Verwaltungskraft',
      { related: { accountant: 0.2 } },
    ],
    [
      'change-management',
      'change management, organisational development, organizational development, team development, team building, leadership training, leadership development, leadership, new work, corporate culture, team coach, team coaching',
      'Veränderungsmanagement, Organisationsentwicklung, Teamentwicklung, Führungskräfteentwicklung, Führung, Führungskräftetraining, Unternehmenskultur, Teambuilding, Führungskräfte',
      { related: { coaching: 0.6, facilitator: 0.5 } },
    ],
    [
      'facilitator',
      'facilitator, facilitation, workshop leader, workshop facilitation, moderator, moderation, design thinking, master of ceremonies, compere, presenter, emcee, moderate, facilitate',
      'Moderator, Workshopleiter, Prozessbegleiter, Moderation, Großgruppenmoderation, Veranstaltungsmoderation, moderieren',
      { related: { speaker: 0.5, trainer: 0.4 } },
    ],
    [
      'event-organiser',
      'event organiser, event organizer, event manager, event planner, events manager, event management, conference organiser, conference organizer, event agency, trade fair stand, wedding planner, wedding, weddings, organise events, organize events, plan events',
      'Veranstalter, Eventmanager, Veranstaltungsorganisation, Veranstaltungsplanung, Eventagentur, Messebau, Hochzeitsplaner, Veranstaltungskaufmann, Hochzeit, Messestand, Veranstaltungen organisieren',
      { related: { caterer: 0.3, venue: 0.25 } },
    ],
    [
      'export',
      'export, exporting, import and export, foreign trade, customs, internationalisation, internationalization, market entry, going abroad, expansion abroad, international markets',
      'Exportieren, Außenhandel, Zoll, Auslandsmarkt, Markteintritt, Auslandsgeschäft, Internationalisierung, Ausfuhr, Auslandsexpansion, Export',
    ],
    [
      'franchise',
      'franchise, franchising, franchisee, licensing, licence, license',
      'Franchise, Franchisenehmer, Lizenz, Lizenzierung, Lizenzen',
    ],
    [
      'sustainability',
      'sustainability, sustainable, csr, esg, carbon footprint, sustainability report, climate neutral, climate protection, environmental consultant, ecology, green business, life cycle assessment',
      'Nachhaltigkeit, nachhaltig, Nachhaltigkeitsbericht, CO2-Bilanz, Klimaschutz, Umweltberater, klimaneutral, Umweltschutz, Ökobilanz, Ökologie',
    ],
    [
      'real-estate',
      'real estate, estate agent, realtor, real estate agent, property, property manager, property developer, letting agent, housing, flat, apartment',
      'Immobilien, Immobilienmakler, Hausverwaltung, Wohnung, Projektentwickler, Wohnungssuche, Makler, Wohnraum, Mietwohnung',
    ],
    [
      'relocation',
      'relocation, relocation service, expat, expats, newcomers, settling in, integration of refugees, refugees',
      'Ankommen, Zugezogene, Geflüchtete, Integration, Auslandsumzug, Expats, Neuankömmlinge',
    ],
    [
      'public-administration',
      'public administration, city administration, city council, municipality, mayor, local government, authority, town hall, ministry, civil servant',
      'Verwaltung, Stadtverwaltung, Behörde, Gemeinde, Bürgermeister, Rathaus, Kommune, Ministerium, Amt, Kommunalverwaltung, Landratsamt',
    ],
    [
      'urban-planner',
      'urban planner, urban planning, city planning, town planning, traffic planning, mobility planning',
      'Stadtplaner, Stadtplanung, Verkehrsplanung, Stadtentwicklung, Raumplanung',
    ],
    [
      'politics',
      'politics, politician, policy, lobbyist, public affairs, advocacy, policy maker, campaigner, activist',
      'Politik, Politiker, Interessenvertretung, Aktivist, Lobbyarbeit, Abgeordnete',
    ],
    [
      'executive',
      'ceo, managing director, chief executive, executive, board member, supervisory board, advisory board',
      'Geschäftsführer, Vorstand, Geschäftsleitung, Aufsichtsrat, Beirat, Geschäftsführung',
    ],
  ]),
];
