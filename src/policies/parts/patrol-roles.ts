/** Estate staff: one patrols in the morning, another in the afternoon (3.1.3.1, 1.5.7). */
export const PATROL_STAFF = ['cs-assistant', 'key-keeper', 'building-keeper'] as const;

/** Managers: each patrols at least three times a week (3.1.3.2, A46). */
export const PATROL_MANAGERS = [
  'cs-supervisor',
  'property-manager',
  'centre-manager',
  'duty-supervisor',
  'duty-leader',
  'engineering-head',
  'security-head',
] as const;

/** Whom a patroller tells before he starts, and who may call him away (3.1.3.2). */
export const PATROL_SUPERIORS = [
  'cs-supervisor',
  'duty-supervisor',
  'duty-leader',
  'property-manager',
  'centre-manager',
  'company-leader',
] as const;
