import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { terms } from '../../src/generated/catalogue.ts';
import { blocksOf, everySample, MOVE_IN, sampleOf, templateWords, textOf } from './support.ts';

const FIGURE =
  /[0-9０-９]+\s*个?(?:分钟|小时|日|天|周(?!岁)|月|年|元|%|％)|[一二三四五六七八九十百千两]+\s*个?(?:分钟|小时|天|周(?!岁)|月|年|元|个月)|[一二三四五六七八九十百千两]+日(?!期)/;

/** Sentences that a paper may not hold, each with what makes it lawful. */
const FORBIDDEN: readonly { readonly lesson: string; readonly words: RegExp; readonly unless?: RegExp }[] = [
  {
    lesson: 'cutting off supplies',
    words: /(?:停止|切断|中断|限制)[^，。；]{0,4}(?:供水|供电|供热|供燃气|供气|水电)|停水停电|断水断电/,
    unless: /不得|不会/,
  },
  { lesson: 'private fines', words: /罚款|罚金|没收/, unless: /不得自行罚款|只能由有权的行政机关/ },
  {
    lesson: 'keeping papers or things',
    words: /(?:扣押|扣留|收缴|代管)[^，。；]{0,12}(?:证件|身份证|财物|物品|钥匙)/,
    unless: /不得|不扣留/,
  },
  { lesson: 'holding or searching people', words: /限制[^，。；]{0,4}人身自由|搜查|搜身/, unless: /不得/ },
  {
    lesson: 'freeing the manager',
    words: /概不负责|不承担任何|一切后果|最终解释权|(?:甲方|物业)(?:不承担|不负|免除)[^。；]*责任/,
  },
  {
    lesson: 'giving up rights',
    words: /放弃[^，。；]{0,10}(?:权利|索赔|追究)/,
    unless: /不得以放弃权利为由/,
  },
];

const faultsIn = (text: string): readonly string[] =>
  text
    .split(/[。；\n]/)
    .flatMap((sentence) =>
      FORBIDDEN.filter(({ words, unless }) => words.test(sentence) && !unless?.test(sentence)).map(
        ({ lesson }) => `${lesson}: ${sentence.trim()}`,
      ),
    );

describe('the wording of the move-in papers', () => {
  it('no figure of time or money stands in a template: each is a term or comes from the data', () => {
    const found = templateWords().flatMap(({ file, words }) => {
      const figure = FIGURE.exec(words);
      return figure ? [`${file}: ${words.slice(Math.max(0, figure.index - 10), figure.index + 12)}`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each(['处理时限为24小时', '保修期两年', '三日内答复', '押金 20 元', '每日加收 3%'])(
    'the search for figures finds one in “%s”',
    (words) => expect(FIGURE.test(words)).toBe(true),
  );

  it('every term that a template prints exists', () => {
    const known = new Set(terms.map(({ id }) => id));
    const used = ['templates/', 'templates/partials/'].flatMap((folder) =>
      templateWords().flatMap(({ file }) => {
        try {
          return [...readFileSync(folder + file, 'utf8').matchAll(/\{\{term '([^']+)'\}\}/g)].map(
            (match) => match[1] ?? '',
          );
        } catch {
          return []; // the file is in the other folder
        }
      }),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(everySample)('%s (%s) holds no unlawful clause', (id, variant) => {
    expect(faultsIn(textOf(blocksOf(id, sampleOf(id, variant))))).toEqual([]);
  });

  it.each(MOVE_IN)('%s, printed blank with every branch, holds no unlawful clause', (id) => {
    expect(faultsIn(textOf(blocksOf(id)))).toEqual([]);
  });

  it.each([
    ['cutting off supplies', '逾期不交的，甲方可以停止供水'],
    ['private fines', '违反者每次罚款'],
    ['keeping papers or things', '施工人员的身份证由物业统一扣押身份证'],
    ['holding or searching people', '保安可以搜查出入人员'],
    ['freeing the manager', '车辆损失甲方不承担任何赔偿'],
    ['giving up rights', '乙方放弃索赔'],
  ])('the search for unlawful clauses finds %s', (lesson, sentence) => {
    expect(faultsIn(sentence).map((fault) => fault.split(':')[0])).toContain(lesson);
  });

  it.each([
    ['preliminary-service-agreement', '乙方不得以没有接受、没有入住或者不需要某项服务为由拒绝交纳物业费'],
    ['preliminary-service-agreement', '乙方承担连带交纳责任'],
    ['preliminary-service-agreement', '装饰装修房屋以前告知甲方'],
    ['preliminary-service-agreement', '进入房屋采取必要的排险措施'],
    ['preliminary-service-agreement', '支付违约金'],
    ['preliminary-service-agreement', '视为送达'],
    ['interim-covenant', '物业服务人可以依照本规约禁止装修施工人员和材料进入本物业'],
    ['interim-covenant', '把住宅改变为经营性用房'],
    ['quality-warranty', '上述情形是对购买人权利的限制'],
  ])('%s sets off in bold what weighs on the owner: %s', (id, words) => {
    const text = textOf(blocksOf(id, sampleOf(id)));
    const bold = [...text.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1]).join('\n');
    expect(bold).toContain(words);
  });

  it('the agreement, the covenant and the warranty keep the liability for injury and gross fault', () => {
    for (const id of ['preliminary-service-agreement', 'interim-covenant', 'quality-warranty']) {
      expect(textOf(blocksOf(id, sampleOf(id))), id).toMatch(
        /不免除[^。]*人身损害[^。]*重大过失[^。]*财产损失/,
      );
    }
  });
});
