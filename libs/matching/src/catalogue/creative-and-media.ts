import { conceptsOfArea } from './concept.js';

/** Design, pictures, film, sound, words, stage. */
export const CREATIVE_AND_MEDIA = [
  ...conceptsOfArea('profession', [
    [
      'graphic-design',
      'graphic designer, graphic design, logo, logos, logo design, corporate design, layout, visual identity, designer, flyer, flyers, brochure, poster, posters, typography, design logos, design posters',
      'Grafiker, Grafikdesign, Grafikdesigner, Gestaltung, Logogestaltung, Mediengestalter, Flugblatt, Broschüre, Plakat, Plakate, Kommunikationsdesign, gestalten',
      { related: { branding: 0.6, illustrator: 0.5 } },
    ],
    [
      'branding',
      'branding, brand, brand strategy, brand design, brand identity, naming, rebranding',
      'Marke, Markenstrategie, Markenaufbau, Markenführung, Namensfindung, Markenentwicklung',
      { related: { marketing: 0.5 } },
    ],
    [
      'illustrator',
      'illustrator, illustration, illustrations, drawings, drawing, cartoonist, comic artist, comics, sketchnotes, graphic recording, visual facilitator, illustrate',
      'Zeichner, Illustrationen, Zeichnungen, Comiczeichner, Karikaturist, Comics, Illustrator, Zeichnen, illustrieren',
    ],
    [
      'photographer',
      'photographer, photography, photos, photo shoot, portraits, headshots, product photos, event photos, pictures, photographs, stock photos, stock photography, photograph, photographs',
      'Fotograf, Fotografie, Fotos, Fotoshooting, Porträts, Bewerbungsfotos, Produktfotos, Bilder, Bildmaterial, fotografieren',
      { related: { 'film-maker': 0.4 } },
    ],
    [
      'film-maker',
      'film maker, filmmaker, videographer, video, videos, video production, film production, director of photography, camera operator, image film, video editor, video editing, film crew, documentary, cameraman, film videos',
      'Filmemacher, Videograf, Videoproduktion, Imagefilm, Kameramann, Kamerafrau, Videoschnitt, Film, Filmproduktion, Dokumentarfilm, Cutter, Erklärvideo, filmen',
      { related: { animation: 0.5, 'live-streaming': 0.5 } },
    ],
    [
      'animation',
      'animation, animator, motion design, motion graphics, 3d artist, cgi, explainer video',
      'Animationsfilm, Trickfilm, 3D-Animation, Bewegtbild',
      { related: { illustrator: 0.4 } },
    ],
    [
      'live-streaming',
      'live streaming, livestream, live stream, streaming, event technology, sound and light, stage technology, audio technician, lighting technician, sound engineer, pa system',
      'Livestream, Veranstaltungstechnik, Tontechniker, Lichttechnik, Bühnentechnik, Tontechnik, Beschallung',
      { related: { 'event-organiser': 0.3 } },
    ],
    [
      'podcast',
      'podcast, podcasts, podcaster, podcast producer, audio production, podcast guest, podcast host, audiobook',
      'Podcaster, Podcast-Produktion, Audioproduktion, Podcast-Gast, Hörbuch, Podcasts',
      { related: { press: 0.4, 'voice-over': 0.4 } },
    ],
    [
      'voice-over',
      'voice over, voice actor, speaker voice, voice artist, narrator, dubbing',
      'Sprecher für Werbung, Synchronsprecher, Hörbuchsprecher, Sprecherstimme',
    ],
    [
      'copywriter',
      'copywriter, copywriting, text writer, copy, content writer, web texts, texts, content creation, blog posts, blog, ghostwriter, ghostwriting, storytelling, newsletter, newsletters, speech writer, write texts, write articles',
      'Texter, Werbetexter, Texte, Webtexte, Redenschreiber, Ghostwriter, Blogbeiträge, Textarbeit, Redaktion, Texte schreiben',
      { related: { editor: 0.5, 'technical-writer': 0.5, marketing: 0.4 } },
    ],
    [
      'editor',
      'editor, proofreader, proofreading, copy editing, copy editor, editing, manuscript, correcting texts, proofread, copy-edit',
      'Lektor, Lektorat, Korrektorat, Korrekturlesen, Korrektor, Manuskript, Textkorrektur, lektorieren, Korrektur lesen',
      { related: { publisher: 0.4, translator: 0.25 } },
    ],
    [
      'technical-writer',
      'technical writer, technical documentation, manuals, user manual, documentation',
      'technischer Redakteur, technische Dokumentation, Bedienungsanleitung, Handbücher, Dokumentation',
    ],
    [
      'author',
      'author, writer, novelist, poet, novel, poetry, creative writing, screenwriter, screenplay',
      'Autor, Schriftsteller, Lyriker, Roman, Drehbuch, Drehbuchautor, kreatives Schreiben, Lesung',
      { related: { publisher: 0.5, editor: 0.3 } },
    ],
    [
      'publisher',
      'publisher, publishing house, publishing, literary agent, book publisher, publish',
      'Verlag, Verleger, Buchverlag, Literaturagent, Verlagswesen, verlegen',
    ],
    [
      'translator',
      'translator, translation, translations, interpreter, interpreting, translate, localisation, localization, certified translation, interpret',
      'Übersetzer, Übersetzung, Übersetzungen, Dolmetscher, Dolmetschen, übersetzen, beglaubigte Übersetzung',
      { related: { 'language-tandem': 0.2 } },
    ],
    [
      'musician',
      'musician, music, band, singer, pianist, guitarist, live music, choir, orchestra, drummer, violinist, musicians, concert, concerts, singing, sing',
      'Musiker, Musik, Sänger, Pianist, Gitarrist, Livemusik, Chor, Orchester, Konzert, Konzerte, Kapelle, Streichquartett, singen, musizieren',
      { related: { dj: 0.4, 'music-teacher': 0.4 } },
    ],
    ['dj', 'dj, disc jockey, music producer, party music', 'Plattenaufleger, Musikproduzent, Partymusik'],
    [
      'composer',
      'composer, composition, film music, soundtrack, jingle, sound design, recording studio, compose',
      'Komponist, Filmmusik, Komposition, Tonstudio, Klanggestaltung, komponieren',
      { related: { musician: 0.5 } },
    ],
    [
      'actor',
      'actor, actress, acting, theatre, theater, improv, improvisation theatre, stage play, drama group, acting class',
      'Schauspieler, Schauspiel, Theater, Improvisationstheater, Theatergruppe, Bühnenstück',
      { related: { 'film-casting': 0.5, 'voice-over': 0.4 } },
    ],
    [
      'film-casting',
      'casting agency, casting director, film casting, extras for a film, casting call',
      'Castingagentur, Filmcasting, Komparsen, Statisten',
      { related: { 'fashion-model': 0.4 } },
    ],
    [
      'fashion-model',
      'photo model, fashion model, models for a shoot, model agency',
      'Fotomodell, Modelagentur, Mannequin',
    ],
    [
      'dancer',
      'dancer, dance, dance teacher, choreographer, ballet, dance school, dancing, salsa, tango',
      'Tänzer, Tanz, Tanzlehrer, Choreograf, Ballett, Tanzschule, Tanzen, Tanzkurs',
    ],
    [
      'artist',
      'artist, painter, sculptor, paintings, sculpture, visual arts, gallery, art exhibition, curator, exhibition, mural',
      'Künstler, Kunst, Bildhauer, Gemälde, Skulptur, Galerie, Kunstausstellung, Kurator, Ausstellung, Wandbild',
      { related: { illustrator: 0.3 } },
    ],
    [
      'entertainer',
      'entertainer, magician, comedian, juggler, circus, clown, acrobat, stand-up',
      'Zauberer, Komiker, Jongleur, Zirkus, Akrobat, Kabarettist, Unterhaltungskünstler',
    ],
    [
      'printer',
      'print shop, printing, printing house, letterpress, offset printing, screen printing, bookbinder, printing press, printed matter, print run',
      'Druckerei, Buchdrucker, Siebdruck, Buchbinder, Offsetdruck, Drucksachen, Druckerzeugnisse, Druckpresse',
      { related: { 'graphic-design': 0.3 } },
    ],
    [
      'museum',
      'museum, museums, heritage, archive, archivist, historian, history',
      'Museen, Kulturerbe, Archiv, Archivar, Historiker, Geschichte, Denkmalschutz, Museum',
    ],
  ]),
];
