import { clear, equals, isOneOf, openProcedure, record, tell, value } from '../../core/procedure/write.ts';
import { may } from './facts.ts';

const ACCESS = '#repair.open.access';
const CHARGE = '#repair.open.charge';

const notAtHome = {
  NOT_AT_HOME: {
    target: `${ACCESS}.unsettled`,
    actions: [tell(['cs-assistant', 'owner'], 'notAtHome', '3.2.1.3')],
  },
} as const;

/** How the repairers get into a home: somebody lets them in, or a key goes out on a visit of its own (3.2.1.2, 3.2.1.3). */
export const access = {
  initial: 'unsettled',
  meta: { title: { zh: '入户', en: 'Way in' }, clauses: ['3.2.1.2', '3.2.1.3'] },
  on: {
    ARRANGE_ACCESS: {
      target: `${ACCESS}.choosing`,
      guard: may('access'),
      actions: [
        record({ '/facts/access': '/event/data/access', '/facts/appointment': '/event/data/appointment' }),
      ],
    },
  },
  states: {
    unsettled: {
      meta: { title: { zh: '尚未约定', en: 'Not settled' }, clauses: ['3.2.1.3'] },
      entry: [record({ '/facts/access': value('unsettled') })],
      on: notAtHome,
    },
    choosing: {
      meta: { title: { zh: '按约定的方式', en: 'As settled' }, clauses: ['3.2.1.2', '3.2.1.3'] },
      always: [
        {
          target: `${ACCESS}.withKey`,
          guard: isOneOf('/context/facts/access', ['key-left', 'key-borrowed']),
          actions: [
            openProcedure(
              'repair-visit',
              {
                source: value('case'),
                place: '/context/facts/place',
                description: '/context/facts/description',
              },
              '3.2.1.2',
            ),
            tell(['key-keeper'], 'keyVisit', '3.2.1.2'),
          ],
        },
        { target: `${ACCESS}.letIn` },
      ],
    },
    letIn: {
      meta: { title: { zh: '业主到场或家中留人', en: 'Somebody lets them in' }, clauses: ['3.2.1.3'] },
      on: notAtHome,
    },
    withKey: {
      meta: { title: { zh: '用钥匙入户', en: 'With a key' }, clauses: ['3.2.1.2'] },
    },
  },
} as const;

/** Who pays: nobody, the developer under warranty, or the owner at a price that he has agreed to. */
export const charge = {
  initial: 'settling',
  meta: { title: { zh: '费用', en: 'Charge' }, clauses: ['2.4.4', '物业管理条例 43'] },
  on: {
    SET_WARRANTY: {
      target: `${CHARGE}.settling`,
      actions: [record({ '/facts/inWarranty': '/event/data/inWarranty' })],
    },
    QUOTE: {
      target: `${CHARGE}.quoted`,
      guard: may('quote'),
      actions: [
        record({ '/facts/amount': '/event/data/amount' }),
        tell(['owner', 'cs-assistant'], 'quoted', '物业管理条例 43'),
      ],
    },
  },
  states: {
    settling: {
      meta: { title: { zh: '认定由谁负责', en: 'Who is liable' }, clauses: ['2.4.3'] },
      entry: [clear('/facts/amount')],
      always: [
        { target: `${CHARGE}.warranty`, guard: equals('/context/facts/inWarranty', true) },
        { target: `${CHARGE}.free` },
      ],
    },
    free: {
      meta: { title: { zh: '不收费', en: 'No charge' }, clauses: ['2.4.3'] },
      entry: [record({ '/facts/charge': value('none') })],
    },
    warranty: {
      meta: { title: { zh: '保修，已告开发商', en: 'Under warranty' }, clauses: ['建设工程质量管理条例 41'] },
      entry: [
        record({ '/facts/charge': value('warranty') }),
        tell(['developer', 'project-department'], 'inWarranty', '建设工程质量管理条例 41'),
      ],
    },
    quoted: {
      meta: { title: { zh: '已报价', en: 'Quoted' }, clauses: ['物业管理条例 43'] },
      entry: [record({ '/facts/charge': value('quoted') })],
      on: {
        AGREE_PRICE: {
          target: `${CHARGE}.agreed`,
          guard: may('agree'),
          actions: [tell(['engineering-head'], 'priceAgreed', '物业管理条例 43')],
        },
        DECLINE_PRICE: {
          target: `${CHARGE}.declined`,
          actions: [tell(['cs-assistant', 'engineering-head'], 'priceDeclined', '物业管理条例 43')],
        },
      },
    },
    agreed: {
      meta: { title: { zh: '业主同意报价', en: 'Price agreed' }, clauses: ['物业管理条例 43'] },
      entry: [record({ '/facts/charge': value('agreed') })],
    },
    declined: {
      meta: { title: { zh: '业主不同意报价', en: 'Price declined' }, clauses: ['物业管理条例 43'] },
      entry: [record({ '/facts/charge': value('declined') })],
    },
  },
} as const;
