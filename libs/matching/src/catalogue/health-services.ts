import { conceptTable } from './concept-table.js';

/** Medical specialisms, therapies and care. */
export const HEALTH_SERVICES = [
  ...conceptTable(
    'profession',
    `
    paediatrician | paediatrician, pediatrician, children's doctor | Kinderarzt, Kinderärztin | <doctor
    cardiologist | cardiologist, cardiology, heart specialist | Kardiologe, Kardiologie | <doctor
    surgeon | surgeon, surgery, orthopaedist, orthopaedics, orthopaedic | Chirurg, Chirurgie, Orthopäde, Orthopädie | <doctor
    gynaecologist | gynaecologist, gynecologist, women's health, fertility | Gynäkologe, Frauenarzt, Frauengesundheit, Kinderwunsch | <doctor
    dermatologist | dermatologist, dermatology, skin doctor | Hautarzt, Dermatologe, Dermatologie | <doctor ~cosmetics-make-up:0.2
    radiologist | radiologist, radiology, medical imaging, x-ray, mri | Radiologe, Radiologie, Röntgen, medizinische Bildgebung | <doctor
    oncologist | oncologist, oncology, cancer, cancer treatment | Onkologe, Onkologie, Krebs | <doctor
    neurologist | neurologist, neurology, stroke, epilepsy | Neurologe, Neurologie, Schlaganfall | <doctor ~neuroscience:0.4
    psychiatrist | psychiatrist, psychiatry | Psychiater, Psychiatrie | <doctor ~psychologist:0.7
    eye-doctor | ophthalmologist, eye doctor | Augenarzt, Augenheilkunde | <doctor ~optician:0.4
    ear-doctor | ent doctor, ear nose and throat | HNO-Arzt | <doctor
    anaesthetist | anaesthetist, anesthesiologist, intensive care, icu, emergency medicine, emergency doctor, intensive care unit | Anästhesist, Intensivmedizin, Intensivstation, Notarzt, Notfallmedizin | <doctor ~nurse:0.5
    general-practice | gp, general practitioner, family doctor | Hausarzt, Allgemeinmediziner, Hausarztpraxis | <doctor
    sports-medicine | sports medicine, sports doctor | Sportmedizin, Sportarzt | <doctor ~physiotherapist:0.5
    hospital | hospital, hospitals, clinic, clinics, hospital department, ward, wards | Krankenhaus, Klinik, Krankenhäuser, Kliniken, Klinikum | ~doctor:0.5 ~health-industry:0.6 ~nurse:0.4
    medical-devices | medical device, medical devices, medical technology, medical equipment | Medizintechnik, Medizinprodukt, Medizinprodukte | ~clinical-trials:0.4 ~medical-device-approval:0.5 ~hospital:0.3
    patient-group | patient group, patients, patient organisation, self-help group | Patienten, Patientenorganisation, Selbsthilfegruppe, Selbsthilfe | ~research-participants:0.4 ~peer-group:0.3
    psychotherapy | psychotherapist, psychotherapy, therapist, trauma therapy, family therapy, couples therapy, behavioural therapy | Psychotherapeut, Psychotherapie, Therapeut, Traumatherapie, Familientherapie, Paartherapie | <psychologist ~coaching:0.3
    burnout | burnout, exhaustion, exhausted, stress, overwork, stress management, close to burnout | Burnout, Erschöpfung, Stress, Stressbewältigung, Überlastung | ~psychologist:0.7 ~coaching:0.6 ~workplace-health:0.6 ~mindfulness:0.5
    mindfulness | mindfulness, meditation, breathing exercises, relaxation | Achtsamkeit, Meditation, Atemübungen, Entspannung | ~yoga:0.7 ~workplace-health:0.4
    addiction-help | addiction, addiction counselling, alcohol problem, drug counselling | Sucht, Suchtberatung, Drogenberatung | ~psychologist:0.5 ~social-worker:0.5
    sleep | sleep coach, insomnia, sleep problems | Schlaf, Schlafcoach, Schlafprobleme | ~psychologist:0.4 ~workplace-health:0.3
    occupational-therapy | occupational therapist, occupational therapy | Ergotherapeut, Ergotherapie | ~physiotherapist:0.5 ~speech-therapist:0.3
    osteopathy | osteopath, osteopathy, chiropractor | Osteopath, Osteopathie, Chiropraktiker | <physiotherapist
    alternative-medicine | naturopath, alternative practitioner, acupuncture, homeopathy, herbal medicine, traditional chinese medicine | Heilpraktiker, Akupunktur, Naturheilkunde, Homöopathie, Kräuterheilkunde | ~massage:0.4 ~doctor:0.2
    prosthetics | prosthetics, orthopaedic technician, hearing aids, audiologist, wheelchair | Prothesen, Orthopädietechniker, Hörgeräte, Hörakustiker, Rollstuhl | ~medical-devices:0.5 ~optician:0.3
    disability-support | disability support, personal assistance, disabled people, people with disabilities, special needs, autism, neurodiversity | Behindertenhilfe, persönliche Assistenz, Menschen mit Behinderung, Autismus, Eingliederungshilfe | ~social-worker:0.5 ~accessibility:0.5
    home-care | home care, home nursing, care at home, care for my mother, care for my father, nursing service, care service, ambulant care | häusliche Pflege, Pflegedienst, ambulante Pflege, Pflege zu Hause | <elder-care ~nurse:0.7
    care-home | care home, nursing home, assisted living, retirement home | Pflegeheim, Seniorenheim, betreutes Wohnen, Altenheim | <elder-care ~nurse:0.5
    dementia-care | dementia, alzheimer | Demenz, Alzheimer | <elder-care
    visiting-service | visiting service, visit lonely people, company for older people, talk to older people, loneliness | Besuchsdienst, Einsamkeit, Gesellschaft für Ältere | ~elder-care:0.5 ~volunteer:0.5 ~moral-support:0.5
    nursing-training | nursing training, nursing school, nursing student | Pflegeausbildung, Pflegeschule | ~nurse:0.5 ~internship:0.3
    health-coaching | health coach, weight loss, healthy lifestyle, prevention course, health course | Gesundheitscoach, Abnehmen, Präventionskurs | ~nutritionist:0.7 ~fitness-trainer:0.5
    pregnancy-course | birth preparation, pregnancy, postnatal, breastfeeding | Geburtsvorbereitung, Schwangerschaft, Rückbildung, Stillberatung | <midwife
    pharmacy | pharmacy, chemist's shop | Apotheke | <pharmacist
    dental-lab | dental technician, dental lab | Zahntechniker, Dentallabor | <dentist
    dog-training | dog trainer, dog training, puppy school | Hundetrainer, Hundetraining, Hundeschule | <animal-care
    dog-walking | dog walker, dog sitter, pet sitter, look after my dog, look after my cat, cat sitter | Hundesitter, Gassigehen, Katzensitter, Tiersitter | <animal-care
    horses | horse, horses, riding, riding lessons, stable, farrier | Pferd, Pferde, Reiten, Reitstall, Hufschmied | ~animal-care:0.5
    beauty-salon | beautician, beauty salon, nail studio, manicure | Kosmetikstudio, Kosmetiker, Nagelstudio, Maniküre | <cosmetics-make-up
    natural-cosmetics | natural cosmetics, soap, soap maker, skincare products, cosmetics brand | Naturkosmetik, Seife, Seifenmanufaktur, Kosmetikmarke | <cosmetics-make-up
    tattoo | tattoo, tattoo artist, piercing | Tattoo, Tätowierer | ~cosmetics-make-up:0.3 ~illustrator:0.25
    mourning | grief, bereavement, grief counselling | Trauer, Trauerbegleitung | <funeral ~moral-support:0.5 ~psychologist:0.4
    `,
  ),
];
