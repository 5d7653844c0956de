import { conceptTable } from './concept-table.js';

/** Disciplines, research services and what researchers look for. */
export const FIELDS_OF_SCIENCE = [
  ...conceptTable(
    'profession',
    `
    materials-science | materials science, materials scientist, material research, composites, polymers, nanotechnology, surface technology, coatings research | Materialwissenschaft, Werkstoffforschung, Verbundwerkstoffe, Nanotechnologie, Polymere, Werkstoffkunde | <scientist ~chemist:0.5 ~physicist:0.5
    climate-science | climate scientist, climate research, meteorologist, meteorology, climate modelling, weather data | Klimaforschung, Klimaforscher, Meteorologe, Wetterdaten | <scientist ~geologist:0.5
    ecology | ecologist, biodiversity, nature conservation, species protection, conservation, wildlife, ecosystem | Biodiversität, Naturschutz, Artenschutz, Artenvielfalt, Ökologe | <scientist ~biologist:0.6 ~sustainability:0.4
    marine-biology | marine biology, oceanography, marine research, fish stocks | Meeresbiologie, Meeresforschung, Ozeanographie | <scientist ~biologist:0.6
    food-science | food science, food technologist, food technology, food chemist, recipe development, product development for food | Lebensmitteltechnologie, Lebensmittelchemiker, Rezepturentwicklung, Lebensmitteltechnologe | <scientist ~chemist:0.4 ~food-production:0.6
    agricultural-science | agronomist, agronomy, agricultural research, plant breeding, crop science, soil science | Agrarwissenschaftler, Pflanzenzüchtung, Agrarforschung, Bodenkunde | <scientist ~farmer:0.5 ~geologist:0.3
    neuroscience | neuroscience, neuroscientist, brain research, cognitive science | Neurowissenschaft, Hirnforschung, Kognitionswissenschaft | <scientist ~psychologist:0.3 ~biologist:0.4
    genetics | genetics, genomics, dna sequencing, bioinformatics, sequencing | Genetik, Genomik, Bioinformatik, Sequenzierung | <biologist ~data-science:0.3
    pharmacology | pharmacology, drug development, drug discovery, toxicology | Pharmakologie, Wirkstoffforschung, Toxikologie, Arzneimittelentwicklung | <scientist ~pharmacist:0.6 ~clinical-trials:0.5
    epidemiology | epidemiology, epidemiologist, public health, health research | Epidemiologie, öffentliche Gesundheit, Gesundheitsforschung | <scientist ~doctor:0.4 ~statistics:0.5
    sociologist | sociologist, sociology, social research, social scientist, social science, anthropologist, ethnography | Soziologe, Soziologie, Sozialforschung, Sozialwissenschaft, Ethnologie | <scientist ~market-research:0.4
    political-science | political scientist, political science, international relations, development cooperation | Politikwissenschaftler, Politikwissenschaft, Entwicklungszusammenarbeit | <scientist ~politics:0.5
    historian | historian, history, archive research, contemporary witness | Historiker, Geschichte, Zeitzeuge, Archivrecherche | <scientist ~history-of-city:0.6 ~museum:0.4
    archaeologist | archaeologist, archaeology, excavation, monument protection, heritage conservation | Archäologe, Archäologie, Ausgrabung, Denkmalschutz, Denkmalpflege | <scientist ~museum:0.4
    linguist | linguist, linguistics, phonetics, dialect | Linguist, Sprachwissenschaft, Dialekt | <scientist ~translator:0.4
    psychology-research | psychological research, behavioural science, behavioural economics, experiments with people | Verhaltensforschung, psychologische Forschung, Verhaltensökonomie | <scientist ~psychologist:0.6
    astronomer | astronomer, astronomy, observatory, telescope | Astronom, Astronomie, Sternwarte, Teleskop | <scientist ~physicist:0.6
    energy-research | energy research, battery research, batteries, battery, fuel cell, hydrogen research | Energieforschung, Batterieforschung, Batterien, Brennstoffzelle | ~renewable-energy:0.6 ~scientist:0.4
    lab-space | lab space, laboratory space, laboratory, lab, labs, wet lab, lab bench, share a lab, clean room | Labor, Laborplatz, Laborfläche, Reinraum, Laborräume | ~chemist:0.5 ~biologist:0.4 ~lab-equipment:0.6 need=venue offer=venue
    lab-equipment | lab equipment, laboratory equipment, microscope, centrifuge, mass spectrometer, measuring devices, measuring instruments | Laborgeräte, Mikroskop, Messgeräte, Laborausstattung, Massenspektrometer | ~equipment:0.6 ~lab-space:0.6
    lab-analysis | lab analysis, chemical analysis, water analysis, soil analysis, sample analysis, materials testing | Laboranalyse, Materialprüfung, Wasseranalyse, Bodenanalyse | ~chemist:0.8 ~test-laboratory:0.8
    lab-technician | lab technician, laboratory assistant, technical assistant | Laborant, MTA, BTA, Laborassistenz | ~chemist:0.5 ~biologist:0.5
    test-laboratory | test laboratory, test lab, testing institute, product testing, emc test | Prüflabor, Prüfinstitut, Produktprüfung | ~quality-management:0.4
    research-participants | research participants, study participants, test subjects, take part in a study, participants for a study, take part in research | Studienteilnehmer, Probanden, Versuchspersonen, an einer Studie teilnehmen | ~clinical-trials:0.5 ~test-users:0.5 ~customer-interviews:0.4
    research-partner | research partner, research partners, research collaboration, academic partner, university partner, joint research, research cooperation, collaboration with a university, industry partner for research, cooperation with a university | Forschungspartner, Forschungskooperation, Hochschulkooperation, Industriepartner, Kooperation mit einer Hochschule | ~consortium:0.8 ~scientist:0.6 ~professor:0.5 ~technology-transfer:0.5 * need=collaborate offer=collaborate
    industry-partner | industrial partner, industry partner, practice partner, application partner | Praxispartner, Anwendungspartner | ~research-partner:0.7 ~pilot-customer:0.6
    doctoral-supervision | phd supervisor, doctoral supervisor, supervise a thesis, thesis supervisor, second examiner | Doktorvater, Doktormutter, Betreuung einer Masterarbeit, Zweitgutachter | <professor ~scientist:0.5
    phd-position | phd position, phd student, doctoral student, doctoral position, postdoc, postdoc position | Doktorand, Doktorandenstelle, Promotionsstelle, Postdoc | ~scientist:0.5 ~internship:0.25
    thesis-topic | thesis topic, bachelor thesis, master thesis, final thesis, thesis with a company, student project, student projects, thesis | Abschlussarbeit, Bachelorarbeit, Masterarbeit, Thema für die Masterarbeit, Studierendenprojekt | ~student:0.6 ~internship:0.5 ~doctoral-supervision:0.4
    peer-review | peer review, reviewers, reviewer, review a paper, journal, scientific paper, paper writing, academic writing | Gutachter, Fachzeitschrift, wissenschaftliches Schreiben, wissenschaftlicher Artikel | ~scientist:0.5 ~editor:0.4 ~co-author:0.4
    spin-off | spin-off, spin-offs, spinoff, university spin-off, deep tech, deeptech, commercialise research | Ausgründung, Ausgründungen, Deep Tech, Forschungsergebnisse verwerten | <technology-transfer ~starting-a-business:0.5
    citizen-science | citizen science, science communication event, science fair, science festival | Bürgerwissenschaft, Wissenschaftsfestival | ~scientist:0.3 ~volunteer:0.3
    ethics-approval | ethics committee, ethics approval, research ethics | Ethikkommission, Ethikvotum, Forschungsethik | ~clinical-trials:0.6 ~philosopher:0.4
    medical-research | medical research, clinical research, clinical trials, clinical study, clinical partner, clinical validation, hospital for a pilot, clinic for a study | klinische Studien, klinische Forschung, klinischer Partner, medizinische Forschung | <clinical-trials ~hospital:0.6 ~doctor:0.5 ~statistics:0.3
    `,
  ),
];
