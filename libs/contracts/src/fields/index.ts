export { EmailText, Flag, Id, Instant, LinkText, OneOf, Text, TimeZone, Whole } from './scalars.js';
export { Dictionary, IdList, ListOf, Nested, TextList } from './structures.js';
