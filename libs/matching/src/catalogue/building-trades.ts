import { conceptTable } from './concept-table.js';

/** Building, housing, energy at home. */
export const BUILDING_TRADES = [
  ...conceptTable(
    'profession',
    `
    roofer | roofer, roofing, roof repair, new roof | Dachdecker, Dachreparatur, Dachsanierung | <builder ~carpenter:0.4
    bricklayer | bricklayer, mason, masonry, concrete work | Maurer, Mauerwerk, Betonbau | <builder
    tiler | tiler, tiles, tiling, bathroom renovation | Fliesenleger, Fliesen, Badsanierung | <builder ~plumber:0.4
    floor-layer | floor layer, flooring, parquet, screed | Bodenleger, Parkett, Estrich | <builder ~carpenter:0.4
    plasterer | plasterer, plastering, drywall, dry construction, stucco | Stuckateur, Trockenbau, Verputzer | <builder ~painter-decorator:0.5
    glazier | glazier, windows and doors, window fitter | Glaser, Fenster und Türen, Fensterbauer | <builder
    scaffolding | scaffolding, scaffolder | Gerüstbau, Gerüstbauer | <builder
    demolition | demolition, excavation work, earthworks, excavator | Abbruch, Erdarbeiten, Bagger, Tiefbau | <builder
    renovation | renovation, refurbishment, renovate, modernisation of buildings, conversion work, old building renovation | Renovierung, Altbausanierung, Umbau, renovieren, Sanierungsarbeiten, Modernisierung | <builder ~architect:0.5 ~energy-adviser:0.3
    timber-construction | timber construction, roof truss, wooden house, tiny house, timber frame | Holzbau, Zimmermann, Zimmerei, Holzhaus, Tiny House | <carpenter <builder
    furniture-maker | furniture maker, furniture, build furniture, make furniture, bespoke furniture, cabinet maker, shelves, tables | Möbelbau, Möbel, Möbel bauen, Regale, Maßmöbel | <carpenter
    upholsterer | upholsterer, upholstery | Polsterer, Polsterei | ~furniture-maker:0.4
    heating | heating, heating engineer, heat pump, heat pumps, boiler | Heizung, Heizungsbauer, Wärmepumpe, Wärmepumpen, Heizungstechnik | <plumber ~energy-adviser:0.5 ~renewable-energy:0.3
    ventilation | air conditioning, ventilation, hvac, cooling | Klimatechnik, Lüftung, Klimaanlage, Kältetechnik | <plumber
    locksmith | locksmith service, keys, door opening | Schlüsseldienst, Schließanlage | <metalworker
    kitchen-fitter | kitchen fitter, fitted kitchen, kitchen planning | Küchenbauer, Einbauküche, Küchenplanung | <carpenter ~interior-design:0.4
    odd-jobs | handyman, odd jobs, small repairs, repairs at home, repairs around the house | kleine Reparaturen, Hausmeisterarbeiten, Handwerker für Kleinigkeiten | <craftsperson
    repair-cafe | repair café, repair cafe, repair things, mending, fix things | Repair-Café, Reparieren, Reparatur-Initiative | ~craftsperson:0.5 ~waste-recycling:0.5 ~volunteer:0.2
    surveying | surveyor, land survey, surveying, surveys of fields | Vermesser, Vermessung, Vermessungsbüro | <civil-engineer
    structural-engineer | structural engineer, structural engineering, statics, structural calculations | Statiker, Statik, Tragwerksplanung | <civil-engineer
    site-manager | site manager, construction manager, construction management, site supervision | Bauleiter, Bauleitung, Baustellenleiter | <civil-engineer
    landscape-architect | landscape architect, landscaping, landscape gardener, garden design | Landschaftsarchitekt, Landschaftsgärtner, Gartengestaltung, Landschaftsbau | <gardener ~architect:0.3
    tree-care | tree surgeon, tree care, pruning, fruit tree pruning | Baumpflege, Baumschnitt, Obstbaumschnitt | <gardener
    urban-gardening | urban gardening, community garden, allotment, balcony garden, garden plot | Gemeinschaftsgarten, Schrebergarten, urbanes Gärtnern, Kleingarten | <gardener ~neighbourhood:0.4
    green-roof | green roof, facade greening, city greening | Gründach, Dachbegrünung, Fassadenbegrünung | <gardener ~architect:0.2
    interior-decoration | shop fitting, shopfitter, window display, window dresser, window decorator, decoration, decorator, visual merchandising | Ladenbau, Schaufenster, Schaufenstergestaltung, Dekoration, Dekorateur, Raumausstatter | <interior-design
    lighting-design | lighting design, lamps, lighting concept | Lichtplanung, Leuchten, Beleuchtung | ~interior-design:0.5 ~electrician:0.4
    acoustics | acoustics, room acoustics, noise protection | Akustik, Raumakustik, Schallschutz | ~architect:0.3 ~physicist:0.3
    insulation | insulation, thermal insulation, energy renovation | Dämmung, Wärmedämmung, energetische Sanierung | <energy-adviser ~builder:0.6
    energy-audit | energy audit, energy certificate, energy saving, energy efficiency, save energy, energy costs, reduce energy costs | Energieaudit, Energieausweis, Energieeffizienz, Energie sparen, Energiekosten | <energy-adviser
    wind-power | wind power, wind energy, wind farm, wind turbine | Windkraft, Windenergie, Windpark | <renewable-energy
    energy-storage | energy storage, battery storage, power storage | Energiespeicher, Stromspeicher, Batteriespeicher | <renewable-energy ~solar-energy:0.6 ~energy-research:0.5
    hydrogen | hydrogen, green hydrogen, electrolysis, fuel cells | Wasserstoff, grüner Wasserstoff, Elektrolyse | <renewable-energy ~energy-research:0.5
    district-heating | district heating, heat network, geothermal, geothermal energy, waste heat | Fernwärme, Wärmenetz, Geothermie, Abwärme | <renewable-energy ~heating:0.5
    biogas | biogas, biomass, wood chips heating | Biogas, Biomasse | <renewable-energy ~farmer:0.3
    energy-community | energy community, citizen energy, energy cooperative, tenant electricity | Bürgerenergie, Energiegenossenschaft, Mieterstrom | <renewable-energy ~cooperative:0.4
    charging-stations | charging station, charging stations, ev charging, wallbox, charging infrastructure | Ladestation, Ladesäule, Ladesäulen, Wallbox, Ladeinfrastruktur | ~electrician:0.5 ~mobility-industry:0.4 ~solar-energy:0.3
    water-treatment | water treatment, drinking water, waste water, water filter, rainwater | Wasseraufbereitung, Trinkwasser, Abwasser, Regenwasser | ~geologist:0.3 ~plumber:0.3 ~chemist:0.3
    `,
  ),
  ...conceptTable(
    'thing',
    `
    flat | flat, apartment, flat to rent, looking for a flat, rent a flat, place to live, housing, furnished flat | Wohnung, Mietwohnung, Wohnungssuche, Wohnraum, möblierte Wohnung | ~real-estate:0.7 ~shared-flat:0.6
    shared-flat | shared flat, flat share, room in a shared flat, furnished room, room to let, flatmate, student room | WG-Zimmer, Wohngemeinschaft, möbliertes Zimmer, Mitbewohner, Untermiete, WG | ~flat:0.7
    co-housing | co-housing, housing project, multi-generation house, house community, intentional community | Wohnprojekt, Mehrgenerationenhaus, Hausgemeinschaft, Baugruppe | ~flat:0.5 *
    house-for-sale | house for sale, buy a house, house purchase | Haus kaufen, Hauskauf, Eigentumswohnung | ~real-estate:0.8
    holiday-home | holiday flat, holiday home, cottage, cabin | Ferienwohnung, Ferienhaus, Hütte | ~hotel:0.6 ~flat:0.3
    shop-premises | shop premises, retail space, empty shop, shop to let, pop-up shop, pop-up store, shop space, empty shops | Ladenlokal, Ladenfläche, Leerstand, Gewerberaum, leerer Laden, Pop-up-Store | <studio-workshop-space ~real-estate:0.6
    workshop-space | workshop space, workbench, makerspace, open workshop, shared workshop | Werkstatt, Werkstattraum, Werkstattplatz, offene Werkstatt, Makerspace | <studio-workshop-space ~prototyping:0.4
    storage-space | storage space, storage, warehouse space, storage room, garage, self storage | Lagerraum, Lagerfläche, Garage, Lagerplatz | <studio-workshop-space ~logistics:0.5
    artist-studio | artist studio, studio space, studio to share, art studio | Atelierplatz, Ateliergemeinschaft | <studio-workshop-space
    treatment-room | treatment room, practice room, therapy room, practice space, consulting room | Praxisraum, Behandlungsraum, Therapieraum, Praxisräume | <studio-workshop-space
    rehearsal-room | rehearsal room, practice room for a band, band room, rehearsal space | Probenraum, Proberaum, Übungsraum | <venue
    conference-room | conference room, meeting room, seminar room, training room, meeting rooms, seminar rooms | Konferenzraum, Besprechungsraum, Seminarraum, Tagungsraum, Schulungsraum | <venue ~workspace:0.5
    party-venue | party room, wedding venue, barn, banquet hall, ballroom, garden for parties | Partyraum, Festsaal, Scheune, Hochzeitslocation, Festscheune | <venue
    concert-hall | concert hall, theatre stage, concert stage, club stage, performance space, stage for | Konzertsaal, Theaterbühne, Konzertbühne, Spielstätte, Aufführungsort | <venue
    exhibition-space | exhibition space, exhibition room, gallery wall, wall space for art, place to exhibit, show my work | Ausstellungsraum, Ausstellungsfläche, Ausstellungsort | <venue ~gallery:0.8
    commercial-kitchen | commercial kitchen, shared kitchen, kitchen to rent, production kitchen, kitchen space | Gewerbeküche, Produktionsküche, Küche zum Mieten, Gemeinschaftsküche | <studio-workshop-space ~caterer:0.3
    sports-hall | sports hall, gym hall, sports ground, sports field | Sporthalle, Turnhalle, Sportplatz | <venue ~sports-coach:0.3
    church-hall | church hall, parish hall, community centre, community center, village hall | Gemeindesaal, Gemeindehaus, Pfarrsaal, Bürgerhaus, Gemeindezentrum | <venue
    market-stall | market stall, stall, market pitch, farmers market, market day, christmas market, craft market, flea market | Marktstand, Stand auf dem Markt, Wochenmarkt, Weihnachtsmarkt, Flohmarkt, Kunsthandwerkermarkt | ~distribution:0.3 ~venue:0.2
    parking-space | parking space, parking, garage space | Stellplatz, Parkplatz, Tiefgarage | ~vehicle:0.3
    coworking | coworking, co-working, coworking space, coworking desk, hot desk | Coworking, Coworking-Space | <workspace
    desk | desk, desks, desk space, desk to share, a desk in an office | Schreibtisch, Schreibtische, Schreibtischplatz, Arbeitsplatz im Büro | <workspace
    `,
  ),
  ...conceptTable(
    'profession',
    `
    property-management | property management, property manager, landlord service, letting agent, facility landlord | Hausverwaltung, Immobilienverwaltung, Vermietung, Mietverwaltung | <real-estate
    estate-agent | estate agent, real estate agent, realtor, broker for property | Immobilienmakler, Maklerbüro | <real-estate
    property-developer | property developer, project development, real estate development, housing construction | Projektentwickler, Bauträger, Projektentwicklung Immobilien, Wohnungsbau | <real-estate ~architect:0.3
    property-valuation | property valuation, building surveyor, house survey, expert opinion on a building | Immobilienbewertung, Baugutachter, Bausachverständiger | <real-estate ~civil-engineer:0.4
    pest-control | pest control, wasps | Schädlingsbekämpfung, Kammerjäger | ~cleaning:0.3
    office-cleaning | office cleaning, clean offices, clean our office, practice cleaning | Büroreinigung, Praxisreinigung | <cleaning
    home-cleaning | household help, cleaning lady, clean my flat, domestic help, housekeeping | Haushaltshilfe, Putzhilfe, Putzfrau, Haushälterin | <cleaning
    laundry | laundry, ironing, dry cleaning | Wäscherei, Bügeln, Textilreinigung | <cleaning
    house-clearance | house clearance, decluttering, clear out | Entrümpelung, Haushaltsauflösung, Ausmisten | <removals
    `,
  ),
];
