/** Openings that people apply for. */
export const openings = {
  'openings.title': 'Openings',
  'openings.lead':
    'Say so if you apply for one. Only the organizers see it. You and its panel are then not suggested to each other.',
  'openings.apply': 'I apply for this',
  'openings.apply.label': 'I apply for: {{title}}',
  'openings.entered': 'The organizers have you down as an applicant. If that is wrong, tell them.',
  'openings.panelist': 'You are on the panel. You are not suggested to people who apply.',
  'openings.desk': 'Meet the panel at: {{desk}}',
  'openings.desk.panelist': 'People who apply meet the panel at: {{desk}}',
  'openings.desk.none': 'The organizers tell you where the panel can be met.',
  'openings.desk.spot': '{{zone}}, {{spot}}',
} as const;
