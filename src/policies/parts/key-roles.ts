/** Staff who may borrow a key: the company's own people, and the project department, whose head may authorise a loan (3.2.2.1, 3.2.3.1, A8). */
export const KEY_BORROWERS = [
  'cs-assistant',
  'cs-supervisor',
  'key-keeper',
  'receptionist',
  'building-keeper',
  'engineer',
  'engineering-head',
  'lift-technician',
  'security-guard',
  'security-head',
  'cleaning',
  'duty-supervisor',
  'duty-leader',
  'property-manager',
  'centre-manager',
  'project-department',
  'project-head',
] as const;

/** Whose signature authorises a loan for a repair (3.2.2.1). */
export const KEY_AUTHORISERS = ['project-head', 'engineering-head'] as const;

/** Whose written instruction every loan needs (3.2.3.2, A28). */
export const KEY_SUPERIORS = ['cs-supervisor', 'property-manager'] as const;
