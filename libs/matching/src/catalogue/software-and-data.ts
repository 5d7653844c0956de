import { conceptTable } from './concept-table.js';

/** Specialisms of software, data and networks. */
export const SOFTWARE_AND_DATA = [
  ...conceptTable(
    'profession',
    `
    php-programming | php, php developer, laravel, symfony | PHP, PHP-Entwickler | <software-developer <backend-developer
    dotnet-programming | .net, c#, dotnet, .net developer | .NET-Entwickler | <software-developer <backend-developer
    systems-programming | c++, rust, rust developer, systems programming | C++-Entwickler, Systemprogrammierung | <software-developer ~embedded:0.6
    node-programming | node.js, nodejs, nestjs, api development, apis, rest api, graphql | Schnittstellenentwicklung, Schnittstellen, API-Entwicklung | <software-developer <backend-developer
    react-programming | react developer, reactjs, vue, vuejs, angular, typescript, javascript | React-Entwickler, Javascript | <software-developer <frontend-developer
    full-stack | full stack, fullstack, full-stack developer, full stack developer, technical co-development, build an mvp, mvp, mvp development, build a prototype app | Full-Stack-Entwickler, MVP | <software-developer ~app-developer:0.5 ~frontend-developer:0.5 ~backend-developer:0.5
    ios-programming | ios, ios developer, swift, iphone app | iOS-Entwickler, iPhone-App | <app-developer
    android-programming | android, android developer, android app, flutter, react native | Android-Entwickler | <app-developer
    legacy-software | legacy system, legacy software, software modernisation, cobol, mainframe, code migration | Altsysteme, Softwaremodernisierung, Großrechner | <software-developer
    code-review | code review, software audit, technical due diligence, tech due diligence | Code-Review, technische Due Diligence | <software-developer ~cto:0.6 ~software-testing:0.4
    wordpress | wordpress, wordpress site, typo3, cms, content management system, website maintenance | Wordpress, Typo3, Redaktionssystem, Website-Pflege | <web-design
    domain-hosting | web hosting, hosting, domain, email hosting, webmaster | Webhosting, Hosting, Domain, Webmaster | ~cloud-operations:0.6 ~web-design:0.5
    kubernetes | kubernetes, docker, ci/cd, devops engineer, site reliability | Kubernetes, DevOps-Ingenieur | <cloud-operations
    cloud-migration | cloud migration, aws, azure, google cloud, move to the cloud | Cloud-Migration, Umzug in die Cloud | <cloud-operations
    networks-wifi | wifi, wi-fi, network administrator, computer network, lan, network installation, internet connection | WLAN, Netzwerktechnik, Netzwerkadministrator, Netzwerkinstallation | <it-services
    telephone-system | telephone system, voip, video conferencing, phone system | Telefonanlage, Videokonferenz, VoIP | <it-services
    backup | backup, backups, disaster recovery, data loss | Datensicherung, Backup | <it-services ~data-recovery:0.6 ~it-security:0.3
    computer-help | computer help, help with my computer, pc help, help with my phone, smartphone help, smartphone basics, use my smartphone, laptop problems, computer lessons, phone lessons | Computerhilfe, PC-Hilfe, Hilfe mit dem Handy, Smartphone-Hilfe, Computerkurs | <it-services ~digital-skills:0.8
    penetration-testing | penetration test, pentest, pentester, ethical hacking, ethical hacker, security test, bug bounty | Penetrationstest, Sicherheitstest | <it-security
    security-management | information security officer, isms, iso 27001 certification, security awareness, nis2 | Informationssicherheitsbeauftragter, ISMS, IT-Grundschutz | <it-security ~quality-certificates:0.5
    cyber-attack | ransomware, phishing, cyber attack, hacked, malware | Ransomware, Phishing, Cyberangriff, gehackt, Schadsoftware | <it-security
    erp | erp, sap, erp system, odoo, sap consultant, enterprise software | ERP-System, SAP, SAP-Berater, Warenwirtschaft | <automation ~it-services:0.5
    crm | crm, crm system, salesforce, hubspot, customer database | CRM-System, Kundendatenbank | <automation ~sales:0.4
    spreadsheets | excel, spreadsheets, spreadsheet, google sheets, excel macros, vba | Excel, Tabellenkalkulation, Excel-Tabellen | <automation ~data-science:0.3 ~controller:0.3
    no-code | no-code, low-code, zapier, airtable, make automations | No-Code, Low-Code | <automation ~app-developer:0.4
    document-management | document management, paperless office, digital archive, scan documents | Dokumentenmanagement, papierloses Büro | <automation
    dashboards | dashboards, dashboard, business intelligence, bi, power bi, tableau, reporting, data visualisation, data visualization | Dashboards, Datenvisualisierung, Kennzahlen, Auswertungen | <data-science ~controller:0.3
    data-engineering | data engineer, data engineering, data pipeline, data warehouse, etl, big data | Dateningenieur, Data Warehouse, Datenpipeline | <data-science ~database:0.7
    statistics | statistics, statistician, statistical analysis, biostatistics, statistical advice, evaluate data, study design | Statistik, Statistiker, statistische Auswertung, Biostatistik, Auswertung | <data-science ~mathematician:0.5 ~surveys:0.4
    machine-learning | machine learning, ml, deep learning, neural networks, ml engineer, data science models, predictive models | maschinelles Lernen, neuronale Netze, Prognosemodelle | <artificial-intelligence ~data-science:0.7
    language-models | language models, llm, llms, chatbot, chatbots, gpt, generative ai, chatgpt, nlp, natural language processing, prompt engineering, ai agents | Sprachmodelle, Chatbot, generative KI, Sprachverarbeitung, ChatGPT | <artificial-intelligence ~linguist:0.3
    computer-vision | computer vision, image recognition, image processing, image analysis | Bilderkennung, Bildverarbeitung, Bildanalyse | <artificial-intelligence
    ai-consulting | ai consultant, ai strategy, ai training, ai tools, use ai, ai in everyday work, ai for small businesses, introduction of ai | KI-Beratung, KI-Strategie, KI-Werkzeuge, KI-Schulung | <artificial-intelligence ~digital-strategy:0.5 ~trainer:0.3
    ai-ethics | ai ethics, ai act, responsible ai, ai regulation, algorithmic bias | KI-Ethik, KI-Verordnung | <artificial-intelligence ~data-protection:0.4 ~philosopher:0.4
    gis | gis, geodata, maps, mapping, cartographer, remote sensing, satellite data, satellite imagery | Geodaten, Kartierung, Kartograf, Fernerkundung, Satellitendaten, Karten | ~data-science:0.4 ~geologist:0.5
    ux-research | user research, ux research, usability test, usability testing, ux researcher, user testing, user tests | Nutzerforschung, Nutzertests, Usability-Test | <ux-design ~market-research:0.6 ~software-testing:0.3
    ui-design | ui design, ui designer, user interface, wireframes, figma, screen design, app design, interface design | UI-Design, Bedienoberfläche, Benutzeroberfläche, App-Design | <ux-design ~graphic-design:0.4
    service-design | service design, service designer, customer journey | Servicedesign, Service-Designer | <ux-design ~design-thinking:0.6
    test-users | test users, beta testers, beta tester, pilot users, testers, try out our app, people who test, try our app, product testers, early users | Testnutzer, Betatester, Testpersonen, Pilotnutzer, Produkttester | ~pilot-customer:0.7 ~ux-research:0.5 ~software-testing:0.4
    game-design | game design, game designer, gamification, serious games, board game design | Gamedesign, Gamification, Spieldesign, Spieleentwicklung | <game-developer
    3d-visualisation | 3d visualisation, 3d visualization, 3d rendering, architectural visualisation, cad drawings, 3d modelling, 3d model | 3D-Visualisierung, 3D-Modellierung, Architekturvisualisierung | ~animation:0.5 ~virtual-reality:0.5 ~architect:0.3
    iot | iot, internet of things, connected devices, smart sensors, sensor, sensors, sensor network | Internet der Dinge, Sensorik, Sensoren, vernetzte Geräte | <embedded ~electronics:0.5
    pcb-design | pcb, pcb design, circuit board, circuit design, pcb layout | Leiterplatte, Leiterplattenentwurf, Platine, Schaltungsentwurf | <electronics
    electronics-assembly | electronics assembly, pcb assembly, electronics manufacturing, ems provider | Elektronikfertigung, Leiterplattenbestückung | <electronics <manufacturing
    smart-home | smart home, home automation, building automation | Smart Home, Hausautomation, Gebäudeautomation | ~electrician:0.6 ~iot:0.5
    drone-services | drone pilot, drone, drones, drone photos, aerial photos, aerial photography, drone inspection, drone footage | Drohne, Drohnen, Drohnenpilot, Luftbilder, Luftaufnahmen | ~photographer:0.5 ~film-maker:0.5 ~surveying:0.5
    quantum | quantum computing, quantum, quantum technology | Quantencomputer, Quantentechnik, Quantentechnologie | <physicist
    space-tech | space technology, satellite, satellites, aerospace, space industry | Raumfahrt, Satellit, Satelliten, Luft- und Raumfahrt | ~physicist:0.3 ~mechanical-engineer:0.3
    semiconductors | semiconductor, semiconductors, microelectronics, chip design, photonics | Halbleiter, Mikroelektronik, Photonik, Chipentwicklung | ~physicist:0.6 ~electronics:0.5
    digital-health | digital health, health app, e-health, ehealth, telemedicine, health tech, healthtech, medtech, digital therapeutics | E-Health, Telemedizin, Gesundheits-App, digitale Gesundheit | ~health-industry:0.6 ~clinical-trials:0.3 ~app-developer:0.2
    fintech | fintech, insurtech, payments startup | Fintech, Insurtech | ~finance-industry:0.7
    edtech | edtech, learning app, e-learning platform, learning platform, online learning | Lernplattform, Lern-App, digitales Lernen | ~education-industry:0.6 ~trainer:0.4
    open-data | open data, data sets, dataset, datasets, real data, training data, research data, measurement data, sample data | Datensätze, offene Daten, Trainingsdaten, Forschungsdaten, Messdaten | <data-access
    software-licences | software licences, software licenses, saas subscription, buy software | Softwarelizenzen, Softwarekauf | ~it-services:0.4
    it-project | it project manager, it project management, software project, requirements engineering, business analyst | IT-Projektleiter, IT-Projekt, Anforderungsanalyse | <project-manager ~product-manager:0.5
    tech-for-good | civic tech, tech for good, digital volunteering | Civic Tech, Technik fürs Gemeinwohl | ~open-source:0.4 ~volunteer:0.3
    `,
  ),
];
