import { conceptsOfArea } from './concept.js';

/** Medicine, therapy, care, body and mind, animals. */
export const HEALTH_AND_CARE = [
  ...conceptsOfArea('profession', [
    [
      'doctor',
      'doctor, physician, gp, general practitioner, surgeon, medical doctor, medical advice, medic, medical practice, paediatrician, cardiologist',
      'Arzt, Ärzte, Hausarzt, Chirurg, Mediziner, Arztpraxis, Kinderarzt, Facharzt, medizinische Beratung',
      { related: { nurse: 0.3 } },
    ],
    [
      'dentist',
      'dentist, orthodontist, dental practice, dental',
      'Zahnarzt, Zahnarztpraxis, Kieferorthopäde, Zahntechniker',
    ],
    [
      'nurse',
      'nurse, nursing, nurses, nursing staff, care worker, carer, caregiver, intensive care nurse, icu nurse, care staff',
      'Pflegekraft, Krankenpfleger, Krankenschwester, Pfleger, Pflegekräfte, Altenpfleger, Pflegefachkraft, Intensivpfleger, Pflegepersonal',
    ],
    [
      'elder-care',
      'elder care, elderly care, care home, care for the elderly, nursing home, home care, senior care, dementia, seniors',
      'Altenpflege, Pflegeheim, Seniorenheim, Seniorenbetreuung, häusliche Pflege, Demenz, Senioren, Pflegedienst, Pflege',
      { related: { nurse: 0.6, volunteer: 0.15 } },
    ],
    [
      'midwife',
      'midwife, doula, birth preparation, pregnancy',
      'Hebamme, Geburtsvorbereitung, Schwangerschaft',
    ],
    [
      'pharmacist',
      'pharmacist, pharmacy, pharma, drug development, pharmaceutical',
      'Apotheker, Apotheke, Pharma, Pharmazeut, Arzneimittel',
    ],
    [
      'physiotherapist',
      'physiotherapist, physical therapist, physio, physiotherapy, osteopath, osteopathy, back pain',
      'Physiotherapeut, Physiotherapie, Krankengymnastik, Osteopath, Osteopathie, Rückenschmerzen',
      { related: { massage: 0.5, 'fitness-trainer': 0.3 } },
    ],
    [
      'massage',
      'massage, masseur, massage therapist, spa, wellness',
      'Massage, Masseur, Massagetherapeut, Wellness',
    ],
    [
      'psychologist',
      'psychologist, psychotherapist, psychotherapy, therapist, psychology, counselling, counseling, mental health, burnout',
      'Psychologe, Psychotherapeut, Psychotherapie, Therapeut, Psychologie, seelische Gesundheit, psychische Gesundheit',
      { related: { coaching: 0.4, 'moral-support': 0.4 } },
    ],
    [
      'speech-therapist',
      'speech therapist, speech therapy, voice coach, voice training, occupational therapist',
      'Logopäde, Logopädie, Stimmtraining, Sprecherziehung, Ergotherapeut, Stimmtrainer',
    ],
    [
      'nutritionist',
      'nutritionist, dietitian, nutrition, diet advice, healthy eating',
      'Ernährungsberater, Ernährungsberatung, Ernährung, Diätassistent',
      { related: { cook: 0.2 } },
    ],
    [
      'fitness-trainer',
      'fitness trainer, personal trainer, fitness, gym, workout, strength training, running coach',
      'Fitnesstrainer, Fitness, Fitnessstudio, Krafttraining, Lauftrainer, Rückenkurs',
      { related: { 'sports-coach': 0.6, yoga: 0.4 } },
    ],
    [
      'yoga',
      'yoga, yoga teacher, pilates, meditation, mindfulness, breathing exercises',
      'Yoga, Yogalehrer, Pilates, Meditation, Achtsamkeit, Atemübungen',
      { related: { 'workplace-health': 0.4 } },
    ],
    [
      'workplace-health',
      'workplace health, occupational health, stress management, health at work, ergonomics, health days',
      'betriebliche Gesundheitsförderung, Betriebsarzt, Stressbewältigung, Ergonomie, Arbeitsmedizin, Gesundheitstag, Arbeitssicherheit, betriebliches Gesundheitsmanagement',
    ],
    [
      'optician',
      'optician, glasses, optometrist, hearing aids, audiologist',
      'Optiker, Brille, Augenoptiker, Hörgeräte, Hörakustiker',
    ],
    [
      'vet',
      'vet, veterinarian, veterinary, animal doctor, animal hospital',
      'Tierarzt, Tierarztpraxis, Tierklinik, Veterinär',
    ],
    [
      'animal-care',
      'animal care, dog trainer, dog training, dog walker, pet care, pets, animal shelter, pet sitter, dog sitter',
      'Tierpflege, Hundetrainer, Hundetraining, Haustiere, Tierheim, Tierpfleger, Hundesitter, Gassigehen',
      { related: { vet: 0.3 } },
    ],
    [
      'reptile-keeper',
      'reptile, reptiles, snake, snakes, terrarium, herpetologist',
      'Reptil, Reptilien, Schlange, Schlangen, Terrarium',
      { related: { 'animal-care': 0.3 } },
    ],
    [
      'hairdresser',
      'hairdresser, barber, hair salon, hair stylist, haircut',
      'Friseur, Frisör, Friseursalon, Barbier, Haarschnitt',
    ],
    [
      'cosmetics-make-up',
      'make-up artist, makeup artist, beautician, cosmetics, make-up, skincare, perfume, perfumer, fragrance, fragrances',
      'Visagist, Kosmetiker, Kosmetik, Hautpflege, Parfüm, Parfümeur, Duft, Düfte',
    ],
    [
      'social-worker',
      'social worker, social work, youth worker, street worker, youth work, family support',
      'Sozialarbeiter, Sozialarbeit, Sozialpädagoge, Jugendarbeit, Streetworker, Familienhilfe',
      { related: { volunteer: 0.3, psychologist: 0.2 } },
    ],
    [
      'childcare',
      'childcare, child care, nanny, babysitter, babysitting, kindergarten, nursery school, daycare, au pair',
      'Kinderbetreuung, Tagesmutter, Babysitter, Kindergarten, Kita, Erzieher, Kindertagesstätte',
      { related: { teacher: 0.25 } },
    ],
    [
      'first-aid',
      'first aid, paramedic, first aid course, ambulance, rescue service',
      'Erste Hilfe, Sanitäter, Rettungsdienst, Notfallsanitäter, Erste-Hilfe-Kurs',
    ],
    [
      'clinical-trials',
      'clinical trial, clinical trials, clinical study, clinical research, study participants, medical device, medical devices',
      'klinische Studie, klinische Studien, Medizinprodukt, Medizintechnik, Studienteilnehmer, Probanden',
      { related: { scientist: 0.4, doctor: 0.3 } },
    ],
    [
      'funeral',
      'funeral director, funeral, undertaker, hospice, grief, bereavement',
      'Bestatter, Bestattung, Hospiz, Trauerbegleitung, Trauerredner',
    ],
  ]),
];
