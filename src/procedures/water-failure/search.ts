import {
  allOf,
  anyOf,
  clearDeadline,
  equals,
  has,
  isOneOf,
  issueForm,
  openProcedure,
  record,
  setTerm,
  tell,
  value,
} from '../../core/procedure/write.ts';

const noted = [
  record({
    '/facts/check': '/event/data/check',
    '/facts/finding': '/event/data/finding',
    '/facts/neighboursTurn': '/event/data/neighboursTurn',
  }),
  clearDeadline('arrival'),
];
const withEngineering = anyOf(
  isOneOf('/event/by/role', ['engineer', 'engineering-head'], 'with-engineering'),
  equals('/event/data/withEngineering', true, 'with-engineering'),
);
const isNormal = equals('/context/facts/finding', 'normal');

type Guard = ReturnType<typeof allOf> | ReturnType<typeof anyOf> | ReturnType<typeof has>;

/** One place in its order: only this check is taken, with findings that it can have. */
const place = (
  check: string,
  order: string,
  findings: readonly string[],
  seen: string,
  more: readonly Guard[],
) => ({
  CHECK: {
    target: seen,
    guard: allOf(
      equals('/event/data/check', check, order),
      isOneOf('/event/data/finding', findings, 'finding'),
      ...more,
    ),
    actions: noted,
  },
});

/** Where a finding leads: on if normal, else the search is over. */
const goOn = (next: string) => [
  { guard: isNormal, target: next },
  { target: '#water-failure.working.found' },
];

/** One unit without water: three checks in their order, the first finding ends them (4.3.2.1). */
export const unit = {
  initial: 'tap',
  meta: { title: { zh: '查个别单位', en: 'One unit' }, clauses: ['4.3.2.1'] },
  states: {
    tap: {
      meta: { title: { zh: '查单位内水喉闸掣', en: 'Tap and valve in the unit' }, clauses: ['4.3.2.1'] },
      on: place('unit-tap', 'tap-first', ['normal', 'closed', 'faulty'], 'tapSeen', []),
    },
    tapSeen: {
      meta: { title: { zh: '水喉已查', en: 'Tap checked' }, clauses: ['4.3.2.1'] },
      always: goOn('meterRoom'),
    },
    meterRoom: {
      meta: { title: { zh: '查水表房', en: 'Meter room' }, clauses: ['4.3.2.1'] },
      on: place('meter-valve', 'meter-second', ['normal', 'closed', 'faulty'], 'meterSeen', [
        has('/event/data/neighboursTurn', 'neighbours'),
      ]),
    },
    meterSeen: {
      meta: { title: { zh: '水表房已查', en: 'Meter room checked' }, clauses: ['4.3.2.1'] },
      always: [
        {
          guard: allOf(isNormal, equals('/context/facts/neighboursTurn', false)),
          target: 'booster',
          actions: [tell(['cs-supervisor', 'cs-assistant'], 'neighboursDry', '4.3.2.1')],
        },
        ...goOn('booster'),
      ],
    },
    booster: {
      meta: { title: { zh: '查加压泵', en: 'Booster pump' }, clauses: ['4.3.2.1'] },
      on: place('booster-pump', 'booster-third', ['normal', 'faulty'], 'boosterSeen', [withEngineering]),
    },
    boosterSeen: {
      meta: { title: { zh: '加压泵已查', en: 'Booster checked' }, clauses: ['4.3.2.1'] },
      always: [
        {
          guard: isNormal,
          target: '#water-failure.working.waterCompany',
          actions: [tell(['resident', 'owner'], 'callWaterCompany', '4.3.2.1')],
        },
        { target: '#water-failure.working.found' },
      ],
    },
  },
};

/** The whole building without water: four checks from the street upwards, with engineering (4.3.2.2). */
export const building = {
  initial: 'tank',
  meta: { title: { zh: '查整座大楼', en: 'Whole building' }, clauses: ['4.3.2.2'] },
  entry: [issueForm('public-notice', '4.3.2.2'), tell(['cs-assistant'], 'postNotice', '4.3.2.2')],
  states: {
    tank: {
      meta: { title: { zh: '查地下水箱来水', en: 'Supply to the tank' }, clauses: ['4.3.2.2'] },
      on: place('underground-tank', 'tank-first', ['normal', 'no-supply'], 'tankSeen', [withEngineering]),
    },
    tankSeen: {
      meta: { title: { zh: '来水已查', en: 'Supply checked' }, clauses: ['4.3.2.2'] },
      always: goOn('pumpHouse'),
    },
    pumpHouse: {
      meta: { title: { zh: '查泵房', en: 'Pump house' }, clauses: ['4.3.2.2'] },
      on: place('pump-house', 'pump-house-second', ['normal', 'faulty'], 'pumpHouseSeen', [withEngineering]),
    },
    pumpHouseSeen: {
      meta: { title: { zh: '泵房已查', en: 'Pump house checked' }, clauses: ['4.3.2.2'] },
      always: goOn('domesticTank'),
    },
    domesticTank: {
      meta: { title: { zh: '查生活水箱和水泵', en: 'Domestic tank and pumps' }, clauses: ['4.3.2.2'] },
      on: place('domestic-tank', 'domestic-third', ['normal', 'faulty'], 'domesticSeen', [
        withEngineering,
        has('/event/data/parts/pumps', 'domestic-parts'),
        has('/event/data/parts/booster', 'domestic-parts'),
        has('/event/data/parts/floatValve', 'domestic-parts'),
        has('/event/data/parts/limitSwitch', 'domestic-parts'),
      ]),
    },
    domesticSeen: {
      meta: { title: { zh: '生活水箱已查', en: 'Domestic tank checked' }, clauses: ['4.3.2.2'] },
      always: goOn('midLevel'),
    },
    midLevel: {
      meta: { title: { zh: '查中途泵', en: 'Mid-level pumps' }, clauses: ['4.3.2.2'] },
      on: place('mid-level-pumps', 'mid-level-fourth', ['normal', 'faulty'], 'midLevelSeen', [
        withEngineering,
      ]),
    },
    midLevelSeen: {
      meta: { title: { zh: '中途泵已查', en: 'Mid-level pumps checked' }, clauses: ['4.3.2.2'] },
      always: [
        {
          guard: isNormal,
          target: '#water-failure.working.engineering',
          actions: [tell(['engineering-head', 'cs-supervisor'], 'nothingFound', '4.3.2.2')],
        },
        { target: '#water-failure.working.found' },
      ],
    },
  },
};

/** The search is over: a closed valve is opened, a missing supply is the water company's, a fault is engineering's. */
export const found = {
  meta: { title: { zh: '已查出原因', en: 'Cause found' }, clauses: ['4.3.2.1', '4.3.2.2'] },
  always: [
    { guard: equals('/context/facts/finding', 'closed'), target: 'valveClosed' },
    {
      guard: equals('/context/facts/finding', 'no-supply'),
      target: 'waterCompany',
      actions: [tell(['water-company', 'engineering-head'], 'noSupply', '4.3.2.2')],
    },
    {
      target: 'engineering',
      actions: [
        tell(['engineering-head'], 'faultFound', '4.3.2.2'),
        openProcedure(
          'repair',
          {
            source: value('case'),
            place: '/context/facts/place',
            description: '/context/facts/description',
          },
          '4.3.2.2',
        ),
        setTerm('engineer', 'ENGINEER_OVERDUE', { term: 'repair-arrival' }, '4.3.2.2'),
      ],
    },
  ],
};
