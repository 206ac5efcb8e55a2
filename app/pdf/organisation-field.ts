/** Name of the signature field that the organisation's own seal fills, on the sheets that nobody else signs. */
export const organisationField = 'organisatie';
