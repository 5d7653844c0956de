const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Where the subject of a general word may stand besides after a linking word: any noun before it, one joined by a hyphen, or nowhere. */
export type SubjectBefore = 'noun' | 'hyphen' | 'never';

const ENGLISH = set(
  'lesson lessons class classes course courses teacher teachers teach teaching teaches tutor tutors tutoring trainer trainers',
  'training trainings instructor instructors coach coaches coaching workshop workshops seminar seminars mentor mentors mentoring',
  'talk talks speaker speakers consultant consultants consulting repair repairs design designs designer designers',
  'translation translations translator translators',
);
const GERMAN = set(
  'unterricht unterrichten unterrichte unterrichtet lehrer lehrerin lehrerinnen lehrkraft lehrkrafte kurs kurse seminare schulung',
  'schulungen nachhilfe nachhilfelehrer trainerin berater beraterin dozent dozentin vortrag vortrage referent referentin reparatur',
  'reparaturen designerin mentorin ubersetzung ubersetzungen ubersetzer ubersetzerin',
);
const ROMANCE = set(
  'clases profesor profesora maestro maestra formador formadora taller talleres consultor consultora ponente',
  'cours professeur enseignant enseignante formateur formatrice formation conseil intervenant',
  'aulas professora professores formador orador palestrante',
  'lezioni lezione insegnante insegnanti corso corsi formazione formatore relatore relatrice consulenza',
);

/**
 * Words that say in which way somebody helps and not with what: lessons, repair, a consultant. What they are about stands
 * beside them, folded: "harp lessons", "cours de harpe".
 */
export const GENERAL_WORDS: ReadonlyMap<string, SubjectBefore> = new Map<string, SubjectBefore>([
  ...[...ROMANCE].map((word) => [word, 'never'] as const),
  ...[...GERMAN].map((word) => [word, 'hyphen'] as const),
  ...[...ENGLISH].map((word) => [word, 'noun'] as const),
]);

/** Verbs among the general words: what follows them is the subject, "I teach the harp". */
export const TAKES_OBJECT = set('teach teaches teaching unterrichten unterrichte unterrichtet');

/** Words that link a general word to its subject. What is "for" somebody says who learns, not what. */
export const LINKS_SUBJECT = set(
  'in on of about uber ueber auf im zu zum zur von de d di da do del des du en sur sobre sulla su',
);

/** Words beside a general word that say how, when or for whom, never of what. */
export const SAYS_HOW = set(
  'private personal individual group groups trial intensive weekly monthly professional qualified certified patient friendly gentle',
  'affordable cheap paid independent freelance volunteer voluntary part full hourly practical hands basic basics advanced intermediate',
  'beginner beginners introductory crash female male woman native bilingual fellow senior junior primary secondary elementary',
  'adult adults child children kid kids teenager teenagers teens pupil pupils student students staff team teams employees group everybody',
  'seniors parents class classes lesson lessons course courses method methods quality own several different various certain specific',
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends',
  'afternoon afternoons night nights person house place site location language languages subject subjects level levels age ages',
  'kinder kindern erwachsene erwachsenen jugendliche jugendlichen anfanger anfangern schuler schulern senioren gruppe gruppen',
  'kleingruppen einzelunterricht einzeln niveau fach facher montag dienstag mittwoch donnerstag freitag samstag sonntag nahe hause',
  'privat probe online abend wochenend grund intensiv haupt gast fern praxis volks fach vertretungs ersatz firmen inhouse auffrischungs aufbau',
  'einzel ruhestand rente pension particulares individuales particuliers individuels individuais singole gratis gratuit gratuitos grupo grupos groupe groupes gruppo gruppi',
  'ninos adultos adultes enfants criancas bambini adulti principiantes debutants iniciantes principianti',
);

/** Activities among the words that everybody writes; before a general word they are what it is about. */
export const ACTIVITIES = set('writing painting framing farming banking trading dance');

/** Special concepts that are open to any subject, unlike maths tuition, which is one. */
export const OPEN_TO_ANY: ReadonlySet<string> = set(
  'odd-jobs school workshop-leader e-learning exam-preparation',
);
