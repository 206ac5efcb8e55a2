import { createContext, useContext } from 'react';

const Typed = createContext<Readonly<Record<string, string>>>({});

/** What was typed in a form that was refused, by the names of its fields: it stands there again. */
export const TypedProvider = Typed.Provider;

/** @returns what was typed in this field, or what stands in it otherwise */
export function useTyped(name: string, otherwise: string | undefined): string | undefined {
  return useContext(Typed)[name] ?? otherwise;
}
