/**
 * Words of everyday language that the catalogue knows for a trade, and that mean many other things: the figures of an
 * accountant, of a drawing, of a dancer. Where the line names something else as well, they are a hint at most.
 */
export const HINTS: ReadonlySet<string> = new Set(
  [
    'accident agency approvals archive articles assembly audience audiences authority bags basics bed beds blind',
    'boards books boxes breakdown breakdowns bug bugs calendar call candles channel',
    'channels charts circle claim client customer clip clips column columns commissions complaints complementary conflict connections',
    'containers coordinate copy council cover cups demand desk desks domain draft',
    'drafts drive embedded engine entry exit extension ',
    'features figures filling folders forge foundation fired flat flats flow forest furnish growth guard guards hardware',
    'hire houses injured insight insights jars lead leading leads listen listeners load loads maker maps meaning metal',
    'mobile office offices officials operations orders outlet outlets pack packing panel paper papers party ',
    'platform posters programme ramps receipts records reinforcement repairs',
    'repetitive reporting retail rings ring roadmap samples sample scale scaling scheduling secure series shadowing',
    'shelf shelves shifts signs squares stable story tensions texts tickets tickets tidy tours trace tracing',
    'tracking trial visible voice ward wards wear wise wrap',
    'anlage anlagen ausgabe bestellungen bett betten bilder boden box buch bucher buro buros daten einsatz fenster figuren flache',
    'form formen halle hallen karte karten kiste klang leitung linie linien netz ordner papier plan platz platze proben probe raum',
    'raume reihe rohr ruf satz schicht schichten spiel stoff stoffe texte verstarkung wand wande zahlen zeichnung zeichnungen zug',
  ]
    .join(' ')
    .split(' '),
);
