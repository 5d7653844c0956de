import { conceptsOfArea } from './concept.js';

/** Design, pictures, film, sound, words, stage. */
export const CREATIVE_AND_MEDIA = [
  ...conceptsOfArea('profession', [
    [
      'graphic-design',
      'graphic designer, graphic design, designer, design logos, design posters',
      'Grafiker, Grafikdesign, Grafikdesigner, Gestaltung, Mediengestalter, Kommunikationsdesign, gestalten',
      { related: { branding: 0.6, illustrator: 0.5 } },
    ],
    [
      'branding',
      'branding, brand, brand strategy, brand identity, rebranding',
      'Marke, Markenstrategie, Markenaufbau, Markenführung, Markenentwicklung',
      { related: { marketing: 0.5 } },
    ],
    [
      'illustrator',
      'illustrator, illustration, illustrations, drawings, drawing, cartoonist, comic artist, comics, illustrate',
      'Zeichner, Illustrationen, Zeichnungen, Comiczeichner, Karikaturist, Comics, Illustrator, Zeichnen, illustrieren',
    ],
    [
      'photographer',
      'photographer, photography, photos, photo shoot, pictures, photographs, stock photos, stock photography, photograph, photographs',
      'Fotograf, Fotografie, Fotos, Fotoshooting, Bilder, Bildmaterial, fotografieren',
      { related: { 'film-maker': 0.4 } },
    ],
    [
      'film-maker',
      'film maker, filmmaker, videographer, video, videos, video production, director of photography, camera operator, cameraman, film videos',
      'Filmemacher, Videograf, Videoproduktion, Kameramann, Kamerafrau, Film, filmen',
      { related: { animation: 0.5, 'live-streaming': 0.5 } },
    ],
    [
      'animation',
      'animation, animator, 3d artist, cgi',
      'Animationsfilm, Trickfilm, 3D-Animation, Bewegtbild',
      { related: { illustrator: 0.4 } },
    ],
    [
      'live-streaming',
      'live streaming, livestream, live stream, streaming, audio technician',
      'Livestream, Tontechnik',
      { related: { 'event-organiser': 0.3 } },
    ],
    [
      'podcast',
      'podcast, podcasts, podcaster, podcast producer, audio production, podcast host, audiobook',
      'Podcaster, Podcast-Produktion, Audioproduktion, Hörbuch, Podcasts',
      { related: { press: 0.4, 'voice-over': 0.4 } },
    ],
    [
      'voice-over',
      'voice over, voice actor, speaker voice, voice artist, narrator, dubbing',
      'Sprecher für Werbung, Synchronsprecher, Hörbuchsprecher, Sprecherstimme',
    ],
    [
      'copywriter',
      'copywriter, copywriting, text writer, copy, content writer, web texts, texts, storytelling, write texts, write articles',
      'Texter, Werbetexter, Texte, Webtexte, Textarbeit, Redaktion, Texte schreiben',
      { related: { editor: 0.5, 'technical-writer': 0.5, marketing: 0.4 } },
    ],
    [
      'editor',
      'editor, copy editing, copy editor, editing, copy-edit',
      'Lektor, Lektorat, lektorieren',
      { related: { publisher: 0.4, translator: 0.25 } },
    ],
    [
      'technical-writer',
      'technical writer, technical documentation, manuals, user manual, documentation',
      'technischer Redakteur, technische Dokumentation, Bedienungsanleitung, Handbücher, Dokumentation',
    ],
    [
      'author',
      'author, writer, novelist',
      'Autor, Schriftsteller, Lesung',
      { related: { publisher: 0.5, editor: 0.3 } },
    ],
    [
      'publisher',
      'publisher, publishing house, publishing, book publisher, publish',
      'Verlag, Verleger, Buchverlag, Verlagswesen, verlegen',
    ],
    [
      'translator',
      'translator, translation, translations, translate',
      'Übersetzer, Übersetzung, Übersetzungen, übersetzen',
      { related: { 'language-tandem': 0.2 } },
    ],
    [
      'musician',
      'musician, music, band, singer, musicians, concert, concerts, singing, sing',
      'Musiker, Musik, Sänger, Konzert, Konzerte, Kapelle, singen, musizieren',
      { related: { dj: 0.4, 'music-teacher': 0.4 } },
    ],
    ['dj', 'dj, disc jockey, music producer, party music', 'Plattenaufleger, Musikproduzent, Partymusik'],
    [
      'composer',
      'composer, composition, film music, soundtrack, jingle, sound design, compose',
      'Komponist, Filmmusik, Komposition, Klanggestaltung, komponieren',
      { related: { musician: 0.5 } },
    ],
    [
      'actor',
      'actor, actress, acting, acting class',
      'Schauspieler, Schauspiel',
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
      'dancer, dance, dance teacher, dance school, dancing',
      'Tänzer, Tanz, Tanzlehrer, Tanzschule, Tanzen',
    ],
    [
      'artist',
      'artist, visual arts, art exhibition',
      'Künstler, Kunst, Kunstausstellung',
      { related: { illustrator: 0.3 } },
    ],
    ['entertainer', 'entertainer, stand-up', 'Zauberer, Komiker, Unterhaltungskünstler'],
    [
      'printer',
      'print shop, printing, offset printing, printing press, printed matter, print run',
      'Druckerei, Buchdrucker, Offsetdruck, Drucksachen, Druckerzeugnisse, Druckpresse',
      { related: { 'graphic-design': 0.3 } },
    ],
    ['museum', 'museum, museums, heritage', 'Museen, Kulturerbe, Museum'],
  ]),
];
