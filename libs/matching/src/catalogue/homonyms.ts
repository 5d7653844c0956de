/** One reading of an ambiguous word. `concept` null: a reading the catalogue has no concept for. */
export interface Sense {
  readonly concept: string | null;
  /** Words beside it that speak for this reading. */
  readonly near: readonly string[];
}

/** A word with several readings. Without a word beside it that decides, it means nothing to the engine. */
export interface Homonym {
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
  /** What it means at such an event when nothing beside it says otherwise. */
  readonly usual?: string;
}

const list = (words: string): string[] => words.split(' ');

const homonym = (words: string, ...senses: [concept: string | null, near: string][]): Homonym => {
  const spellings = list(words);
  const usual = USUAL[spellings[0] ?? ''];
  return {
    words: spellings,
    senses: senses.map(([concept, near]) => ({ concept, near: list(near) })),
    ...(usual !== undefined && { usual }),
  };
};

/** Readings to fall back on: a lone "coach" on this wall coaches people. */
const USUAL: Readonly<Record<string, string>> = {
  coach: 'coaching',
  press: 'press',
  python: 'python-programming',
  java: 'java-programming',
  web: 'web-design',
  pitch: 'presentation-training',
  trainer: 'trainer',
  kurs: 'trainer',
  server: 'cloud-operations',
  network: 'introduction',
  react: 'react-programming',
};

/** Words that look alike and mean different things, with the company each meaning keeps. */
export const HOMONYMS: readonly Homonym[] = [
  homonym(
    'stock stocks',
    [
      'stock-market',
      'market exchange share shares bond bonds trading trader broker invest portfolio dividend equity',
    ],
    ['photographer', 'photo photos photography image images footage picture pictures'],
    ['logistics', 'warehouse inventory storage goods shelf shelves spare parts supplier pallet'],
    [null, 'soup broth fish beef cook kitchen recipe'],
  ),
  homonym(
    'pitch pitches',
    [
      'presentation-training',
      'deck investor investors startup elevator presentation presenting practise practice rehearse slides idea speech jury training trainer',
    ],
    ['sports-coach', 'football cricket hockey rugby grass artificial turf club sports team goal goals match'],
    [null, 'voice singing sound choir tuning note tent camping'],
  ),
  homonym(
    'coach coaches',
    [
      'coaching',
      'business life executive leadership career personal burnout systemic manager managers leaders team self confidence goals',
    ],
    [
      'sports-coach',
      'football swimming tennis running sport sports club youth handball basketball athletes rowing gymnastics',
    ],
    [
      'bus-hire',
      'bus buses travel trip trips hire seats passengers tour tours driver drivers minibus airport excursion excursions outing outings journey',
    ],
  ),
  homonym(
    'seed seeds',
    [
      'investor',
      'round funding capital investor investors startup money stage series angel venture equity finance fund',
    ],
    [
      'plant-seeds',
      'garden vegetable vegetables flower flowers plant plants planting heirloom tomato tomatoes crop crops swap library bird organic sow wildflower saatgut gardener',
    ],
  ),
  homonym(
    'press presse',
    [
      'press',
      'journalist journalists media newspaper article articles reporter story stories contact contacts coverage radio tv local interview kontakte pressekontakte zeitung',
    ],
    ['printer', 'printing print letterpress offset ink paper book poster druck papier'],
    [
      'equipment',
      'hydraulic metal forming apple cider olive juice flower steel stamping tons tonnes injection hydraulisch',
    ],
  ),
  homonym(
    'casting',
    [
      'film-casting',
      'film actor actors actress movie extras role roles series director audition theatre commercial schauspieler',
    ],
    [
      'metal-casting',
      'metal bronze iron aluminium aluminum foundry die mould mold moulds steel brass parts sand machined',
    ],
  ),
  homonym(
    'python pythons',
    [
      'python-programming',
      'code coding programming developer programmer data script scripts software django course backend science pandas api learn engineer entwickler',
    ],
    ['reptile-keeper', 'snake snakes reptile reptiles terrarium zoo animal animals pet royal ball keeper'],
  ),
  homonym(
    'java',
    [
      'java-programming',
      'developer developers programmer code coding software spring backend programming engineer entwickler kotlin',
    ],
    ['barista', 'coffee bean beans roast roasted espresso island'],
  ),
  homonym(
    'bank banks banken',
    ['finance-industry', 'loan credit account money finance fintech savings banker customers digital branch'],
    [null, 'river park bench garden wood wooden holz sitzen fluss ufer power blood food'],
  ),
  homonym(
    'model models modell modelle',
    ['fashion-model', 'fashion photo shoot catwalk runway portrait agency nude mode'],
    ['prototyping', '3d scale architectural printed railway wooden architecture'],
    [
      'data-science',
      'statistical forecast forecasting prediction regression learning neural training trained data',
    ],
  ),
  homonym(
    'trainer trainers trainerin training trainings',
    ['sports-coach', 'football fitness sport sports swimming tennis handball marathon gym club fussball'],
    [
      'trainer',
      'staff sales workshop workshops employees company team teams leadership safety software course seminar management skills professional vertrieb',
    ],
    [null, 'shoes sneakers'],
  ),
  homonym(
    'printer printers drucker',
    ['printer', 'books posters letterpress offset flyers business cards print run catalogue'],
    ['prototyping', '3d filament resin plastic'],
    ['it-services', 'office network broken repair toner laser fix paper'],
  ),
  homonym(
    'stage stages bühne bühnen',
    [
      'venue',
      'theatre concert band perform performance performances open hall show shows concerts rent konzert mieten',
    ],
    ['investor', 'seed funding investor round early capital late growth series'],
    [null, 'fright project rocket cancer'],
  ),
  homonym(
    'plant plants',
    ['gardener', 'garden pot pots flower flowers balcony green watering grow native indoor shrubs'],
    [
      'manufacturing',
      'production machine machines factory manager assembly chemical industrial engineer packaging',
    ],
    ['energy-industry', 'power nuclear gas solar biogas turbine'],
  ),
  homonym(
    'tablet tablets',
    ['computers-used', 'android ipad screen laptop laptops app digital stylus school used'],
    ['pharmacy-tablets', 'pill pills medicine coating drug pharma dose pharmacy pressing'],
  ),
  homonym(
    'bar bars',
    ['restaurant', 'cocktail cocktails drinks beer pub wine restaurant hotel evening waiter night'],
    ['lawyer', 'exam association court law admitted lawyer'],
    [null, 'chocolate steel gold iron protein'],
  ),
  homonym(
    'conductor conductors',
    ['musician', 'orchestra choir music concert rehearsal'],
    ['electronics', 'copper electric electrical heat current cable wire'],
  ),
  homonym(
    'server servers',
    ['cloud-operations', 'linux web database hosting cloud backup administration rack data'],
    ['restaurant', 'restaurant waiter table tables dinner banquet'],
  ),
  homonym(
    'mining',
    ['mining-industry', 'coal copper lithium ore quarry gold open pit'],
    ['data-science', 'data text process'],
    ['blockchain', 'bitcoin crypto'],
  ),
  homonym(
    'leiter',
    ['executive', 'abteilung filiale schule personal bereich projekt betrieb'],
    ['equipment', 'alu meter dach teleskop holz steigen verleih'],
    ['electronics', 'kupfer strom kabel elektrisch'],
  ),
  homonym(
    'schloss',
    ['metalworker', 'tür schlüssel einbruch zylinder fahrrad sicherheit austauschen'],
    ['museum', 'park garten führung fürst hochzeit barock burg turm'],
  ),
  homonym(
    'gericht gerichte',
    ['lawyer', 'klage prozess verhandlung urteil richter anwalt vor'],
    ['cook', 'vegetarisch lecker kochen rezept küche vegan regional hauptgang'],
  ),
  homonym(
    'kurs kurse',
    ['trainer', 'teilnehmer lernen anfänger sprache abend yoga online kursleiter'],
    ['stock-market', 'aktie aktien börse dollar wechsel'],
  ),
  homonym(
    'ton',
    ['live-streaming', 'licht mikrofon technik aufnahme bühne film anlage'],
    ['potter', 'brennen töpfern vase keramik drehscheibe'],
  ),
  homonym(
    'agent agents',
    ['sales', 'sales commission region territory'],
    ['artificial-intelligence', 'ai software autonomous llm'],
    ['publisher', 'literary book novel manuscript'],
  ),
  homonym(
    'capital',
    ['investor', 'venture raise raising growth startup equity investor funding working'],
    [null, 'city berlin paris letters'],
  ),
  homonym(
    'match matches',
    ['sports-coach', 'football tennis referee league stadium'],
    [null, 'fire box candle donor pairs'],
  ),
  homonym(
    'court courts',
    ['lawyer', 'case judge lawsuit trial hearing interpreter'],
    ['sports-coach', 'tennis squash badminton basketball padel'],
  ),
  homonym(
    'sound',
    ['live-streaming', 'light stage equipment technician mixing microphone'],
    ['composer', 'film music design recording'],
  ),
  homonym(
    'chip chips',
    ['electronics', 'semiconductor circuit design silicon processor'],
    ['food-products', 'potato snack crisps salt'],
  ),
  homonym(
    'virus viruses viren',
    ['it-security', 'computer malware laptop email software'],
    ['biologist', 'vaccine infection lab flu cell'],
  ),
  homonym(
    'mouse mice',
    ['it-services', 'keyboard computer wireless'],
    ['biologist', 'lab animal genetics cell'],
  ),
  homonym(
    'web',
    ['web-design', 'site page designer design developer agency shop presence'],
    ['textiles', 'weaving fabric loom spider'],
  ),
  homonym(
    'host hosts',
    ['facilitator', 'evening event show panel podcast ceremony'],
    ['cloud-operations', 'server web virtual'],
  ),
  homonym(
    'network networks',
    [
      'introduction',
      'contacts people professional personal alumni business women founders partners members grow expand build wide',
    ],
    [
      'networks-wifi',
      'wireless wifi lan cable cables router routers firewall switch switches server servers internet computer office security secure attack weak penetration',
    ],
  ),
  homonym(
    'react reacts',
    [
      'react-programming',
      'frontend front javascript typescript node next redux developer developers development engineer engineers code coding programming basics web app apps native component components hooks vue angular software',
    ],
    [null, 'quickly fast traffic change changes customers crisis feedback emergencies'],
  ),
  homonym('hand hands', ['help', 'need lend give extra']),
];
