/** What somebody is called: the first word of their name. */
export const firstNameOf = (name: string): string => name.split(' ')[0] ?? name;
