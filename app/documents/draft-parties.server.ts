export * from '#app/record/draft-parties.server.ts';
