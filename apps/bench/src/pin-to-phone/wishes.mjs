/** @typedef {readonly [offer: string, need: string]} Wish two lines of text that fit each other */

/**
 * What the two real phones pin, round by round: the words are those of the join form's chips. Nobody else in the room
 * speaks of these, so the card that appears is the one that was waited for.
 * @type {readonly Wish[]}
 */
export const PHONE_WISHES = [
  ['Legal advice', 'A lawyer'],
  ['Photography', 'A photographer'],
  ['Translation', 'A translation'],
  ['Bookkeeping', 'Bookkeeping'],
  ['Office space', 'A desk or an office'],
  ['Web design', 'A website'],
  ['Investment', 'An investor'],
  ['Journalist in search of stories', 'A press contact'],
];

/**
 * What the rest of the room pins: one fit for each pair of people.
 * @type {readonly Wish[]}
 */
export const ROOM_WISHES = [
  ['Removals with two strong people', 'Help with removals'],
  ['Software development in Java', 'A software developer for Java'],
  ['Help with machine learning', 'Somebody who knows machine learning'],
  ['Physiotherapy', 'A physiotherapist'],
  ['Yoga classes', 'A yoga teacher'],
  ['Piano lessons', 'A piano teacher'],
  ['Catering for parties', 'A caterer'],
  ['I am a beekeeper with too much honey', 'A beekeeper for our roof'],
  ['I am a carpenter', 'A carpenter'],
  ['I am an electrician', 'An electrician'],
  ['Garden design', 'A gardener'],
  ['Podcast editing', 'Help with a podcast'],
  ['I am a DJ for weddings', 'A DJ'],
  ['Logistics for small shops', 'Help with logistics'],
  ['Solar panels', 'Advice on solar panels'],
  ['Recruiting', 'A recruiter'],
  ['Market research', 'Help with market research'],
  ['Mediation in conflicts', 'A mediator'],
  ['Copywriting', 'A copywriter'],
  ['Illustrations for books', 'An illustrator'],
  ['Video production', 'A film maker'],
  ['Penetration testing', 'IT security'],
  ['First aid courses', 'A first aid course'],
  ['Tailoring', 'A tailor'],
  ['Bicycle repair', 'Somebody who repairs my bicycle'],
  ['Nutrition plans', 'A nutritionist'],
  ['Childcare in the afternoon', 'Childcare'],
  ['I am a florist', 'A florist'],
  ['Hairdressing at home', 'A hairdresser'],
  ['I am an architect', 'An architect'],
  ['Insurance for freelancers', 'Insurance'],
  ['Massage', 'A massage'],
  ['Driving lessons', 'A driving instructor'],
  ['Bread from my bakery', 'A baker'],
  ['Wine from our own slopes', 'A winemaker'],
  ['Robotics', 'Somebody from robotics'],
  ['I am a chemist', 'A chemist'],
  ['Plumbing', 'A plumber'],
  ['Veterinary practice', 'A vet'],
  ['Stage acting', 'An actor'],
  ['Printing of posters', 'A print shop'],
  ['Packaging made of paper', 'Packaging'],
  ['Urban planning', 'An urban planner'],
  ['Blockchain', 'Somebody who explains blockchain'],
  ['Voice over in three languages', 'A voice over artist'],
  ['Relocation service', 'Help with relocation'],
  ['Quality management', 'Help with quality management'],
  ['Search engine optimisation', 'SEO'],
  ['Ceramics', 'A potter'],
];
