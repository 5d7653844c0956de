import { conceptsOfArea } from './concept.js';

/** Hosting, food, travel, rooms, equipment and goods. */
export const PLACES_AND_THINGS = [
  ...conceptsOfArea('profession', [
    [
      'cook',
      'cook, chef, cooking, kitchen staff, cookery, cooking class, cooking course, private chef',
      'Koch, Köche, Küchenchef, Kochen, Küchenhilfe, Kochkurs, Mietkoch',
    ],
    [
      'caterer',
      'caterer, catering, canteen, buffet, food truck, finger food, food for events',
      'Partyservice, Kantine, Caterer, Verpflegung, Bewirtung, Catering, Foodtruck',
      { related: { cook: 0.5, restaurant: 0.3 } },
    ],
    [
      'baker',
      'baker, bakery, bread, pastry, confectioner, cakes, cake, patisserie, chocolate, chocolatier, bake, baking',
      'Bäcker, Bäckerei, Brot, Konditor, Kuchen, Torten, Konditorei, Schokolade, backen',
      { related: { caterer: 0.3 } },
    ],
    [
      'barista',
      'barista, coffee, coffee roaster, café, coffee shop, coffee house, tea, coffee beans',
      'Kaffee, Rösterei, Kaffeerösterei, Tee, Kaffeehaus, Kaffeebohnen',
    ],
    [
      'restaurant',
      'restaurant, restaurants, waiter, waitress, restaurateur, pub, bartender, restaurant owner, gastronomy',
      'Gastronom, Kellner, Gaststätte, Wirtshaus, Gastwirt, Barkeeper, Servicekraft, Kneipe, Gastronomie, Restaurant',
    ],
    [
      'hotel',
      'hotel, hotels, hotel manager, hostel, guesthouse, bed and breakfast, holiday flat, accommodation, overnight stay, hospitality',
      'Hotellerie, Hotelier, Pension, Unterkunft, Übernachtung, Ferienwohnung, Gästehaus, Hotel, Herberge, Gastgewerbe',
    ],
    [
      'travel-agent',
      'travel agent, travel agency, tourism, tour operator, tour guide, city tours, travel, guided tours, sightseeing',
      'Reisebüro, Tourismus, Reiseveranstalter, Stadtführer, Reiseleiter, Stadtführung, Stadtführungen, Reisen, Fremdenverkehr',
    ],
    [
      'butcher',
      'butcher, butchery, meat, sausages',
      'Metzger, Fleischer, Metzgerei, Fleischerei, Fleisch, Wurst',
    ],
    [
      'florist',
      'florist, flowers, flower shop, bouquets',
      'Florist, Blumen, Blumenladen, Blumenschmuck, Sträuße',
    ],
    [
      'bookseller',
      'bookseller, bookshop, bookstore',
      'Buchhändler, Buchhandlung, Buchladen',
      { related: { publisher: 0.3, librarian: 0.3 } },
    ],
  ]),
  ...conceptsOfArea('thing', [
    [
      'workspace',
      'workspace, office, office space, coworking, co-working, coworking space, desk, desks, desk space, workplace to share, shared office, offices',
      'Büro, Büroraum, Büroräume, Schreibtisch, Coworking, Gemeinschaftsbüro, Bürogemeinschaft, Schreibtische, Bürofläche',
    ],
    [
      'studio-workshop-space',
      'studio, studio space, workshop space, atelier, storage space, storage, garage, shop premises, retail space, premises, treatment room, pop-up shop',
      'Atelier, Werkstatt, Werkstattraum, Lagerraum, Ladenlokal, Gewerberaum, Gewerbefläche, Ladenfläche, Lagerfläche, Praxisraum, Werkstattplatz, Behandlungsraum',
      { related: { workspace: 0.5, venue: 0.4 } },
    ],
    [
      'equipment',
      'equipment, machine, machines, tools, devices, machinery, equipment hire, tool hire, used machines',
      'Ausrüstung, Maschine, Maschinen, Werkzeug, Werkzeuge, Geräte, Geräteverleih, Maschinenpark',
    ],
    [
      'computers-used',
      'used computers, used laptops, laptops, laptop, second-hand computers, tablet computers',
      'gebrauchte Computer, gebrauchte Laptops, Altgeräte, Rechner',
    ],
    [
      'vehicle',
      'vehicle, vehicles, car, cars, car sharing, electric car, electric cars, fleet, van hire, car hire',
      'Fahrzeug, Fahrzeuge, Auto, Autos, Carsharing, Elektroauto, Fuhrpark, Dienstwagen, Lieferwagen',
      { related: { 'car-mechanic': 0.3 } },
    ],
    [
      'land',
      'land, plot, plot of land, field, fields, orchard, roof area, roof space, building site',
      'Grundstück, Ackerland, Acker, Wiese, Streuobstwiese, Dachfläche, Baugrundstück',
      { related: { farmer: 0.4, 'real-estate': 0.4 } },
    ],
    [
      'data-access',
      'data set, datasets, data sets, real data, training data, open data, research data, sample data, dataset',
      'Datensatz, Datensätze, offene Daten, Trainingsdaten, Forschungsdaten, Messdaten',
      { related: { 'data-science': 0.4, 'artificial-intelligence': 0.3 } },
    ],
    [
      'textiles',
      'textiles, textile, fabric, fabrics, yarn, wool, leather, weaving, weaver, knitting, linen',
      'Textilien, Stoffe, Garn, Wolle, Leder, Weber, Stricken, Weberei, Gewebe',
    ],
    [
      'raw-material',
      'raw material, raw materials, plastics, plastic granulate, steel, aluminium, aluminum, wood chips, scrap',
      'Rohstoff, Rohstoffe, Kunststoff, Kunststoffe, Stahl, Altmetall, Werkstoffe, Werkstoff',
    ],
    [
      'food-products',
      'regional food, food products, organic food, delicatessen, groceries, food producer, spices, fruit, cheese, regional products',
      'Lebensmittel, Bio-Lebensmittel, Feinkost, regionale Produkte, Gewürze, Obst, Käse, Lebensmittelhersteller',
      { related: { farmer: 0.5, 'food-industry': 0.5 } },
    ],
    [
      'pharmacy-tablets',
      'tablet press, pills, medicines',
      'Tabletten, Pillen, Medikamente',
      { related: { pharmacist: 0.5 } },
    ],
    [
      'toys-games',
      'toys, toy, board game, board games, game night, chess, card games',
      'Spielzeug, Brettspiel, Brettspiele, Spieleabend, Schach, Kartenspiele, Gesellschaftsspiele',
    ],
    [
      'swap',
      'swap, barter, lending, lend, give away, to borrow, free of charge goods',
      'Tausch, tauschen, verleihen, verschenken, ausleihen',
    ],
  ]),
];
