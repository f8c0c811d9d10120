import { inSection } from '../clause.ts';

/** Leak (4.2). */
export const clauses42 = inSection('4.2', {
  '4.2.0': {
    kind: 'step',
    zh: '漏水接报后四路并行：工程部关阀断电抢修，客服通知住户，工程与秩序人员堵水，电梯升起或断电；保洁最后清水。',
    en: 'On the report four lanes start together: engineering shuts, cuts and repairs; customer service tells residents; engineering and security lay sandbags; lifts are raised or switched off. Cleaning comes last.',
  },
  '4.2.1': {
    kind: 'step',
    zh: '工程部接报即关水闸、断电并抢修。',
    en: 'Engineering closes the valves, cuts the power and repairs at once.',
  },
  '4.2.2': {
    kind: 'step',
    zh: '客服部同时告知住户；若因此停水，还要在告示栏张贴。',
    en: 'Customer service tells the residents at the same time; if their water is cut, a notice is also put on the board.',
  },
  '4.2.3': {
    kind: 'step',
    zh: '派人用沙包拦水，不让它漫到别处。',
    en: 'People lay sandbags so that the water spreads no further.',
  },
  '4.2.4': {
    kind: 'step',
    zh: '电梯没进水的升高停用；进了水的断电、禁入，清场之后再检修。',
    en: 'A dry lift is raised and taken out of use; a wet one is switched off, closed, and overhauled after the site is cleared.',
  },
  '4.2.5': {
    kind: 'step',
    zh: '让保洁部清走积水、收拾现场。',
    en: 'Cleaning is called to remove the water and clear the site.',
  },
});
