import { conceptTable } from './concept-table.js';

/** Marketing, sales, communication, customers. */
export const SELLING_AND_BEING_SEEN = [
  ...conceptTable(
    'profession',
    `
    online-ads | google ads, online advertising, paid ads, performance marketing, ppc, facebook ads, meta ads, display advertising, media buying | Onlinewerbung, Performance-Marketing, Anzeigen schalten, Google Ads, Anzeigenkampagne | <marketing ~seo:0.6
    content-marketing | content marketing, content strategy, content creation, blog, blog posts, white paper, editorial plan, content production, inbound marketing | Content-Marketing, Inhalte, Blogbeiträge, Redaktionsplan, Content-Strategie | <marketing ~copywriter:0.7
    email-marketing | email marketing, e-mail marketing, newsletter, newsletters, mailing, mailings, email campaign | E-Mail-Marketing, Rundbrief, Mailings, Newsletter | <marketing ~copywriter:0.5
    influencer-marketing | influencer, influencers, influencer marketing, brand ambassador, ambassadors | Influencer, Influencer-Marketing, Markenbotschafter | <social-media
    video-marketing | video marketing, youtube channel, reels, short videos, product video, image film | Videomarketing, Youtube-Kanal, Kurzvideos, Produktvideo, Imagefilm | <film-maker ~marketing:0.5 ~social-media:0.5
    local-marketing | local marketing, city marketing, town marketing, place marketing, flyer distribution | lokales Marketing, Stadtmarketing, Standortmarketing, Flyer verteilen | <marketing
    b2b-marketing | b2b marketing, trade marketing, industrial marketing, account-based marketing | B2B-Marketing, Industriemarketing | <marketing
    product-launch | product launch, go-to-market, go to market, launch campaign, market launch, launching a product | Markteinführung, Produkteinführung, Produktlaunch | ~marketing:0.7 ~sales:0.5 ~market-entry:0.5
    conversion | conversion rate, conversion optimisation, web analytics, landing page optimisation, a/b testing | Conversion-Optimierung, Webanalyse, A/B-Tests | <marketing ~ux-design:0.5
    community-building | community building, community manager, community management, build a community, moderating a community, fan community | Community-Aufbau, Community-Manager, Community-Management | <social-media ~facilitator:0.3
    outdoor-advertising | outdoor advertising, billboards, vehicle lettering, signage, sign maker, shop sign, lettering | Außenwerbung, Fahrzeugbeschriftung, Beschilderung, Schilder, Werbetechnik | ~printer:0.5 ~marketing:0.4 ~graphic-design:0.3
    merchandise | merchandise, merch, promotional items, giveaways, promotional products, corporate gifts | Werbeartikel, Werbegeschenke, Fanartikel, Merchandising | ~marketing:0.3 ~printer:0.4
    press-relations | press release, press releases, press office, press officer, media relations, press work, press kit, getting into the media | Pressemitteilung, Pressearbeit, Pressesprecher, Pressestelle, Pressemappe, Medienarbeit | <public-relations ~press:0.5
    crisis-communication | crisis communication, reputation management, media training, crisis pr | Krisenkommunikation, Medientraining, Reputationsmanagement | <public-relations
    internal-communication | internal communication, corporate communications, employee newsletter | interne Kommunikation, Mitarbeiterkommunikation | <public-relations ~change-management:0.4
    science-communication | science communication, science journalist, science writer, communicating research | Wissenschaftskommunikation, Wissenschaftsjournalist | <public-relations ~press:0.5 ~scientist:0.2
    lobbying | public affairs, lobbying, lobbyist, political advocacy, policy advice, advocacy campaign | Lobbyarbeit, Interessenvertretung, Politikberatung | <politics ~public-relations:0.4
    lead-generation | lead generation, leads, new customer acquisition, cold calling, telemarketing, telesales, appointment setting, prospecting, cold calls | Leadgenerierung, Kundengewinnung, Neukundengewinnung, Kaltakquise, Telefonakquise, Akquise | <sales ~marketing:0.5
    sales-training | sales training, sales coach, sales coaching, learn to sell, closing deals, sales skills | Verkaufstraining, Vertriebstraining, Vertriebscoaching | <sales <trainer
    sales-agent | sales agent, commercial agent, sales representative, sales rep, sales partner, sales partners, freelance sales | Handelsvertreter, Außendienst, Vertriebspartner, Handelsvertretung, Vertriebsmitarbeiter | <sales ~distribution:0.7
    key-account | key account manager, account manager, account management, client relations | Key-Account-Manager, Kundenbetreuer, Großkundenbetreuung | <sales ~customer-service:0.4
    sales-strategy | sales strategy, sales process, sales pipeline, head of sales, vp sales, build a sales team, sales funnel | Vertriebsstrategie, Vertriebsaufbau, Vertriebsleiter, Vertriebsleitung, Vertriebsprozess | <sales ~business-strategy:0.4
    business-development | business development, business developer, growth strategy, partnership manager | Geschäftsentwicklung, Business Development | <sales ~business-strategy:0.5
    wholesale | wholesale, wholesaler, wholesalers, wholesale buyer, wholesale buyers | Großhändler, Großabnehmer | <distribution ~procurement:0.4
    retail-buyer | retail buyer, retail buyers, shelf space, listing in supermarkets, get listed, supermarket buyer, stockist, stockists, shops that stock, stock your products, category manager, sell our products in shops | Regalplatz, Listung im Handel, Regalfläche, Einkäufer im Handel, Wiederverkäufer | <distribution ~retail:0.5 ~procurement:0.4
    importer | importer, importers, import, importing, import agent | Importeur, Importeure, Importieren | <distribution ~export:0.6
    marketplaces | amazon marketplace, online marketplace, sell on amazon, ebay, etsy, marketplace seller | Online-Marktplatz, Verkauf über Amazon, Marktplatzhändler | ~online-shop:0.6 ~distribution:0.4
    market-entry | market entry, enter a market, entering a market, enter new markets, expand to, expansion, expanding abroad, expansion abroad, internationalisation, internationalization, going abroad, foreign markets, international markets, local market knowledge | Markteintritt, Auslandsmarkt, Internationalisierung, Auslandsexpansion, Expansion, Markterschließung, neue Märkte | ~export:0.8 ~distribution:0.4 ~business-strategy:0.4 need=knowledge
    customs | customs, customs clearance, customs declaration, customs broker, import duties | Zoll, Verzollung, Zollabwicklung, Zollanmeldung | <export ~logistics:0.5
    tender-writing | tender, tenders, bid writing, bid manager, tender writing, public procurement, public tenders, rfp, bids, proposal writing, bid for public contracts | Ausschreibung, Ausschreibungen, Angebotserstellung, Bid-Management, Vergabeverfahren | ~grants:0.3 ~public-sector:0.4 ~sales:0.3
    customer-interviews | customer interviews, user interviews, interview partners, focus group, customer research, customer discovery, talk to potential customers, interviewees | Kundeninterviews, Interviewpartner, Fokusgruppe, Nutzerinterviews | <market-research ~ux-research:0.7 ~pilot-customer:0.4
    surveys | survey, surveys, questionnaire, opinion poll, polling | Umfrage, Umfragen, Fragebogen, Befragung, Meinungsforschung | <market-research ~statistics:0.4
    market-analysis | market analysis, competitor analysis, market study, market intelligence, market data, trend research, futurist | Marktanalyse, Wettbewerbsanalyse, Marktstudie, Trendforschung, Zukunftsforscher | <market-research ~business-strategy:0.4
    customer-success | customer success, customer loyalty, customer retention, customer experience, cx | Kundenbindung, Kundenerlebnis, Customer Success | <customer-service
    call-centre | call centre, call center, telephone service, phone answering, hotline, telephone answering service | Callcenter, Telefonservice, Hotline, Telefondienst | <customer-service ~assistant:0.5
    naming | naming, find a name, brand name, slogan, claim | Namensfindung, Markenname, Slogan | <branding ~copywriter:0.5
    trade-fair-stand | trade fair stand, exhibition stand, trade show booth, booth construction, trade fair, trade fairs | Messestand, Messebau, Messeauftritt, Messe, Messen | ~event-organiser:0.5 ~marketing:0.3
    `,
  ),
];
