import { conceptsOfArea } from './concept.js';

/** Software, data, networks, electronics and what people do with them. */
export const TECHNOLOGY = [
  ...conceptsOfArea('profession', [
    [
      'software-developer',
      'software developer, developer, dev, devs, programmer, coder, software engineer, programming, software development, coding, full stack, fullstack, code review, write software, write code',
      'Entwickler, Softwareentwickler, Programmierer, Programmierung, Softwareentwicklung, Software-Ingenieur, Softwareingenieur, programmieren, Anwendungsentwickler, Software schreiben',
      { related: { 'it-services': 0.35, cto: 0.5 } },
    ],
    [
      'backend-developer',
      'backend developer, back-end developer, backend, back-end, api development, server side, node.js, java developer, php, php developer, golang, .net, c#',
      'Backend-Entwickler, Backendentwickler, Java-Entwickler, Schnittstellenentwicklung',
      { broader: ['software-developer'] },
    ],
    [
      'python-programming',
      'python developer, python programming, python programmer, django, flask, python scripts',
      'Python-Entwickler, Python-Programmierung, Python-Kurs',
      { broader: ['software-developer'], related: { 'data-science': 0.5 } },
    ],
    [
      'java-programming',
      'java programming, java programmer, kotlin, spring boot',
      'Java-Programmierung',
      { broader: ['software-developer'], related: { 'backend-developer': 0.7 } },
    ],
    [
      'frontend-developer',
      'frontend developer, front-end developer, frontend, front-end, javascript, typescript, react developer, reactjs, angular, vuejs',
      'Frontend-Entwickler, Frontendentwickler',
      { broader: ['software-developer'], related: { 'web-design': 0.5 } },
    ],
    [
      'app-developer',
      'app developer, mobile developer, app development, mobile app, mobile apps, app, apps, ios, android, iphone app, smartphone app',
      'App-Entwickler, App-Entwicklung, App-Programmierung, Handy-App, Smartphone-App',
      { broader: ['software-developer'] },
    ],
    [
      'embedded',
      'embedded developer, embedded systems, embedded, firmware, microcontroller, iot, internet of things, sensor, sensors',
      'Embedded-Entwickler, Firmware, Mikrocontroller, Internet der Dinge, Sensorik, Sensoren',
      { related: { 'software-developer': 0.4, electronics: 0.6 } },
    ],
    [
      'game-developer',
      'game developer, game design, game designer, games studio, video games, game development, unity developer',
      'Spieleentwickler, Spieleentwicklung, Gamedesign, Videospiele, Computerspiele',
      { related: { 'software-developer': 0.4, animation: 0.3 } },
    ],
    [
      'data-science',
      'data scientist, data science, data analysis, data analyst, analytics, statistics, statistician, business intelligence, dashboards, data engineer, data engineering, big data',
      'Datenanalyse, Datenanalyst, Statistik, Statistiker, Auswertung, Datenauswertung, Dateningenieur, Data Scientist',
      { related: { 'artificial-intelligence': 0.6 } },
    ],
    [
      'artificial-intelligence',
      'artificial intelligence, ai, machine learning, ml, deep learning, neural networks, language models, llm, chatbot, computer vision, prompt engineering',
      'künstliche Intelligenz, KI, maschinelles Lernen, neuronale Netze, Sprachmodelle, Bilderkennung, KI-Anwendungen',
    ],
    [
      'it-security',
      'it security, cyber security, cybersecurity, information security, penetration test, pentest, pentester, hacker, ethical hacking, security audit',
      'IT-Sicherheit, Cybersicherheit, Informationssicherheit, Penetrationstest, Sicherheitsprüfung',
      { related: { 'it-services': 0.4 } },
    ],
    [
      'cloud-operations',
      'devops, cloud, cloud computing, site reliability, hosting, kubernetes, aws, server administration, web hosting',
      'Cloud-Infrastruktur, Serverbetrieb, Webhosting, Rechenzentrum',
      { related: { 'it-services': 0.5, 'backend-developer': 0.3 } },
    ],
    [
      'it-services',
      'it support, system administrator, sysadmin, it services, it consultant, it administrator, network administrator, computer help, it consulting, it department',
      'IT-Support, Systemadministrator, IT-Dienstleister, Administrator, Netzwerktechnik, Computerhilfe, IT-Beratung, IT-Betreuung, EDV, Fachinformatiker, Informatiker',
    ],
    [
      'database',
      'database, databases, sql, database administrator, postgres, data migration',
      'Datenbank, Datenbanken, Datenmigration',
      { related: { 'backend-developer': 0.5, 'data-science': 0.4 } },
    ],
    [
      'ux-design',
      'ux designer, ux, ux design, ui design, ui designer, usability, user experience, user research, user interface, wireframes, usability test, interaction design, service design',
      'UX-Designer, Benutzerfreundlichkeit, Nutzerforschung, Nutzertests, Bedienbarkeit, Usability',
      {
        related: {
          'web-design': 0.5,
          'product-manager': 0.3,
          'software-testing': 0.3,
          'market-research': 0.3,
        },
      },
    ],
    [
      'web-design',
      'web designer, web design, website, websites, web developer, web development, homepage, landing page, wordpress, web agency, relaunch, web site',
      'Webdesigner, Webdesign, Webseite, Website, Internetseite, Webentwickler, Webentwicklung, Webauftritt, Internetauftritt, Webagentur, Homepage',
      { related: { 'graphic-design': 0.4, 'online-shop': 0.5, 'software-developer': 0.3 } },
    ],
    [
      'online-shop',
      'online shop, e-commerce, ecommerce, webshop, web shop, online store, shopify',
      'Onlineshop, Onlinehandel, Webshop, Online-Handel, Internethandel, Versandhandel',
    ],
    [
      'software-testing',
      'software tester, tester, software testing, quality assurance, test automation, qa engineer, beta tester, test users, pilot users, beta testers',
      'Softwaretester, Tester, Testautomatisierung, Qualitätssicherung, Testnutzer, Betatester, Testpersonen, Pilotnutzer',
      { related: { 'software-developer': 0.3, 'pilot-customer': 0.5 } },
    ],
    [
      'product-manager',
      'product manager, product owner, product management, product development, product strategy, head of product',
      'Produktmanager, Produktentwicklung, Produktmanagement, Produktverantwortliche',
      { related: { 'project-manager': 0.4 } },
    ],
    [
      'cto',
      'cto, chief technology officer, technical lead, tech lead, head of engineering, software architect, software architecture',
      'Technikchef, technische Leitung, Softwarearchitekt, Softwarearchitektur, IT-Leiter',
    ],
    [
      'accessibility',
      'accessibility, accessible, wcag, barrier free, inclusive design, sign language, step free',
      'Barrierefreiheit, barrierefrei, leichte Sprache, Gebärdensprache, inklusiv',
      { related: { 'ux-design': 0.4 } },
    ],
    [
      'blockchain',
      'blockchain, crypto, cryptocurrency, bitcoin, web3, smart contracts',
      'Kryptowährung, Krypto, Blockchain',
    ],
    [
      'virtual-reality',
      'virtual reality, augmented reality, mixed reality, vr, xr, 3d visualisation, 3d visualization',
      'virtuelle Realität, erweiterte Realität, 3D-Visualisierung',
      { related: { 'game-developer': 0.5, animation: 0.5 } },
    ],
    [
      'open-source',
      'open source, free software, linux',
      'freie Software, quelloffen, Open Source',
      { related: { 'software-developer': 0.3 } },
    ],
    [
      'automation',
      'process automation, automation, workflow automation, digitalisation, digitization, digitisation, digital transformation, no-code, low-code, erp, crm, spreadsheets, excel',
      'Automatisierung, Prozessautomatisierung, Digitalisierung, digitale Transformation, digitale Prozesse, Tabellenkalkulation',
      { related: { 'it-services': 0.5, 'process-improvement': 0.5 } },
    ],
    [
      'electronics',
      'electronics, electronics engineer, circuit design, pcb, circuit board, soldering, hardware, hardware developer, electrical engineer, electrical engineering',
      'Elektronik, Elektroniker, Leiterplatte, Schaltungen, Platine, Elektrotechnik, Elektroingenieur, Löten, Hardware-Entwicklung',
    ],
    [
      'robotics',
      'robotics, robot, robots, drone, drones, autonomous vehicles',
      'Robotik, Roboter, Drohne, Drohnen',
      { related: { electronics: 0.4, 'control-systems': 0.6, 'mechanical-engineer': 0.4 } },
    ],
    [
      'control-systems',
      'control systems, control engineering, plc, plc programming, industrial automation, measurement technology',
      'Steuerungstechnik, Steuerung, Regelungstechnik, SPS-Programmierung, Automatisierungstechnik, Messtechnik',
      { related: { electronics: 0.5 } },
    ],
    [
      'data-recovery',
      'computer repair, data recovery, phone repair, laptop repair, device repair',
      'Computerreparatur, Datenrettung, Handyreparatur, Gerätereparatur',
      { related: { 'it-services': 0.5 } },
    ],
  ]),
];
