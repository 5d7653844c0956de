import { conceptTable } from './concept-table.js';

/** Schools, courses, clubs, helping each other, and things people seek together. */
export const LEARNING_AND_COMMUNITY = [
  ...conceptTable(
    'profession',
    `
    kindergarten | kindergarten, nursery school, daycare, day care, childcare place, places for children | Kindergarten, Kita, Kindertagesstätte, Kitaplatz, Betreuungsplatz | <childcare
    babysitter | babysitter, babysitting, nanny, au pair, look after my children | Babysitter, Kindermädchen, Au-pair, Kinderfrau | <childcare
    nursery-teacher | nursery teacher, nursery teachers, early years educator, educator | Erzieher, Erzieherin, Elementarpädagogik | <childcare ~teacher:0.4
    after-school | after-school care, holiday club, holiday camp, summer camp | Nachmittagsbetreuung, Ferienbetreuung, Hort, Ferienlager | ~childcare:0.6 ~social-worker:0.3
    maths-tutor | maths tutor, maths lessons, math tutor, help with maths, physics lessons | Mathe-Nachhilfe, Mathenachhilfe, Nachhilfe in Mathe | <tutor ~mathematician:0.3
    exam-preparation | exam preparation, prepare for an exam, test preparation | Prüfungsvorbereitung, Abiturvorbereitung | <tutor
    school-project | school project, school visits, visit schools, school classes, career day, partner school, school partnership, stem for girls, bring science to schools | Schulprojekt, Schulbesuche, Schulklassen, Berufsorientierung, Partnerschule, Schulpartnerschaft, MINT-Projekt | ~teacher:0.6 ~school:0.8 ~youth:0.5
    school | school, schools, primary school, secondary school, head teacher | Schule, Schulen, Grundschule, Gymnasium, Schulleiter, Schulleitung | <teacher
    vocational-school | vocational school, vocational training, dual study, training workshop | Berufsschule, Ausbildungsbetrieb, duales Studium, Ausbildungswerkstatt | ~teacher:0.4 ~internship:0.5
    german-lessons | german lessons, german course, german teacher, learn german, german for foreigners, integration course | Deutschkurs, Deutschunterricht, Deutschlehrer, Deutsch lernen, Integrationskurs, Deutsch als Fremdsprache | <language-teacher
    english-lessons | english lessons, english course, english teacher, learn english, business english | Englischunterricht, Englischkurs, Englischlehrer, Englisch lernen, Business-Englisch | <language-teacher
    french-lessons | french lessons, french course, learn french | Französischkurs, Französischunterricht, Französisch lernen | <language-teacher
    spanish-lessons | spanish lessons, spanish course, learn spanish | Spanischkurs, Spanischunterricht, Spanisch lernen | <language-teacher
    other-language-lessons | italian lessons, polish lessons, chinese lessons, russian lessons, arabic lessons, turkish lessons, portuguese lessons | Italienischkurs, Polnischkurs, Chinesischkurs, Arabischkurs, Türkischkurs | <language-teacher
    e-learning | e-learning, elearning, online course, online courses, webinar, webinars, create online courses, video course | E-Learning, Onlinekurs, Onlinekurse, Webinar, Webinare | <trainer ~edtech:0.6
    workshop-leader | workshop, workshops, give workshops, seminars, course leader | Workshop, Workshops, Seminare, Seminarleiter | <trainer ~facilitator:0.5
    safety-training | safety course, first aid course, fire drill, forklift licence | Erste-Hilfe-Kurs, Brandschutzhelfer, Staplerschein | <trainer ~first-aid:0.5 ~occupational-safety:0.5
    soft-skills | soft skills, communication training, communication skills, assertiveness, body language, nonviolent communication | Kommunikationstraining, Soft Skills, Körpersprache, gewaltfreie Kommunikation | <trainer ~coaching:0.5 ~presentation-training:0.5
    public-speaking | public speaking, speak in public, speaking in front of people, stage fright, rhetoric, fear of speaking, toastmasters | Rhetorik, Redetraining, Lampenfieber, freies Reden, vor Leuten sprechen | <presentation-training
    pitch-training | pitch training, pitch coaching, pitch coach, pitch practice, pitching, practise my pitch, pitch feedback, feedback on my pitch | Pitchtraining, Pitch-Coaching, Pitch üben | <presentation-training ~fundraising-advice:0.5
    executive-coaching | executive coach, executive coaching, business coaching, coaching for founders, founder coaching, sparring partner, sounding board, sparring | Führungscoach, Sparringspartner, Gründercoaching, Sparring | <coaching ~leadership-training:0.7 ~mentor:0.6
    life-coach | life coach, life coaching, personal development, self-confidence, find my way | Lebensberatung, Persönlichkeitsentwicklung, Selbstvertrauen, Lebenscoach | <coaching ~psychologist:0.4
    startup-mentor | startup mentor, mentor for founders, founder mentor, guide founders, experienced founder, experienced entrepreneur, exited founder, entrepreneur as mentor, serial entrepreneur | Gründungsmentor, erfahrene Gründerin, erfahrener Gründer, erfahrener Unternehmer, Startup-Mentor | <mentor ~executive-coaching:0.5 ~starting-a-business:0.5 need=mentor offer=mentor
    career-mentor | career mentor, mentor for my career, mentor for women, mentor for young people, guide young people, mentor for students | Karrierementor, Mentorin für Frauen, Berufsmentor | <mentor ~career-advice:0.6 need=mentor offer=mentor
    career-change | career change, changing careers, change of career, new career, reorientation, career switch, second career | Berufswechsel, Quereinstieg, Neuorientierung, berufliche Neuorientierung, Umschulung | <career-advice
    cv-check | cv check, cv, resume, application documents, cover letter, job application, job applications, linkedin profile | Lebenslauf, Bewerbungsunterlagen, Bewerbung, Anschreiben, Bewerbungscheck | <career-advice
    interview-training | job interview, interview training, interview practice, assessment centre | Vorstellungsgespräch, Bewerbungstraining, Assessment-Center | <career-advice
    study-advice | study advice, choosing a degree, which course of study | Studienberatung, Studienwahl | <career-advice ~student:0.4
    back-to-work | return to work, returning to work, help finding a job, job hunting | Wiedereinstieg, Jobsuche, Stellensuche, Arbeitssuche | <job-help ~career-advice:0.7
    student-job | student job, working student, student assistant, holiday job, side job, mini job | Werkstudent, Studentenjob, Minijob, Ferienjob, studentische Hilfskraft, Nebenjob | ~internship:0.6 ~student:0.6 ~employer:0.5 need=job offer=hire
    apprentices | apprentice, apprentices, apprenticeship, apprenticeships, trainee, trainees | Auszubildende, Azubi, Azubis, Ausbildungsplatz, Lehrstelle, Lehrling, Lehrlinge | <internship need=job offer=job
    `,
  ),
  ...conceptTable(
    'help',
    `
    newcomer-help | help for newcomers, newcomers, settling in, expats, refugees, integration, new in town, welcome to the city, help refugees | Zugezogene, Geflüchtete, Integration, neu in der Stadt, Flüchtlingshilfe, Willkommen | ~relocation:0.8 ~volunteer:0.3 ~welfare-advice:0.4
    neighbour-help | neighbourly help, help in the neighbourhood, shopping help, errands, watering plants | Nachbarschaftshilfe, Einkaufshilfe, Besorgungen, Blumen gießen | ~volunteer:0.5 ~neighbourhood:0.5
    homework-help | homework help, help with homework, reading mentor, learning sponsor | Hausaufgabenhilfe, Hausaufgaben, Lernpate, Lesepate | ~tutor:0.7 ~volunteer:0.4
    helping-hands | helping hands, extra hands, helpers wanted, helpers, unpaid help, help out, lend a hand | Helfer, helfende Hände, Aufbauhelfer, mithelfen, mit anpacken | <volunteer
    pro-bono | pro bono, free legal help, skills volunteering, free of charge for charities | pro bono, ehrenamtliche Beratung, kostenlos für Vereine | <volunteer
    board-volunteer | honorary board member, club treasurer, treasurer, honorary office | Kassenwart, Vorstandsposten, Ehrenamt im Vorstand, Schatzmeister | <volunteer ~association-work:0.6
    environmental-group | environmental group, clean-up, tree planting, climate action, climate activists | Umweltgruppe, Müllsammeln, Baumpflanzaktion, Klimaaktion, Klimagruppe | ~volunteer:0.5 ~sustainability:0.4 ~forester:0.3
    lending | lend, borrow, lending, tool library, library of things, to borrow | verleihen, ausleihen, leihen, Leihladen, Bibliothek der Dinge | <swap ~equipment:0.4
    give-away | give away, for free, donate things, donations in kind, surplus | verschenken, Sachspenden, zu verschenken, umsonst | <swap
    barter | barter, exchange services, trade skills, clothes swap | tauschen, Tauschring, Kleidertausch | <swap
    `,
  ),
  ...conceptTable(
    'role',
    `
    running-group | running group, jogging, go running together, marathon training | Laufgruppe, Lauftreff, Joggen | <sports-partner * need=collaborate offer=collaborate
    hiking-group | hiking group, hiking partner, walking group, long walks, hiking, people to go hiking with, company for walks | Wandergruppe, Wandern, Wanderpartner, Spaziergänge | <sports-partner * need=collaborate offer=collaborate
    cycling-group | cycling group, bike tours, cycling partner, road cycling | Radgruppe, Radtouren, Rennradgruppe | <sports-partner * need=collaborate offer=collaborate
    climbing-partner | climbing partner, bouldering, climbing group | Kletterpartner, Bouldern | <sports-partner * need=collaborate offer=collaborate
    ball-games | football team, five-a-side, volleyball group, table tennis partner, tennis partner, badminton partner | Fußballmannschaft, Volleyballgruppe, Tennispartner, Tischtennis | <sports-partner * need=collaborate offer=collaborate
    chess-partner | chess partner, chess club, chess | Schach, Schachclub, Schachpartner | <toys-games *
    board-game-night | board game night, board games, game night, role-playing games | Brettspiele, Spieleabend, Rollenspiele, Brettspielrunde | <toys-games *
    book-club | book club, reading circle, reading group | Buchclub, Lesekreis, Literaturkreis | <peer-group * need=collaborate offer=collaborate
    study-group | study group, learning group, learn together, study partner | Lerngruppe, Lernpartner, gemeinsam lernen | <peer-group * need=collaborate offer=collaborate
    mastermind | mastermind, mastermind group, accountability partner, founders circle, founder circle, peer mentoring, peer group of founders, exchange with other founders | Mastermind-Gruppe, Gründerstammtisch, Unternehmerrunde, Austausch unter Gründern | <peer-group * need=collaborate offer=collaborate
    professional-exchange | peer exchange, exchange of experience, exchange ideas with, compare notes, exchange with other, regulars table, people in the same position | Erfahrungsaustausch, Austausch mit anderen, fachlicher Austausch, Stammtisch, Gesprächskreis, Arbeitskreis | <peer-group * need=collaborate offer=collaborate
    parents-group | parents group, playgroup, single parents, parent and child group | Elterngruppe, Krabbelgruppe, Alleinerziehende, Eltern-Kind-Gruppe | ~peer-group:0.5 ~parenting:0.6 *
    joint-venture | joint venture, joint ventures, found a joint company, start a business together, start something together, somebody to start a business with | Gemeinschaftsunternehmen, Joint Venture, gemeinsam gründen, zusammen ein Geschäft aufmachen | <co-founder * ~partner:0.5 need=collaborate offer=collaborate
    technical-cofounder | technical co-founder, tech co-founder, technical cofounder, cto co-founder, cto as co-founder | technische Mitgründerin, technischer Mitgründer, Tech-Mitgründer | <co-founder ~cto:0.6 ~software-developer:0.35 * need=collaborate offer=collaborate
    business-cofounder | business co-founder, commercial co-founder, co-founder for sales, business cofounder | kaufmännischer Mitgründer, kaufmännische Mitgründerin | <co-founder ~sales:0.3 * need=collaborate offer=collaborate
    joint-bid | joint bid, bidding consortium, bid together, joint tender, bidding partner | Bietergemeinschaft, gemeinsames Angebot, Bieterkonsortium | <consortium ~tender-writing:0.4 * need=collaborate offer=collaborate
    joint-stand | shared stand, share a stand, joint stand at the fair, share a booth, share a market tent | Gemeinschaftsstand, Messestand teilen, Stand teilen | ~trade-fair-stand:0.5 ~market-stall:0.5 * need=collaborate offer=collaborate
    cross-promotion | cross-promotion, joint marketing, co-marketing, joint campaign, joint newsletter | gemeinsame Werbung, gemeinsame Kampagne, Kooperationsmarketing | ~marketing:0.4 ~partner:0.5 * need=collaborate offer=collaborate
    open-source-contributors | contributors for open source, open source contributors, maintainers | Mitentwickler für freie Software | <open-source * ~software-developer:0.5
    band-members | band members, found a band, form a band, drummer for our band, singer for our band | Bandmitglieder, Band gründen | <bandmate * need=collaborate offer=collaborate
    travel-companion | travel companion, travel partner, travel together | Reisepartner, Reisebegleitung, Mitreisende | * need=collaborate offer=collaborate
    coworking-group | share an office, office to share, shared studio, share a workshop | Büro teilen, Bürogemeinschaft, Ateliergemeinschaft suchen, Gemeinschaftsbüro | ~workspace:0.8 * need=collaborate offer=collaborate
    `,
  ),
  ...conceptTable(
    'profession',
    `
    swimming-lessons | swimming lessons, swimming coach, learn to swim | Schwimmkurs, Schwimmunterricht, Schwimmtrainer | <sports-coach
    football-training | football coach, football training, football, football club | Fußball, Fußballverein, Fußballtraining | <sports-coach
    tennis-lessons | tennis lessons, tennis coach, tennis | Tennistrainer, Tennisunterricht, Tennis | <sports-coach
    martial-arts | martial arts, self-defence, judo, karate, boxing | Kampfsport, Selbstverteidigung, Judo, Karate, Boxen | <sports-coach
    skiing | ski, skiing, snowboard, ski instructor | Skifahren, Skilehrer, Snowboard | <sports-coach
    sailing | sailing, sailing course, sailing partner, regatta | Segeln, Segelkurs, Regatta | <sports-coach ~maritime:0.5
    diving | diving, scuba diving, diving instructor | Tauchen, Tauchlehrer | <sports-coach
    photography-course | photography course, photo workshop, learn photography | Fotokurs, Fotoworkshop, Fotografieren lernen | <photographer <trainer
    coding-course | coding course, programming course, learn to code, learn programming, coding bootcamp, coding for kids | Programmierkurs, Programmieren lernen, Coding-Kurs | <trainer ~software-developer:0.4
    cultural-mediation | cultural education, museum education, cultural project, art project, community art | Kulturvermittlung, Museumspädagogik, Kulturprojekt, Kunstprojekt | ~artist:0.5 ~museum:0.5 ~social-worker:0.3
    senior-expert | retired expert, senior expert, retired, retiree, time to help | Senior Expert, Seniorexperte, pensioniert, Rentner, im Ruhestand | ~mentor:0.5 ~volunteer:0.4
    faith-community | parish, church, mosque, synagogue, interfaith | Pfarrei, Kirche, Kirchengemeinde, Moschee, Synagoge, interreligiös | ~philosopher:0.4 ~volunteer:0.2
    migrant-business | migrant entrepreneurs, migrant founders, immigrant business | Migrantenunternehmen, migrantische Gründer | ~starting-a-business:0.4 ~newcomer-help:0.3
    `,
  ),
];
