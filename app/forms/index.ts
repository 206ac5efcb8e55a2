/** What the rest of the program uses of forms. Inputs (React) are in `fields/inputs.ts`, to keep them apart. */
export type { Answers, FormContext } from './answers.ts';
export type { Block, DocumentContent, DocumentContext, Fact, SignaturePlace } from './content/blocks.ts';
export { composeDocument, composeSummary } from './content/compose.ts';
export { evaluate, fieldsIn, isAnswered } from './condition.ts';
export { csvValue, plainAnswers, plainText } from './plain.ts';
export { dropHidden, visibleFields, visibleSections } from './visible.ts';
