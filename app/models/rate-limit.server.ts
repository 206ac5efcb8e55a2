import { rateLimitCollection } from '#app/lib/rate-limit.server.ts';
import { defineModel } from './define-model.server.ts';

/** Written by `app/lib/rate-limit.server.ts`, without mongoose; here for the indexes. */
export const RateLimits = defineModel<{ _id: string; key: string; expire: Date; points: number }>(
  'RateLimit',
  rateLimitCollection,
  { key: String, expire: Date, points: Number },
  [
    { keys: { key: 1 }, unique: true },
    { keys: { expire: 1 }, expireAfterSeconds: 0 },
  ],
);
