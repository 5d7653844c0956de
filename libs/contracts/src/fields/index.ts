export { Decimal, EmailText, Flag, Id, Instant, LinkText, OneOf, Text, TimeZone, Whole } from './scalars.js';
export { Dictionary, IdList, ListOf, Nested, SomeOf, TextList, WholeList } from './structures.js';
