import { conceptTable } from './concept-table.js';

/** Strategy, people, offices, events: what an organisation needs to run. */
export const RUNNING_A_BUSINESS = [
  ...conceptTable(
    'profession',
    `
    digital-strategy | digital strategy, digitalisation, digitization, digitisation, digital transformation, going digital, digitise, digitalise | Digitalisierung, digitale Transformation, Digitalstrategie, digitale Prozesse, digitalisieren | ~automation:0.7 ~business-strategy:0.5 ~it-services:0.4
    innovation-management | innovation management, innovation manager, innovation workshop, corporate innovation, intrapreneurship, innovation lab | Innovationsmanagement, Innovationsmanager, Innovationsworkshop | <technology-transfer ~business-strategy:0.4 ~design-thinking:0.5
    design-thinking | design thinking, design sprint, ideation, brainstorming, idea workshop, lego serious play | Design Thinking, Ideenfindung, Designsprint | <facilitator ~ux-design:0.3
    agile-coaching | agile coach, scrum master, agile, scrum, kanban, agile transformation, okr, okrs | Agile Coach, Scrum Master, agile Methoden | <project-manager ~change-management:0.6 ~coaching:0.3
    interim-management | interim manager, interim management, interim executive, fractional executive | Interimsmanager, Interimsmanagement, Manager auf Zeit | ~executive:0.4 ~project-manager:0.4 ~restructuring:0.5 ~business-strategy:0.4
    non-executive | advisory board, board member, non-executive director, supervisory board, board seat, board members, advisory board member | Beirat, Aufsichtsrat, Beiratsmitglied, Aufsichtsratsmandat | ~executive:0.4 ~mentor:0.5 ~business-strategy:0.4
    risk-management | risk management, business continuity, crisis management, emergency planning, resilience planning | Risikomanagement, Krisenmanagement, Notfallplanung | ~business-strategy:0.3 ~compliance:0.4 ~insurance:0.25
    lean-production | lean production, lean management, lean, kaizen, production planning, six sigma, shop floor management | Lean Management, Produktionsplanung, Kaizen, schlanke Produktion | <process-improvement ~quality-management:0.5 ~manufacturing:0.3
    supply-chain | supply chain, supply chain management, supply chains, demand planning, supplier management | Lieferkette, Lieferketten, Lieferantenmanagement | <logistics ~procurement:0.7
    sourcing | sourcing, find suppliers, source materials, strategic purchasing, buying group, group purchasing, bulk buying | Lieferantensuche, Einkaufsgemeinschaft, strategischer Einkauf, Sammelbestellung | <procurement
    incubator | incubator, accelerator, startup programme, startup program, start-up hub, founder programme, company builder | Inkubator, Gründerzentrum, Accelerator, Gründungsprogramm, Startup-Programm | <starting-a-business ~mentor:0.4 ~investor:0.35 ~workspace:0.3
    self-employment | self-employment, becoming self-employed, going freelance, set up as a freelancer, sole trader, side business | Selbstständigkeit, Selbständigkeit, selbstständig machen, nebenberuflich gründen | <starting-a-business ~career-advice:0.3
    company-formation | company formation, set up a company, incorporate, register a company, founding a company, business registration, legal form, articles of association | Firmengründung, Unternehmensgründung, Gewerbeanmeldung, GmbH-Gründung, Rechtsform, Gesellschaftsvertrag | <starting-a-business ~company-law:0.8 ~notary:0.6 ~tax-adviser:0.4
    social-business | social enterprise, social business, social entrepreneurship, social startup, social impact | Sozialunternehmen, soziales Unternehmertum, Social Business | ~nonprofit:0.6 ~starting-a-business:0.3 ~impact-investor:0.3
    cooperative | cooperative, co-operative, co-op, found a cooperative | Genossenschaft, Genossenschaftsgründung | ~starting-a-business:0.4 ~nonprofit:0.4
    association-work | run an association, association board, club management, membership management, charity management, nonprofit management | Vereinsarbeit, Vereinsvorstand, Mitgliederverwaltung, Vereinsführung | ~nonprofit:0.6 ~volunteer-management:0.5
    volunteer-management | volunteer management, volunteer coordination, recruit volunteers, volunteer coordinator | Ehrenamtskoordination, Freiwilligenmanagement, Freiwilligenagentur | ~volunteer:0.5 ~hr:0.2
    executive-search | executive search, headhunter, headhunting, find executives | Headhunter, Führungskräftesuche, Personalberater | <recruiter
    temp-staff | temp agency, temporary staff, temporary workers, staffing agency, staff leasing, staffing | Zeitarbeit, Leiharbeit, Personaldienstleister, Aushilfen | <recruiter
    employer-branding | employer branding, employer brand, attract talent, career website, talent marketing | Employer Branding, Arbeitgebermarke, Personalmarketing | <hr ~marketing:0.3 ~recruiter:0.4
    people-development | people development, talent development, personnel development, onboarding, staff development | Personalentwicklung, Einarbeitung, Onboarding | <hr ~trainer:0.5
    leadership-training | leadership training, leadership development, leadership coaching, leadership skills, leadership, leadership coach, coaching for managers, manager training | Führungskräfteentwicklung, Führungskräftetraining, Führungstraining, Führung, Führungskompetenz | <coaching ~trainer:0.6 ~change-management:0.6
    team-building | team building, teambuilding, team development, team event, company outing, team coaching, team coach, team offsite, offsite | Teambuilding, Teamentwicklung, Betriebsausflug, Firmenevent, Team-Event, Klausurtagung | <change-management ~event-organiser:0.4 ~facilitator:0.5
    outplacement | outplacement, redundancy, layoffs | Outplacement, Kündigung, Stellenabbau | ~career-advice:0.6 ~hr:0.4 ~employment-law:0.4
    virtual-assistant | virtual assistant, remote assistant, online assistant | virtuelle Assistenz | <assistant
    receptionist | receptionist, reception desk, front desk | Empfang, Rezeption, Empfangskraft, Anmeldung in der Praxis | <assistant
    data-entry | data entry, transcription, typing, typist, filing | Datenerfassung, Transkription, Schreibarbeiten, Ablage | <assistant
    office-supplies | office supplies, office furniture, stationery | Büromaterial, Büromöbel, Büroausstattung | ~equipment:0.4 need=supplier offer=supplier
    conference-organiser | conference organiser, conference organizer, conference organisation, organise a conference, congress, symposium, organising a conference, conference programme | Tagungsorganisation, Kongressorganisation, Konferenzorganisation, Kongress, Symposium | <event-organiser
    wedding-planner | wedding planner, wedding, weddings, bridal, wedding planning | Hochzeitsplaner, Hochzeit, Hochzeiten, Hochzeitsplanung | <event-organiser
    meetup-host | meetup, meetup organiser, hackathon, hackathons, barcamp, networking event, networking events, start-up event, community event | Meetup, Hackathon, Barcamp, Netzwerktreffen, Vernetzungstreffen | <event-organiser ~venue:0.2 ~community-building:0.4
    party-planner | party, parties, birthday party, company party, children's party, summer party, celebration | Feier, Party, Geburtstag, Firmenfeier, Kindergeburtstag, Sommerfest, Weihnachtsfeier | ~event-organiser:0.6 ~venue:0.4 ~caterer:0.3
    ticketing | ticketing, ticket sales, box office, tickets | Ticketing, Kartenverkauf, Vorverkauf, Eintrittskarten | ~event-organiser:0.4
    festival-organiser | festival organiser, festival, festivals, street festival, open air | Festival, Straßenfest, Stadtfest, Musikfestival, Festivalorganisation | <event-organiser
    event-hire | tent hire, marquee, chairs and tables, event furniture, event equipment, party tent | Zeltverleih, Festzelt, Eventmöbel, Bierbänke | ~event-organiser:0.5 ~equipment:0.5
    minutes-taker | graphic recording, visual facilitator, sketchnotes, graphic facilitation | Graphic Recording, Visualisierung von Workshops, Sketchnotes | ~facilitator:0.5 ~illustrator:0.7
    slide-design | presentation design, powerpoint, slides, slide design, keynote design | Präsentationsdesign, Powerpoint, Folien, Präsentationen gestalten | <graphic-design ~presentation-training:0.4
    knowledge-management | knowledge management, wiki, intranet, knowledge base, archive, archivist | Wissensmanagement, Intranet, Archiv, Archivar | ~librarian:0.4 ~it-services:0.2
    facility-management | facility management, caretaker, building services, janitor, building maintenance | Gebäudemanagement, Hausmeisterdienst, Hausmeister, Objektbetreuung | ~cleaning:0.5 ~craftsperson:0.6 ~property-management:0.5
    occupational-safety | occupational safety, health and safety, safety officer, fire safety, safety training, risk assessment | Arbeitssicherheit, Arbeitsschutz, Brandschutz, Fachkraft für Arbeitssicherheit, Gefährdungsbeurteilung | ~workplace-health:0.6 ~compliance:0.4
    `,
  ),
];
