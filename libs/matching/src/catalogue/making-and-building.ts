import { conceptsOfArea } from './concept.js';

/** Engineering, crafts, building, energy, land and transport. */
export const MAKING_AND_BUILDING = [
  ...conceptsOfArea('profession', [
    [
      'architect',
      'architect, architecture firm, building design, floor plans, building permit, planning permission, architects',
      'Architekt, Architekturbüro, Bauplanung, Grundrisse, Bauantrag, Baugenehmigung',
      { related: { 'civil-engineer': 0.5, 'interior-design': 0.5 } },
    ],
    [
      'civil-engineer',
      'civil engineer, structural engineer, surveyor, statics, site manager, structural engineering',
      'Bauingenieur, Statiker, Bauleiter, Vermesser, Bauleitung, Tragwerksplanung',
    ],
    [
      'interior-design',
      'interior designer, interior design, interior architect, furnishing, shop fitting, shopfitter',
      'Innenarchitekt, Innenarchitektur, Raumgestaltung, Inneneinrichtung, Ladenbau, Raumausstatter',
      { related: { carpenter: 0.35 } },
    ],
    [
      'builder',
      'builder, building contractor, construction company, bricklayer, mason, renovation, roofer, roofing, conversion work, refurbishment, renovate',
      'Bauunternehmer, Baufirma, Maurer, Dachdecker, Renovierung, Umbau, Sanierungsarbeiten, Bauunternehmen, Trockenbau, Altbausanierung, renovieren',
      { related: { craftsperson: 0.6 } },
    ],
    [
      'craftsperson',
      'craftsman, craftswoman, craftsperson, handyman, tradesman, tradesperson, tradespeople, repairs, odd jobs',
      'Handwerker, Hausmeister, Reparaturen, Handwerksbetrieb, Handwerk',
    ],
    [
      'carpenter',
      'carpenter, joiner, cabinetmaker, cabinet maker, woodwork, woodworking, furniture maker, furniture, timber, wooden, build furniture, make furniture',
      'Tischler, Schreiner, Zimmermann, Möbelbau, Möbel, Holzbau, Tischlerei, Schreinerei, Zimmerei, Möbel bauen',
      { related: { craftsperson: 0.5 } },
    ],
    [
      'electrician',
      'electrician, electrical installation, wiring, electrical fitter',
      'Elektriker, Elektroinstallation, Elektroinstallateur, Elektrobetrieb',
      { related: { craftsperson: 0.4, 'solar-energy': 0.4 } },
    ],
    [
      'plumber',
      'plumber, plumbing, heating engineer, heating, heat pump, heat pumps, sanitary, air conditioning',
      'Klempner, Installateur, Heizungsbauer, Wärmepumpe, Heizung, Sanitär, Klimatechnik, Heizungstechnik',
      { related: { craftsperson: 0.4, 'energy-adviser': 0.4 } },
    ],
    [
      'painter-decorator',
      'painter and decorator, house painter, decorator, wall painting, varnish',
      'Maler und Lackierer, Malerbetrieb, Anstrich, Lackierer, Malermeister',
      { related: { craftsperson: 0.5 } },
    ],
    [
      'gardener',
      'gardener, gardening, landscaping, landscape architect, landscape gardener, garden design, tree surgeon, garden',
      'Gärtner, Gartenbau, Landschaftsgärtner, Landschaftsarchitekt, Gartengestaltung, Gärtnerei, Baumpflege, Garten',
    ],
    [
      'metalworker',
      'metalworker, metal work, metalworking, welder, welding, blacksmith, locksmith, cnc, milling, turning shop, machined parts, sheet metal, weld',
      'Metallbauer, Schlosser, Schweißer, Schweißen, Schmied, Fräsen, Drehteile, CNC-Fertigung, Metallverarbeitung, Schlosserei, Blechbearbeitung',
      { related: { 'metal-casting': 0.5, manufacturing: 0.4 } },
    ],
    [
      'metal-casting',
      'foundry, metal casting, die casting, castings, bronze casting, cast iron',
      'Gießerei, Metallguss, Druckguss, Bronzeguss, Gussteile',
    ],
    [
      'mechanical-engineer',
      'mechanical engineer, mechanical engineering, design engineer, cad, machine builder, machine design, technical drawing',
      'Maschinenbauer, Maschinenbau, Konstrukteur, Maschinenbauingenieur, technischer Zeichner, Konstruktion',
      { related: { prototyping: 0.5 } },
    ],
    [
      'prototyping',
      'prototype, prototypes, prototyping, 3d printing, 3d printer, 3d printed, makerspace, maker, laser cutting, model making',
      'Prototyp, Prototypen, Prototypenbau, 3D-Druck, Modellbau, Laserschneiden, Makerspace',
      { related: { manufacturing: 0.4, 'product-design': 0.5 } },
    ],
    [
      'product-design',
      'industrial designer, product designer, product design, industrial design, design for manufacturing',
      'Produktdesigner, Produktdesign, Industriedesign, Industriedesigner',
    ],
    [
      'manufacturing',
      'manufacturer, manufacturing, contract manufacturer, production, small series, series production, assembly, factory, production line',
      'Hersteller, Fertigung, Produktion, Auftragsfertigung, Kleinserie, Serienfertigung, Montage, Fabrik, Lohnfertigung',
    ],
    [
      'quality-management',
      'quality management, quality manager, six sigma, quality control, iso 9001',
      'Qualitätsmanagement, Qualitätsmanager, Qualitätskontrolle',
    ],
    [
      'packaging',
      'packaging, packing, boxes, cardboard, packaging design, bottling',
      'Verpackung, Verpackungen, Karton, Verpackungsdesign, Abfüllung',
    ],
    [
      'car-mechanic',
      'car mechanic, garage mechanic, mechanic, car repair, auto repair, vehicle repair, car workshop',
      'Kfz-Mechaniker, Mechatroniker, Autowerkstatt, Kfz-Werkstatt, Autoreparatur',
    ],
    [
      'bicycle',
      'bicycle, bicycles, bike, bikes, bike repair, cargo bike, cargo bikes, bike workshop, e-bike',
      'Fahrrad, Fahrräder, Lastenrad, Lastenräder, Fahrradwerkstatt, Fahrradreparatur, E-Bike',
    ],
    [
      'tailor',
      'tailor, dressmaker, sewing, seamstress, alterations, sewing workshop, costume maker, sew',
      'Schneider, Schneiderei, Nähen, Näherin, Änderungsschneiderei, Kostümbildner',
      { related: { 'fashion-design': 0.5 } },
    ],
    [
      'fashion-design',
      'fashion designer, fashion, fashion design, clothing, clothes, textile design, apparel',
      'Modedesigner, Mode, Modedesign, Kleidung, Bekleidung, Textildesign',
      { related: { textiles: 0.5 } },
    ],
    [
      'jeweller',
      'jeweller, jeweler, goldsmith, jewellery, jewelry, watchmaker',
      'Juwelier, Goldschmied, Schmuck, Uhrmacher',
    ],
    [
      'potter',
      'potter, pottery, ceramics, ceramicist, glassblower',
      'Töpfer, Töpferei, Keramik, Keramiker, Glasbläser',
    ],
    [
      'solar-energy',
      'solar energy, solar, photovoltaics, solar panels, solar installer, pv system, battery storage, solar power',
      'Solarenergie, Photovoltaik, Solaranlage, Solaranlagen, Solarmodule, Balkonkraftwerk, Stromspeicher',
      { broader: ['renewable-energy'] },
    ],
    [
      'renewable-energy',
      'renewable energy, renewables, wind power, wind energy, hydrogen, energy storage, biogas, energy transition, clean energy',
      'erneuerbare Energien, Windkraft, Windenergie, Wasserstoff, Energiespeicher, Biogas, Energiewende, Ökostrom',
    ],
    [
      'energy-adviser',
      'energy adviser, energy advisor, energy consultant, energy audit, energy saving, energy efficiency, insulation',
      'Energieberater, Energieberatung, Energieeffizienz, Dämmung, Energieaudit, Energieausweis',
      { related: { 'renewable-energy': 0.5, sustainability: 0.4 } },
    ],
    [
      'logistics',
      'logistics, freight, shipping, haulage, forwarding agent, freight forwarder, delivery, deliveries, courier, warehouse, warehousing, fulfilment, fulfillment, transport, transportation, supply chain, warehouse stock, inventory',
      'Logistik, Spedition, Versand, Fracht, Lieferung, Kurier, Lager, Lagerhaltung, Transport, Lieferkette, Warenlager, Kurierdienst, Lagerlogistik',
      { related: { driver: 0.4 } },
    ],
    [
      'driver',
      'driver, bus driver, truck driver, chauffeur, van, bus hire, coach hire, coach company, minibus, shuttle',
      'Fahrer, Busfahrer, Lkw-Fahrer, Kraftfahrer, Kleinbus, Reisebus, Fahrdienst, Busunternehmen',
    ],
    [
      'removals',
      'removals, moving company, relocation boxes, house clearance, mover',
      'Umzug, Umzugsunternehmen, Entrümpelung, Umzugsfirma',
      { related: { logistics: 0.4 } },
    ],
    [
      'pilot',
      'airline pilot, aviation, flight instructor, aircraft, aerospace',
      'Berufspilot, Luftfahrt, Fluglehrer, Flugzeug, Raumfahrt',
    ],
    [
      'farmer',
      'farmer, farm, farms, farming, agriculture, agronomist, agricultural, grower, organic farm, vegetables, livestock',
      'Landwirt, Bauer, Bauernhof, Landwirtschaft, Agrarwissenschaftler, Biohof, Gemüse, landwirtschaftlich, Ackerbau',
      { related: { gardener: 0.25, 'plant-seeds': 0.4 } },
    ],
    [
      'plant-seeds',
      'plant seeds, seed library, seed swap, seedlings, vegetable seeds, seed bank',
      'Saatgut, Samen, Setzlinge, Saatgutbibliothek',
      { related: { gardener: 0.5 } },
    ],
    [
      'winemaker',
      'winemaker, vintner, vineyard, wine, wines, winery, sommelier, wine tasting',
      'Winzer, Weingut, Wein, Weine, Weinberg, Sommelier, Weinprobe',
    ],
    [
      'brewer',
      'brewer, brewery, craft beer, beer, distillery, distiller, spirits',
      'Brauer, Brauerei, Bier, Brennerei, Destillerie, Brauhaus',
    ],
    ['beekeeper', 'beekeeper, beekeeping, honey, bees', 'Imker, Imkerei, Honig, Bienen'],
    [
      'forester',
      'forester, forestry, forest, woodland, tree planting',
      'Förster, Forstwirtschaft, Wald, Aufforstung, Forstwirt',
    ],
    [
      'waste-recycling',
      'recycling, waste management, circular economy, waste, upcycling, second hand, reuse',
      'Recycling, Abfallwirtschaft, Kreislaufwirtschaft, Entsorgung, Abfall, Upcycling, Wiederverwendung, Gebrauchtwaren',
      { related: { sustainability: 0.5 } },
    ],
    [
      'cleaning',
      'cleaner, cleaning, cleaning company, cleaning service, facility management, window cleaning, laundry, clean offices',
      'Reinigung, Reinigungskraft, Gebäudereinigung, Putzkraft, Putzhilfe, Fensterputzer, Wäscherei, Reinigungsfirma',
    ],
    [
      'security-guard',
      'security guard, doorman, bouncer, security staff, security service',
      'Sicherheitsdienst, Türsteher, Wachdienst, Security-Personal',
    ],
    [
      'chemist',
      'chemist, chemistry, chemical engineer, laboratory, lab, lab analysis, lab space, materials testing',
      'Chemiker, Chemie, Labor, Laboranalyse, Chemieingenieur, Materialprüfung, Laborant',
      { related: { scientist: 0.5 } },
    ],
    [
      'process-improvement',
      'process improvement, lean management, process optimisation, process optimization, operations manager, operations, coo, lean',
      'Prozessoptimierung, Betriebsleitung, Betriebsleiter, Prozessverbesserung, Arbeitsabläufe, Abläufe',
    ],
    [
      'procurement',
      'procurement, purchasing, buyer, purchaser, sourcing, buying department',
      'Einkauf, Einkäufer, Beschaffung, Einkaufsleiter',
    ],
  ]),
];
