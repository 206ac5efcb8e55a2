import type { Json } from '#app/lib/canonical-json.ts';
import type { Condition } from '#templates/definition/condition.ts';
import type { FormContext } from './answers.ts';
import { addMonths, isIsoDate } from './dutch/date.ts';

/**
 * Whether a condition holds. `valueOf` gives a field's answer, or undefined when there is none or the field is
 * hidden (`visible.ts` sees to that). A yes/no answer compares by its `answer`.
 */
export function evaluate(
  condition: Condition,
  valueOf: (fieldId: string) => Json | undefined,
  context: FormContext,
): boolean {
  if ('all' in condition) return condition.all.every((part) => evaluate(part, valueOf, context));
  if ('any' in condition) return condition.any.some((part) => evaluate(part, valueOf, context));
  if ('not' in condition) return !evaluate(condition.not, valueOf, context);
  if ('country' in condition) return context.country === condition.country;
  const value = valueOf(condition.field);
  if ('answered' in condition) return isAnswered(value) === condition.answered;
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if ('oneOf' in condition) return condition.oneOf.some((one) => one === comparable(value));
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  if ('atMost' in condition) return typeof value === 'number' && value <= condition.atMost;
  if ('notBefore' in condition) return isNotBefore(value, valueOf(condition.notBefore));
  if ('monthsAtMost' in condition) return lastsAtMost(value, condition.monthsAtMost);
  return comparable(value) === condition.is;
}

/** Fields that a condition looks at. */
export function fieldsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(fieldsIn);
  if ('any' in condition) return condition.any.flatMap(fieldsIn);
  if ('not' in condition) return fieldsIn(condition.not);
  if (!('field' in condition)) return [];
  return 'notBefore' in condition ? [condition.field, condition.notBefore] : [condition.field];
}

export function isAnswered(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return value.length > 0;
  return typeof value !== 'object' || Object.values(value).some(isAnswered);
}

function comparable(value: Json | undefined): Json | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return (value as { answer?: Json }).answer;
}

/** Days as `2026-04-03` sort as they follow each other. */
function isNotBefore(value: Json | undefined, than: Json | undefined): boolean {
  const [day, other] = [partOf(value, 'from'), partOf(than, 'until')];
  return isIsoDate(day) && isIsoDate(other) && day >= other;
}

/** Until the day before the same date, so that "1 January until 31 December" is twelve months. */
function lastsAtMost(value: Json | undefined, months: number): boolean {
  const [from, until] = [partOf(value, 'from'), partOf(value, 'until')];
  return isIsoDate(from) && isIsoDate(until) && until < addMonths(from, months);
}

function partOf(value: Json | undefined, part: 'from' | 'until'): Json | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return (value as Record<string, Json | undefined>)[part];
}
