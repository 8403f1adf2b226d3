// All that another project takes when it takes this folder as its library; rooms of this one import the file they need
export { bandOf, type Role, type Standing } from './band.ts';
export { drawFor, type Means } from './draw-for.ts';
export type { Drawn, HandedOut } from './draw.ts';
export { evaluate } from './evaluate.ts';
export { isAbove, movedUpOn } from './lifecycle/band-move.ts';
export { type Day, danishDay, dayOf, isoOf, startOf } from './lifecycle/day.ts';
export { firstDayOf, type GradeSince, schoolYearOf, usualGrades } from './lifecycle/school-year.ts';
export { type PasswordFacts, type Validity, validityOf } from './lifecycle/validity.ts';
export { standingOf, used, type Window, windowMinutes, type WindowStanding } from './lifecycle/window.ts';
export type { Fault } from './load/faults.ts';
export { loadTable, PolicyTableError } from './load/load-table.ts';
export { nist } from './nist.ts';
export type { About, Band, Finding, Rule } from './rule.ts';
export { type BandPolicy, type Form, lengthOf, type Lifetime, type PolicyTable } from './table.ts';
export { unilogin } from './unilogin.ts';
