import { conceptTable } from './concept-table.js';

/** Specialisms of pictures, film, sound, stage, words and languages. */
export const ARTS_AND_MEDIA = [
  ...conceptTable(
    'profession',
    `
    painter-artist | painter, paintings, oil painting, visual artist, murals, mural, street art, graffiti | Kunstmaler, Gemälde, bildender Künstler, Wandbild, Wandmalerei, Graffiti | <artist
    sculptor | sculptor, sculpture, stone carving, wood carving, installation art | Bildhauer, Skulptur, Skulpturen, Steinmetz | <artist
    gallery | gallery, galleries, art dealer, gallerist, art gallery | Galerie, Galerien, Galerist, Kunsthändler | <artist ~museum:0.4
    curator | curator, exhibition, exhibitions, curating, exhibition design | Kurator, Ausstellung, Ausstellungen, kuratieren | <museum ~artist:0.4 ~gallery:0.6
    art-collector | art collector, buy art, collectors, commission a painting, art for offices | Kunstsammler, Kunst kaufen, Sammler, Auftragsbild | ~gallery:0.5 ~artist:0.6
    art-class | art class, drawing class, painting course, life drawing, creative workshop | Malkurs, Zeichenkurs, Kunstkurs, Aktzeichnen, Kreativworkshop | ~artist:0.6 ~trainer:0.3
    pottery-class | pottery class, wheel-throwing, ceramics course, learn pottery | Töpferkurs, Töpfern lernen, Keramikkurs | <potter
    printmaking | printmaking, letterpress, linocut, etching, calligraphy, lettering artist | Druckgrafik, Linolschnitt, Radierung, Kalligrafie, Buchdruckkunst | ~artist:0.5 ~printer:0.4 ~illustrator:0.4
    children-illustration | children's book illustration, picture book, children's books, children's book | Kinderbuch, Kinderbücher, Bilderbuch, Kinderbuchillustration | ~illustrator:0.6 ~publisher:0.5 ~author:0.5
    infographics | infographics, infographic, information design, explain with pictures | Infografik, Infografiken, Informationsdesign | <graphic-design ~illustrator:0.5 ~dashboards:0.3
    logo-design | logo, logos, logo design, visual identity, corporate design, design a logo, corporate identity, brand design | Logo, Logos, Logogestaltung, Corporate Design, Erscheinungsbild | <graphic-design ~branding:0.7
    print-design | flyer, flyers, brochure, poster, posters, layout, catalogue design, magazine design, business cards | Flyer, Flugblatt, Broschüre, Plakat, Plakate, Kataloggestaltung, Visitenkarten | <graphic-design ~printer:0.4
    typography | typography, typeface, font | Typografie, Schriftgestaltung | <graphic-design
    portrait-photography | portraits, portrait photographer, headshots, headshot, business portraits, application photos, portrait photos | Porträts, Bewerbungsfotos, Porträtfotos, Businessporträts, Porträtfotograf | <photographer
    product-photography | product photos, product photography, food photography, photos of our products, food photographer | Produktfotos, Produktfotografie, Foodfotografie, Foodfotograf | <photographer
    event-photography | event photos, event photographer, wedding photographer, photos of our event, photograph our event, concert photos | Eventfotos, Eventfotograf, Hochzeitsfotograf, Veranstaltungsfotos | <photographer
    architecture-photography | architectural photography, property photos, interior photography | Architekturfotografie, Immobilienfotos | <photographer
    documentary | documentary, documentaries, documentary film, documentary maker | Dokumentarfilm, Doku, Dokumentarfilmer | <film-maker ~press:0.4
    film-editing | video editing, video editor, film editing, post-production, colour grading, cut our videos | Videoschnitt, Filmschnitt, Cutter, Postproduktion | <film-maker
    explainer-video | explainer video, explainer videos, motion design, motion graphics, animated video | Erklärvideo, Erklärvideos, Motion Design, animiertes Video | <animation ~film-maker:0.6 ~marketing:0.2
    film-production | film production, film producer, producer, feature film, short film, film crew, director, film director | Filmproduktion, Filmproduzent, Kurzfilm, Spielfilm, Regisseur, Filmcrew | <film-maker ~screenwriter:0.4 ~actor:0.3
    film-location | film location, location scout, shooting location | Drehort, Filmlocation, Motivsuche | ~venue:0.4 ~film-production:0.4
    screenwriter | screenwriter, screenplay, script, script writer, scriptwriter | Drehbuch, Drehbuchautor, Skript | <author ~film-production:0.4
    subtitles | subtitles, subtitling, captions, audio description | Untertitel, Untertitelung, Audiodeskription | ~translator:0.6 ~accessibility:0.4 ~film-editing:0.4
    sound-engineer | sound engineer, audio engineer, mixing, mastering, recording studio, studio recording, record an album | Tontechniker, Toningenieur, Tonstudio, Mischen, Mastering, Tonaufnahme | ~composer:0.5 ~live-streaming:0.6 ~podcast:0.4
    stage-technology | stage technology, event technology, sound and light, lighting technician, stage lights, pa system, projector, audio equipment | Veranstaltungstechnik, Bühnentechnik, Lichttechnik, Beschallung, Bühnenlicht, Beamer | <live-streaming ~equipment:0.3
    stage-design | stage design, set designer, stage set, props, scenography | Bühnenbild, Bühnenbildner, Requisiten, Szenografie | ~actor:0.4 ~interior-design:0.3
    theatre-director | theatre director, theatre company, theatre group, amateur theatre, drama group, theatre, theater, stage play | Theaterregisseur, Theatergruppe, Theater, Laientheater, Bühnenstück, Schauspielgruppe | <actor
    improv | improv, improvisation theatre, improvised theatre, improv workshop | Improtheater, Improvisationstheater | <actor ~team-building:0.3
    circus | circus, juggler, acrobat, acrobatics | Zirkus, Jongleur, Akrobat, Akrobatik | <entertainer
    magician | magician, magic show, close-up magic | Zauberkünstler | <entertainer
    clown | clown, face painting, children's entertainer, puppet theatre, puppeteer | Clown, Kinderschminken, Puppentheater, Kinderunterhaltung | <entertainer
    comedian | comedian, stand-up comedy, cabaret, comedy | Kabarettist, Comedy, Kabarett, Comedian | <entertainer
    storyteller | storyteller, storytelling evening, reading aloud, read to children, reads to children, fairy tales | Geschichtenerzähler, Vorlesen, Märchenerzähler, Vorlesepate | ~author:0.4 ~entertainer:0.4 ~volunteer:0.2 ~librarian:0.3
    choir | choir, choir singers, choir conductor, tenor, tenors, soprano, choral singing, basses | Chor, Chorleiter, Chorsänger, Tenor, Chormusik | <musician
    classical-music | classical music, string quartet, orchestra, chamber music, violinist, cellist, pianist, opera | klassische Musik, Streichquartett, Orchester, Kammermusik, Geiger, Pianist, Oper | <musician
    jazz-music | jazz, jazz band, saxophone | Jazz, Jazzband, Saxofon | <musician
    rock-band | rock band, cover band, drummer, guitarist, bass player, bassist | Rockband, Coverband, Schlagzeuger, Gitarrist, Bassist | <musician ~bandmate:0.5
    wedding-band | wedding band, party band, live band, live music, band for parties, music for a wedding, music for our event | Hochzeitsband, Partyband, Liveband, Livemusik, Musik für Feiern | <musician ~dj:0.6
    brass-band | brass band, brass, trumpet, trumpet player, folk band, folk music | Blaskapelle, Blasmusik, Trompete, Trompeter, Volksmusik | <musician
    music-label | record label, music label, music publisher, music manager, band manager, booking agency, music booking | Plattenlabel, Musiklabel, Musikverlag, Bandmanagement, Bookingagentur | ~musician:0.4 ~composer:0.4 ~concert-promoter:0.5
    concert-promoter | concert promoter, gigs, gig, concert organiser, play concerts, book bands | Konzertveranstalter, Auftritte, Auftrittsmöglichkeit, Auftritt, Gigs | ~event-organiser:0.6 ~musician:0.5 ~concert-hall:0.6
    piano-lessons | piano lessons, piano teacher, learn piano | Klavierunterricht, Klavierlehrer | <music-teacher
    guitar-lessons | guitar lessons, guitar teacher, learn guitar | Gitarrenunterricht, Gitarrenlehrer | <music-teacher
    singing-lessons | singing lessons, voice lessons, singing teacher, vocal coach | Gesangsunterricht, Gesangslehrer, Stimmbildung | <music-teacher ~speech-therapist:0.3
    dance-class | dance class, dance lessons, salsa, tango, ballet, ballroom dancing | Tanzkurs, Tanzunterricht, Salsa, Tango, Ballett | <dancer
    choreographer | choreographer, choreography, dance company, contemporary dance | Choreograf, Choreografie, Tanzkompanie | <dancer
    newspaper | newspaper, newspapers, local newspaper, weekly paper, local paper, daily newspaper, newspaper editor | Zeitung, Zeitungen, Lokalzeitung, Tageszeitung, Wochenzeitung, Zeitungsredakteur | <press
    tech-press | tech journalist, business journalist, trade press, trade journal, trade magazine, startup blog | Fachpresse, Fachjournalist, Wirtschaftsjournalist, Fachmagazin | <press
    radio-tv | radio, tv, television, broadcaster, radio show, radio station, tv team | Radio, Fernsehen, Rundfunk, Radiosender, Fernsehteam, Radiosendung | <press
    magazine | magazine, magazines, lifestyle magazine, city magazine | Magazin, Zeitschrift, Stadtmagazin | <press
    blogger | blogger, bloggers, vlogger, youtuber | Blogger, Youtuber | ~press:0.5 ~influencer-marketing:0.6
    story-tips | stories to report, news story, story ideas, after stories, looking for stories, interviewees for an article, protagonists, topics for articles, interview guests | Geschichten für Artikel, Themen für die Zeitung, Protagonisten, Interviewgäste, Storys | ~press:0.8
    podcast-guest | podcast guest, podcast guests, guest for my podcast, guests for my podcast, podcast interview | Podcast-Gast, Podcast-Gäste | <podcast ~speaker:0.5 ~press:0.4
    speech-writer | speech writer, write speeches, speeches, wedding speech, ghostwriter, ghostwriting | Redenschreiber, Reden schreiben, Hochzeitsrede, Ghostwriter | <copywriter ~author:0.4
    biography | biography, memoirs, family histories, life stories, autobiography | Biografie, Memoiren, Familiengeschichten, Lebensgeschichten | ~author:0.6 ~speech-writer:0.5
    creative-writing | creative writing, writing workshop, writing group, writing course | kreatives Schreiben, Schreibwerkstatt, Schreibgruppe | <author
    novel-manuscript | novel, manuscript, first novel, book project, write a book, writing a book | Roman, Manuskript, Buchprojekt, ein Buch schreiben | ~author:0.6 ~editor:0.6 ~publisher:0.6
    literary-agent | literary agent, literary agency, book deal | Literaturagent, Literaturagentur | <publisher
    self-publishing | self-publishing, self-publisher, e-book, ebook, book layout | Selfpublishing, E-Book, Buchsatz | <publisher ~print-design:0.3
    poet | poet, poetry, poetry slam, spoken word | Lyriker, Lyrik, Poetry Slam, Gedichte | <author
    proofreading | proofreader, proofreading, proofread, correcting texts, correct my english, check my texts | Korrekturlesen, Korrektorat, Korrektor, Textkorrektur, Korrektur lesen | <editor
    simple-language | plain language, easy language, simple language | leichte Sprache, einfache Sprache | ~accessibility:0.6 ~editor:0.4
    interpreter | interpreter, interpreting, interpret, simultaneous interpreting, conference interpreter, community interpreting | Dolmetscher, Dolmetschen, Simultandolmetscher, Konferenzdolmetscher | <translator
    sworn-translation | certified translation, sworn translator, official translation, translate documents | beglaubigte Übersetzung, vereidigter Übersetzer, Urkunden übersetzen | <translator
    technical-translation | technical translation, patent translation, medical translation, legal translation, software localisation, localisation, localization, localise | Fachübersetzung, Lokalisierung, technische Übersetzung | <translator
    literary-translation | literary translation, literary translator, translate books | Literaturübersetzer, literarische Übersetzung | <translator ~publisher:0.3
    sign-language | sign language, sign language interpreter | Gebärdensprache, Gebärdensprachdolmetscher | ~interpreter:0.6 ~accessibility:0.6
    fashion-brand | fashion brand, fashion label, clothing brand, fair fashion, slow fashion | Modelabel, Modemarke, faire Mode | <fashion-design ~textile-industry:0.5
    stylist | stylist, style advice, personal shopper, colour advice | Stilberatung, Stylist, Farbberatung, Typberatung | ~fashion-design:0.5 ~cosmetics-make-up:0.4
    `,
  ),
];
