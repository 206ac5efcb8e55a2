import { describe, expect, it } from 'vitest';
import { chooseHandler, colleaguesMeant, type Colleague } from '#app/domain/complaint.ts';
import type { StaffRole } from '#app/domain/access.ts';

const colleague = (id: string, name: string, ...roles: StaffRole[]): Colleague => ({ id, name, roles });
const staff = [
  colleague('coach', 'Jan van der Berg', 'jobCoach'),
  colleague('one', 'Noor de Wit', 'qualityCoordinator', 'admin'),
  colleague('two', 'Fien Öztürk-Dewaele', 'qualityCoordinator'),
  colleague('admin', 'Bo Beheerdersma', 'admin'),
];

describe('who handles a complaint', () => {
  it('is a quality coordinator', () => {
    expect(chooseHandler(staff, [])).toBe('one');
  });

  it('is never whom it is about: then another one, and then an admin', () => {
    expect(chooseHandler(staff, ['one'])).toBe('two');
    expect(chooseHandler(staff, ['one', 'two'])).toBe('admin');
  });

  it('is nobody when it is about everybody who could', () => {
    expect(chooseHandler(staff, ['one', 'two', 'admin'])).toBeNull();
  });
});

describe('whom a complaint may be about', () => {
  const meant = (named: string, ...stories: string[]) =>
    colleaguesMeant({ named, stories }, staff).map(({ id }) => id);

  it('is whoever is named, by first or last name, however it is written', () => {
    expect(meant('Noor')).toEqual(['one']);
    expect(meant('mevrouw DE WIT')).toEqual(['one']);
    expect(meant('Mevr. Ozturk, van kantoor')).toEqual(['two']);
  });

  it('is not everybody with the same small word in their name', () => {
    expect(meant('de man van het kantoor')).toEqual([]);
  });

  it('is also whoever is named in full in the story, and not who only shares a first name', () => {
    expect(meant('', 'Gisteren zei Jan van der Berg dat ik moest gaan.')).toEqual(['coach']);
    expect(meant('', 'Mijn buurman Jan bracht mij.')).toEqual([]);
  });
});
