import { rowsOf, wordsOf } from './concept-table.js';

/**
 * How people say it when they do not know the trade's word: the trouble they have, the thing in their hands, what should
 * come out. A line for each concept: `id | English | German`.
 */
const TABLE = `
    accountant | receipts, ledger, expenses, expense claims, shoebox of receipts, books in order, numbers person, balance the books, year-end, petty cash, monthly accounts, month-end, bookwork, vouchers | Belege, Kassenbuch, Zahlenmensch, Spesen, Belegsammlung, Kassenführung, Monatsabschluss, Buchungen, verbuchen
    tax-adviser | tax office, tax authority, tax questions, fiscal, tax bill, tax audit, tax deadline, deduct, deductible, self-employed taxes, tax class | Finanzamt, Steuerfragen, Steuerbescheid, Steuerprüfung, Betriebsprüfung, absetzen können, steuerlich
    invoicing | late payers, customers who pay late, billing system, unpaid bills | säumige Zahler, Rechnungswesen vereinfachen, unbezahlte Rechnungen
    cash-flow | run out of money, money is tight, runway, money runs out | Geld wird knapp, Engpass, Liquiditätsengpass
    pricing | how much to charge, what to charge, day rate, hourly rate, prices, raise my prices, fees | Stundensatz, Tagessatz, Preise, Honorar, was darf es kosten
    business-loan | bank says no, borrow money, lender, lenders, finance a machine, interest rate, interest rates, repay | Geld leihen, Kreditgeber, Zinsen, zurückzahlen
    investor | backers, put money into, money for my startup, money for our startup, shareholder, shareholders, stake, equity, financier, financiers, fund my company, cheques, i fund, we fund, put money in, finance young companies, back founders, tickets of, cheque, cheques between, portfolio companies | Geld für mein Start-up, Anteile, Geldgeberin, Beteiligung, Kapitalgeberin, Anteilseigner, wir finanzieren, in junge Firmen
    fundraising-advice | cap on valuation, talk to funds, next round, meet investors, get funded | nächste Runde, Investoren treffen
    grants | application form for funding, state money, public money, government support, government funding, apply for money, call for proposals, calls for funding, funded project, funded by the state, eligible, own contribution | Staatsgeld, öffentliche Gelder, Fördertopf, Fördertöpfe, Förderbescheid, förderfähig, Eigenanteil, bezuschusst
    donations | benefactor, benefactors, giving circle, collect money for | Gönner, Geldspende, Geldspenden
    sponsor | sponsors for our event, logo on our banner, support our club | Unterstützer, Trikotsponsor
    lawyer | legal matter, legal matters, legal problem, legal trouble, law, legal, legally, letter from a lawyer, paragraphs | juristisch, rechtlich, Rechtsproblem, Recht, Anwaltsbrief, Kanzlei
    contract-law | read my contract, small print, agreement, agreements, check a contract, sign a contract, clauses, supply contract, sue a supplier, warranty, warranties, liability | Vereinbarung, Kleingedrucktes, Vertrag prüfen, Gewährleistung, Haftung, Liefervertrag
    employment-law | dismissal, dismissed, notice period, fired, working hours law, severance | entlassen, Abfindung, Kündigung bekommen, Kündigungsfrist
    data-protection | personal data, cookies, cookie banner, data leak, data protection act | personenbezogene Daten, Datenpanne
    ip-law | protect my idea, stolen idea, copycats, invention, inventions, inventor, inventors, keep my invention safe, copied us, our name is copied | Idee schützen, Erfindung, Erfindungen, Erfinder, Nachahmer, uns kopiert
    immigration-law | permit to stay, foreigners office, work visa | Ausländerbehörde, Arbeitsvisum, Einreise
    mediator | conflict, conflicts, quarrel, dispute, disputes, argue, falling out, partners who fight, shareholders at odds, co-founders at odds, bad blood, tensions, tension in the team | Konflikt, Konflikte, Streit, Streitigkeiten, zerstritten, Spannungen im Team, Gesellschafterstreit
    tenancy-law | rent increase, tenant, tenants, landlord dispute, lease, leases, lease agreement, rental contract, rental agreement, tenancy agreement, eviction | Mieter, Mieterhöhung, Mietvertrag, Gewerbemietvertrag, Mietverhältnis, Nebenkosten
    inheritance-law | heirs, heir, heritage of my parents, inherit | Erben, Erbe
    insurance | insured, cover against, claims handling, damage claim, policy holder, what if something happens, injured, accident, accidents | versichert, versichern, Schadensfall, Versicherungsschutz, Unfall, falls etwas passiert
    pension-planning | old age, retire, saving for old age | Ruhestand planen, fürs Alter sparen
    company-sale | buyer for my company, buyer for my business, part with my company | Käufer für meine Firma
    succession | take over my workshop, someone to take over, carry on my business, take over the business, retiring owner, hand over, owner retires, no heir, nobody to follow, next generation, successor wanted | Weiterführung, weiterführen, Nachfolgerin, jemand der übernimmt, nächste Generation, geht in Rente
    marketing | be seen, get noticed, visibility, visible, reach more people, awareness, be better known, become known, spread the word, advert, adverts, ads, publicity, target group, promote our, attract visitors, young audience, new visitors, fill seats, get people to come, more visitors, more guests, audience, audiences, brochures and more | bekannter werden, Sichtbarkeit, sichtbar, Aufmerksamkeit, Reichweite, Anzeigen, Zielgruppe, bewerben, mehr Besucher, mehr Gäste, Publikum, junges Publikum
    seo | found online, nobody finds us, search results, be found, rank higher, search engine, search engines | gefunden werden, Google, Suchergebnisse, niemand findet uns
    social-media | posts, followers, online community, hashtags, facebook, post online | Beiträge, Follower, posten
    email-marketing | subscribers, mailing list | Abonnenten, Verteiler
    branding | image of our company, stand out, recognisable, brand story | wiedererkennbar, Markengeschichte, Außenauftritt
    public-relations | get into the news, get into the papers, media attention, write about us, our story in the media, nobody writes about us, bad press, message across | in die Medien kommen, Medienpräsenz, in die Zeitung kommen, niemand schreibt über uns, schlechte Presse
    press | write about, news desk, column, columnist, article about us, reportage, story for a paper, media people, journalism, newsroom, editorial, scoop, tip-off, background talk, on the record | Bericht über uns, Artikel, Journalismus, Medienleute, Hintergrundgespräch
    sales | sell, sells, sell more, seller, deals, revenue, turnover, sell our, salespeople, salesman, closing, sell my | verkaufen, Umsatz, Verkäuferin, Abschlüsse, mehr verkaufen, absetzen
    distribution | sales channels, channel, channels, shops for our product, outlets, resale, sell through, shops that sell, outlet | Absatzkanal, Vertriebskanal, Läden für unser Produkt, Absatz, Verkaufsstellen
    client | paying customers, paying clients, people who buy, companies that need, firms that need, who needs, businesses that want, companies that want, looking for businesses, customers for, orders for | zahlende Kunden, Firmen die, Betriebe die, wer braucht, Bestellungen
    pilot-customer | try out our, test our product, first users, try our product, pilot, pilots, trial, trial run, willing to test, willing to try, real-life test, test in practice, test in your company, test site, field test, try it in practice, pilot site, be our first, testbed | ausprobieren, Testlauf, Erprobung, testen, Praxistest, Feldtest, im Betrieb testen, Testfeld, Erster sein
    market-research | what customers want, understand customers, understand our customers, target market, opinions about | was Kunden wollen, Kunden verstehen, Meinungen
    customer-service | complaining customers, customer enquiries, customer questions, angry customers, enquiries | Kundenanfragen, Anfragen, Reklamationen
    business-strategy | direction for my company, where to go next, big picture, growth, grow my business, grow our business, scale, scaling, scale up, next step for my company | Wachstum, wachsen, Ausrichtung, skalieren, Weiterentwicklung
    starting-a-business | just starting out, first steps, own business, own company, my own boss, before i start, idea for a business, business idea, start on my own, newly self-employed, just founded, set up shop, setting up | eigene Firma, Geschäftsidee, erste Schritte, frisch gegründet, eigenes Geschäft
    business-plan | plan on paper, numbers for the bank | Zahlen für die Bank
    project-manager | deadlines, keep a project on track, coordinate, coordination, coordinator, organise a project, milestones | Koordination, koordinieren, Termine halten, Koordinator
    hr | staff turnover, people leave, keep staff, keep our people, retain staff, staff questions, appraisals, pay scale, working time model, four-day week, staff retention, sick days | Fluktuation, Personalfragen, Leute halten, Mitarbeiterbindung, Gehälter, Arbeitszeitmodell, Viertagewoche, Mitarbeitergespräche
    recruiter | place people, place staff, placing staff, find jobs for, i place, we place, fill vacancies, find staff, find good people, fill positions, fill a position, talent, talents, unfilled, positions unfilled, nobody applies, no applicants, applications for our jobs | vermittle Stellen, vermittle Fachkräfte, Stellen besetzen, gute Leute finden, Talente, unbesetzt, niemand bewirbt sich, keine Bewerbungen
    employee | candidate, candidates, someone to work for us, someone for our team, people who can start, shifts, part-timer, apprentice wanted, extra staff, work with us | Kandidaten, Kandidatinnen, jemanden fürs Team, Schichten, Aushilfe, Teilzeitkraft
    employer | work again, be employed, where i can work, i want to work, looking for work, open to offers, part-time work, a place in a team | wieder arbeiten, Arbeit suchen, Teilzeitstelle, einen Platz im Team
    assistant | inbox, calendar, appointments, phone calls, administrative work, office tasks, keep my office in order, bookings, scheduling | Termine, Terminplanung, Posteingang, Telefonate, Verwaltungsarbeit, Bürokram
    automation | repetitive, repetitive tasks, by hand, manual work, copy and paste, double entry, less paperwork, takes hours, time-consuming, tedious, saves time, save time, routine work, routine tasks, shift planning, rota, rosters, quotes and offers, order processing, approvals, workflows, workflow, less manual, data by hand, from paper to digital, paperless | Handarbeit im Büro, Papierberge, Routineaufgaben, Zeit sparen, doppelte Arbeit, Schichtplanung, Dienstplan, Auftragsbearbeitung, Freigaben, papierlos, weniger Papier
    document-management | paper files, folders, binders, pdfs, archive our paper, scan, scanned, scans, letters and files, records management | Aktenordner, Akten, Ordner, einscannen, gescannt, Schriftverkehr
    spreadsheets | tables of numbers, columns, lists in excel | Listen, Tabellen
    data-science | figures, patterns in data, make sense of data, make sense of our data, number cruncher, predict, prediction, forecast, forecasts, forecasting, trends in, evaluate, evaluation, insights from data, analyse, our data, churn, customer churn, predict demand, demand forecast, demand, anomalies, time series, numbers tell, correlations, records, what the data says, mine our data, historical data | Zahlen auswerten, Muster, Vorhersage, Prognose, Prognosen, vorhersagen, auswerten, analysieren, Nachfrage vorhersagen, Bedarfsprognose, Auffälligkeiten, Zeitreihen, Zusammenhänge in Daten
    artificial-intelligence | algorithm, algorithms, intelligent software, learning systems, self-learning, smart software | Algorithmus, Algorithmen, selbstlernend, lernende Systeme
    it-security | hackers, passwords, secure our systems, data security, break-in to our systems, scam mails, security hole, protected against attacks, secure, stolen data, safe from hackers | Passwörter, Datensicherheit, Sicherheitslücke, vor Angriffen geschützt, abgesichert, gestohlene Daten
    it-services | computer trouble, computers, slow computers, office computers, it problems, printers and computers, computer, it department for hire | Rechnerprobleme, Computerprobleme, PC-Probleme
    software-developer | build software, custom software, tool for us, write a program, code, engineering team, engineers, someone who can code, technical person, techie, geek, build our platform, platform, technical help, bug, bugs, our own software, old software, programme a, in-house software, software team, coder wanted | Software bauen, Programm schreiben, Individualsoftware, Plattform, Techniker für Software, jemand der programmiert, Fehler in der Software, eigene Software, alte Software
    app-developer | app idea, on the phone, for smartphones, mobile | Handy, Smartphones, App-Idee
    web-design | online presence, web presence, outdated site, internet presence, web page, webpage, new site, update our site, on the internet, internet page, shows up on phones, contact form, first impression online | Internetpräsenz, Onlinepräsenz, Auftritt im Netz, Webpräsenz, im Internet, Kontaktformular, erster Eindruck im Netz
    online-shop | sell online, shopping cart, online sales, online orders, order online | online verkaufen, Onlineverkauf, Warenkorb, online bestellen
    ux-design | easy to use, easier to use, confusing app, user-friendly, users get lost, intuitive, simple to use | benutzerfreundlich, einfach zu bedienen, intuitiv
    cto | technical decisions, technology decisions, tech stack, choose technology | Technologieentscheidung, technische Entscheidungen
    product-manager | roadmap, product vision, features, prioritise features | Produktvision, Funktionen priorisieren
    electronics | gadget, gadgets, wires and boards, electronic parts | Gerät entwickeln, elektronisch, Bauteile
    robotics | machines that move, autonomous | autonom
    prototyping | first model, mock-up, first sample, sample, samples, working model, proof of concept, bring an idea to life, tinker, tinkering, tinkerer, test rig, build one first | Musterbau, erstes Modell, Machbarkeit, tüfteln, Tüftler, Versuchsaufbau
    manufacturing | make our product, made to order, plants that make, machine hall, mass production, make by the thousand, industrial scale, series | herstellen, produzieren, Werkhalle, Betriebshalle, Fabriken, Massenfertigung, in Serie, Serie
    machine-maintenance | breakdown, breakdowns, downtime, standstill, machines break, machine stops, keep machines running | Stillstand, Ausfälle, Ausfall, Maschinenausfall
    quality-management | defects, defect, faulty, rejects, quality problems | Fehler in der Fertigung, Mängel, Ausschussware
    packaging | wrap, jars, cups, bottles, containers, wrapping | Becher, Flaschen, Behälter
    logistics | pallets, truck, trucks, ship goods, goods from a to b, cargo, load, loads, tours, delivery routes, route planning, empty runs | Paletten, Lastwagen, Ladung, Tourenplanung, Leerfahrten, Routen
    courier | parcels, deliver, delivered, bring to the customers, city delivery, rider, riders | Pakete, ausliefern, zustellen, liefern
    driver | drive, drivers, someone to drive, driving licence, lorry drivers, licence for trucks | fahren, Fahrerin, Führerschein
    sustainability | green, greener, eco-friendly, environmentally friendly, footprint, emissions, co2, net zero, ecological | umweltfreundlich, grün, grüner, Emissionen, ökologisch, klimafreundlich
    waste-recycling | throw away, rubbish, garbage, leftovers, landfill, zero waste, less waste | wegwerfen, Müll, Reste, weniger Abfall
    energy-adviser | heating costs, heating bill, energy bill, electricity bill, energy prices | Heizkosten, Stromrechnung, Energiepreise
    solar-energy | roof for power, own electricity, power from the roof | eigener Strom, Strom vom Dach
    builder | build a house, extension, walls, construction work | Haus bauen, Anbau, Bauarbeiten
    odd-jobs | leaking tap, something is broken, broken, fix, fixing, assemble furniture, hang shelves | kaputt, tropfender Hahn, Möbel aufbauen, Regal aufhängen
    carpenter | wood, wooden furniture, out of wood | Holz, aus Holz
    renovation | old house, old building, redo our office | Altbau, altes Haus, herrichten
    architect | drawings for a house, plan a building, design a house, draw up plans | Haus planen, Gebäude planen
    interior-design | furnish, furnishings, make our office nicer, redesign our office, shop design, cosy, atmosphere of our rooms | einrichten, Einrichtung, Büro verschönern, gemütlich, Wohlfühlraum
    gardener | lawn, hedge, hedges, trees, balcony plants, green our yard, plants for, greenery, flower bed | Rasen, Hecke, Hecken, Bäume, Begrünung, Blumenbeet, bepflanzen
    farmer | fields and animals, farmers, countryside, on the land, soil and crops, tractor, tractors | Landwirte, Bäuerin, vom Land, Felder, Traktor, Traktoren, Höfe
    food-products | food from the region, local food, local produce, produce from farms, ingredients, organic, fresh from the farm, preserved, local farms | Lebensmittel aus der Region, Zutaten, regionale Lebensmittel, frisch vom Hof, bio
    caterer | lunch, dinner, snacks, food and drink, feed our guests, food for our guests, refreshments, meals, coffee break, platters, sandwiches, soup, buffets, bowls for | Mittagessen, Häppchen, Speisen und Getränke, Essen für Gäste, Mahlzeiten, Kaffeepause, belegte Brote, Suppe, Büfett
    restaurant | table for, eat out, gastro, dining, diner, guests for dinner, menu, lunch menu | Lokal, Speiselokal, Tische, Speisekarte, Mittagstisch
    hotel | guests overnight, beds, sleep, guest rooms, rooms for guests | Gästebetten, Gästezimmer, Betten
    venue | place to meet, place for our event, space for, somewhere to hold, where we can meet, location, premises for an event, place for our meetings, place for a, seats, capacity for, hold our, seats for eighty, auditorium, foyer, courtyard, roof terrace | Ort für, Treffpunkt, Platz für unsere, Aula, Innenhof, Dachterrasse, Hörsaal
    workspace | place to work, quiet place to work, work outside home, room to work, spare desk, empty desks, tables to work, room in our office, sublet | Platz zum Arbeiten, Arbeitsraum, ruhiger Arbeitsplatz, Untermieter fürs Büro, leere Schreibtische
    storage-space | somewhere to store, put our things, store our, keep our stock | unterstellen, lagern, einlagern
    event-organiser | run an event, organise our event, plan our event, programme for an evening, event, events, hold an event, make an event happen, programme, open day, anniversary, gala, summer event, series of events | Veranstaltung, Veranstaltungen, Programmabend, Jubiläum, Tag der offenen Tür, Veranstaltungsreihe
    facilitator | lead a discussion, lead a discussion round, guide the evening, host our evening, host the event, chair a panel, lead the panel, run a workshop, warm up the audience, lively discussion | Diskussion leiten, Gesprächsleitung, durch den Abend führen, Podiumsleitung, Gastgeberin, lebendige Diskussion, anmoderieren
    speaker | speak at, talk at our event, share on stage, inspire our team, inspiring talk, on stage, stories from practice, ten minutes on stage, panel, panels, panel discussion, podium | auf der Bühne, spricht bei uns, sprechen bei, Podien, Podiumsdiskussion
    trainer | learn how, teach my team, teach our staff, hands-on course, train our staff, lessons for staff, teach adults, beginners course, class, classes, instructor | Team schulen, Anfängerkurs, anleiten
    coaching | talk things through, reflect, reflection, clarity, stuck, step back, find focus, feel stuck, work-life, decision, big decision, crossroads, inner | Klarheit, reflektieren, festgefahren, Reflexion, Scheideweg, Entscheidung treffen, Lebensfragen
    mentor | someone who has done it, learn from experience, learn from your mistakes, experienced person, someone ahead of me, advice from experience, shoulder to lean on, take me under their wing, walk beside me, guide me, knows the ropes, wise, old hand, old hands, pass on what i know, pass on my experience, share my experience | jemand mit Erfahrung, aus Erfahrung lernen, aus Fehlern lernen, erfahrene Person, alter Hase, weitergeben, Erfahrung weitergeben, an die Hand nehmen
    career-advice | next career step, what to do next, job change, find a new direction | nächster Schritt, neue Richtung, beruflich
    leadership-training | new boss, new manager, lead a team, first time manager, manage people, led people, managers learn, young managers, lead people, lead better, delegating, delegate | Team führen, neue Chefin, neuer Chef, Vorgesetzte, delegieren, besser führen, junge Führungskräfte
    presentation-training | nervous, speak freely, presentation, presentations, present better, in front of an audience | Präsentation, Präsentationen, vor Publikum, nervös
    graphic-design | visuals, look and feel, looks good, look professional, nice looking, design, designs, graphics, menu cards | optisch, Grafik, Grafiken, Aussehen, Speisekarten
    illustrator | draw, draws, hand-drawn, sketches, sketch, drawn, drawings that explain, cartoons, picture stories | zeichnet, handgezeichnet, Skizzen, Bildergeschichten
    photographer | pictures for, camera, take pictures, images, my face, profile picture, picture of me, photo of me, photos of the team, team photos | Kamera, Bilder machen, Profilbild, Teamfotos, Foto von mir
    film-maker | film about, clip, clips, footage, film our, record our event, filming, shoot a, moving pictures, portray us on film | Aufnahmen, verfilmen, bewegte Bilder, kurzer Film
    sound-engineer | sound for, microphones, mixing desk, record our, recordings | Mikrofone, Mischpult, Aufnahme
    copywriter | wording, words for, write our, write for us, good at writing, phrases that sell, headlines, articles, clear sentences, plain words, newsletter texts, slogans, product descriptions, say it simply | Formulierungen, schreiben, Artikel schreiben, Überschriften, klare Sätze, Produktbeschreibungen, einfach sagen
    editor | mistakes in my text, polish my text, correct my, corrections, read my draft, draft, drafts, second pair of eyes, typos, spelling and grammar, read through | Fehler im Text, korrigieren, Entwurf, Entwürfe, Tippfehler, Rechtschreibung, gegenlesen, durchlesen
    translator | in another language, into english, into german, into french, into spanish, multilingual, speaks both, bilingual, translated into, manual in english, native speaker, native speakers | in eine andere Sprache, ins Englische, ins Deutsche, mehrsprachig, ins Französische, Muttersprachler, zweisprachig, übersetzt
    author | my book, writers | Buch, mein Buch, Schreibende
    musician | play at, songs, song, plays the, instrument, instruments, someone to play, quartet, trio, duo, keyboard, violin, cello, bass, guitar, drums, piano | Lieder, spielt, aufspielen, Geige, Gitarre, Schlagzeug, Klavier, Ensemble
    artist | artwork, artworks, canvas | Kunstwerk, Kunstwerke, Leinwand
    curator | show my art, art show, hang my pictures | Kunst zeigen
    teacher | pupils learn, classroom, for schools | Klassenzimmer, Klasse
    tutor | bad marks, school marks, exams, my son needs help, my daughter needs help | schlechte Noten, Prüfungen, Klausur
    language-teacher | learn a language, improve my language, language skills | Sprache lernen, Sprachkenntnisse
    childcare | look after children, children during, kids during, minding children, while i work, crèche place, kids while, day nursery | Kinder betreuen, auf Kinder aufpassen, Krippe, Krippenplatz
    elder-care | my mother, my father, old parents, ageing parents, elderly | meine Mutter, mein Vater, alte Eltern
    nurse | bedside, on the ward, care for patients, caring profession, night shifts, on-call, care team, geriatric | auf Station, auf der Station, unsere Station, am Bett, Patientenpflege, Nachtdienst, Pflegeteam
    doctor | medical, health problem, doctors, patient care, diagnosis, diagnose, therapy, treatments | medizinisch, Medizin, Ärztin, Therapie, Behandlung
    psychologist | anxiety, depression, fears, feelings | Angst, Ängste
    workplace-health | sick leave, healthy staff, back problems at work, healthier at work, healthy at work, healthy break, office yoga, sitting all day, desk job, desk workers | Krankenstand, gesunde Mitarbeiter, Rücken im Büro, den ganzen Tag sitzen, bewegte Pause
    physiotherapist | sore back, back ache, knee, shoulder pain | Rücken, Knie, Schulterschmerzen
    nutritionist | eat better, what to eat, lose weight | gesund essen
    fitness-trainer | get fit, fit again, exercise, move more | fit werden, Bewegung
    scientist | scientific, study about, experiments, academic research, findings, journal paper, lab results, paper on, academia, institute, institutes | wissenschaftlich, Experimente, Erkenntnisse, Studie, Institut, Fachaufsatz
    technology-transfer | from lab to market, bring research to market, use of our results, research results, turn research into products, out of the lab, apply research, practical use of research, from idea to patent | vom Labor auf den Markt, Forschungsergebnisse, Forschung in Produkte, aus dem Labor, Forschung anwenden
    lab-space | bench space, fume hood | Abzug, Laborbank
    research-partner | universities for, academics for, joint study | gemeinsame Studie
    student | studying, at university, undergrad, master's, bachelor's, semester, thesis work | studiere, Studentin, Studierendengruppe
    internship | learn on the job, gain experience, first experience, work experience, look over your shoulder, shadow someone, shadowing, taster days | erste Erfahrung, Berufserfahrung sammeln, Schnuppertage, über die Schulter schauen, hospitieren, Hospitation
    volunteer | good cause, do good, give back, spare time for, free time for | guter Zweck, Gutes tun, Zeit spenden
    moral-support | someone who understands, lonely, alone with, pat on the back | jemand der zuhört, einsam, allein mit
    peer-group | people like me, others like me, same boat, others in my situation, like-minded, circle, round table, other freelancers, colleagues from other, talk to others, swap notes, swap experiences, sole traders, one-person business, one-person businesses, work alone, working alone, freelancers meet, colleagues elsewhere | Gleichgesinnte, andere in meiner Lage, im selben Boot, Runde, andere Selbstständige, Einzelkämpfer, Einzelkämpferinnen, arbeite allein, allein im Büro
    mastermind | other founders, fellow founders, founders to talk to | andere Gründer, andere Gründerinnen
    co-founder | found together, build a company with, somebody to found, other half of the team, join me as founder, partner to found with | zusammen gründen, gemeinsam eine Firma, mitgründen
    partner | work together, join forces, teaming up, allies, ally, complementary, cooperate, cooperating, common cause, pool resources, bundle our | zusammenarbeiten, zusammen arbeiten, Verbündete, kooperieren, Kräfte bündeln
    consortium | partners for a call, partners for a project, partners for a proposal, european partners, project consortium, missing partner, project idea for | Partner für einen Antrag, Partner für ein Projekt, Partner fehlt
    introduction | who do you know, put me in touch, put you in touch, meet the right people, know many people, well connected, know people in, know somebody, get to know people, meet people from, people who know | kenne viele, gut vernetzt, Leute kennenlernen, wer kennt, bekannt machen
    newcomer-help | new here, new to the city, just moved here, just arrived, moved here, find my feet, foreigner, foreigners, arrive in the city, international colleagues | neu hier, gerade hergezogen, zugezogen, Fuß fassen, ausländische Kollegen
    neighbour-help | next door, in my street, neighbours | nebenan, Nachbarn
    lending | may i borrow, can lend you, rent out my | leihweise
    toys-games | play a game, games, a game of, play cards | Spiele, spielen, Skat, Kartenrunde
    sports-partner | workout buddy, do sports together, train together | zusammen Sport, gemeinsam trainieren
    running-group | runners, run together, a run, half marathon, jog | Läufer, gemeinsam laufen, Halbmarathon
    bandmate | play together, make music together, jam together, fellow musicians | zusammen musizieren, gemeinsam Musik, Mitspieler für eine Band
    real-estate | houses, building for sale, buildings | Häuser, Gebäude
    flat | somewhere to live, place to stay for, rooms to live | Bleibe, wohnen
    vehicle | lorry, wheels, company cars | fahrbarer Untersatz
    tailor | stitch, stitching, hem | Saum, genäht
    fashion-design | outfits, garments, collection | Kollektion
    jeweller | rings, ring, necklace | Ringe
    potter | clay, mugs, bowls | Ton und Glasur, Schalen, Tassen
    beekeeper | hives, beehive | Bienenstock, Bienenstöcke
    baker | loaves, dough, pastries | Teig, Gebäck, Brötchen
    barista | espresso, cappuccino | 
    winemaker | bottle of red, grapes | Trauben, Reben
    brewer | brew, beers | Braukunst
    florist | roses | Rosen, Strauß
    cleaning | tidy, dirty windows, spotless, clean rooms, after closing time | putzen, sauber machen, nach Feierabend putzen
    security-guard | guard, guards, keep an eye on the door, doors at night | bewachen, Einlass, nachts bewachen
    public-administration | council, officials, city officials, municipal, red tape, bureaucracy, bureaucratic, authorities, public offices, civil service | Ratsherren, städtisch, kommunal, Bürokratie, Ämter, Amtsweg, Amtsstube
    politics | members of parliament, political | politisch
    lobbying | be heard by politicians, influence policy | Gehör in der Politik
    accessibility | wheelchair users, blind, deaf, hearing impaired, everyone can use, lift and ramps, ramps | gehörlos, Rollstuhlfahrer, Rampe, für alle nutzbar
    diversity | bias, discrimination | Diskriminierung, Vorurteile
    time-management | no time, to-do list, priorities | zu viel zu tun, keine Zeit, Prioritäten
    negotiation | bargain, haggle, better terms | feilschen, bessere Konditionen
    intercultural | foreign colleagues, other customs, cultural differences | fremde Kulturen
    women-in-business | women who lead, women leaders | weibliche Führungskräfte
    export | sell abroad, abroad, overseas, across borders, foreign customers, customers abroad, french market, italian market | ins Ausland, im Ausland, Übersee, Kunden im Ausland, ausländische Kunden
    procurement | cheaper supplies, save on purchasing | günstiger einkaufen
    raw-material | materials, supplies of | Materialien, Nachschub
    interpreter | translate at a meeting, at the conference in two languages | zweisprachige Konferenz
    test-laboratory | measurements, measure our, test bench | Prüfstand
    gis | coordinates, geographical | geografisch
    hospital | hospital wards, physicians at | Stationen
    pharmacist | drugs, active ingredients | Wirkstoffe
    dentist | teeth, tooth | Zähne
    hairdresser | hair | Haare
    vet | sick animals, sick cow, animals | kranke Tiere, Tiere
    travel-agent | trips, journeys, holidays | Ausflüge, Urlaub
    museum | exhibits, collection of, visitors to the museum, objects with a story | Exponate, Sammlung, Museumsbesucher
    librarian | reading room | Lesesaal
    publisher | print my book, bring out a book | Buch herausbringen
    podcast | episode, episodes, listeners, listen to | Folgen, Hörer, zum Hören
    event-hire | benches, chairs, tables and chairs | Stühle, Tische und Stühle
    workshop-space | tools and space, bench to work at | Werkbank
    ticketing | sell tickets, entry | Einlasskarten
    game-developer | gamers, gaming | Gamer
    virtual-reality | headset, immersive | Brille für VR, immersiv
    blockchain | tokens, ledger technology | Token
    networks-wifi | slow internet, internet at | langsames Internet
    data-recovery | lost my data, lost files | Daten verloren
    computer-help | my phone, my laptop, set up my computer | mein Handy, mein Laptop
    school-project | bring to schools, in schools, girls in science, young researchers, school class, pupils visit | an Schulen, Schulklasse, junge Forscher, Mädchen für Technik
    apprentices | learn a trade, young people for a trade | Handwerk lernen
    car-mechanic | engine, my car | Motor, mein Auto
    bicycle | cycling, cyclists | radeln, Radfahrer
    metalworker | metal, metal parts, railings | Metall, Metallteile, Geländer
    plumber | pipe, pipes, bathroom, leak | Rohr, Rohre, Badezimmer, Wasserschaden
    electrician | cables, sockets, fuse box, lights installed | Steckdosen, Sicherungskasten, Kabel verlegen
    painter-decorator | walls painted, paint our, wallpaper | streichen, Tapete, Wände
    machine-learning | classify, classification, training a model, recommender | klassifizieren, Klassifikation, Empfehlungssystem
    language-models | summarise texts, voice assistant, answer questions automatically, automatic answers | Texte zusammenfassen, Sprachassistent, automatische Antworten
    computer-vision | recognise images, detect defects, visual inspection, camera inspection | Bilder erkennen, optische Prüfung, Sichtprüfung
    dashboards | overview of our numbers, one screen for all, at a glance, charts, graphs | auf einen Blick, Diagramme, Überblick über Zahlen
    erp | stock levels, stock-keeping, material planning, order management | Lagerbestand, Bestände, Materialplanung, Auftragsverwaltung
    full-stack | first version of our app, first version of our product, build our product | erste Version, Produkt bauen
    cloud-operations | uptime, outage, outages, crashes | Serverausfall, Abstürze
    iot | measure temperature, track machines, remote monitoring, monitor remotely, tracking | Temperatur messen, fernüberwachen, Fernüberwachung
    predictive-maintenance | before it breaks, wear, wear and tear, vibration, vibrations, machine health | bevor es ausfällt, Verschleiß, Schwingungen
    lean-production | scrap rate, cycle time, set-up times, bottleneck, bottlenecks, waste of time in production | Rüstzeiten, Taktzeit, Engpässe, Ausschussquote
    industrial-automation | robots on the line, automate our line, automate production | Fertigung automatisieren, Linie automatisieren
    supply-chain | shortage of parts, late deliveries, delivery times, supply shortages | Lieferengpass, Lieferengpässe, Lieferzeiten, Teile fehlen
    warehousing | shelves full, pick and pack, parcels packed | Regale voll, verpacken und versenden
    energy-audit | energy consumption, save electricity, power consumption, use less energy | Energieverbrauch, Stromverbrauch, Strom sparen
    district-heating | waste heat from, heat for houses | Wärme für Häuser
    urban-planner | traffic jam, public space, squares, neighbourhood development, town centre, city centre, quarter development | öffentlicher Raum, Innenstadt, Quartiersentwicklung, Verkehrsberuhigung, Plätze
    traffic-planning | commuters, commuting, bus lines, parking problem | Pendler, Buslinien, Parkplatznot
    elections-democracy | citizens, have a say, residents, town meeting, voters, participate in decisions | Bürger, mitreden, Bürgerinnen, Mitbestimmung, Einwohner
    permits | which permits, allowed to open, allowed to sell | Erlaubnis, darf ich verkaufen
    shop-premises | vacant, vacancy in the town centre, unused building, unused buildings, unused rooms, unused space, stands empty | steht leer, leerstehend, ungenutzt, ungenutzte Räume
    exhibition-space | bare walls, where to show pictures, blank walls | kahle Wände, leere Wände
    historian | past of the town, eyewitnesses, old documents, how it used to be | Vergangenheit, wie es früher war, alte Dokumente
    research-participants | people for a study, volunteers for a study, control group, subjects for our study | Leute für eine Studie, Kontrollgruppe, Freiwillige für eine Studie
    open-data | real-world data, anonymised data, access to data, data from practice, share data, data for research | echte Daten, Daten aus der Praxis, anonymisierte Daten, Zugang zu Daten
    lab-equipment | measuring time, beam time, instrument time, use your microscope | Messzeit, Gerätezeit
    lab-analysis | have samples tested, analyse samples, contaminated, contamination, residues | Proben untersuchen, Proben, Verunreinigung, Rückstände
    materials-science | new materials, coating, coatings, alloys, lightweight | Beschichtung, Beschichtungen, Legierungen, Leichtbau, neue Werkstoffe
    chemist | substances, reagents, molecules | Stoffe und Reagenzien, chemisch, Moleküle
    biologist | cells, bacteria, proteins, organisms | Zellen, Bakterien, Eiweiße, Organismen
    physicist | measurement physics, light and waves | physikalisch
    science-communication | explain science, explain research, explain my research, make science understandable, for lay people, for laypeople | Wissenschaft erklären, Forschung erklären, verständlich erklären, für Laien
    professor | academic staff, teaching at university, lecture series, guest lectures | Vorlesung, Vorlesungen, Ringvorlesung
    employer-branding | attractive employer, why work for us, appeal to young talent | attraktiver Arbeitgeber
    change-management | resistance to change, bring people along, old habits, restructure the team, new structures | Widerstände, Menschen mitnehmen, neue Strukturen
    team-building | team spirit, get the team closer, something with the whole team | Teamgeist, Zusammenhalt
    life-coach | meaning, purpose in life | Sinnfragen
    burnout | worn out, on the edge, drained, tired out, at the end of my tether | ausgebrannt, am Ende meiner Kräfte
    senior-expert | retired manager, retired engineer, after a long career, after forty years | nach langem Berufsleben, Ruheständler
    startup-mentor | young founders, first-time founder, first-time founders, founders starting out, sold my company, built and sold | junge Gründer, erstmalige Gründer, Firma verkauft und
    seed-capital | first money, early money, first round, first backers | erstes Geld, erste Runde
    growth-capital | money to grow, finance growth | Geld für Wachstum
    fundraising | raise funds for our club, fund our project, funds for our project, money for our association, money for our club | Geld für unseren Verein, Mittel für unser Projekt
    controller | key figures, steer by numbers, planning numbers | Kennzahl, steuern nach Zahlen
    company-law | shareholders fall out, change of shareholders, shares in the company, general meeting | Gesellschafter, Geschäftsanteile, Gesellschafterversammlung
    content-marketing | stories about our company, expert articles, know what to post | Geschichten über unsere Firma, Fachartikel
    online-ads | clicks, click rate, ad budget | Klicks, Werbebudget
    stage-technology | loudspeakers, cables and lights, beamers, spotlights, speakers and lights | Lautsprecher, Scheinwerfer, Mikro
    voice-over | voice, read aloud professionally | Stimme
    language-tandem | practise speaking, speak my language, exchange languages, keep my french alive, conversation in | Sprechen üben, meine Sprache gegen
    medical-research | on the ward test, evidence, prove the benefit, clinical | klinisch, Nutzen nachweisen
    digital-health | patient app, health data, digital patient | Gesundheitsdaten, Patienten-App
    sustainable-packaging | compostable, refill, refillable, returnable | kompostierbar, nachfüllen
    food-waste | unsold food, surplus food, bread from yesterday, best before | unverkauftes Essen, Brot von gestern, übriges Essen
    hiking-group | hike, hikes, out in nature, on foot | in der Natur, zu Fuß, Wanderungen
    relocation | employees from abroad, staff from abroad, bring staff from abroad | Mitarbeiter aus dem Ausland, Fachkräfte aus dem Ausland
    volunteer-management | find volunteers, recruit helpers | Ehrenamtliche finden, Helfer finden
    company-purchase |  | 
    retail-buyer | on the shelves, get into shops, into supermarkets | ins Regal, in die Läden, in den Supermarkt
    customs | paperwork at the border | Grenze, Grenzpapiere
    truck-driver | lorries | Lkw, Laster
`;

/** Everyday words by concept, in English and German. */
export const EVERYDAY_WORDS: ReadonlyMap<
  string,
  { readonly en: readonly string[]; readonly de: readonly string[] }
> = new Map(rowsOf(TABLE).map(([id = '', en = '', de = '']) => [id, { en: wordsOf(en), de: wordsOf(de) }]));
