/** A ready-made line for the join form: one tap instead of typing. */
export interface Chip {
  readonly id: string;
  readonly concept: string;
  readonly direction: 'need' | 'offer';
  readonly text: string;
}

type ChipRow = readonly [concept: string, en: string, de: string];

const NEEDS: readonly ChipRow[] = [
  ['lawyer', 'A lawyer', 'Anwältin oder Anwalt'],
  ['tax-adviser', 'Tax advice', 'Steuerberatung'],
  ['accountant', 'Bookkeeping', 'Buchhaltung'],
  ['investor', 'An investor', 'Eine Investorin oder einen Investor'],
  ['grants', 'Help with a grant application', 'Hilfe beim Förderantrag'],
  ['co-founder', 'A co-founder', 'Mitgründerin oder Mitgründer'],
  ['mentor', 'A mentor', 'Mentorin oder Mentor'],
  ['software-developer', 'A software developer', 'Softwareentwicklung'],
  ['web-design', 'A website', 'Eine Website'],
  ['artificial-intelligence', 'Help with AI', 'Hilfe mit KI'],
  ['graphic-design', 'Graphic design', 'Grafikdesign'],
  ['photographer', 'A photographer', 'Fotografin oder Fotograf'],
  ['marketing', 'Marketing', 'Marketing'],
  ['social-media', 'Help with social media', 'Hilfe mit Social Media'],
  ['press', 'A press contact', 'Einen Pressekontakt'],
  ['sales', 'Help with sales', 'Hilfe im Vertrieb'],
  ['employer', 'A new job', 'Eine neue Stelle'],
  ['career-advice', 'Career advice', 'Karriereberatung'],
  ['internship', 'An internship', 'Ein Praktikum'],
  ['workspace', 'A desk or an office', 'Schreibtisch oder Büro'],
  ['venue', 'A venue', 'Einen Veranstaltungsort'],
  ['translator', 'A translation', 'Eine Übersetzung'],
  ['language-tandem', 'A language tandem', 'Ein Sprachtandem'],
  ['moral-support', 'Someone to listen', 'Ein offenes Ohr'],
];

const OFFERS: readonly ChipRow[] = [
  ['lawyer', 'Legal advice', 'Rechtsberatung'],
  ['tax-adviser', 'Tax advice', 'Steuerberatung'],
  ['accountant', 'Bookkeeping', 'Buchhaltung'],
  ['investor', 'Investment', 'Kapital für Gründungen'],
  ['business-strategy', 'Business advice', 'Unternehmensberatung'],
  ['mentor', 'Mentoring', 'Mentoring'],
  ['coaching', 'Coaching', 'Coaching'],
  ['software-developer', 'Software development', 'Softwareentwicklung'],
  ['web-design', 'Web design', 'Webdesign'],
  ['data-science', 'Data analysis', 'Datenanalyse'],
  ['graphic-design', 'Graphic design', 'Grafikdesign'],
  ['photographer', 'Photography', 'Fotografie'],
  ['film-maker', 'Video production', 'Videoproduktion'],
  ['marketing', 'Marketing', 'Marketing'],
  ['copywriter', 'Copywriting', 'Texte'],
  ['translator', 'Translation', 'Übersetzung'],
  ['press', 'Journalist in search of stories', 'Journalistin oder Journalist auf Themensuche'],
  ['speaker', 'A talk', 'Einen Vortrag'],
  ['workshop-leader', 'Workshops', 'Seminare'],
  ['workspace', 'Office space', 'Büroraum'],
  ['venue', 'A room for events', 'Raum für Veranstaltungen'],
  ['job-help', 'Help with a job search', 'Hilfe bei der Jobsuche'],
  ['volunteer', 'A helping hand as a volunteer', 'Ehrenamtliche Mithilfe'],
  ['moral-support', 'A listening ear', 'Ein offenes Ohr'],
];

/** The chips of the join form in a language (German for `de`, English otherwise), in the order to show them. */
export function suggestedChips(language: string): Chip[] {
  const chips = (rows: readonly ChipRow[], direction: Chip['direction']): Chip[] =>
    rows.map(([concept, en, de]) => ({
      id: `${direction}-${concept}`,
      concept,
      direction,
      text: language === 'de' ? de : en,
    }));
  return [...chips(NEEDS, 'need'), ...chips(OFFERS, 'offer')];
}
