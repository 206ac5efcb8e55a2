/** Name of the signature field that the organisation's own seal fills, on what nobody else signs. */
export const organisationField = 'organisatie';
