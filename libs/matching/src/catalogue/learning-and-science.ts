import { conceptsOfArea } from './concept.js';

/** Teaching, training, coaching, research, languages. */
export const LEARNING_AND_SCIENCE = [
  ...conceptsOfArea('profession', [
    [
      'teacher',
      'teacher, teaching, school teacher, teachers, schoolteacher, lessons, pedagogue, teach',
      'Lehrer, Lehrkraft, Unterricht, Lehrkräfte, Pädagoge, unterrichten',
      { related: { tutor: 0.5, trainer: 0.4 } },
    ],
    ['tutor', 'tutor, tutoring, private lessons', 'Nachhilfe, Nachhilfelehrer, Privatunterricht'],
    [
      'language-teacher',
      'language teacher, language course, language school, language lessons',
      'Sprachlehrer, Sprachkurs, Sprachschule, Sprachunterricht',
      { related: { 'language-tandem': 0.5, tutor: 0.4, teacher: 0.3 } },
    ],
    [
      'music-teacher',
      'music teacher, music school',
      'Musiklehrer, Musikschule',
      { related: { teacher: 0.3 } },
    ],
    [
      'trainer',
      'corporate trainer, seminar, course, courses, training course, further education, adult education, training courses, professional training',
      'Seminar, Weiterbildung, Schulung, Schulungen, Fortbildung, Erwachsenenbildung, Lehrgang, Dozent, Volkshochschule, Weiterbildungen',
      { related: { coaching: 0.4, speaker: 0.35 } },
    ],
    [
      'presentation-training',
      'presentation training, presentation skills, speech training, presenting',
      'Präsentationstraining, Rhetoriktraining, Vortragscoaching, Redekunst',
      { broader: ['trainer'], related: { coaching: 0.4, speaker: 0.3, 'speech-therapist': 0.4 } },
    ],
    [
      'coaching',
      'business coach, coaching, systemic coach, supervision',
      'Businesscoach, Coaching, Supervision',
      { related: { mentor: 0.5, 'career-advice': 0.5 } },
    ],
    [
      'career-advice',
      'career advice, career coach, career coaching, career adviser, career counselling',
      'Karriereberatung, Berufsberatung, Karrierecoach, Laufbahnberatung',
      { related: { mentor: 0.4 } },
    ],
    [
      'sports-coach',
      'sports coach, sports trainer, swimming, sports club, football pitch, sport, sports, athletics',
      'Fußballtrainer, Sporttrainer, Sportverein, Sport, Schwimmen, Leichtathletik, Fußballplatz, Sportlehrer',
    ],
    [
      'professor',
      'professor, lecturer, university, academic, universities, university chair, faculty, college',
      'Professor, Hochschule, Universität, Hochschullehrer, Lehrstuhl, Fakultät, Fachhochschule, Universitäten, Uni',
      { related: { scientist: 0.6 } },
    ],
    [
      'scientist',
      'scientist, researcher, research, science, research project, research institute, phd, r&d, research and development, study',
      'Wissenschaftler, Forscher, Forschung, Wissenschaft, Forschungsprojekt, Forschungsinstitut, Doktorarbeit, Forschungsvorhaben',
    ],
    [
      'physicist',
      'physicist, physics, optics, laser',
      'Physiker, Physik, Optik',
      { related: { scientist: 0.5 } },
    ],
    [
      'biologist',
      'biologist, biology, biotech, biotechnology, life sciences, microbiology, biochemist',
      'Biologe, Biologie, Biotechnologie, Lebenswissenschaften, Mikrobiologie, Biochemiker',
      { related: { scientist: 0.5, chemist: 0.4 } },
    ],
    [
      'geologist',
      'geologist, geology, soil, hydrology, geographer',
      'Geologe, Geologie, Boden, Geograf, Hydrologie',
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
      'technology transfer, knowledge transfer, university cooperation, innovation',
      'Technologietransfer, Wissenstransfer, Innovation, Innovationen',
      { related: { scientist: 0.4 } },
    ],
    [
      'student',
      'student, students, undergraduate, graduate, graduates, master student',
      'Student, Studierende, Studenten, Absolvent, Absolventen',
      { related: { internship: 0.5 } },
    ],
    [
      'driving-instructor',
      'driving instructor, driving school, driving lessons',
      'Fahrlehrer, Fahrschule, Fahrstunden',
    ],
  ]),
];
