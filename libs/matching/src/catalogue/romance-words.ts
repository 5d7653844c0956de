import { rowsOf, wordsOf } from './concept-table.js';

/** The words of the most common concepts in Spanish, French, Portuguese and Italian, a line for each: `id | es | fr | pt | it`. */
const TABLE = `
    lawyer | abogado, abogada, asesoría jurídica, bufete | avocat, avocate, conseil juridique, juriste | advogado, advogada, assessoria jurídica | avvocato, avvocata, consulenza legale
    employment-law | derecho laboral | droit du travail | direito do trabalho | diritto del lavoro
    contract-law | contrato, contratos | contrat, contrats | contratos jurídicos | contratto, contratti
    ip-law | propiedad intelectual, patentes | propriété intellectuelle, brevet, brevets | propriedade intelectual | proprietà intellettuale, brevetto, brevetti
    trademark | registro de marca | dépôt de marque | registo de marca | registrazione del marchio
    data-protection | protección de datos | protection des données, rgpd | proteção de dados | protezione dei dati
    immigration-law | visado, permiso de residencia | titre de séjour, permis de travail | autorização de residência | permesso di soggiorno
    notary | notario | notaire |  | notaio
    mediator | mediador, mediación | médiateur, médiatrice | mediador de conflitos, mediação | mediatore, mediazione
    accountant | contable, contabilidad | comptable, comptabilité | contabilista, contabilidade, contador | contabile, contabilità, commercialista
    tax-adviser | asesor fiscal, impuestos, fiscalidad | conseil fiscal, fiscaliste, impôts | consultor fiscal, impostos | consulente fiscale, tasse, fisco
    tax-return | declaración de la renta | déclaration d'impôts | declaração de impostos | dichiarazione dei redditi
    insurance | seguro, seguros, corredor de seguros | assurance, assurances, assureur | seguros e seguradoras | assicurazione, assicurazioni
    banking | banquero, hipotecas | banquier | banqueiro | banchiere
    business-loan | préstamo, crédito para empresas | prêt, prêt bancaire | empréstimo | prestito, finanziamento
    investor | inversor, inversora, inversores, inversión | investisseur, investisseuse, investisseurs, investissement, lever des fonds | investidor, investidora, investidores, investimento | investitore, investitrice, investitori, investimento in startup
    seed-capital | capital semilla | fonds d'amorçage, amorçage | capital semente | capitale di avviamento
    grants | subvención, subvenciones, ayudas públicas | subventions, aides publiques | subsídios, apoios públicos | sovvenzioni, contributi pubblici, bando, bandi
    fundraising | recaudación de fondos, donaciones | collecte de fonds, dons, mécénat | angariação de fundos, doações | raccolta fondi, donazioni
    sponsor | patrocinador, patrocinio | parrain | patrocinadores | sponsorizzazione, sponsorizzazioni
    business-plan | plan de negocio | plan d'affaires | plano de negócios | piano aziendale
    starting-a-business | emprender, emprendimiento, crear una empresa | créer une entreprise, création d'entreprise, entrepreneuriat | empreendedorismo, abrir uma empresa | avviare un'impresa, aprire un'attività
    mergers | traspaso de empresa, compraventa de empresas | cession d'entreprise | venda de empresa | cessione d'azienda
    succession | sucesor, relevo | repreneur, reprise d'entreprise | sucessor | successore, passaggio generazionale
    marketing | mercadotecnia, publicidad, campañas | publicité, campagne, campagnes | publicidade, campanhas | pubblicità, campagne pubblicitarie
    seo | posicionamiento web | référencement | otimização para motores de busca | posizionamento sui motori di ricerca
    social-media | redes sociales | réseaux sociaux | redes sociais | reti sociali
    public-relations | relaciones públicas, comunicación corporativa | relations publiques, relations presse | relações públicas, assessoria de imprensa | relazioni pubbliche, ufficio stampa
    press | periodista, periodistas, prensa | journaliste, journalistes | jornalista, jornalistas, imprensa | giornalista, giornalisti, stampa
    newspaper | periódico, diario | journaux | jornal, jornais | giornale, giornali
    branding | marca, identidad de marca | image de marque, identité de marque | identidade da marca | identità di marca
    sales | ventas, vendedor, vendedora, comercial | vente, ventes, vendeur, vendeuse | vendas, vendedores | vendite, venditore, venditrice
    distribution | distribuidor, distribuidores, distribución | distributeur, distributeurs, revendeur, revendeurs | distribuidora, distribuição | distributore, distributori, rivenditori
    importer | importador, importadores | importateur, importateurs | importadora | importatore, importatori
    deli | tienda gourmet, tiendas gourmet, productos regionales | épicerie fine, produits du terroir, produits régionaux | mercearia, produtos regionais | gastronomia, prodotti tipici, prodotti regionali
    export | exportación, comercio exterior | exportation, commerce extérieur | exportação | esportazione, commercio estero
    market-entry | entrar en el mercado, nuevos mercados | nouveaux marchés, entrer sur le marché | entrar no mercado, novos mercados | nuovi mercati, ingresso nel mercato
    customer-service | atención al cliente | service client, service clients | atendimento ao cliente | servizio clienti, assistenza clienti
    market-research | estudio de mercado, encuestas | étude de marché, sondage | estudo de mercado | ricerca di mercato, sondaggi
    business-strategy | consultor de empresas, consultoría, estrategia | conseil en stratégie, consultante | consultora | consulente aziendale, consulenza aziendale, strategia
    project-manager | jefe de proyecto, gestión de proyectos | chef de projet, gestion de projet | gestor de projetos, gestão de projetos | responsabile di progetto, gestione progetti
    hr | recursos humanos | ressources humaines, rh | recursos humanos da empresa, gestão de pessoas | risorse umane
    recruiter | reclutador, selección de personal | recruteur, recruteuse, recrutement | recrutador, recrutamento | selezione del personale, reclutamento
    assistant | secretaria, asistente, trabajo administrativo | assistante, secrétaire, secrétariat | assistente administrativo | segretaria, assistente, segreteria
    facilitator | moderadora, facilitador | animateur, animatrice, modérateur | moderador de debates, facilitadora | moderatore, moderatrice, facilitatore
    event-organiser | organización de eventos, organizador de eventos | organisation d'événements, événementiel | organização de eventos | organizzazione di eventi, organizzatore di eventi
    wedding-planner | boda, bodas | mariage, mariages | casamento, casamentos | matrimonio, matrimoni, nozze
    conference-organiser | congresos, conferencia | congrès, conférence | congressos | convegno, convegni, conferenza
    sustainability | sostenibilidad, sostenible | développement durable, durable | sustentabilidade, sustentável | sostenibilità, sostenibile
    real-estate | inmobiliaria, inmuebles | immobilier, agence immobilière | imobiliária, imóveis | immobiliare, immobili
    flat | piso, apartamento, alquiler de piso | appartement, logement | apartamento para alugar, habitação | appartamento, alloggio
    public-administration | ayuntamiento, administración pública | mairie, administration publique | câmara municipal, administração pública | comune, municipio, pubblica amministrazione
    software-developer | desarrollador, desarrolladora, programador, programadora, programación | développeur, développeuse, programmeur, développement logiciel | programadores, desenvolvedor, desenvolvedora, programação | sviluppatore, sviluppatrice, programmatore, sviluppo software
    app-developer | aplicación móvil, aplicaciones móviles | application mobile, applications mobiles | aplicação móvel, aplicativo | applicazione mobile, app mobili
    web-design | página web, sitio web, diseño web | site web, site internet, création de site | site para a empresa, desenho web | sito web, sito internet
    online-shop | tienda online, comercio electrónico | boutique en ligne, commerce électronique | loja online, comércio eletrónico | negozio online, commercio elettronico
    ux-design | experiencia de usuario | expérience utilisateur | experiência do utilizador | esperienza utente
    data-science | análisis de datos, científico de datos | analyse de données, science des données | análise de dados, ciência de dados | analisi dei dati, scienza dei dati
    statistics | estadística | statistique, statistiques | estatística | statistica
    artificial-intelligence | inteligencia artificial | intelligence artificielle, ia |  | intelligenza artificiale
    it-security | ciberseguridad | cybersécurité, sécurité informatique | cibersegurança | sicurezza informatica
    it-services | informático, informática, soporte técnico | informaticien, informatique, support informatique | informático de empresa, suporte informático | assistenza informatica
    computer-help | ayuda con el ordenador | aide informatique | ajuda com o computador | aiuto con il computer
    automation | automatización | automatisation | automatização | automazione
    digital-strategy | digitalización, transformación digital | numérisation, transformation numérique | digitalização | digitalizzazione, trasformazione digitale
    electronics | electrónica | électronique | eletrónica | elettronica
    robotics | robótica | robotique | robôs | 
    architect | arquitecto, arquitecta | architecte, architectes | arquiteto, arquiteta | architetto, architetti
    civil-engineer | ingeniero civil | ingénieur civil, génie civil | engenheiro civil | ingegnere civile
    mechanical-engineer | ingeniero mecánico | ingénieur mécanique | engenheiro mecânico | ingegnere meccanico
    interior-design | interiorista, diseño de interiores | architecte d'intérieur, décoration intérieure | design de interiores | arredatore, arredamento
    builder | albañil, obras, constructora | maçon, entreprise de construction | pedreiro, construtora | muratore, impresa edile
    craftsperson | artesano, artesana, manitas | artisan, artisane, bricoleur | artesão, artesã | artigiano, artigiana
    carpenter | carpintero, carpintería | menuisier, menuiserie, charpentier | carpinteiro, carpintaria | falegname, falegnameria
    electrician | electricista | électricien, électricienne | eletricista | elettricista
    plumber | fontanero, fontanería | plombier, plomberie | canalizador | idraulico
    gardener | jardinero, jardinería, jardín | jardinier, jardinage | jardineiro, jardim | giardiniere, giardinaggio, giardino
    manufacturing | fabricante, fabricación, fábrica | fabricant, fabrication, usine | fabrico, fabricação | produttore, fabbrica, produzione
    packaging | embalaje, envases | emballage, emballages | embalagem, embalagens | imballaggio, imballaggi
    prototyping | prototipo, prototipos | prototypes industriels |  | prototipi
    logistics | logística, transporte | logistique, livraison | transportes, entregas | trasporti
    solar-energy | energía solar, placas solares | énergie solaire, panneaux solaires | painéis solares | energia solare, pannelli solari
    renewable-energy | energías renovables | énergies renouvelables | energias renováveis | energie rinnovabili
    farmer | agricultor, agricultora, agricultura, granja | agriculteur, agricultrice, ferme | agricultores, quinta biológica | agricoltore, agricoltura, azienda agricola
    olive-oil | aceite de oliva, aceite | huile d'olive | azeite | olio d'oliva
    winemaker | vino, vinos, bodega, viñedo | vin, vins, vigneron, vignoble | vinho, vinhos, adega | vini, cantina vinicola
    brewer | cerveza, cervecería | bière, brasserie | cerveja, cervejaria | birra, birrificio
    baker | panadero, panadería | boulanger, boulangerie | padeiro, padaria | panettiere, panificio
    pastry-chef | pastelería, tartas | pâtissier, gâteaux | pastelaria, bolos | pasticcere, pasticceria, torte
    cook | cocinero, cocinera, cocina | cuisinier, cuisinière, cuisine | cozinheiro, cozinha | cuoco, cucina
    caterer | servicio de comidas | traiteur | serviço de refeições | servizio di ristorazione
    restaurant | restaurantes | restauration | restaurantes locais | ristorante, ristoranti
    dairy | queso, quesos, leche | fromage, fromages, lait | queijo, queijos, leite | formaggio, formaggi, latte
    vegetables | verduras, hortalizas | légumes |  | verdura, ortaggi
    fruit | fruta, frutas | fruits | frutas e bagas | frutta
    beekeeper | apicultor, miel | apiculteur | apicultores, mel | apicoltore, miele
    hotel | alojamiento, hospedaje | hébergement, chambre d'hôtes | alojamento | albergo, alloggio turistico
    travel-agent | turismo, agencia de viajes | tourisme, agence de voyages | turismo local, agência de viagens | agenzia di viaggi
    graphic-design | diseñador gráfico, diseñadora gráfica, diseño gráfico | graphiste, graphisme | designer gráfico, desenho gráfico | grafico, grafica, progettazione grafica
    illustrator | ilustrador, ilustradora, ilustración | illustratrice, dessinateur | ilustrações | illustratore, illustrazioni
    photographer | fotógrafo, fotógrafa, fotografía | photographe, photographie | fotógrafos | 
    film-maker | cineasta | vidéaste, réalisateur | cineastas | videomaker, regista
    copywriter | redactor, redactora, redacción de textos | rédacteur, rédactrice, rédaction | redator | redattore, testi pubblicitari
    editor | corrector, corrección de textos | correcteur, correctrice, relecture | revisão de textos | correzione di bozze
    author | escritor, escritora | écrivain, écrivaine, auteure | escritores | scrittore, scrittrice
    publisher | editorial de libros | maison d'édition, éditeur | editora | casa editrice, editore
    translator | traductor, traductora, traducción, traducciones | traducteur, traductrice, traduction | tradutor, tradutora, tradução | traduttore, traduttrice, traduzione
    interpreter | intérprete |  | intérpretes | 
    musician | músico, música, músicos, cantante | musicien, musicienne, musique, chanteur | músicos ao vivo | musicista, musicisti
    artist | artista, artistas, pintura | artiste, artistes, peinture | artistas plásticos | artisti, pittura
    gallery | galería | galeriste | galeria de arte | galleria d'arte
    museum | museo | musée | museu | 
    theatre-director | teatro, compañía de teatro | troupe | companhia de teatro | compagnia teatrale
    teacher | profesor, profesora, maestro, maestra, clases | professeur, enseignant, enseignante, cours | professora, professores, aulas de | insegnante, insegnanti, lezioni, lezione
    school | escuela, escuelas, colegio | école, écoles | escola, escolas | scuola, scuole
    tutor | clases particulares | cours particuliers, soutien scolaire | explicador, explicações | ripetizioni, lezioni private
    language-teacher | clases de idiomas | cours de langue | aulas de línguas | corsi di lingua
    german-lessons | clases de alemán | cours d'allemand | aulas de alemão | corso di tedesco, lezioni di tedesco
    english-lessons | clases de inglés | cours d'anglais | aulas de inglês | corso di inglese, lezioni di inglese
    french-lessons | clases de francés | cours de français | aulas de francês | lezioni di francese
    spanish-lessons | clases de español | cours d'espagnol | aulas de espanhol | lezioni di spagnolo
    trainer | formación, formador, formadora, taller, talleres | formation, formatrice, formateur, atelier de formation | formação, formadores | formazione, formatore, corso, corsi
    coaching | acompañamiento personal | accompagnement, coach de vie | acompanhamento pessoal | accompagnamento personale
    career-advice | orientación profesional | orientation professionnelle | orientação profissional | orientamento professionale
    mentor | mentora, tutoría | mentorat, parrainage | mentoria | mentore, mentorato
    speaker | ponente, ponentes, conferenciante | conférencier, conférencière, intervenant | orador, palestrante | relatore, relatrice
    scientist | científico, científica, investigador, investigadora | chercheur, chercheuse, scientifique, recherche scientifique | cientista, investigadores | ricercatore, ricercatrice, scienziato
    professor | universidad, catedrático | université, universités | universidade, universidades | università
    student | estudiante, estudiantes | étudiant, étudiante, étudiants | estudantes | studente, studentessa, studenti
    internship | prácticas, becario | stage en entreprise, stagiaire | estágio, estagiário | tirocinio, stagista
    apprentices | aprendiz | apprenti, apprentissage | aprendizes | apprendista, apprendistato
    doctor | médico, médica | médecin, médecins | médicos | medici
    nurse | enfermera, enfermero, enfermería | infirmier, infirmière, soignant | enfermeiro, enfermeira | infermiere, infermiera
    hospital | clínica, hospitales | hôpital, hôpitaux, clinique | hospitais | ospedale, ospedali
    dentist | dentista | dentiste | dentistas | dentisti
    psychologist | psicólogo, psicóloga | psychologue | psicólogos | 
    physiotherapist | fisioterapeuta, fisioterapia | kinésithérapeute, kiné | fisioterapeutas | fisioterapista
    elder-care | cuidado de mayores | aide aux personnes âgées | cuidado de idosos | assistenza agli anziani
    childcare | cuidado de niños, guardería | garde d'enfants, crèche | cuidar de crianças | asilo nido, cura dei bambini
    yoga | profesora de yoga | cours de yoga | aulas de ioga | corso di yoga
    vet | veterinario, veterinaria | vétérinaire |  | veterinari
    hairdresser | peluquero, peluquería | coiffeur, coiffeuse | cabeleireiro | parrucchiere
    tailor | costura, modista, sastre | couturière, couture, tailleur | costureira | sarto, sarta, sartoria
    fashion-design | moda | créateur de mode | moda sustentável | stilista
    cleaning | limpieza | nettoyage, ménage | limpeza | pulizie, pulizia
    driver | chófer | conducteur | motorista | autista
    volunteer | voluntario, voluntaria, voluntarios, voluntariado | bénévole, bénévoles, bénévolat |  | volontario, volontari, volontariato
    co-founder | cofundador, cofundadora, socio fundador | cofondateur, cofondatrice, associé |  | cofondatore, socio fondatore
    language-tandem | intercambio de idiomas | échange linguistique, tandem linguistique | intercâmbio de línguas, tandem de línguas | scambio linguistico, tandem linguistico
    peer-group | intercambio de experiencias, grupo de apoyo | échange d'expériences, groupe de parole | troca de experiências, grupo de apoio | scambio di esperienze, gruppo di sostegno
    consortium | consorcio, socios de proyecto | partenaires de projet, partenaire de projet | parceiros de projeto | consorzio, partner di progetto
    venue | sala, sala de reuniones, local para eventos | salle, salle de réunion, lieu pour un événement | sala de reuniões, espaço para eventos | sala riunioni, spazio per eventi
    workspace | oficina, oficinas, despacho | bureau, bureaux, espace de travail | escritório, escritórios | ufficio, uffici, scrivania
    shop-premises | local comercial | local commercial, boutique à louer | loja para alugar | locale commerciale, negozio in affitto
    employer | empleo, trabajo, puesto de trabajo, busco trabajo | emploi, travail, poste | emprego, trabalho, vaga | impiego, posto di lavoro, cerco lavoro
    employee | empleados, contratar | employés, salariés, embaucher | funcionários, contratar pessoal | dipendenti, personale, assumere
    client | clientes, compradores | clients fidèles, clientèle, acheteurs | compradores locais, clientela | clienti, acquirenti
    supplier | proveedor, proveedores | fournisseur, fournisseurs, prestataire | fornecedor, fornecedores | fornitore, fornitori
    partner | socio, socios, colaboración, alianza | partenaire, partenaires, collaboration durable, partenariat | parceiro, parceiros, parceria | collaborazione, partenariato
    advice | consejo, consejos, asesoramiento | conseil, conseils | conselho, conselhos, aconselhamento | consiglio, consigli, consulenza
    help | ayuda, apoyo | aide, soutien | ajuda, apoio | aiuto, sostegno
    expert | experta, expertos |  | especialista, especialistas | esperto, esperti
    introduction | contactos, red de contactos | réseau, mise en relation | rede de contactos | contatti, rete di contatti
    moral-support | apoyo moral | soutien moral | apoio moral | sostegno morale
    running-group | correr juntos, grupo de corredores | courir ensemble | correr em grupo | correre insieme
    hiking-group | senderismo | randonnée, randonnées | caminhadas | escursionismo, camminate
    nonprofit | asociación, sin ánimo de lucro | but non lucratif | associação, sem fins lucrativos | associazione, senza scopo di lucro
    health-industry | sanidad, salud | santé | saúde | sanità, salute
    education-industry | educación |  | educação | istruzione
    food-industry | alimentación | agroalimentaire, alimentation | alimentação | alimentare
    retail | comercio minorista, tienda, tiendas | commerce de détail, boutiques, magasin, magasins | comércio local, loja, lojas | commercio al dettaglio, negozio, negozi
    culture-industry | cultura | culture et arts | cultura e artes | cultura locale
`;

/** Words in Romance languages by concept. */
export const ROMANCE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  rowsOf(TABLE).map(([id = '', ...cells]) => [id, cells.flatMap(wordsOf)]),
);
