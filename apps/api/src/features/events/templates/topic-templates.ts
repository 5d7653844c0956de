/** A text in every language that ships. */
export interface LocalizedText {
  readonly en: string;
  readonly de: string;
}

export type TemplateIcon =
  | 'handshake'
  | 'scale'
  | 'coin'
  | 'code'
  | 'palette'
  | 'leaf'
  | 'book'
  | 'megaphone'
  | 'home'
  | 'heart'
  | 'truck'
  | 'spark';

export interface TemplateTopic {
  readonly name: LocalizedText;
  readonly icon: TemplateIcon;
  /** Index into the eight topic colours, 0 to 7. */
  readonly colour: number;
}

/** A set of topics to start the wall of a new event with. */
export interface TopicTemplate {
  readonly id: string;
  readonly name: LocalizedText;
  readonly topics: readonly TemplateTopic[];
}

const topic = (colour: number, icon: TemplateIcon, en: string, de: string): TemplateTopic => ({
  name: { en, de },
  icon,
  colour,
});

/** The templates that ship, in the order in which the console offers them. */
export const TOPIC_TEMPLATES: readonly TopicTemplate[] = [
  {
    id: 'general',
    name: { en: 'General networking', de: 'Allgemeines Netzwerken' },
    topics: [
      topic(0, 'handshake', 'Clients and partners', 'Kunden und Partner'),
      topic(1, 'scale', 'Law, tax and money', 'Recht, Steuern und Geld'),
      topic(2, 'code', 'Software and data', 'Software und Daten'),
      topic(3, 'palette', 'Design and media', 'Gestaltung und Medien'),
      topic(4, 'megaphone', 'Marketing and sales', 'Marketing und Vertrieb'),
      topic(5, 'spark', 'Jobs and careers', 'Stellen und Berufswege'),
      topic(6, 'home', 'Rooms and places', 'Räume und Orte'),
      topic(7, 'heart', 'Help and good causes', 'Hilfe und gute Zwecke'),
    ],
  },
  {
    id: 'founders',
    name: { en: 'Founders and investors', de: 'Gründung und Investoren' },
    topics: [
      topic(0, 'coin', 'Investment and funding', 'Kapital und Förderung'),
      topic(1, 'handshake', 'Co-founders and first hires', 'Gründungsteam und erste Leute'),
      topic(2, 'spark', 'Mentors and experience', 'Mentoren und Erfahrung'),
      topic(3, 'code', 'Product and technology', 'Produkt und Technik'),
      topic(4, 'megaphone', 'First customers and press', 'Erste Kunden und Presse'),
      topic(5, 'scale', 'Law, tax and shares', 'Recht, Steuern und Anteile'),
      topic(6, 'home', 'Desks and labs', 'Arbeitsplätze und Labore'),
    ],
  },
  {
    id: 'crafts',
    name: { en: 'Crafts and trades', de: 'Handwerk und Gewerbe' },
    topics: [
      topic(0, 'home', 'Building and renovating', 'Bauen und Sanieren'),
      topic(1, 'spark', 'Energy and heating', 'Energie und Heizung'),
      topic(2, 'truck', 'Materials, machines and transport', 'Material, Maschinen und Transport'),
      topic(3, 'handshake', 'Jobs and apprenticeships', 'Stellen und Ausbildung'),
      topic(4, 'coin', 'Business, law and succession', 'Betrieb, Recht und Nachfolge'),
      topic(5, 'leaf', 'Food and land', 'Lebensmittel und Land'),
      topic(6, 'megaphone', 'Customers and website', 'Kundschaft und Webseite'),
    ],
  },
  {
    id: 'research',
    name: { en: 'Research and science', de: 'Forschung und Wissenschaft' },
    topics: [
      topic(0, 'book', 'Projects and proposals', 'Projekte und Anträge'),
      topic(1, 'code', 'Data and methods', 'Daten und Methoden'),
      topic(2, 'spark', 'Labs and equipment', 'Labore und Geräte'),
      topic(3, 'truck', 'From the lab into use', 'Vom Labor in die Anwendung'),
      topic(4, 'handshake', 'Positions and theses', 'Stellen und Abschlussarbeiten'),
      topic(5, 'megaphone', 'Science and the public', 'Wissenschaft und Öffentlichkeit'),
    ],
  },
  {
    id: 'internal',
    name: { en: 'Internal company event', de: 'Internes Firmentreffen' },
    topics: [
      topic(0, 'handshake', 'Who works on what', 'Wer woran arbeitet'),
      topic(1, 'spark', 'Ideas to try', 'Ideen zum Ausprobieren'),
      topic(2, 'book', 'Learning from each other', 'Voneinander lernen'),
      topic(3, 'code', 'Tools and data', 'Werkzeuge und Daten'),
      topic(4, 'home', 'Moving to another team or site', 'Wechsel von Team oder Standort'),
      topic(5, 'heart', 'After work', 'Nach Feierabend'),
    ],
  },
];
