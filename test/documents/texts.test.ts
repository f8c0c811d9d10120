import { describe, expect, it } from 'vitest';
import { blocksOf, everySample, MOVE_IN, plainOf, sampleOf, textOf, unitOf } from './support.ts';

describe('the texts of the move-in papers', () => {
  it.each(everySample)('%s prints the sample %s as its committed text', async (id, variant) => {
    expect(unitOf(id).validate(sampleOf(id, variant))).toEqual([]);
    const text = `${textOf(blocksOf(id, sampleOf(id, variant)))}\n`;
    await expect(text).toMatchFileSnapshot(`../snapshots/documents/${id}.${variant}.txt`);
  });

  it.each(MOVE_IN)('%s prints blank as its committed text', async (id) => {
    await expect(`${textOf(blocksOf(id))}\n`).toMatchFileSnapshot(`../snapshots/documents/${id}.blank.txt`);
  });

  it.each(MOVE_IN)('%s refuses a field that it does not know', (id) => {
    const issues = unitOf(id).validate({ ...sampleOf(id), surprise: 1 });
    expect(issues).toHaveLength(1);
  });

  it('the agreement says that the statutory contract is the one between developer and manager', () => {
    const text = plainOf('preliminary-service-agreement');
    expect(text).toContain('法律所称的前期物业服务合同是建设单位与甲方之间的前期合同');
    expect(text).toContain('QWQQ-2025-001');
  });

  it('the five public promises stand in the agreement and in the handbook, with both deadlines of a complaint', () => {
    for (const id of ['preliminary-service-agreement', 'owners-handbook']) {
      const text = plainOf(id, 'main', { 'complaint-first-answer': 20, 'complaint-result-told': 22 });
      expect(text).toContain('自登记时起 20 小时内给出首次答复');
      expect(text).toContain('处理完毕后 22 小时内把结果告知投诉人');
      for (const promise of ['不推诿、不拖延', '不用忌语', '不利用职务', '珍视业主'])
        expect(text).toContain(promise);
    }
  });

  it('an agent signs in place of the owners, and the power of attorney is named', () => {
    const text = plainOf('preliminary-service-agreement', 'agent');
    expect(text).toContain('乙方委托刘敏');
    expect(text).toContain('[signature agent] 乙方代理人');
    expect(text).not.toContain('[signature owner]');
    expect(plainOf('preliminary-service-agreement')).not.toContain('代理人');
  });

  it('a firm as owner is named by its credit code', () => {
    const text = plainOf('preliminary-service-agreement', 'beijing-firm');
    expect(text).toMatch(/\| 北辰科技（北京）有限公司 \| 统一社会信用代码 \| [0-9A-Z]{18} \|/);
  });

  it('what only one place asks for is printed for that place alone', () => {
    const clause = { hangzhou: '预收期限最长不得超过 12 个月', beijing: '期限最长不超过 2 年' };
    expect(plainOf('preliminary-service-agreement', 'main')).toContain(clause.hangzhou);
    expect(plainOf('preliminary-service-agreement', 'main')).not.toContain(clause.beijing);
    expect(plainOf('preliminary-service-agreement', 'beijing-firm')).toContain(clause.beijing);
    const elsewhere = plainOf('preliminary-service-agreement', 'no-local-rule');
    for (const words of [clause.hangzhou, clause.beijing, '本地规定']) expect(elsewhere).not.toContain(words);
  });

  it('without a local rule the covenant names no hours but those that the owners agree on', () => {
    const text = plainOf('interim-covenant', 'no-local-rule');
    expect(text).toContain('本规约约定的安静时段内禁止产生噪声的装修作业');
    expect(text).not.toContain('依本地规定');
    expect(plainOf('interim-covenant')).toContain('每日12时至14时、20时至次日8时禁止产生噪声的装修作业');
  });

  it('the unsold and the not yet delivered homes are paid for by the developer', () => {
    for (const id of ['preliminary-service-agreement', 'interim-covenant']) {
      expect(plainOf(id)).toMatch(/已竣工但尚未出售或者尚未交付的房屋[^。]*由建设单位交纳/);
    }
  });

  it('a bare home gets a hint in place of the care of its finish', () => {
    expect(plainOf('home-user-guide', 'bare')).toContain('毛坯房的提示');
    expect(plainOf('home-user-guide', 'main')).toContain('精装修的使用和保养');
    expect(plainOf('home-user-guide', 'main')).not.toContain('毛坯房的提示');
  });

  it('the warranty prints both clocks and whose words they are', () => {
    const text = plainOf('quality-warranty');
    expect(text).toContain('自竣工验收合格之日（2026年9月28日）起算');
    expect(text).toContain('自房屋交付之日（2026年11月28日）起算');
    expect(text).toContain('| 屋面防水 | 渗漏 | 5 年 | 2031年9月28日 | 2031年11月28日 |');
  });
});
