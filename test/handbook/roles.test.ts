import { describe, expect, expectTypeOf, it } from 'vitest';
import { type RoleId, roles } from '../../src/handbook/index.ts';

/** The roles of the inventory. */
const INVENTORY = [
  'property-manager',
  'centre-manager',
  'cs-supervisor',
  'receptionist',
  'cs-assistant',
  'archivist',
  'key-keeper',
  'duty-supervisor',
  'engineering-head',
  'engineer',
  'security-head',
  'control-room',
  'security-guard',
  'cleaning',
  'finance',
  'sales-consultant',
  'project-department',
  'developer',
  'owner',
  'agent',
  'resident',
  'renovation-company',
  'construction-worker',
  'outsider',
  'company-leader',
  'duty-leader',
  'project-head',
  'lift-technician',
  'lift-maintainer',
  'building-keeper',
  'water-company',
  'police',
  'fire-brigade',
  'medical',
  'system',
] as const;

describe('the roles', () => {
  it('are those of the inventory, each once', () => {
    expect(roles.map((role) => role.id).toSorted()).toEqual(INVENTORY.toSorted());
    expectTypeOf<RoleId>().toEqualTypeOf<(typeof INVENTORY)[number]>();
  });

  it('have titles of their own in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const titles = roles.map((role) => role.title[language]);
      expect(new Set(titles).size).toBe(roles.length);
      for (const title of titles) expect(title.trim()).toBe(title);
    }
    for (const { id, title } of roles) {
      expect(title.zh, id).toMatch(/^\p{Script=Han}/u);
      expect(title.en, id).toMatch(/^[A-Z]/u);
    }
  });
});
