/** A filled-in form, for tests, the demo and the documentation. Nobody in it exists. */
export interface TemplateExample {
  name: 'minimal' | 'typical' | 'full';
  country: 'NL' | 'BE';
  answers: { readonly [fieldId: string]: ExampleValue };
}

export type ExampleValue =
  string | number | boolean | readonly ExampleValue[] | { readonly [part: string]: ExampleValue };
