/** The present moment. Passed in wherever a rule depends on time, so that tests own it. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
