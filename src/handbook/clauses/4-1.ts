import { inSection } from '../clause.ts';

/** Flood (4.1). */
export const clauses41 = inSection('4.1', {
  '4.1.1': {
    kind: 'step',
    zh: '巡楼或在岗见到水浸，马上报当值主管，并用手边的防水设施堵住该层电梯槽口，保住电梯。',
    en: 'Whoever finds water on patrol or at a post reports it to the duty supervisor at once and seals the lift shafts of that floor with the nearest flood gear.',
  },
  '4.1.2': {
    kind: 'step',
    zh: '值班人员接报立刻到场核实，视情况把地点与简况告知工程、安管等负责人，并组织抢险。',
    en: 'Duty staff go there at once, verify, tell the heads of engineering, security and others place and brief facts as needed, and start the response with what is at hand.',
  },
  '4.1.3': {
    kind: 'step',
    zh: '当值人员又拦又排，不让水扩散，把损失减到最小。',
    en: 'Staff on duty hold back and drain the water so that it does not spread and the loss stays small.',
  },
  '4.1.3.1': { kind: 'step', zh: '升起电梯，离开水区。', en: 'Lifts are raised out of the water.' },
  '4.1.3.2': {
    kind: 'step',
    zh: '切断浸水区的电，防人触电。',
    en: 'Power in the flooded area is cut so that nobody is electrocuted.',
  },
  '4.1.3.3': {
    kind: 'step',
    zh: '水流经的通道上放沙包，不让水进别的楼层。',
    en: "Sandbags are laid across passages in the water's way to keep it off other floors.",
  },
  '4.1.3.4': {
    kind: 'step',
    zh: '拿布或沙包等把漏处塞住。',
    en: 'The leak is stopped with cloth, sandbags or other material.',
  },
  '4.1.3.5': { kind: 'step', zh: '疏通地漏和水渠。', en: 'Floor drains and drainage channels are cleared.' },
  '4.1.3.6': { kind: 'step', zh: '打开排水泵。', en: 'Drainage pumps are switched on.' },
  '4.1.3.7': { kind: 'step', zh: '用吸水机把水吸走。', en: 'Water is taken up with suction machines.' },
  '4.1.3.8': {
    kind: 'step',
    zh: '别的划算又管用的办法也可用。',
    en: 'Any other measure that works at reasonable cost.',
  },
  '4.1.4': { kind: 'step', zh: '查出水从何来，设法截断。', en: 'The source is found and cut off.' },
  '4.1.4.1': {
    kind: 'step',
    zh: '楼内设施损坏、故障的，关掉相应水掣或停供水泵。',
    en: 'Equipment of the building damaged or failing: its valve is closed or the supply pump stopped.',
  },
  '4.1.4.2': {
    kind: 'step',
    zh: '水从楼外来的，低处出入口装拦水板。',
    en: 'Water from outside: flood boards are fitted at the low entrances.',
  },
  '4.1.4.3': {
    kind: 'step',
    zh: '市政下水反溢的，暂封其进楼的口，用泵把楼内积水排到街上。',
    en: 'Backflow from municipal sewers: their inlets to the building are closed for the time and the water pumped out to the street.',
  },
  '4.1.5': {
    kind: 'step',
    zh: '水源断后，叫清洁吸水清场，工程部修设施，尽快复原。',
    en: 'Once the source is cut, cleaning takes up the water and clears the site, engineering repairs, and normal use is soon restored.',
  },
  '4.1.6': {
    kind: 'manner',
    zh: '维持秩序，耐心解释，帮客人解困，顾及形象，不清楚的不乱说。',
    en: 'Keeps order, explains patiently, helps guests, minds the good name of building and company, and says nothing that is not known.',
  },
  '4.1.7': {
    kind: 'step',
    zh: '单元受浸的，尽快请客户回来处理屋内财物。',
    en: 'Customers whose units are flooded are called back soon to see to their belongings.',
  },
  '4.1.8': {
    kind: 'paper',
    zh: '公共设施受影响的，主要出入口贴告示；有危险的区域，外围设警示。',
    en: 'Where common facilities are affected notices go up at the main entrances; dangerous areas are marked off with warning signs.',
  },
  '4.1.9': {
    kind: 'step',
    zh: '四种常见水浸另有专门做法，与一般措施并用。',
    en: 'Four common kinds have measures of their own besides the general ones.',
  },
  '4.1.9.1': {
    kind: 'step',
    zh: '供水管爆裂：找到并关上相应阀门。',
    en: 'A burst supply pipe: the valve that controls it is found and closed.',
  },
  '4.1.9.2': {
    kind: 'step',
    zh: '喷淋头受损失控：用消防软管套住，引水到卫生间或茶水间地漏；水太大则经防火梯排出。',
    en: 'A broken sprinkler: a hydrant hose is slipped over it and leads the water to washroom or pantry drains; too much water goes down the fire stairs to the street.',
  },
  '4.1.9.3': {
    kind: 'step',
    zh: '空调或蒸汽管漏水：放桶接水，沙包护住近旁的电梯槽和单元。',
    en: 'Leaking air conditioning or steam pipes: buckets catch the water, sandbags protect nearby lift shafts and units.',
  },
  '4.1.9.4': {
    kind: 'limit',
    zh: '检修喷淋头之前，先关水掣、放干积水，才可动手。',
    en: 'No work on sprinklers before their valves are shut and the water drained.',
  },
});
