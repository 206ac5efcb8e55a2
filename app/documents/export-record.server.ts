export * from '#app/record/export-record.server.ts';
