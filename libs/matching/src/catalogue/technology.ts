import { conceptsOfArea } from './concept.js';

/** Software, data, networks, electronics and what people do with them. */
export const TECHNOLOGY = [
  ...conceptsOfArea('profession', [
    [
      'software-developer',
      'software developer, developer, dev, devs, programmer, coder, software engineer, programming, software development, coding, write software, write code',
      'Entwickler, Softwareentwickler, Programmierer, Programmierung, Softwareentwicklung, Software-Ingenieur, Softwareingenieur, programmieren, Anwendungsentwickler, Software schreiben',
      { related: { 'it-services': 0.35, cto: 0.5 } },
    ],
    [
      'backend-developer',
      'backend developer, back-end developer, backend, back-end, server side, java developer, golang',
      'Backend-Entwickler, Backendentwickler, Java-Entwickler',
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
      'frontend developer, front-end developer, frontend, front-end',
      'Frontend-Entwickler, Frontendentwickler',
      { broader: ['software-developer'], related: { 'web-design': 0.5 } },
    ],
    [
      'app-developer',
      'app developer, mobile developer, app development, mobile app, mobile apps, app, apps, smartphone app',
      'App-Entwickler, App-Entwicklung, App-Programmierung, Handy-App, Smartphone-App',
      { broader: ['software-developer'] },
    ],
    [
      'embedded',
      'embedded developer, embedded systems, embedded, firmware, microcontroller',
      'Embedded-Entwickler, Firmware, Mikrocontroller',
      { related: { 'software-developer': 0.4, electronics: 0.6 } },
    ],
    [
      'game-developer',
      'game developer, games studio, video games, game development, unity developer',
      'Spieleentwickler, Videospiele, Computerspiele',
      { related: { 'software-developer': 0.4, animation: 0.3 } },
    ],
    [
      'data-science',
      'data scientist, data science, data analysis, data analyst, analytics',
      'Datenanalyse, Datenanalyst, Datenauswertung, Data Scientist',
      { related: { 'artificial-intelligence': 0.6 } },
    ],
    ['artificial-intelligence', 'artificial intelligence, ai', 'künstliche Intelligenz, KI, KI-Anwendungen'],
    [
      'it-security',
      'it security, cyber security, cybersecurity, information security, hacker, security audit',
      'IT-Sicherheit, Cybersicherheit, Informationssicherheit, Sicherheitsprüfung',
      { related: { 'it-services': 0.4 } },
    ],
    [
      'cloud-operations',
      'devops, cloud, cloud computing, server administration',
      'Cloud-Infrastruktur, Serverbetrieb, Rechenzentrum',
      { related: { 'it-services': 0.5, 'backend-developer': 0.3 } },
    ],
    [
      'it-services',
      'it support, system administrator, sysadmin, it services, it consultant, it administrator, it consulting, it department',
      'IT-Support, Systemadministrator, IT-Dienstleister, Administrator, IT-Beratung, IT-Betreuung, EDV, Fachinformatiker, Informatiker',
    ],
    [
      'database',
      'database, databases, sql, database administrator, postgres, data migration',
      'Datenbank, Datenbanken, Datenmigration',
      { related: { 'backend-developer': 0.5, 'data-science': 0.4 } },
    ],
    [
      'ux-design',
      'ux designer, ux, ux design, usability, user experience, interaction design',
      'UX-Designer, Benutzerfreundlichkeit, Bedienbarkeit, Usability',
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
      'web designer, web design, website, websites, web developer, web development, homepage, landing page, web agency, relaunch, web site',
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
      'software tester, tester, software testing, quality assurance, test automation, qa engineer',
      'Softwaretester, Tester, Testautomatisierung, Qualitätssicherung',
      { related: { 'software-developer': 0.3, 'pilot-customer': 0.5 } },
    ],
    [
      'product-manager',
      'product manager, product owner, product management, product strategy, head of product',
      'Produktmanager, Produktmanagement, Produktverantwortliche',
      { related: { 'project-manager': 0.4 } },
    ],
    [
      'cto',
      'cto, chief technology officer, technical lead, tech lead, head of engineering, software architect, software architecture',
      'Technikchef, technische Leitung, Softwarearchitekt, Softwarearchitektur, IT-Leiter',
    ],
    [
      'accessibility',
      'accessibility, accessible, wcag, barrier free, inclusive design, step free',
      'Barrierefreiheit, barrierefrei, inklusiv',
      { related: { 'ux-design': 0.4 } },
    ],
    [
      'blockchain',
      'blockchain, crypto, cryptocurrency, bitcoin, web3, smart contracts',
      'Kryptowährung, Krypto, Blockchain',
    ],
    [
      'virtual-reality',
      'virtual reality, augmented reality, mixed reality, vr, xr',
      'virtuelle Realität, erweiterte Realität',
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
      'process automation, automation, workflow automation',
      'Automatisierung, Prozessautomatisierung',
      { related: { 'it-services': 0.5, 'process-improvement': 0.5 } },
    ],
    [
      'electronics',
      'electronics, electronics engineer, soldering, hardware, hardware developer, electrical engineer, electrical engineering',
      'Elektronik, Elektroniker, Schaltungen, Elektrotechnik, Elektroingenieur, Löten',
    ],
    [
      'robotics',
      'robotics, robot, robots, autonomous vehicles',
      'Robotik, Roboter',
      { related: { electronics: 0.4, 'control-systems': 0.6, 'mechanical-engineer': 0.4 } },
    ],
    [
      'control-systems',
      'control systems, control engineering, measurement technology',
      'Steuerungstechnik, Steuerung, Regelungstechnik, Messtechnik',
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
