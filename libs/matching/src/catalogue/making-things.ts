import { conceptTable } from './concept-table.js';

/** Manufacture, machines, materials and transport. */
export const MAKING_THINGS = [
  ...conceptTable(
    'profession',
    `
    cnc-machining | cnc, cnc machining, milling, turning shop, machined parts, turned parts, precision parts | Fräsen, Drehteile, CNC-Fertigung, Zerspanung, Drehen und Fräsen | <metalworker <manufacturing
    welding | welder, welding, weld | Schweißer, Schweißen, schweißen | <metalworker
    blacksmith | blacksmith, forge, forging, wrought iron | Schmied, Schmieden, Kunstschmied | <metalworker
    sheet-metal | sheet metal, laser cutting metal, metal bending | Blechbearbeitung, Blechteile, Laserschneiden von Metall | <metalworker
    toolmaker | toolmaker, tool making, mould making, mold making | Werkzeugbau, Werkzeugmacher, Formenbau | <metalworker ~injection-moulding:0.6
    injection-moulding | injection moulding, injection molding, plastic parts, plastics processing | Spritzguss, Kunststoffteile, Kunststoffverarbeitung | <manufacturing
    surface-finishing | powder coating, electroplating, anodising, surface finishing, paint shop | Pulverbeschichtung, Galvanik, Eloxieren, Oberflächenveredelung, Lackiererei | <manufacturing
    contract-manufacturing | contract manufacturer, contract manufacturing, small series, small batch production, production partner, produce our product, manufacturer for our product, production capacity, free production capacity | Auftragsfertigung, Lohnfertigung, Kleinserie, Kleinserien, Produktionspartner, Lohnhersteller | <manufacturing need=supplier offer=supplier
    3d-printing | 3d printing, 3d printer, 3d printed, additive manufacturing | 3D-Druck, additive Fertigung | <prototyping <manufacturing
    product-development | product development, develop a product, hardware development, product engineering | Produktentwicklung, Hardware-Entwicklung | ~product-design:0.7 ~mechanical-engineer:0.6 ~prototyping:0.6 ~product-manager:0.4
    cad-design | cad, cad design, technical drawing, technical drawings, design drawings | CAD, technischer Zeichner, technische Zeichnung, Konstruktionszeichnung | <mechanical-engineer ~3d-visualisation:0.4
    machine-builder | machine builder, special machines, custom machine, machine construction, plant construction | Sondermaschinenbau, Anlagenbau, Sondermaschinen | <mechanical-engineer
    machine-maintenance | machine maintenance, machine repair, maintenance technician, industrial mechanic, mechanic for machines, farm machinery repair, repair machines | Maschinenwartung, Instandhaltung, Maschinenreparatur, Industriemechaniker, Landmaschinenmechaniker, Landmaschinen | <mechanical-engineer ~metalworker:0.5 ~car-mechanic:0.4
    used-machines | used machines, second-hand machines, machinery, spare parts, machine dealer | Gebrauchtmaschinen, Maschinen, Ersatzteile, Maschinenhandel | <equipment ~machine-maintenance:0.4
    predictive-maintenance | predictive maintenance, condition monitoring, machine data, industry 4.0, smart factory | vorausschauende Wartung, Zustandsüberwachung, Maschinendaten, Industrie 4.0 | ~machine-maintenance:0.5 ~iot:0.6 ~machine-learning:0.5
    industrial-automation | industrial automation, plc, plc programming, automation engineer, cobots | Automatisierungstechnik, SPS-Programmierung, SPS, Automatisierungstechniker | <control-systems ~robotics:0.5
    assembly | assembly, assembly work, fitter | Montage, Monteur, Montagearbeiten | <manufacturing
    textile-production | textile production, garment production, sew small series, clothing manufacturer, cut and sew, knitwear factory | Textilproduktion, Näherei, Bekleidungsherstellung, Konfektion | <manufacturing ~tailor:0.7 ~fashion-design:0.4
    sewing-lessons | sewing class, sewing course, learn to sew | Nähkurs, Nähen lernen | <tailor ~trainer:0.3
    alterations | alterations, clothes repair, mend clothes, costumes sewn, costume maker | Änderungsschneiderei, Änderungen, Kostüme nähen, Kostümbildner, Kleidung reparieren | <tailor
    shoemaker | shoemaker, shoes, shoe repair, cobbler | Schuhmacher, Schuhe, Schuhreparatur, Schuster | ~tailor:0.3 ~leather-goods:0.6
    leather-goods | leather goods, saddler, bags, leather | Lederwaren, Sattler, Taschen, Leder | ~textiles:0.5
    knitting | knitting, crochet, yarn, wool, weaving, weaver, embroidery | Stricken, Häkeln, Garn, Wolle, Weben, Sticken | ~textiles:0.7
    glassmaker | glassblower, glass art, stained glass | Glasbläser, Glaskunst | ~potter:0.4
    candle-maker | candles, candle making | Kerzen, Kerzenziehen | ~craftsperson:0.2
    instrument-maker | instrument maker, violin maker, piano tuner, organ builder, instrument repair, luthier | Instrumentenbauer, Geigenbauer, Klavierstimmer, Orgelbauer, Instrumentenreparatur | ~musician:0.3 ~carpenter:0.3
    restorer | restorer, restoration, conservator, furniture restoration, antiques | Restaurator, Restaurierung, Antiquitäten, Möbelrestaurierung | ~museum:0.4 ~carpenter:0.3
    watchmaker | watchmaker, clock repair, watches | Uhrmacher, Uhren, Uhrenreparatur | ~jeweller:0.5
    screen-printing | screen printing, t-shirt printing, printing on textiles, textile printing, print shirts | Siebdruck, Textildruck, T-Shirt-Druck, Trikots bedrucken | <printer ~merchandise:0.5
    book-printing | book printing, bookbinder, bookbinding, printing house, print books | Buchdruck, Buchbinder, Bücher drucken | <printer ~publisher:0.4
    label-printing | labels, label printing, stickers | Etiketten, Aufkleber, Etikettendruck | <printer ~packaging:0.6 ~graphic-design:0.3
    packaging-design | packaging design, label design, design labels, package design | Verpackungsdesign, Etikettendesign | <packaging <graphic-design
    sustainable-packaging | sustainable packaging, reusable packaging, compostable packaging, plastic-free packaging, deposit system | Mehrwegverpackung, nachhaltige Verpackung, Mehrweg, Unverpackt, Pfandsystem | <packaging ~sustainability:0.5
    filling | bottling, filling, co-packing, copacker | Abfüllung, Abfüller, Lohnabfüllung | <packaging ~food-production:0.6
    wood-supply | timber, timber supplier, sawmill, lumber, wood supplier | Bauholz, Sägewerk, Holzhandel, Schnittholz | ~carpenter:0.4 ~forester:0.5 ~raw-material:0.5 need=supplier offer=supplier
    metal-supply | steel, aluminium, aluminum, metal dealer, scrap | Stahl, Altmetall, Metallhandel, Aluminium | <raw-material
    plastics-supply | plastics, plastic granulate, bioplastics, recycled plastic | Kunststoff, Kunststoffe, Granulat, Biokunststoff | <raw-material ~waste-recycling:0.3
    paper-supply | paper, cardboard, boxes | Papier, Karton, Pappe | <raw-material ~packaging:0.5
    textile-supply | fabric, fabrics, textile supplier, linen, cotton, organic cotton | Stoffe, Stoffhandel, Baumwolle, Leinen | <textiles
    recycled-materials | recycled materials, reuse of materials, waste material, production waste, offcuts, by-products, leftover material | Reststoffe, Produktionsreste, Wertstoffe, Restmaterial, Nebenprodukte | <waste-recycling ~raw-material:0.5
    upcycling | upcycling, second hand, reuse, second-hand clothes, used goods, refurbished | Upcycling, Wiederverwendung, Gebrauchtwaren, Second Hand, Aufbereitung | <waste-recycling
    refurbished-computers | refurbished computers, refurbished laptops, refurbished notebooks, used laptops, second-hand computers, old computers | gebrauchte Laptops, Altgeräte, Notebooks | <computers-used ~upcycling:0.4
    composting | compost, composting, organic waste, soil and compost | Kompost, Kompostierung, Bioabfall, Erde und Kompost | <waste-recycling ~gardener:0.4 ~farmer:0.3
    freight | freight, freight forwarder, haulage, forwarding agent, trucking, container shipping, sea freight, air freight | Spedition, Fracht, Seefracht, Luftfracht, Spediteur | <logistics
    courier | courier, courier service, parcel delivery, last mile, deliver by bike, bike courier, delivery service, home delivery, cargo bike delivery | Kurier, Kurierdienst, Paketdienst, Lieferdienst, letzte Meile, Fahrradkurier, Auslieferung | <logistics ~driver:0.5
    warehousing | warehouse, warehousing, fulfilment, fulfillment, order picking | Lager, Lagerhaltung, Warenlager, Kommissionierung, Fulfillment | <logistics ~storage-space:0.6
    cold-chain | cold chain, refrigerated transport, cold storage, refrigerated van, cool storage | Kühltransport, Kühlhaus, Kühlkette, Kühlfahrzeug, Kühlraum | <logistics ~vehicle:0.4
    bus-hire | bus hire, coach hire, coach company, minibus, minibus hire, shuttle | Reisebus, Kleinbus, Busunternehmen, Bus mieten, Shuttle | ~driver:0.3 ~logistics:0.3
    taxi | taxi, chauffeur, driver service | Taxi, Chauffeur, Fahrdienst | <driver
    truck-driver | truck driver, lorry driver, van driver | Lkw-Fahrer, Kraftfahrer, Lieferfahrer | <driver ~logistics:0.4
    van-rental | van hire, car hire, rent a van, transporter | Transporter, Autovermietung, Transporter mieten, Mietwagen | <vehicle
    electric-vehicles | electric car, electric cars, ev, evs, electric vehicles, electric fleet | Elektroauto, Elektroautos, E-Auto, Elektrofahrzeuge | <vehicle ~charging-stations:0.5 ~mobility-industry:0.4
    car-sharing | car sharing, shared car, bike sharing, scooter sharing, shared mobility | Carsharing, Bikesharing, Sharing-Angebote | <vehicle ~mobility-industry:0.5
    cargo-bike | cargo bike, cargo bikes, bike trailer | Lastenrad, Lastenräder, Fahrradanhänger | <bicycle ~courier:0.4
    bike-repair | bike repair, bicycle repair, bike mechanic, bicycle mechanic, bike workshop, repair my bike | Fahrradwerkstatt, Fahrradreparatur, Fahrradmechaniker | <bicycle
    traffic-planning | traffic planning, mobility planning, transport planner, cycle paths, mobility concept | Verkehrsplanung, Mobilitätskonzept, Radwege, Verkehrsplaner | <urban-planner ~mobility-industry:0.4
    railway | railway, railways, trains, rail | Bahn, Eisenbahn, Schienenverkehr | <mobility-industry
    boat-builder | boat builder, boat repair, sailing boat, yacht | Bootsbauer, Segelboot, Yacht, Bootsreparatur | ~maritime:0.6 ~carpenter:0.3
    `,
  ),
];
