import { conceptsOfArea } from './concept.js';

/** Hosting, food, travel, rooms, equipment and goods. */
export const PLACES_AND_THINGS = [
  ...conceptsOfArea('profession', [
    ['cook', 'cook, chef, cooking, cookery', 'Koch, Köche, Kochen'],
    [
      'caterer',
      'caterer, catering, buffet, finger food, food for events',
      'Partyservice, Caterer, Verpflegung, Bewirtung, Catering',
      { related: { cook: 0.5, restaurant: 0.3 } },
    ],
    [
      'baker',
      'baker, bakery, bread, bake, baking',
      'Bäcker, Bäckerei, Brot, backen',
      { related: { caterer: 0.3 } },
    ],
    ['barista', 'barista, coffee, tea', 'Kaffee, Tee'],
    [
      'restaurant',
      'restaurant, restaurants, pub, gastronomy',
      'Gastronom, Gaststätte, Wirtshaus, Kneipe, Gastronomie, Restaurant',
    ],
    ['hotel', 'hotel, hotels, hospitality', 'Hotellerie, Hotel, Gastgewerbe'],
    ['travel-agent', 'travel agent, travel', 'Reisebüro, Reiseleiter, Reisen'],
    ['butcher', 'butcher', 'Metzger'],
    ['florist', 'florist', 'Florist'],
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
      'workspace, office, office space, workplace to share, shared office, offices',
      'Büro, Büroraum, Büroräume, Bürofläche',
    ],
    [
      'studio-workshop-space',
      'studio, atelier, premises',
      'Atelier, Gewerbefläche',
      { related: { workspace: 0.5, venue: 0.4 } },
    ],
    [
      'equipment',
      'equipment, machine, machines, tools, devices, equipment hire, tool hire',
      'Ausrüstung, Maschine, Werkzeug, Werkzeuge, Geräte, Geräteverleih, Maschinenpark',
    ],
    ['computers-used', 'used computers, laptops, laptop, tablet computers', 'gebrauchte Computer, Rechner'],
    [
      'vehicle',
      'vehicle, vehicles, car, cars, fleet',
      'Fahrzeug, Fahrzeuge, Auto, Autos, Fuhrpark, Dienstwagen, Lieferwagen',
      { related: { 'car-mechanic': 0.3 } },
    ],
    [
      'land',
      'land, plot, plot of land, field, fields, roof area, roof space, building site',
      'Grundstück, Ackerland, Acker, Wiese, Dachfläche, Baugrundstück',
      { related: { farmer: 0.4, 'real-estate': 0.4 } },
    ],
    [
      'data-access',
      'data set',
      'Datensatz',
      { related: { 'data-science': 0.4, 'artificial-intelligence': 0.3 } },
    ],
    ['textiles', 'textiles, textile', 'Textilien, Weber, Weberei, Gewebe'],
    ['raw-material', 'raw material, raw materials, wood chips', 'Rohstoff, Rohstoffe, Werkstoffe, Werkstoff'],
    [
      'food-products',
      'regional food, food products, organic food, groceries',
      'Lebensmittel, Bio-Lebensmittel',
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
      'toys, toy, board game, card games',
      'Spielzeug, Brettspiel, Kartenspiele, Gesellschaftsspiele',
    ],
    ['swap', 'swap, free of charge goods', 'Tausch'],
  ]),
];
