import { conceptTable } from './concept-table.js';

/** Farming, food, drink, hospitality, travel. */
export const FOOD_AND_GUESTS = [
  ...conceptTable(
    'profession',
    `
    dairy | dairy, cheese, milk, dairy farmer, cheesemaker, goat cheese, yoghurt, butter | Molkerei, Käse, Milch, Käserei, Joghurt, Ziegenkäse | <food-products ~farmer:0.5
    vegetables | vegetables, vegetable grower, organic vegetables, vegetable box, salad, potatoes, tomatoes | Gemüse, Gemüsebauer, Biogemüse, Gemüsekiste, Kartoffeln, Salat | <food-products <farmer
    fruit | fruit, fruit grower, orchard, apples, berries, cherries | Obst, Obstbauer, Obsthof, Äpfel, Beeren, Streuobstwiese | <food-products <farmer
    meat-products | meat, sausages, beef, lamb, pork, butchery | Fleisch, Wurst, Fleischer, Metzgerei, Fleischerei | <butcher ~food-products:0.5
    fish | fish, fisherman, fishing, fish farm, seafood, aquaculture | Fisch, Fischer, Fischzucht, Aquakultur, Meeresfrüchte | ~food-products:0.6
    eggs-poultry | eggs, hens, poultry, chickens | Eier, Hühner, Geflügel | ~farmer:0.5 ~food-products:0.5
    livestock | livestock, cattle, cows, sheep, goats, pigs | Nutztiere, Rinder, Schafe, Ziegen, Schweine, Viehzucht | <farmer ~vet:0.3
    arable-farming | arable farming, grain, wheat, crops, cereals, harvest | Ackerbau, Getreide, Weizen, Ernte, Dinkel | <farmer ~mill:0.5
    mill | mill, flour, miller | Mühle, Mehl, Müller | ~food-products:0.6 ~baker:0.4
    organic-farming | organic farm, organic farming, regenerative agriculture, organic certification, permaculture, biodynamic | Biohof, Biolandwirtschaft, Bio-Zertifizierung, Permakultur, ökologischer Landbau, regenerative Landwirtschaft | <farmer
    farm-shop | farm shop, community supported agriculture, csa, direct marketing of farm products, food cooperative, vegetable box scheme | Hofladen, solidarische Landwirtschaft, Direktvermarktung, Direktvermarkter, Food-Coop | ~farmer:0.6 ~food-products:0.7
    farm-labour | harvest help, harvest helpers, pickers, seasonal workers, farm hands | Erntehelfer, Saisonkräfte, Saisonarbeiter | ~farmer:0.4 ~temp-staff:0.4 ~volunteer:0.3
    greenhouse | greenhouse, horticulture, nursery plants, flower grower | Gewächshaus, Gartenbaubetrieb, Baumschule, Zierpflanzen | <gardener ~farmer:0.4
    vertical-farming | vertical farming, urban farming, hydroponics, indoor farming | Vertical Farming, Hydroponik, urbane Landwirtschaft | ~agritech:0.8 ~farmer:0.4
    mushrooms | mushrooms, mushroom grower | Pilze, Pilzzucht | ~farmer:0.4 ~food-products:0.5
    herbs-spices | herbs, spices, spice, tea herbs | Kräuter, Gewürze, Kräutertee | <food-products
    olive-oil | olive oil, oils, vinegar, oil mill | Olivenöl, Öle, Essig, Ölmühle | <food-products
    juice | juice, cider, juice maker, soft drinks, lemonade, apple press, cider press, fruit press | Saft, Most, Mosterei, Limonade, Apfelsaft, Obstpresse, Kelterei | ~food-products:0.5 ~fruit:0.4 ~brewer:0.3
    vegan-food | vegan food, vegan, plant-based, plant based food, meat alternatives, vegetarian | vegan, vegane Lebensmittel, pflanzlich, Fleischersatz, vegetarisch | ~food-products:0.5 ~cook:0.3 ~food-industry:0.4
    food-startup | food startup, food brand, food producer, food producers, food manufacturer, snack brand | Lebensmittelhersteller, Food-Startup, Lebensmittelmarke | <food-products ~food-industry:0.6
    food-production | food production, food contract manufacturer, jam, preserves, food processing, ready meals | Lebensmittelproduktion, Lebensmittelverarbeitung, Marmelade, Einmachen, Konserven | <manufacturing ~food-products:0.6 ~food-industry:0.5
    chocolate | chocolate, chocolatier, sweets, confectionery, pralines | Schokolade, Süßwaren, Pralinen, Chocolatier | <baker ~food-products:0.4
    pastry-chef | pastry chef, pastry, patisserie, confectioner, cakes, cake, wedding cake | Konditor, Konditorei, Torten, Kuchen, Hochzeitstorte, Patisserie | <baker
    ice-cream | ice cream, gelato | Speiseeis, Eisdiele, Gelato | ~pastry-chef:0.4 ~restaurant:0.3
    coffee-roaster | coffee roaster, coffee roasting, roastery, coffee beans, speciality coffee | Kaffeerösterei, Rösterei, Kaffeebohnen, Kaffeeröster | <barista ~food-products:0.3
    cafe | café, cafe, coffee shop, coffee house, tea room | Kaffeehaus, Teestube | <barista <restaurant
    food-truck | food truck, street food, food stall, snack bar | Foodtruck, Streetfood, Imbiss, Imbisswagen | <caterer
    private-chef | private chef, personal chef, cook for a dinner, cook at home, supper club | Mietkoch, Privatkoch, Supper Club | <cook <caterer
    sous-chef | sous-chef, kitchen staff, kitchen help, chef de partie, head chef, kitchen job | Küchenhilfe, Küchenchef, Souschef, Küchenkraft, Küchenpersonal | <cook ~restaurant:0.5
    cooking-class | cooking class, cooking course, baking course, cook together, learn to cook | Kochkurs, Backkurs, gemeinsam kochen, Kochen lernen | <cook ~trainer:0.2
    waiter | waiter, waitress, service staff, waiting staff, bartender | Kellner, Servicekraft, Barkeeper, Bedienung | <restaurant
    canteen | canteen, company catering, school meals, lunch for offices, office lunch | Kantine, Schulessen, Betriebsgastronomie, Mittagessen für Büros | <caterer
    cocktails | cocktail, cocktails, mixologist, mobile bar | Cocktails, mobile Bar | ~restaurant:0.4 ~caterer:0.4
    spirits | distillery, distiller, spirits, gin, whisky, schnapps | Brennerei, Destillerie, Schnaps, Spirituosen | <brewer
    wine-trade | wine shop, wine merchant, wine importer, wine dealer | Weinhandlung, Weinhändler, Weinimporteur | <winemaker ~distribution:0.5
    wine-tasting | wine tasting, sommelier | Weinprobe, Sommelier, Weinverkostung | <winemaker
    deli | delicatessen, deli, regional products, gourmet shop, organic shop, health food shop | Feinkost, regionale Produkte, Feinkostladen, Bioladen, Hofprodukte | <food-products ~retail:0.4 ~retail-buyer:0.5
    restaurant-owner | restaurant owner, restaurateur, open a restaurant, open a café, restaurant concept | Gastwirt, Restaurant eröffnen, Gastronomiekonzept | <restaurant
    hotel-manager | hotel manager, hotelier, hotel operations, guest house, guesthouse, bed and breakfast, hostel | Hotelier, Hotelleitung, Pension, Gästehaus, Herberge | <hotel
    overnight-stay | overnight stay, accommodation, place to stay, couch for a night, sleep over | Übernachtung, Unterkunft, Schlafplatz | <hotel ~flat:0.3
    tour-guide | tour guide, guided tours, city tours, sightseeing, walking tour, city guide | Stadtführer, Stadtführung, Stadtführungen, Gästeführer, Stadtrundgang | <travel-agent ~history-of-city:0.3
    tour-operator | tour operator, travel agency, group travel, study trips, business travel | Reiseveranstalter, Gruppenreisen, Studienreisen, Geschäftsreisen | <travel-agent
    tourism-marketing | tourism board, destination marketing, tourism, tourist office | Tourismus, Tourismusverband, Touristinformation, Fremdenverkehr | <travel-agent ~local-marketing:0.5
    outdoor-guide | mountain guide, outdoor guide, climbing, kayak, survival course, hiking guide | Bergführer, Outdoor-Guide, Klettern, Kajak, Wanderführer | <travel-agent ~sports-coach:0.4
    camping | camping, campsite, camper van, caravan | Camping, Campingplatz, Wohnmobil | ~hotel:0.3 ~vehicle:0.2
    retreat | retreat, retreats, retreat house, yoga retreat | Retreat, Seminarhaus, Auszeit | ~hotel:0.5 ~yoga:0.5 ~venue:0.4
    cut-flowers | cut flowers, bouquets, bridal bouquets, flowers, flower shop, floral decoration | Schnittblumen, Blumen, Blumenschmuck, Sträuße, Blumenladen, Brautstrauß | <florist
    `,
  ),
];
