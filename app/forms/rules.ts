import type { Template } from '#templates/definition/template.ts';
import { type Answers, type FormContext } from './answers.ts';
import { evaluate, fieldsIn, isAnswered } from './condition.ts';
import { message, type Message } from './message.ts';
import { answerOf, type Visibility } from './visible.ts';

/** The rules between answers that do not hold, each at the field where its message stands. */
export function brokenRules(
  template: Template,
  answers: Answers,
  sees: Visibility,
  context: FormContext,
): Record<string, Message> {
  const valueOf = (id: string) => (sees.field(id) ? answerOf(answers, id) : undefined);
  const isBroken = ({ when, must }: NonNullable<Template['rules']>[number]) =>
    sees.holds(when) &&
    fieldsIn(must).every((id) => isAnswered(valueOf(id))) &&
    !evaluate(must, valueOf, context);
  const broken = (template.rules ?? []).filter((rule) => sees.field(rule.field) && isBroken(rule));
  // The first of two rules at one field speaks.
  return Object.fromEntries(
    broken.toReversed().map((rule) => [rule.field, message('rule', { text: rule.message })]),
  );
}
