import { conceptsOfArea } from './concept.js';

/** Medicine, therapy, care, body and mind, animals. */
export const HEALTH_AND_CARE = [
  ...conceptsOfArea('profession', [
    [
      'doctor',
      'doctor, physician, medical doctor, medical advice, medic, medical practice',
      'Arzt, Ärzte, Mediziner, Arztpraxis, Facharzt, medizinische Beratung',
      { related: { nurse: 0.3 } },
    ],
    [
      'dentist',
      'dentist, orthodontist, dental practice, dental',
      'Zahnarzt, Zahnarztpraxis, Kieferorthopäde',
    ],
    [
      'nurse',
      'nurse, nursing, nurses, nursing staff, care worker, carer, caregiver, intensive care nurse, icu nurse, care staff',
      'Pflegekraft, Krankenpfleger, Krankenschwester, Pfleger, Pflegekräfte, Altenpfleger, Pflegefachkraft, Intensivpfleger, Pflegepersonal',
    ],
    [
      'elder-care',
      'elder care, elderly care, care for the elderly, senior care, seniors',
      'Altenpflege, Seniorenbetreuung, Senioren, Pflege',
      { related: { nurse: 0.6, volunteer: 0.15 } },
    ],
    ['midwife', 'midwife, doula', 'Hebamme'],
    ['pharmacist', 'pharmacist, pharma, pharmaceutical', 'Apotheker, Pharma, Pharmazeut, Arzneimittel'],
    [
      'physiotherapist',
      'physiotherapist, physical therapist, physio, physiotherapy, back pain',
      'Physiotherapeut, Physiotherapie, Krankengymnastik, Rückenschmerzen',
      { related: { massage: 0.5, 'fitness-trainer': 0.3 } },
    ],
    [
      'massage',
      'massage, masseur, massage therapist, spa, wellness',
      'Massage, Masseur, Massagetherapeut, Wellness',
    ],
    [
      'psychologist',
      'psychologist, psychology, counselling, counseling, mental health',
      'Psychologe, Psychologie, seelische Gesundheit, psychische Gesundheit',
      { related: { coaching: 0.4, 'moral-support': 0.4 } },
    ],
    [
      'speech-therapist',
      'speech therapist, speech therapy, voice coach, voice training',
      'Logopäde, Logopädie, Stimmtraining, Sprecherziehung, Stimmtrainer',
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
      'yoga, yoga teacher, pilates',
      'Yoga, Yogalehrer, Pilates',
      { related: { 'workplace-health': 0.4 } },
    ],
    [
      'workplace-health',
      'workplace health, occupational health, health at work, ergonomics, health days',
      'betriebliche Gesundheitsförderung, Betriebsarzt, Ergonomie, Arbeitsmedizin, Gesundheitstag, betriebliches Gesundheitsmanagement',
    ],
    ['optician', 'optician, glasses, optometrist', 'Optiker, Brille, Augenoptiker'],
    [
      'vet',
      'vet, veterinarian, veterinary, animal doctor, animal hospital',
      'Tierarzt, Tierarztpraxis, Tierklinik, Veterinär',
    ],
    [
      'animal-care',
      'animal care, pet care, pets, animal shelter',
      'Tierpflege, Haustiere, Tierheim, Tierpfleger',
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
      'make-up artist, makeup artist, cosmetics, make-up, skincare, perfume, perfumer, fragrance, fragrances',
      'Visagist, Kosmetik, Hautpflege, Parfüm, Parfümeur, Duft, Düfte',
    ],
    [
      'social-worker',
      'social worker, social work, youth worker, street worker, youth work, family support',
      'Sozialarbeiter, Sozialarbeit, Sozialpädagoge, Jugendarbeit, Streetworker, Familienhilfe',
      { related: { volunteer: 0.3, psychologist: 0.2 } },
    ],
    ['childcare', 'childcare, child care', 'Kinderbetreuung, Tagesmutter', { related: { teacher: 0.25 } }],
    [
      'first-aid',
      'first aid, paramedic, ambulance, rescue service',
      'Erste Hilfe, Sanitäter, Rettungsdienst, Notfallsanitäter',
    ],
    ['clinical-trials', 'clinical trial', 'klinische Studie', { related: { scientist: 0.4, doctor: 0.3 } }],
    [
      'funeral',
      'funeral director, funeral, undertaker, hospice',
      'Bestatter, Bestattung, Hospiz, Trauerredner',
    ],
  ]),
];
