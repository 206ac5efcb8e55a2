export * from '#app/record/stored-files.server.ts';
