// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { FieldInput } from '#app/forms/fields/index.ts';
import { pageWords } from '#app/lib/i18n.server.ts';
import type { Json } from '#app/lib/canonical-json.ts';
import { WordsContext } from '#app/lib/words.ts';
import type { Field } from '#templates/definition/fields.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const field: Field = {
  type: 'table',
  id: 'dagen',
  label: 'Welke dagen?',
  data: 'none',
  columns: [{ type: 'shortText', id: 'dag', label: 'Dag', data: 'none' }],
};

function Table() {
  const [value, setValue] = useState<Json>([{ dag: 'maandag' }]);
  return (
    <WordsContext.Provider value={pageWords()}>
      <FieldInput field={field} name="answers.dagen" value={value} onChange={setValue} />
    </WordsContext.Provider>
  );
}

it('somebody with a keyboard goes on in the row that they add, and beside the row that they take away', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const press = (selector: string) =>
    act(() => {
      place.querySelector<HTMLElement>(selector)?.click();
    });
  act(() => {
    root.render(<Table />);
  });
  press('[name="_addRow"]');
  expect(document.activeElement?.getAttribute('name')).toBe('answers.dagen.1.dag');
  press('[name="_addRow"]');
  expect(document.activeElement?.getAttribute('name')).toBe('answers.dagen.2.dag');
  press('[name="_removeRow"][value="dagen.2"]');
  expect(document.activeElement?.id).toBe('answers.dagen.1');
  expect(place.querySelectorAll('.row-list__row')).toHaveLength(2);
  act(() => {
    root.unmount();
  });
});
