export const common = {
  'common.cancel': 'Abbrechen',
  'common.save': 'Speichern',
  'common.close': 'Schließen',
  'common.again': 'Noch einmal versuchen',
  'common.loading': 'Wird geladen',
  'common.copied': 'Kopiert',
  'page.failed.title': 'Diese Seite kam nicht an',
  'page.failed.text':
    'Das Netz brach ab, oder der Server wurde inzwischen erneuert. Alles Gespeicherte ist sicher, und der Raum läuft weiter.',
  'common.failed': 'Das hat nicht geklappt',
  'common.signOut': 'Abmelden',
  'common.language.en': 'Englisch',
  'common.language.de': 'Deutsch',

  'signIn.title': 'Als Inhaberin oder Inhaber anmelden',
  'signIn.hint':
    'Ein Druck meldet diesen Browser an. Der Link gilt einmal und steht nicht mehr in der Adresszeile.',
  'signIn.button': 'Anmelden',
  'signIn.failed': 'Dieser Link gilt nicht mehr',
  'signIn.neededTitle': 'Mit einem Link anmelden',
  'signIn.needed': 'Öffne auf dem Rechner, auf dem Commonground läuft, ein Terminal im Ordner und tippe:',
  'signIn.neededHint': 'Das gibt einen frischen Anmelde-Link aus. Er gilt einmal, 24 Stunden lang.',

  'sort.help':
    'Die Leertaste nimmt einen Eintrag auf, die Pfeiltasten bewegen ihn, die Leertaste legt ihn ab, Escape lässt ihn, wo er war.',
  'sort.handle': '{{name}} verschieben',
  'sort.up': '{{name}} nach oben',
  'sort.down': '{{name}} nach unten',
  'sort.picked': '{{name}} aufgenommen, Platz {{place}} von {{count}}.',
  'sort.over': '{{name}} ist über Platz {{place}} von {{count}}.',
  'sort.dropped': '{{name}} liegt jetzt auf Platz {{place}} von {{count}}.',
  'sort.cancelled': '{{name}} bleibt, wo es war.',
};
