export * from '#app/record/compose-record.server.ts';
