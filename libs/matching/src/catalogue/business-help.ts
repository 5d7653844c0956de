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
      'seo, search engine optimisation, search engine optimization, sea, search marketing, google ranking, found on google',
      'Suchmaschinenoptimierung, Suchmaschinenmarketing, Suchmaschinen',
      { broader: ['marketing'], related: { 'web-design': 0.3 } },
    ],
    [
      'social-media',
      'social media, social media manager, instagram, tiktok, linkedin, content creator, youtube',
      'soziale Medien, Social-Media-Manager, soziale Netzwerke',
      { broader: ['marketing'], related: { copywriter: 0.3 } },
    ],
    [
      'public-relations',
      'public relations, pr, pr agency, communications, spokesperson, publicist',
      'Öffentlichkeitsarbeit, Unternehmenskommunikation, PR-Agentur, PR-Berater, Pressereferent',
      { related: { press: 0.5 } },
    ],
    ['market-research', 'market research, market researcher, opinion research', 'Marktforschung'],
    [
      'sales',
      'sales, salesperson, sales manager, selling',
      'Vertrieb, Verkauf, Verkäufer, Vertriebler',
      { related: { marketing: 0.35, distribution: 0.5 } },
    ],
    [
      'distribution',
      'distributor, distribution, retailer, retailers, retail partner, reseller',
      'Großhandel, Händler, Einzelhändler, Handelspartner, Absatzweg',
      { related: { retail: 0.6 } },
    ],
    [
      'customer-service',
      'customer service, customer support, help desk, complaints',
      'Kundenservice, Kundendienst, Kundenbetreuung, Beschwerdemanagement',
    ],
    [
      'business-strategy',
      'business consultant, management consultant, strategy, strategy consultant, business advice, consulting, consultant, management consulting, business adviser, business advisor',
      'Unternehmensberater, Unternehmensberatung, Strategie, Strategieberatung, Berater, Organisationsberatung',
      { related: { 'process-improvement': 0.4, 'starting-a-business': 0.4 } },
    ],
    [
      'starting-a-business',
      'starting a business, start a business, startup advice, start-up advice, startup consultant',
      'Existenzgründung, Gründungsberatung, Gründungsberater',
      { related: { mentor: 0.4 } },
    ],
    [
      'project-manager',
      'project manager, project management, project lead, pmo',
      'Projektmanager, Projektleiter, Projektmanagement, Projektleitung, Projektsteuerung',
      { related: { 'event-organiser': 0.2 } },
    ],
    [
      'hr',
      'human resources, hr, hr manager, people operations, personnel, personnel manager, people and culture, head of people',
      'Personalabteilung, Personalwesen, Personaler, Personalleiter, Personalreferent, Personalmanagement',
      { related: { recruiter: 0.6 } },
    ],
    [
      'recruiter',
      'recruiter, recruiting, recruitment, talent acquisition, recruitment agency, recruit',
      'Personalvermittler, Personalvermittlung, Personalgewinnung, Recruiter',
      { related: { 'career-advice': 0.3 } },
    ],
    [
      'assistant',
      'assistant, secretary, office manager, admin, administrative help, office help, office work, office management, personal assistant, back office, paperwork',
      'Assistenz, Assistentin, Sekretärin, Sekretariat, Büroleitung, Bürohilfe, Bürokraft, Büroorganisation, Papierkram, Bürokaufmann, Verwaltungskraft',
      { related: { accountant: 0.2 } },
    ],
    [
      'change-management',
      'change management, organisational development, organizational development, new work, corporate culture',
      'Veränderungsmanagement, Organisationsentwicklung, Unternehmenskultur, Führungskräfte',
      { related: { coaching: 0.6, facilitator: 0.5 } },
    ],
    [
      'facilitator',
      'facilitator, facilitation, workshop leader, workshop facilitation, moderator, moderation, master of ceremonies, compere, presenter, emcee, moderate, facilitate',
      'Moderator, Workshopleiter, Prozessbegleiter, Moderation, Großgruppenmoderation, Veranstaltungsmoderation, moderieren',
      { related: { speaker: 0.5, trainer: 0.4 } },
    ],
    [
      'event-organiser',
      'event organiser, event organizer, event manager, event planner, events manager, event management, event agency, organise events, organize events, plan events',
      'Veranstalter, Eventmanager, Veranstaltungsorganisation, Veranstaltungsplanung, Eventagentur, Veranstaltungskaufmann, Veranstaltungen organisieren',
      { related: { caterer: 0.3, venue: 0.25 } },
    ],
    [
      'export',
      'export, exporting, import and export, foreign trade',
      'Exportieren, Außenhandel, Auslandsgeschäft, Ausfuhr, Export',
    ],
    ['franchise', 'franchise, franchising, franchisee', 'Franchise, Franchisenehmer'],
    [
      'sustainability',
      'sustainability, sustainable, csr, esg, climate neutral, climate protection, environmental consultant, ecology, green business',
      'Nachhaltigkeit, nachhaltig, Klimaschutz, Umweltberater, klimaneutral, Umweltschutz, Ökologie',
    ],
    ['real-estate', 'real estate, property', 'Immobilien, Makler'],
    [
      'relocation',
      'relocation, relocation service, expat, integration of refugees',
      'Ankommen, Auslandsumzug, Neuankömmlinge',
    ],
    [
      'public-administration',
      'public administration, city administration, city council, municipality, mayor, local government, authority, town hall, ministry, civil servant',
      'Verwaltung, Stadtverwaltung, Behörde, Gemeinde, Bürgermeister, Rathaus, Kommune, Ministerium, Amt, Kommunalverwaltung, Landratsamt',
    ],
    [
      'urban-planner',
      'urban planner, urban planning, city planning, town planning',
      'Stadtplaner, Stadtplanung, Stadtentwicklung, Raumplanung',
    ],
    [
      'politics',
      'politics, politician, policy, advocacy, policy maker, campaigner, activist',
      'Politik, Politiker, Aktivist, Abgeordnete',
    ],
    [
      'executive',
      'ceo, managing director, chief executive, executive',
      'Geschäftsführer, Vorstand, Geschäftsleitung, Geschäftsführung',
    ],
  ]),
];
