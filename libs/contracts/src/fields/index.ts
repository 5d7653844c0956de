export { EmailText, Flag, Id, Instant, LinkText, Measure, OneOf, Text, TimeZone, Whole } from './scalars.js';
export { Dictionary, IdList, ListOf, ListOneOf, Nested, TextList } from './structures.js';
