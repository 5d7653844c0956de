import { conceptsOfArea } from './concept.js';

/** Roles people look for in each other, and the kinds of giving. */
export const PEOPLE_SOUGHT = [
  ...conceptsOfArea('role', [
    [
      'investor',
      'investor, investors, investment, invest, investing, funding round, equity funding, raise money, raising money, back startups, fund startups',
      'Investor, Investoren, Kapitalgeber, Geldgeber, Investition, investieren, Finanzierungsrunde, Kapital, Eigenkapital, in Start-ups investieren',
      { need: 'investor', offer: 'investor', related: { 'business-plan': 0.25, grants: 0.35 } },
    ],
    [
      'mentor',
      'mentor, mentors, mentoring, mentorship, role model, guidance, someone to learn from',
      'Mentor, Mentoren, Mentoring, Vorbild, Wegbegleiter, Mentorin, begleiten',
      { need: 'mentor', offer: 'mentor' },
    ],
    [
      'co-founder',
      'co-founder, cofounder, founding partner, founding team, co-founders, cofounders, someone to found with',
      'Mitgründer, Co-Gründer, Gründungspartner, Mitgründerin, Gründerteam, Gründungsteam',
      { together: true, need: 'collaborate', offer: 'collaborate' },
    ],
    [
      'press',
      'journalist, journalists, reporter, reporters, press contact, press contacts, media contact, media coverage, local press, the press, correspondent, press coverage',
      'Journalist, Journalisten, Reporter, Pressekontakt, Medienkontakt, Lokalpresse, Redakteur, Medienbericht',
      { need: 'press', offer: 'press' },
    ],
    [
      'venue',
      'venue, venues, event venue, event space, event location, hall, function room, room for events, room to rent, rooms',
      'Veranstaltungsort, Veranstaltungsraum, Saal, Raum, Räume, Räumlichkeiten, Vereinsheim',
      { need: 'venue', offer: 'venue', related: { workspace: 0.4 } },
    ],
    [
      'speaker',
      'speaker, speakers, keynote, keynote speaker, guest speaker, panelist, panellist, talk, talks, lecture, lectures, public talk, panel guest, guest lecture, give talks, give a talk, public speaker',
      'Redner, Referent, Referenten, Keynote-Speaker, Vortrag, Vorträge, Gastredner, Podiumsgast, Impulsvortrag, Vortragsredner, Gastvortrag, Vorträge halten, Vortrag halten',
      { need: 'contact', offer: 'knowledge' },
    ],
    [
      'sponsor',
      'sponsor, sponsors, sponsorship, sponsoring, patron',
      'Sponsoren, Sponsor, Sponsoring, Schirmherr, Förderer',
      { need: 'partner', offer: 'partner' },
    ],
    [
      'internship',
      'internship, internships, intern, interns, work placement',
      'Praktikum, Praktikant, Praktika, Ausbildung, Volontariat, Praktikumsplatz',
      { need: 'job', offer: 'job' },
    ],
    [
      'volunteer',
      'volunteer, volunteers, volunteering, voluntary work, unpaid helper',
      'Ehrenamt, Ehrenamtliche, Freiwillige, freiwillige Helfer, ehrenamtlich, Freiwilligenarbeit, Freiwilliger',
      { need: 'help', offer: 'help' },
    ],
    [
      'pilot-customer',
      'pilot customer, pilot customers, reference customer, early adopter, early adopters, first customer, first customers, pilot project, test customer, pilot partner, case study',
      'Pilotkunde, Pilotkunden, Referenzkunde, Erstkunden, Testkunden, Pilotprojekt, Pilotpartner, Erstkunde',
      { need: 'client', offer: 'client' },
    ],
    [
      'language-tandem',
      'language tandem, tandem partner, language exchange, conversation partner, practise german, practise english, practice german, practice english, conversation practice',
      'Sprachtandem, Tandempartner, Sprachaustausch, Konversation, Tandem',
      { together: true, need: 'collaborate', offer: 'collaborate' },
    ],
    [
      'peer-group',
      'peer group, support group, discussion group',
      'Austauschgruppe',
      { together: true, need: 'collaborate', offer: 'collaborate' },
    ],
    [
      'consortium',
      'consortium, project partner, joint project, cooperation project, consortium partner, project partners, joint proposal',
      'Konsortium, Projektpartner, Verbundprojekt, Kooperationsprojekt, gemeinsames Projekt, Konsortialpartner',
      { together: true, need: 'collaborate', offer: 'collaborate', related: { scientist: 0.3 } },
    ],
    [
      'bandmate',
      'bandmate, bandmates, people to play music with, jam session, people to make music with',
      'Mitmusiker, Jamsession, Musizierpartner',
      { together: true, need: 'collaborate', offer: 'collaborate', related: { musician: 0.6 } },
    ],
    [
      'co-author',
      'co-author, co-authors, writing partner, joint publication, coauthor',
      'Mitautor, Ko-Autor, Schreibpartner, gemeinsame Publikation',
      { together: true, need: 'collaborate', offer: 'collaborate', related: { author: 0.4 } },
    ],
    [
      'sports-partner',
      'running partner, training partner, sports partner',
      'Laufpartner, Trainingspartner, Sportpartner',
      { together: true, need: 'collaborate', offer: 'collaborate' },
    ],
    [
      'car-pool',
      'car pool, carpool, car pooling, ride share, ride home, shared ride, lift home',
      'Fahrgemeinschaft, Mitfahrgelegenheit, Mitfahrer',
      { together: true, need: 'collaborate', offer: 'collaborate' },
    ],
    [
      'freelancer',
      'freelancer, freelancers, contractor, contractors, subcontractor, extra pair of hands, overflow work, contracting, contract work, freelance work, freelance projects',
      'Freiberufler, Subunternehmer, freie Mitarbeiter, Freelancer, freier Mitarbeiter, freie Mitarbeit, Honorarkraft',
      { need: 'hire' },
    ],
    [
      'foundation',
      'foundation, foundations, charitable foundation, endowment',
      'Stiftung, Stiftungen, gemeinnützige Stiftung',
    ],
    [
      'founder',
      'founder, founders, entrepreneur, entrepreneurs, startup, startups, start-up, start-ups, young company, founding',
      'Gründer, Unternehmer, Gründung, Jungunternehmer, Start-up, Existenzgründer, Gründerinnen',
    ],
    [
      'introduction',
      'introductions, introduction, introduce, door opener, contacts, useful contacts, networking, connections, introduce you',
      'Netzwerk, Netzwerken, Kontakte, Türöffner, Vernetzung, Bekanntschaften, vernetzen',
      { need: 'contact', offer: 'contact' },
    ],
  ]),
  ...conceptsOfArea('wish', [
    [
      'employer',
      'employer, employers, job, jobs, new job, position, new position, permanent position, part-time job, new role, work as, employment, vacancy, vacancies, open position, job offer, open positions, post to fill',
      'Arbeitgeber, Arbeit, Stelle, Arbeitsplatz, Anstellung, neue Stelle, offene Stelle, Festanstellung, Stellenangebot, offene Stellen, Arbeitsstelle',
      { need: 'job', offer: 'hire', related: { employee: 0.9 } },
    ],
    [
      'employee',
      'employee, employees, staff, team member, team members, hire, hiring, new colleague, new colleagues, reinforcement, applicants, applicant, join our team, job candidates, skilled workers, recruits',
      'Mitarbeiter, Angestellte, Personal, Teammitglied, Kollegen, Verstärkung, Bewerber, Fachkräfte, Arbeitskräfte, Fachkraft, einstellen, stellen ein, Mitarbeitende',
      { need: 'hire' },
    ],
    [
      'client',
      'client, clients, customer, customers, orders, buyers, new business, commissions, contracts for us',
      'Kunde, Kunden, Auftraggeber, Aufträge, Abnehmer, Mandanten, Neukunden, Kundschaft, Klienten',
      { need: 'client' },
    ],
    [
      'supplier',
      'supplier, suppliers, vendor, vendors, provider, service provider, agency, agencies',
      'Lieferant, Lieferanten, Zulieferer, Dienstleister, Anbieter, Agentur, Agenturen, Bezugsquelle',
      { need: 'supplier', offer: 'supplier' },
    ],
    [
      'partner',
      'partner, partners, business partner, cooperation, cooperation partner, collaboration, collaborator, collaborators, collaborate, team up, partnership, partnerships',
      'Partner, Geschäftspartner, Kooperation, Kooperationspartner, Zusammenarbeit, Mitstreiter, Partnerschaft',
      { need: 'partner', offer: 'partner' },
    ],
    [
      'expert',
      'expert, experts, specialist, specialists, professional, expertise',
      'Experte, Experten, Spezialist, Spezialisten, Fachmann, Fachfrau, Fachleute, Profi, Profis',
      { need: 'knowledge', offer: 'knowledge' },
    ],
    [
      'advice',
      'advice, adviser, advisor, tips, experience with, someone who knows, feedback, second opinion, insight, insights, know-how, knowledge, best practice, advise',
      'Rat, Beratung, Tipps, Erfahrung mit, Erfahrungen, Rückmeldung, zweite Meinung, Ratschlag, Fachwissen, Einblick, Einblicke, Wissen',
      { need: 'knowledge', offer: 'knowledge' },
    ],
    [
      'help',
      'help, support, assistance, helping',
      'Hilfe, Unterstützung, helfen, Mithilfe, unterstützen',
      { need: 'help', offer: 'help' },
    ],
  ]),
  ...conceptsOfArea('help', [
    [
      'moral-support',
      'moral support, encouragement, listening ear, someone to listen, someone to talk to, emotional support, good listener',
      'moralische Unterstützung, Zuspruch, offenes Ohr, Ermutigung, jemand zum Reden, Zuhören, Zuhörer',
    ],
    [
      'job-help',
      'job search, job referral, job leads',
      'Hilfe bei der Jobsuche, Jobvermittlung, Arbeitsvermittlung',
      { related: { 'career-advice': 0.6, recruiter: 0.5, employer: 0.4 } },
    ],
    [
      'women-in-business',
      'women in business, women entrepreneurs, female founders, women in tech, women founders',
      'Gründerinnennetzwerk, Frauen in Führung, Unternehmerinnen, Frauennetzwerk',
    ],
    [
      'diversity',
      'diversity, inclusion, equal opportunities, equality, diversity training',
      'Vielfalt, Inklusion, Gleichstellung, Chancengleichheit, Gleichberechtigung',
      { related: { accessibility: 0.3 } },
    ],
    [
      'time-management',
      'time management, productivity, self-organisation, work-life balance',
      'Zeitmanagement, Selbstorganisation, Vereinbarkeit',
      { related: { coaching: 0.4 } },
    ],
    [
      'negotiation',
      'negotiation, negotiating, salary negotiation, negotiation training, negotiate',
      'Verhandlung, Verhandeln, Gehaltsverhandlung, Verhandlungstraining, Verhandlungsführung',
      { related: { sales: 0.3, coaching: 0.3 } },
    ],
    [
      'intercultural',
      'intercultural training, intercultural, business culture, working with other cultures',
      'interkulturell, interkulturelles Training, Kulturunterschiede',
      { related: { export: 0.3, relocation: 0.3 } },
    ],
    [
      'parenting',
      'parenting, parents, family advice, parental leave',
      'Elternschaft, Eltern, Elternzeit, Familienberatung',
    ],
  ]),
];
