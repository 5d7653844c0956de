import { conceptsOfArea } from './concept.js';

/** Fields of business. They colour a request ("marketing for restaurants") and rarely are the request. */
export const INDUSTRIES = [
  ...conceptsOfArea('industry', [
    [
      'automotive',
      'automotive, automotive industry, car industry, car maker',
      'Automobilindustrie, Autoindustrie, Automobilbranche, Autobranche',
    ],
    [
      'construction-industry',
      'construction, construction industry, building industry, construction site',
      'Baubranche, Bauwesen, Bauwirtschaft, Baugewerbe, Baustelle',
    ],
    [
      'health-industry',
      'healthcare, health care, health sector, health',
      'Gesundheitswesen, Gesundheit, Gesundheitsbranche',
    ],
    [
      'finance-industry',
      'finance, finance industry, financial services, bank account',
      'Finanzbranche, Finanzwesen, Finanzen, Großbanken, Sparkasse, Finanzdienstleister, Bankkonto',
    ],
    [
      'food-industry',
      'food industry, food, foodtech, drinks, beverages, nutrition industry',
      'Lebensmittelindustrie, Lebensmittelbranche, Getränke, Essen, Ernährungswirtschaft, Getränkehandel',
    ],
    [
      'retail',
      'retail, shop, shops, shopkeeper, store, stores, boutique, shop owner, supermarket, supermarkets',
      'Einzelhandel, Laden, Geschäft, Läden, Ladenbesitzer, Supermarkt, Kaufhaus, Fachgeschäft, Handel',
    ],
    [
      'energy-industry',
      'energy, energy industry, utilities, power plant, power grid, electricity',
      'Energiebranche, Energie, Stadtwerke, Kraftwerk, Stromnetz, Strom, Energieversorger',
    ],
    [
      'education-industry',
      'education, education sector, education industry',
      'Bildung, Bildungswesen, Bildungsbereich, Bildungsträger, Schulwesen',
    ],
    [
      'media-industry',
      'media, media industry, film industry, music industry, entertainment',
      'Medien, Medienbranche, Filmbranche, Musikbranche, Unterhaltung',
    ],
    [
      'software-industry',
      'software, software industry, tech, it, saas, software company, tech company, information technology',
      'Softwarebranche, IT-Branche, Softwarefirma, Informationstechnik, Software, Technologieunternehmen',
    ],
    [
      'culture-industry',
      'culture, arts, creative industry, creative industries, creatives, cultural sector',
      'Kultur, Kulturbetrieb, Kreativwirtschaft, Kreative, Kulturbranche, Kulturwirtschaft, Kulturschaffende',
    ],
    [
      'nonprofit',
      'nonprofit, non-profit, not for profit, charity, charities, ngo, association, associations, club, clubs, civil society',
      'Verein, Vereine, gemeinnützig, Verband, Wohlfahrtsverband, Nichtregierungsorganisation, Verbände, Zivilgesellschaft',
    ],
    [
      'public-sector',
      'public sector, cities, towns, local authorities, smart city, govtech',
      'öffentlicher Dienst, öffentliche Hand, Städte, Kommunen, Gemeinden, Behörden',
    ],
    [
      'mechanical-industry',
      'engineering industry, industrial, industry, plant engineering',
      'Industrie, Industriebetriebe, Mittelstand, Industrieunternehmen',
    ],
    [
      'chemical-industry',
      'chemical industry, pharma industry, chemicals, plastics industry',
      'Chemieindustrie, Pharmaindustrie, Chemikalien, Kunststoffindustrie',
    ],
    [
      'mobility-industry',
      'mobility, public transport, electric mobility, e-mobility',
      'Mobilität, öffentlicher Nahverkehr, Nahverkehr, Elektromobilität, Verkehrsbetriebe',
    ],
    [
      'climate-tech',
      'climate tech, cleantech, climate, climate change, greentech, environment',
      'Klimatechnologie, Umwelttechnik, Klima, Klimawandel, Umwelt, Umwelttechnologie',
    ],
    [
      'property-industry',
      'property industry, proptech, housing association, housing company',
      'Immobilienbranche, Wohnungsbaugesellschaft, Wohnungswirtschaft, Immobilienwirtschaft',
    ],
    [
      'sports-industry',
      'sports industry, sports business, outdoor industry, outdoor',
      'Sportbranche, Sportartikel, Sportwirtschaft',
    ],
    [
      'textile-industry',
      'textile industry, fashion industry, clothing industry',
      'Textilindustrie, Modebranche, Textilbranche',
    ],
    [
      'telecoms',
      'telecommunications, telecoms, mobile network, broadband, fibre optic, 5g',
      'Telekommunikation, Mobilfunk, Glasfaser, Breitband',
    ],
    [
      'maritime',
      'maritime, shipping industry, harbour, port authority, shipyard, ships, boat, boats',
      'Schifffahrt, Hafen, Werft, Schiffe, Boot, Boote',
    ],
    ['mining-industry', 'mining industry, quarry, raw materials industry', 'Bergbau, Steinbruch'],
    ['agritech', 'agritech, agtech, agricultural technology', 'Agrartechnik, Landtechnik, Agrarbranche'],
    [
      'services-industry',
      'service industry, services sector, small businesses, small business, sme, smes, self-employed people',
      'Dienstleistungsbranche, Kleinunternehmen, Kleinbetriebe, KMU, Selbstständige, Solo-Selbstständige, Selbständige',
    ],
  ]),
  ...conceptsOfArea('topic', [
    [
      'youth',
      'children, young people, youth, teenagers, kids, pupils',
      'Kinder, Jugendliche, Jugend, Schüler, junge Menschen',
    ],
    [
      'neighbourhood',
      'neighbourhood, neighborhood, local community, district, village',
      'Nachbarschaft, Stadtteil, Dorf, Quartier, Kiez',
    ],
    [
      'history-of-city',
      'local history, city history, family history, genealogy',
      'Stadtgeschichte, Heimatgeschichte, Ahnenforschung',
    ],
    [
      'remote-work',
      'remote work, working from home, home office, remote team, hybrid work, digital nomad',
      'Fernarbeit, Heimarbeit, mobiles Arbeiten, ortsunabhängig, Heimbüro',
    ],
    [
      'digital-skills',
      'digital skills, computer course, digital literacy',
      'digitale Kompetenz, Medienkompetenz',
      { related: { 'it-services': 0.3, trainer: 0.3 } },
    ],
    [
      'elections-democracy',
      'democracy, civic engagement, citizen participation, public participation',
      'Demokratie, Bürgerbeteiligung, bürgerschaftliches Engagement',
    ],
    [
      'food-waste',
      'food waste, food sharing, food bank',
      'Lebensmittelverschwendung, Lebensmittelrettung, Tafel für Bedürftige',
      { related: { 'waste-recycling': 0.4 } },
    ],
    ['night-life', 'nightlife, club night', 'Nachtleben, Clubnacht', { related: { 'event-organiser': 0.4 } }],
  ]),
];
