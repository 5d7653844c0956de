import { rowsOf, wordsOf } from './concept-table.js';

/** What serves a need in part although it is another trade: need, who serves it, how well (0 to 1). One way only. */
export interface Service {
  readonly need: string;
  readonly by: string;
  readonly weight: number;
}

/**
 * Who else can help, a line for each need: `need | helper 0.4, helper 0.3`. They come from how work is divided: the
 * trades a job passes through, who advises on it, who knows the people for it, what it is made with.
 */
const TABLE = `
  starting-a-business | incubator 0.8, business-plan 0.6, startup-mentor 0.6, company-law 0.45, tax-adviser 0.45, business-strategy 0.5, startup-grants 0.5, seed-capital 0.35, accountant 0.35, executive-coaching 0.35, startup-law 0.5, notary 0.35
  company-formation | startup-law 0.6, accountant 0.4, business-plan 0.4
  incubator | startup-mentor 0.5, coworking 0.4, seed-capital 0.45, business-plan 0.4
  investor | fundraising-advice 0.5, incubator 0.45, pitch-deck 0.4, financial-model 0.35, startup-law 0.3, business-loan 0.35, crowdfunding 0.4, startup-grants 0.4, pitch-training 0.35
  fundraising-advice | investor 0.5, pitch-training 0.5, financial-model 0.5, startup-mentor 0.45, incubator 0.4, fractional-cfo 0.45, startup-law 0.4
  business-loan | grants 0.4, investor 0.35, financial-model 0.35, guarantee-bank 0.5, controller 0.3
  grants | eu-funding 0.85, foundation 0.5, consortium 0.3, business-strategy 0.2, sponsor 0.35, tender-writing 0.35, technology-transfer 0.3
  fundraising | marketing 0.25, public-relations 0.25, event-organiser 0.25, crm 0.2
  sponsor | foundation 0.5, donations 0.5, marketing 0.25, banking 0.25, retail 0.2
  foundation | donations 0.5, grants 0.4
  business-plan | financial-model 0.85, startup-mentor 0.5, incubator 0.5, accountant 0.35, executive-coaching 0.3
  pitch-deck | graphic-design 0.45, copywriter 0.3, fundraising-advice 0.6, investor 0.3, startup-mentor 0.35
  presentation-training | actor 0.4, voice-over 0.35, facilitator 0.4, speech-writer 0.4, singing-lessons 0.3, executive-coaching 0.4
  pitch-training | investor 0.3, startup-mentor 0.4, slide-design 0.4
  mergers | fractional-cfo 0.4, private-equity 0.5, tax-adviser 0.4, auditor 0.5, banking 0.3, notary 0.3, interim-management 0.3
  succession | company-law 0.4, tax-adviser 0.4, inheritance-law 0.35, executive-coaching 0.3
  company-purchase | succession 0.8, company-sale 0.8, banking 0.35, company-law 0.4
  accountant | fractional-cfo 0.5, invoicing 0.7, assistant 0.3, accounting-software 0.4
  tax-adviser | accountant 0.55, tax-law 0.8
  controller | accountant 0.5, dashboards 0.4, spreadsheets 0.35, erp 0.3
  invoicing | accounting-software 0.6, assistant 0.4, automation 0.35, controller 0.35
  pricing | controller 0.5, sales-strategy 0.5, market-research 0.4, cost-accounting 0.6, product-manager 0.35
  insurance | financial-adviser 0.4, insurance-law 0.35
  contract-law | it-law 0.5, company-law 0.5, tenancy-law 0.5, employment-law 0.35, lawyer 0.7
  employment-law | hr 0.4, works-council 0.5, lawyer 0.6
  data-protection | it-security 0.5, it-law 0.7, lawyer 0.5, security-management 0.5, compliance 0.5
  immigration-law | newcomer-help 0.5, relocation 0.5, welfare-advice 0.5
  compliance | quality-management 0.5, auditor 0.4, product-approval 0.7, lawyer 0.35
  product-approval | test-laboratory 0.7, quality-management 0.5, mechanical-engineer 0.25
  medical-device-approval | medical-research 0.5, quality-certificates 0.5, hospital 0.2
  ip-law | technology-transfer 0.4, licensing-deals 0.6
  mediator | coaching 0.35, facilitator 0.4, psychotherapy 0.3
  building-permit | civil-engineer 0.4, urban-planner 0.4
  marketing | copywriter 0.45, graphic-design 0.4, branding 0.5, film-maker 0.3, photographer 0.25, web-design 0.35, market-research 0.35, sales 0.35, event-organiser 0.25, public-relations 0.5, conversion 0.8, blogger 0.4
  social-media | video-marketing 0.6, photographer 0.4, film-maker 0.4, copywriter 0.5, graphic-design 0.35, blogger 0.5
  seo | content-marketing 0.5, web-design 0.45, copywriter 0.45, conversion 0.5
  online-ads | seo 0.6, social-media 0.5, conversion 0.6
  content-marketing | copywriter 0.8, social-media 0.5, film-maker 0.4, editor 0.4, podcast 0.35
  email-marketing | copywriter 0.6, crm 0.5, automation 0.3
  branding | graphic-design 0.6, copywriter 0.4, marketing 0.5, logo-design 0.7, naming 0.6, packaging-design 0.4
  public-relations | press 0.5, copywriter 0.45, marketing 0.45, speech-writer 0.4, social-media 0.4
  press | public-relations 0.6, press-relations 0.6, podcast 0.4, blogger 0.5, science-communication 0.4, film-maker 0.2
  story-tips | press 0.5, speaker 0.3
  market-research | statistics 0.5, sociologist 0.4, ux-research 0.6, business-strategy 0.35, data-science 0.35, test-users 0.4
  customer-interviews | market-research 0.7, test-users 0.6, pilot-customer 0.5
  sales | business-development 0.8, distribution 0.5, crm 0.35, negotiation 0.4, marketing 0.35, introduction 0.2, tender-writing 0.3
  sales-agent | distribution 0.6, importer 0.5
  lead-generation | marketing 0.5, online-ads 0.5, crm 0.4, social-media 0.3, introduction 0.3
  client | sales 0.4, lead-generation 0.6, marketing 0.4, distribution 0.4, introduction 0.3
  distribution | sales 0.5, importer 0.7, logistics 0.3, marketplaces 0.5, deli 0.4, restaurant 0.25, market-stall 0.35
  wholesale | importer 0.6, retail-buyer 0.6, logistics 0.2
  retail-buyer | deli 0.6, distribution 0.7, marketplaces 0.4, sales-agent 0.5
  market-entry | importer 0.5, sales-agent 0.5, lawyer 0.3, market-analysis 0.5, business-development 0.5, intercultural 0.4, international-law 0.4, translator 0.25, distribution 0.5, customs 0.4
  export | importer 0.5, freight 0.5, market-entry 0.8, intercultural 0.4, international-law 0.4, guarantee-bank 0.4
  importer | customs 0.4, wholesale 0.5, distribution 0.6
  product-launch | public-relations 0.5, pilot-customer 0.4, product-manager 0.4, retail-buyer 0.3
  customer-service | call-centre 0.8, language-models 0.3, crm 0.35, assistant 0.3
  online-shop | web-design 0.6, payment-services 0.5, warehousing 0.4, marketplaces 0.5, seo 0.35, online-ads 0.4, full-stack 0.35, product-photography 0.3
  tender-writing | procurement-law 0.5, copywriter 0.3, joint-bid 0.4
  trade-fair-stand | interior-design 0.35, event-hire 0.4, conference-organiser 0.4
  business-strategy | non-executive 0.5, market-research 0.4, digital-strategy 0.5, executive-coaching 0.4, mentor 0.35, controller 0.3, interim-management 0.5
  digital-strategy | software-developer 0.35, process-improvement 0.5, erp 0.5, ai-consulting 0.6, document-management 0.5, it-services 0.4
  process-improvement | automation 0.6, lean-production 0.8, project-manager 0.4, business-strategy 0.4, erp 0.4, quality-management 0.5
  automation | software-developer 0.5, ai-consulting 0.5, language-models 0.45, process-improvement 0.5, no-code 0.8
  project-manager | interim-management 0.5, event-organiser 0.3, assistant 0.25
  hr | recruiter 0.55, payroll 0.5, people-development 0.8, employment-law 0.4, executive-coaching 0.25, trainer 0.3
  recruiter | hr 0.5, employer-branding 0.6, job-help 0.4, introduction 0.2, temp-staff 0.7
  employee | recruiter 0.5, temp-staff 0.5, employer-branding 0.35
  employer | recruiter 0.4, job-help 0.5, career-advice 0.35, temp-staff 0.4
  job-help | career-advice 0.7, recruiter 0.85, executive-search 0.7, temp-staff 0.7, cv-check 0.7, hr 0.35
  career-advice | hr 0.35, recruiter 0.4, executive-coaching 0.5, life-coach 0.45, career-mentor 0.8
  assistant | accountant 0.35, project-manager 0.25, virtual-assistant 0.85, call-centre 0.5
  change-management | leadership-training 0.7, team-building 0.7, mediator 0.4, internal-communication 0.4, trainer 0.35
  team-building | improv 0.4, cooking-class 0.35, outdoor-guide 0.4, leadership-training 0.5, party-planner 0.35
  facilitator | design-thinking 0.7, agile-coaching 0.5, trainer 0.5, change-management 0.5, mediator 0.4, radio-tv 0.25, actor 0.25
  speaker | trainer 0.4, facilitator 0.4, professor 0.35, author 0.35, scientist 0.25, podcast 0.3, executive-coaching 0.3
  event-organiser | venue 0.4, caterer 0.35, stage-technology 0.4, facilitator 0.35, musician 0.2, ticketing 0.5, event-hire 0.5
  conference-organiser | venue 0.45, facilitator 0.4, interpreter 0.25, stage-technology 0.35, caterer 0.3
  wedding-planner | party-venue 0.5, cut-flowers 0.4, event-photography 0.4, wedding-band 0.35, caterer 0.35, pastry-chef 0.3
  venue | restaurant 0.35, hotel 0.4, museum 0.35, coworking 0.4, church-hall 0.85, school 0.25, gallery 0.35, retreat 0.4
  conference-room | coworking 0.6, hotel 0.45, church-hall 0.6, school 0.3
  party-venue | restaurant 0.5, church-hall 0.6, farmer 0.25, hotel 0.4
  workspace | real-estate 0.4, studio-workshop-space 0.5, incubator 0.4
  shop-premises | estate-agent 0.6, property-management 0.4, public-administration 0.3, market-stall 0.35
  flat | estate-agent 0.6, property-management 0.5, co-housing 0.4, relocation 0.4
  commercial-kitchen | restaurant 0.4, canteen 0.5, baker 0.3
  storage-space | warehousing 0.7, farmer 0.15
  software-developer | cto 0.5, it-services 0.3, no-code 0.4, open-source 0.35, coding-course 0.2, student 0.2
  app-developer | full-stack 0.7, ux-design 0.4, no-code 0.45, frontend-developer 0.5
  full-stack | cto 0.5, web-design 0.35, no-code 0.4
  web-design | frontend-developer 0.6, full-stack 0.5, seo 0.4, copywriter 0.3, wordpress 0.9, ui-design 0.5, logo-design 0.3, photographer 0.2
  ux-design | ui-design 0.9, graphic-design 0.45, product-manager 0.4, frontend-developer 0.35, psychology-research 0.3
  cto | software-developer 0.55, it-project 0.4, cloud-operations 0.4, technical-cofounder 0.6
  technical-cofounder | software-developer 0.45, full-stack 0.45, cto 0.6
  business-cofounder | sales-strategy 0.35, business-development 0.35
  it-services | it-security 0.4, cloud-operations 0.5, computer-help 0.6, networks-wifi 0.85, domain-hosting 0.4
  computer-help | trainer 0.25, it-services 0.6, data-recovery 0.5, refurbished-computers 0.25, volunteer 0.2
  it-security | networks-wifi 0.4, data-protection 0.4, cyber-insurance 0.4, backup 0.5, software-testing 0.35
  data-science | statistics 0.85, machine-learning 0.8, mathematician 0.5, physicist 0.25, spreadsheets 0.35, controller 0.25
  artificial-intelligence | data-science 0.6, software-developer 0.35, statistics 0.45, professor 0.25, automation 0.4
  machine-learning | statistics 0.55, data-engineering 0.5, mathematician 0.4
  open-data | data-engineering 0.4, hospital 0.2, public-administration 0.25, gis 0.3
  predictive-maintenance | data-science 0.5, control-systems 0.45, embedded 0.4
  embedded | electronics 0.6, iot 0.9, control-systems 0.5, pcb-design 0.5
  electronics | embedded 0.6, electrician 0.35, pcb-design 0.9, test-laboratory 0.3
  robotics | control-systems 0.6, embedded 0.5, machine-builder 0.5, computer-vision 0.4
  prototyping | 3d-printing 0.9, mechanical-engineer 0.5, workshop-space 0.5, product-development 0.6, cnc-machining 0.5, carpenter 0.25, electronics 0.35
  product-development | product-design 0.7, prototyping 0.7, electronics 0.4, test-laboratory 0.3, contract-manufacturing 0.4
  product-design | cad-design 0.5, prototyping 0.6, mechanical-engineer 0.5, graphic-design 0.3
  mechanical-engineer | cad-design 0.85, product-design 0.5, metalworker 0.4, manufacturing 0.3
  manufacturing | contract-manufacturing 0.9, metalworker 0.5, prototyping 0.4, injection-moulding 0.7, supply-chain 0.3, packaging 0.3
  contract-manufacturing | prototyping 0.4, metalworker 0.5, electronics-assembly 0.7, textile-production 0.6, food-production 0.5, filling 0.5
  machine-maintenance | metalworker 0.5, electrician 0.4, control-systems 0.4, car-mechanic 0.5
  packaging | sustainable-packaging 0.9, packaging-design 0.7, paper-supply 0.6, label-printing 0.5, graphic-design 0.3
  supplier | wholesale 0.3, manufacturing 0.3, procurement 0.3
  procurement | supply-chain 0.6, logistics 0.35, negotiation 0.35, wholesale 0.3
  logistics | customs 0.5, storage-space 0.4, van-rental 0.35, cargo-bike 0.35, supply-chain 0.8
  courier | cargo-bike 0.5, bicycle 0.25, van-rental 0.3, taxi 0.3, student-job 0.2
  waste-recycling | upcycling 0.85, repair-cafe 0.4, sustainability 0.4, composting 0.7
  sustainability | carbon-accounting 0.9, energy-adviser 0.5, waste-recycling 0.5, ecology 0.4, climate-science 0.35, environmental-law 0.35
  carbon-accounting | energy-audit 0.5, data-science 0.2, sustainability 0.7
  energy-adviser | heating 0.5, solar-energy 0.5, architect 0.4, insulation 0.85, civil-engineer 0.35
  solar-energy | electrician 0.5, roofer 0.4, energy-adviser 0.5, energy-storage 0.6
  heating | energy-adviser 0.5, electrician 0.35, solar-energy 0.35
  builder | craftsperson 0.6, architect 0.4, carpenter 0.45, civil-engineer 0.4
  renovation | carpenter 0.5, painter-decorator 0.55, electrician 0.4, plumber 0.4, insulation 0.5, craftsperson 0.55
  odd-jobs | carpenter 0.5, electrician 0.45, plumber 0.45, painter-decorator 0.5, facility-management 0.5, repair-cafe 0.5
  architect | interior-design 0.5, structural-engineer 0.5, urban-planner 0.4, 3d-visualisation 0.3
  interior-design | carpenter 0.4, furniture-maker 0.5, lighting-design 0.5, painter-decorator 0.35, architect 0.5
  carpenter | furniture-maker 0.9, wood-supply 0.3, craftsperson 0.5
  gardener | landscape-architect 0.8, greenhouse 0.5, composting 0.3, urban-gardening 0.5, farmer 0.3
  farm-labour | student-job 0.4, helping-hands 0.4, volunteer 0.35
  farmer | organic-farming 0.85, agricultural-science 0.5, livestock 0.7, greenhouse 0.4
  organic-farming | agricultural-science 0.5, quality-certificates 0.4, composting 0.3
  food-products | dairy 0.85, vegetables 0.85, deli 0.6, farm-shop 0.7, wholesale 0.35, baker 0.4, beekeeper 0.5, winemaker 0.35, brewer 0.35, coffee-roaster 0.35, juice 0.6
  food-production | commercial-kitchen 0.5, filling 0.6, food-science 0.5, canteen 0.3
  food-startup | food-science 0.4, food-production 0.5, retail-buyer 0.35
  caterer | restaurant 0.5, private-chef 0.8, baker 0.4, food-truck 0.85, cocktails 0.4
  restaurant | cook 0.5, cafe 0.7, canteen 0.5
  cook | restaurant 0.4, caterer 0.5, sous-chef 0.9
  hotel | tour-operator 0.3, holiday-home 0.7, retreat 0.5
  travel-agent | tour-guide 0.7, hotel 0.35, bus-hire 0.3
  graphic-design | illustrator 0.5, web-design 0.4, ui-design 0.45, printer 0.3, animation 0.3
  logo-design | illustrator 0.5, branding 0.7, web-design 0.35
  illustrator | artist 0.5, children-illustration 0.8, animation 0.4, minutes-taker 0.6, graphic-design 0.45
  photographer | film-maker 0.45, drone-services 0.5, graphic-design 0.2
  film-maker | photographer 0.45, film-editing 0.9, animation 0.5, drone-services 0.5, podcast 0.3
  documentary | film-production 0.7, press 0.3, film-editing 0.6
  podcast | sound-engineer 0.6, voice-over 0.4, radio-tv 0.5, press 0.35
  podcast-guest | speaker 0.5, author 0.3, scientist 0.2, founder 0.15
  copywriter | editor 0.5, press-relations 0.5, translator 0.3, press 0.35, author 0.45, content-marketing 0.8, speech-writer 0.7
  editor | proofreading 0.9, copywriter 0.5, publisher 0.35, translator 0.35, teacher 0.15
  author | creative-writing 0.6, copywriter 0.4, press 0.3, storyteller 0.5
  novel-manuscript | literary-agent 0.7, creative-writing 0.5, self-publishing 0.6
  publisher | literary-agent 0.7, self-publishing 0.6, book-printing 0.4, magazine 0.3
  translator | interpreter 0.7, language-teacher 0.3, editor 0.25, subtitles 0.5
  musician | dj 0.4, singing-lessons 0.4, composer 0.5, music-label 0.35
  wedding-band | brass-band 0.6, jazz-music 0.7, classical-music 0.5, choir 0.4, rock-band 0.7
  concert-promoter | venue 0.4, music-label 0.5, festival-organiser 0.7, restaurant 0.2
  stage-technology | live-streaming 0.7, sound-engineer 0.6, event-hire 0.5, electrician 0.2
  actor | voice-over 0.4, storyteller 0.4, comedian 0.5, theatre-director 0.8
  artist | gallery 0.4, illustrator 0.4, sculptor 0.8, artist-studio 0.2
  exhibition-space | gallery 0.8, museum 0.6, cafe 0.3, coworking 0.25, shop-premises 0.35
  entertainer | musician 0.35, actor 0.4, comedian 0.85, storyteller 0.4
  storyteller | actor 0.4, author 0.5, librarian 0.4, teacher 0.25
  alterations | tailor 0.9, fashion-design 0.5, knitting 0.3
  teacher | tutor 0.55, school 0.5, professor 0.3, nursery-teacher 0.4
  tutor | teacher 0.6, student 0.4, homework-help 0.7, professor 0.2
  school-project | scientist 0.25, trainer 0.3, coding-course 0.35, speaker 0.3, cultural-mediation 0.4
  language-teacher | language-tandem 0.5, translator 0.25, tutor 0.5
  language-tandem | language-teacher 0.4
  trainer | e-learning 0.7, facilitator 0.5, speaker 0.45, coaching 0.5, teacher 0.3
  coaching | executive-coaching 0.9, mentor 0.5, psychologist 0.4, trainer 0.35, leadership-training 0.6, mindfulness 0.2
  executive-coaching | mentor 0.55, startup-mentor 0.6, non-executive 0.5, psychologist 0.3
  mentor | executive-coaching 0.5, non-executive 0.5, senior-expert 0.6, startup-mentor 0.9, career-mentor 0.9, coaching 0.5
  startup-mentor | non-executive 0.5, angel-investor 0.4, incubator 0.5, business-strategy 0.4, senior-expert 0.5
  burnout | life-coach 0.6, yoga 0.4, psychotherapy 0.8, health-coaching 0.4
  moral-support | psychologist 0.5, coaching 0.4, peer-group 0.35, visiting-service 0.5, mentor 0.35
  scientist | professor 0.6, lab-analysis 0.3, phd-position 0.4
  research-partner | lab-space 0.3, spin-off 0.4, research-participants 0.25, medical-research 0.4
  consortium | research-partner 0.7, eu-funding 0.4, scientist 0.35, professor 0.35, industry-partner 0.6
  technology-transfer | patents 0.5, spin-off 0.85, licensing-deals 0.5, research-partner 0.5, startup-grants 0.3
  thesis-topic | industry-partner 0.4, internship 0.5, research-partner 0.4
  internship | apprentices 0.6, student-job 0.6, vocational-school 0.3
  lab-space | workshop-space 0.3, professor 0.3, hospital 0.2
  research-participants | patient-group 0.5, surveys 0.3, volunteer 0.3, hospital 0.25
  medical-research | statistics 0.4, medical-device-approval 0.4, professor 0.4, patient-group 0.3
  pilot-customer | test-users 0.5, introduction 0.25, hospital 0.2, public-administration 0.2, manufacturing 0.15
  test-users | research-participants 0.5, student 0.2
  doctor | nurse 0.3, pharmacist 0.3, hospital 0.5
  nurse | home-care 0.5, anaesthetist 0.3, elder-care 0.5, nursing-training 0.4
  elder-care | home-care 0.9, visiting-service 0.6, nurse 0.6
  childcare | babysitter 0.85, teacher 0.3, after-school 0.6
  psychologist | life-coach 0.5, social-worker 0.35, burnout 0.6
  workplace-health | yoga 0.5, physiotherapist 0.5, mindfulness 0.6, nutritionist 0.45, fitness-trainer 0.45, massage 0.4
  physiotherapist | osteopathy 0.8, massage 0.5, yoga 0.4, fitness-trainer 0.4
  nutritionist | health-coaching 0.7, cooking-class 0.35, doctor 0.25
  newcomer-help | german-lessons 0.5, social-worker 0.5, language-tandem 0.4, immigration-law 0.5, mentor 0.25
  volunteer | senior-expert 0.5, student 0.25, neighbour-help 0.6, helping-hands 0.9
  helping-hands | student-job 0.4, senior-expert 0.4, odd-jobs 0.35
  neighbourhood | neighbour-help 0.6, urban-gardening 0.4
  youth | school-project 0.4, sports-coach 0.3, social-worker 0.3
  hiking-group | outdoor-guide 0.5, running-group 0.4
  drone-services | gis 0.4, film-maker 0.35
  vehicle | van-rental 0.85, electric-vehicles 0.8, car-mechanic 0.2
  equipment | lending 0.6, event-hire 0.5, used-machines 0.8, lab-equipment 0.4
  computers-used | it-services 0.3, refurbished-computers 0.95
  peer-group | mastermind 0.9, meetup-host 0.4, mentor 0.25
  introduction | meetup-host 0.5, community-building 0.4, incubator 0.3, lobbying 0.3
  public-administration | politics 0.4, lobbying 0.5
  museum | curator 0.8, historian 0.35
`;

/** Every such service of the table. */
export const SERVICES: readonly Service[] = rowsOf(TABLE).flatMap(([need = '', cell = '']) =>
  wordsOf(cell).map((helper) => {
    const [by = '', weight = ''] = helper.split(' ');
    return { need, by, weight: Number(weight) };
  }),
);
