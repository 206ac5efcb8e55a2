import { ulid } from 'ulid';

/** A new id: a ULID, 26 characters, sorted by time of making. */
export const newId = (now: Date): string => ulid(now.getTime());

const idPattern = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Whether a text from outside has the form of an id; keeps operator objects and paths out of queries. */
export const isId = (value: unknown): value is string => typeof value === 'string' && idPattern.test(value);
