// Imported before anything else: React checks less in production, which is how documents are made in use.
process.env['NODE_ENV'] = 'production';
