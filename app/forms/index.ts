/** What the rest of the program uses of forms. Inputs (React) are in `fields/inputs.tsx`, to keep them apart. */
export type { Answers, FormContext } from './answers.ts';
export type { Block, DocumentContent, DocumentContext, Fact, SignaturePlace } from './content/blocks.ts';
export { composeDocument, composeSummary } from './content/compose.ts';
export { answerColumns, type AnswerColumn, isSame, personNamed, typedFromCell } from './columns.ts';
export { assertTemplates, checkTemplate } from './check-template.ts';
export { evaluate, fieldsIn, isAnswered } from './condition.ts';
export { type AnswerDifference, diffAnswers, diffTemplates } from './diff.ts';
export { changeRows, pickAnswers, readAnswers } from './form-data.ts';
export { initialValues, prefillAnswers, typedValue } from './initial.ts';
export { fieldJsonSchema, templateJsonSchema } from './json-schema.ts';
export { type FieldError, type Message, nestErrors } from './message.ts';
export { intakeSteps, type DueStep } from './intake.ts';
export { neededFor } from './needed.ts';
export { longestSections, type LongSection } from './longest.ts';
export { incompleteSections, openedSections } from './opened.ts';
export { csvValue, plainAnswers, plainText } from './plain.ts';
export { rowsInWords, type SaidPiece } from './rows-in-words.ts';
export {
  fieldSchema,
  type Mode,
  parseAnswers,
  partySections,
  sectionSchema,
  staffSections,
  type ValidatedAnswers,
  validateAnswers,
} from './schema.ts';
export { dropHidden, visibleFields, visibleSections } from './visible.ts';
