const set = (...lines: string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** Words that hold sentences together in English, German, French and Spanish, folded. They carry no content. */
export const FUNCTION_WORDS = set(
  'a an the and or but nor so if then than that this these those there here of to in on at by for from with without about into',
  'over under between through during before after up down out off as is am are was were be been being do does did done have has had',
  'having i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what',
  'when where why how all any both each few more most other some such no not only own same too very can will just should would could',
  'may might must shall also per via etc eg ie one ones much many else t s yes ll ve re don doesn isn aren won',
  'der die das den dem des ein eine einen einem einer eines und oder aber denn sondern wenn dann als wie zu zum zur im ins am an auf aus',
  'bei beim bis durch fur gegen hinter mit nach neben ohne uber um unter von vom vor wegen zwischen ist sind war waren bin bist seid sein',
  'haben hat hatte habe hast werden wird wurde wurden ich mich mir mein meine meinen meiner meinem wir uns unser unsere unseren unserer',
  'unserem du dich dir dein deine ihr euch euer eure er ihn ihm sie ihnen es man sich wer wen wem was wo wann warum welche welcher welches',
  'alle alles auch noch nur schon sehr so doch mal da hier dort nicht kein keine keinen keinem keiner jemand jemanden jemandem jede jeder',
  'jedes dies diese dieser dieses kann konnen konnte mochte mochten will wollen muss mussen soll sollen darf gern gerne innen ob dass fuer ueber',
  'le la les un une du de et ou mais donc dans sur pour par avec sans sous chez entre je tu il elle nous vous ils elles mon ma mes ton ta',
  'tes son sa ses notre nos votre vos leur leurs ce cet cette ces qui que quoi dont est sont suis etes ai as avons avez ont au aux ne pas plus',
  'el los las una unos unas y o u pero en con sin para por sobre entre yo tu el ella nosotros ellos mi mis su sus nuestro nuestra este',
  'esta estos estas ese esa que quien cual es son soy eres somos del al lo se si no muy mas',
);

/** What everybody writes on such a wall: too common to make two people a fit, never taken for a misspelling. */
export const COMMON_WORDS = set(
  'look looking looks search searching seek seeking seeks want wants wanted wish need needs needed offer offers offering provide provides',
  'find finds finding found get getting give gives giving make makes making build builds building built take takes taking run runs running',
  'work works working know knows known learn learning like love come comes go goes going see show share sharing talk talking meet meeting',
  'people person persons someone somebody anyone anybody everyone human humans company companies business firm firms organisation organization',
  'new old good great best better first second last long short big small large little free full open high low early late young ready available',
  'interested interesting interest experience experienced experiences year years month months week weeks day days hour hours time evening',
  'evenings morning weekend today tomorrow regular regularly once twice two three four five six seven eight nine ten twenty thirty hundred',
  'thing things something anything everything stuff kind kinds type area areas field way ways part parts place places idea ideas topic topics',
  'project projects question questions answer answers contact contacts possible local regional national international europe germany german',
  'english berlin munich hamburg cologne vienna zurich city town country county world home online digital remote easy simple quick fast',
  'let lets lend bring brings keep start starting started begin join set use using used user users create creating plan planning planned plans',
  'happy glad keen especially really well maybe currently now soon next our own around across near together every within against',
  'suche suchen sucht gesucht biete bieten bietet gesuche angebot angebote brauche brauchen braucht wunsch wunsche hatte mache machen macht',
  'finde finden geben gebe gibt nehmen nehme kennen kenne kennt kennenlernen leute mensch menschen person personen firma firmen unternehmen',
  'betrieb betriebe neu neue neuen neuer neues alt alte gut gute guten guter erste ersten erster gross grosse grossen klein kleine kleinen',
  'frei freie freien offen offene jahr jahre jahren monat monate woche wochen tag tage tagen stunde stunden zeit abend abende wochenende',
  'heute morgen thema themen frage fragen antwort antworten idee ideen projekt projekte ort orte sache sachen bereich bereiche raumlich',
  'interesse interessiert erfahrung erfahrene erfahren deutschland deutsch deutsche englisch viel viele vielen wenig mehr etwas ganz gemeinsam',
  'zusammen rund zwei drei vier funf zehn zwanzig dreissig hundert aktuell bereits gerade dringend dauerhaft regelmassig moglich selbst eigene',
  'eigenen eigener plane plant planen baue bauen lerne lernen lernt treffen austausch austauschen sprechen reden kommen komme kommt helfe hilft',
  'founding founded funding contact writing waiting trailer hosting posting painting training framing farming banking ranking county trading',
  'planner planet printer painter player mother father brother center centre border corner winter summer matter letter better battery',
  'search recherche cherche offre besoin nouveau nouvelle gens personne busco ofrezco necesito nuevo nueva gente alguien',
);

/** Real words that look like a slip of the pen for a catalogue word, or like a compound of one. They mean themselves. */
export const SPELLED_AS_MEANT = set(
  'report reports reported greater static render renders properly promise promises caching creation execution inclusive story stories',
  'compliant profit profits skipping redaction generics generic compose composed factor factors concern concerns contrast deliver patching',
  'garbage concept concepts processor processors assemble auditory preventing complain concrete spelling genetic clearing supply supplies',
  'layer layers message messages pattern compare state states handle handles factory benchmark benchmarks essential essentially bootstrap',
  'published marketplace attacker produced produces recommend recommends recommended analysis analyses contracting circuit circuits confusion context contexts textbook converts converter advance advanced advised',
  'konzept konzepte bericht berichte kontrakt verkehr reinigen anteil anteile handlung wandel',
);
