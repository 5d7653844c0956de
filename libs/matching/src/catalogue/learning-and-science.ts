import { conceptsOfArea } from './concept.js';

/** Teaching, training, coaching, research, languages. */
export const LEARNING_AND_SCIENCE = [
  ...conceptsOfArea('profession', [
    [
      'teacher',
      'teacher, teaching, school teacher, teachers, schoolteacher, head teacher, school, schools, lessons, pedagogue, teach',
      'Lehrer, Lehrkraft, Unterricht, Schule, Schulen, Schulleiter, Lehrkräfte, Pädagoge, Grundschule, Gymnasium, unterrichten',
      { related: { tutor: 0.5, trainer: 0.4 } },
    ],
    [
      'tutor',
      'tutor, tutoring, homework help, private lessons, maths lessons, exam preparation, help with homework',
      'Nachhilfe, Nachhilfelehrer, Hausaufgabenhilfe, Privatunterricht, Prüfungsvorbereitung, Hausaufgaben',
    ],
    [
      'language-teacher',
      'language teacher, language course, english lessons, german lessons, german course, english teacher, german teacher, french lessons, spanish lessons, language school, english course, learn german, learn english, language lessons',
      'Sprachlehrer, Sprachkurs, Deutschkurs, Englischunterricht, Deutschunterricht, Englischkurs, Sprachschule, Deutschlehrer, Englischlehrer, Sprachunterricht',
      { related: { 'language-tandem': 0.5, tutor: 0.4, teacher: 0.3 } },
    ],
    [
      'music-teacher',
      'music teacher, piano lessons, guitar lessons, singing lessons, music school, piano teacher',
      'Musiklehrer, Klavierunterricht, Gitarrenunterricht, Gesangsunterricht, Musikschule, Klavierlehrer',
      { related: { teacher: 0.3 } },
    ],
    [
      'trainer',
      'corporate trainer, workshop, workshops, seminar, seminars, course, courses, training course, further education, adult education, e-learning, elearning, training courses, webinar, professional training',
      'Seminar, Seminare, Weiterbildung, Schulung, Schulungen, Fortbildung, Erwachsenenbildung, Lehrgang, Dozent, Volkshochschule, Seminarleiter, Weiterbildungen',
      { related: { coaching: 0.4, speaker: 0.35 } },
    ],
    [
      'presentation-training',
      'presentation training, public speaking, rhetoric, pitch training, presentation skills, speech training, pitch coaching, pitch coach, pitch practice, pitching, stage fright, presenting',
      'Präsentationstraining, Rhetorik, Rhetoriktraining, Redetraining, Pitchtraining, Lampenfieber, Vortragscoaching, freies Reden, Redekunst',
      { broader: ['trainer'], related: { coaching: 0.4, speaker: 0.3, 'speech-therapist': 0.4 } },
    ],
    [
      'coaching',
      'business coach, life coach, coaching, executive coach, executive coaching, systemic coach, personal development, sparring partner, supervision, sounding board',
      'Businesscoach, Coaching, Lebensberatung, Persönlichkeitsentwicklung, Führungscoach, Supervision, Sparringspartner',
      { related: { mentor: 0.5, 'career-advice': 0.5 } },
    ],
    [
      'career-advice',
      'career advice, career coach, career coaching, career adviser, career change, changing careers, job application, cv check, cv, resume, application documents, job interview, career counselling',
      'Karriereberatung, Berufsberatung, Bewerbung, Lebenslauf, Bewerbungsunterlagen, Bewerbungstraining, Karrierecoach, Vorstellungsgespräch, Berufswechsel, Quereinstieg, Laufbahnberatung',
      { related: { mentor: 0.4 } },
    ],
    [
      'sports-coach',
      'sports coach, football coach, swimming coach, tennis coach, sports trainer, football, swimming, tennis, sports club, football pitch, sport, sports, athletics',
      'Fußballtrainer, Sporttrainer, Fußball, Schwimmtrainer, Tennis, Sportverein, Sport, Schwimmen, Leichtathletik, Fußballplatz, Sportlehrer',
    ],
    [
      'professor',
      'professor, lecturer, university, academic, universities, university chair, faculty, college, doctoral supervisor',
      'Professor, Hochschule, Universität, Hochschullehrer, Lehrstuhl, Fakultät, Fachhochschule, Universitäten, Uni, Doktorvater',
      { related: { scientist: 0.6 } },
    ],
    [
      'scientist',
      'scientist, researcher, research, science, research project, research institute, phd, postdoc, r&d, research and development, study, doctoral student',
      'Wissenschaftler, Forscher, Forschung, Wissenschaft, Forschungsprojekt, Forschungsinstitut, Doktorand, Doktorarbeit, Forschungspartner, Forschungsvorhaben',
    ],
    [
      'physicist',
      'physicist, physics, optics, laser, quantum, photonics, semiconductor, semiconductors',
      'Physiker, Physik, Optik, Quantentechnik, Photonik, Halbleiter',
      { related: { scientist: 0.5 } },
    ],
    [
      'biologist',
      'biologist, biology, biotech, biotechnology, genetics, life sciences, microbiology, biochemist',
      'Biologe, Biologie, Biotechnologie, Genetik, Lebenswissenschaften, Mikrobiologie, Biochemiker',
      { related: { scientist: 0.5, chemist: 0.4 } },
    ],
    [
      'geologist',
      'geologist, geology, soil science, soil, hydrology, geographer, climate research, gis, mapping',
      'Geologe, Geologie, Bodenkunde, Boden, Geograf, Klimaforschung, Kartierung, Hydrologie',
      { related: { scientist: 0.5 } },
    ],
    [
      'mathematician',
      'mathematician, mathematics, maths, operations research',
      'Mathematiker, Mathematik, Mathe',
      { related: { 'data-science': 0.5 } },
    ],
    [
      'economist',
      'economist, economics, econometrics',
      'Ökonom, Volkswirt, Volkswirtschaft, Betriebswirt, Wirtschaftswissenschaftler',
      { related: { 'business-strategy': 0.3 } },
    ],
    [
      'philosopher',
      'philosopher, philosophy, ethics, ethicist, theology, theologian, pastor',
      'Philosoph, Philosophie, Ethik, Theologe, Theologie, Pfarrer, Ethiker',
    ],
    [
      'librarian',
      'librarian, library, libraries, books',
      'Bibliothekar, Bibliothek, Bücherei, Bücher, Bibliotheken',
    ],
    [
      'technology-transfer',
      'technology transfer, spin-off, knowledge transfer, university cooperation, innovation management, innovation manager, innovation',
      'Technologietransfer, Ausgründung, Wissenstransfer, Innovationsmanagement, Innovation, Innovationen',
      { related: { scientist: 0.4 } },
    ],
    [
      'student',
      'student, students, undergraduate, graduate, graduates, master student, working student, bachelor thesis, master thesis, thesis, final thesis, thesis topic',
      'Student, Studierende, Studenten, Werkstudent, Absolvent, Absolventen, Bachelorarbeit, Masterarbeit, Abschlussarbeit',
      { related: { internship: 0.5 } },
    ],
    [
      'driving-instructor',
      'driving instructor, driving school, driving lessons',
      'Fahrlehrer, Fahrschule, Fahrstunden',
    ],
  ]),
];
