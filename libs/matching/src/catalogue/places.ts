import { conceptTable } from './concept-table.js';

/**
 * Countries with their languages, and the parts of the world they lie in. A place is never what somebody asks for; it
 * tells two requests apart that are alike otherwise.
 */
export const PLACES = conceptTable(
  'place',
  `
    europe | Europe, European, EU countries, across Europe, EMEA | Europa, europäisch, EU-Länder, europaweit
    scandinavia | Scandinavia, Nordics, Nordic countries, Scandinavian, Nordic | Skandinavien, skandinavisch, Nordeuropa | <europe
    eastern-europe | Eastern Europe, Central and Eastern Europe, CEE, Balkans | Osteuropa, Balkan, Mittelosteuropa | <europe
    dach | DACH region, German-speaking countries, German-speaking | DACH-Raum, deutschsprachiger Raum, deutschsprachig | <europe
    benelux | Benelux | Benelux-Länder | <europe
    germany | Germany, German, German market | Deutschland, Deutsch, deutsche, deutschlandweit | <dach <europe
    austria | Austria, Austrian, Vienna | Österreich, österreichisch, Wien | <dach <europe
    switzerland | Switzerland, Swiss, Zurich, Geneva | Schweiz, schweizerisch, Zürich, Genf | <dach <europe
    britain | United Kingdom, Britain, British, England, English, Scotland, London, Wales, UK market | Großbritannien, britisch, Englisch, Schottland, Vereinigtes Königreich | <europe
    ireland | Ireland, Irish, Dublin | Irland, irisch | <europe
    france | France, French, Paris | Frankreich, französisch, Französisch | <europe
    italy | Italy, Italian, Milan, Rome | Italien, italienisch, Mailand, Rom | <europe
    spain | Spain, Spanish, Madrid, Barcelona | Spanien, spanisch | <europe ~latin-america:0.4
    portugal | Portugal, Portuguese, Lisbon | portugiesisch, Lissabon | <europe ~brazil:0.4
    netherlands | Netherlands, Dutch, Holland, Amsterdam | Niederlande, niederländisch | <benelux <europe
    belgium | Belgium, Belgian, Brussels | Belgien, belgisch, Brüssel | <benelux <europe
    denmark | Denmark, Danish, Copenhagen | Dänemark, dänisch, Kopenhagen | <scandinavia <europe
    sweden | Sweden, Swedish, Stockholm | Schweden, schwedisch | <scandinavia <europe
    norway | Norway, Norwegian, Oslo | Norwegen, norwegisch | <scandinavia <europe
    finland | Finland, Finnish, Helsinki | Finnland, finnisch | <scandinavia <europe
    poland | Poland, Polish, Warsaw | Polen, polnisch, Warschau | <eastern-europe <europe
    czechia | Czech Republic, Czech, Czechia, Prague | Tschechien, tschechisch, Prag | <eastern-europe <europe
    hungary | Hungary, Hungarian, Budapest | Ungarn, ungarisch | <eastern-europe <europe
    romania | Romania, Romanian, Bulgaria, Bulgarian | Rumänien, rumänisch, Bulgarien | <eastern-europe <europe
    ukraine | Ukraine, Ukrainian, Kyiv | ukrainisch, Kiew | <eastern-europe <europe
    russia | Russia, Russian | Russland, russisch | <eastern-europe
    greece | Greece, Greek, Athens | Griechenland, griechisch | <europe
    turkiye | Türkiye, Turkish, Istanbul | Türkei, türkisch
    north-america | North America, United States, USA, American, US market, New York, California, Canada, Canadian | Nordamerika, Vereinigte Staaten, Amerika, amerikanisch, Kanada
    latin-america | Latin America, South America, Mexico, Mexican, Argentina, Chile, Colombia | Lateinamerika, Südamerika, Mexiko, Argentinien, Kolumbien
    brazil | Brazil, Brazilian | Brasilien, brasilianisch | <latin-america
    asia | Asia, Asian, Southeast Asia, Singapore, Vietnam, Indonesia, Thailand | Asien, asiatisch, Südostasien, Singapur
    china | China, Chinese, Mandarin, Shanghai, Hong Kong | chinesisch, Hongkong | <asia
    japan | Japan, Japanese, Tokyo | japanisch, Tokio | <asia
    korea | Korea, Korean, Seoul | koreanisch | <asia
    india | India, Indian, Hindi, Bangalore | Indien, indisch | <asia
    middle-east | Middle East, Arabic, Gulf states, Dubai, Saudi Arabia, Egypt, Syria, Arab | Naher Osten, arabisch, Golfstaaten, Ägypten, Syrien
    israel | Israel, Israeli, Tel Aviv, Hebrew | israelisch, Hebräisch
    africa | Africa, African, Kenya, Nigeria, Ghana, South Africa, East Africa, West Africa | Afrika, afrikanisch, Kenia, Südafrika
    australia | Australia, Australian, New Zealand | Australien, australisch, Neuseeland
  `,
);
