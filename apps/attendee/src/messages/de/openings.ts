/** Ausschreibungen, auf die sich Menschen bewerben. */
export const openings = {
  'openings.title': 'Ausschreibungen',
  'openings.lead':
    'Sag es, wenn du dich auf eine bewirbst. Das sehen nur die Veranstalter. Du und das Gremium werdet einander dann nicht vorgeschlagen.',
  'openings.apply': 'Ich bewerbe mich darauf',
  'openings.apply.label': 'Ich bewerbe mich auf: {{title}}',
  'openings.entered':
    'Die Veranstalter führen dich als Bewerberin oder Bewerber. Sag ihnen Bescheid, wenn das nicht stimmt.',
  'openings.panelist': 'Du bist im Gremium. Wer sich bewirbt, wird dir nicht vorgeschlagen.',
  'openings.desk': 'Das Gremium triffst du hier: {{desk}}',
  'openings.desk.panelist': 'Wer sich bewirbt, trifft das Gremium hier: {{desk}}',
  'openings.desk.none': 'Wo du das Gremium triffst, sagen dir die Veranstalter.',
  'openings.desk.spot': '{{zone}}, {{spot}}',
} as const;
