/** Everybody of the building who may come upon an emergency: the clauses ask it of any member of staff (4.4.1, 4.6.1). */
export const STAFF: readonly string[] = [
  'receptionist',
  'cs-assistant',
  'cs-supervisor',
  'archivist',
  'key-keeper',
  'property-manager',
  'centre-manager',
  'duty-supervisor',
  'duty-leader',
  'building-keeper',
  'control-room',
  'security-head',
  'security-guard',
  'engineering-head',
  'engineer',
  'lift-technician',
  'cleaning',
];

/** The clerks of customer service who keep an emergency's record. */
export const DESK: readonly string[] = ['receptionist', 'cs-assistant', 'cs-supervisor'];

/** Who is in charge of an emergency on the spot, and who watches over it. */
export const IN_CHARGE: readonly string[] = [
  'duty-supervisor',
  'duty-leader',
  'cs-supervisor',
  'control-room',
];
