import type { Language } from '../core/text.ts';

const HELP: { readonly [language in Language]: string } = {
  zh: `property-desk：物业客服台的流程、表单、规则与文书

  list <procedures|forms|documents|policies|duties|roles|terms|clauses> [--site 文件]
                                             列出；terms 列出数值、单位、出处和范围
  show <类别> <编号>                         显示全部内容
  show policy <编号> --format markdown       决策表
  schema <类别>:<编号> [--site 文件] | site | case | procedure | rules
         | completion-record | archive-record | duty-note
                                             JSON Schema；表单带站点的附加栏目
  sample <类别>:<编号> [--name 名称]          可用的样例输入
  validate <表单> <数据文件> [--at 时刻] [--site 文件]  校验表单数据
  decide <政策> <事实文件> [--at 时刻] [--site 文件] [--explain]
  sweep <政策> <逐行事实文件> [--at 时刻] [--site 文件]
                                             当日到期和已超时的，逐行输出
  source <政策> [-o 文件]                     生成独立的 ES 模块
  step <流程> <脚本文件> [--site 文件] [--continue]
  print <类别>:<编号> [数据文件] -o 文件 [--blank] [--copies N] [--site 文件] [--at 时刻]
  diagram <流程> [--format mermaid|svg]       流程图
  due <职责>|--all|--role 角色 --from 日 --to 日 [--format json|ics] [--done 完成记录] [-o 文件]
                                             何时该做什么；对照做了什么
  figures <记录文件> --period daily|weekly|mid-month|month-end|monthly [--from 日] [--to 日] [--at 时刻]
                                             完成率，含逾期原因；--of archive：档案考核
  demo [-o 目录]                              演示：从收楼通知到归档

  数据文件可写 - 表示标准输入；--json 输出 JSON；--lang zh|en。
  退出码：0 是/完成，1 否定的回答，2 调用或输入不可用，3 程序故障。
`,
  en: `property-desk: procedures, forms, rules and papers of a property manager's desk

  list <procedures|forms|documents|policies|duties|roles|terms|clauses> [--site F]
  show <kind> <id>                           the whole unit
  show policy <id> --format markdown         its decision table
  schema <kind>:<id> [--site F] | site | case | procedure | rules
         | completion-record | archive-record | duty-note
                                             its JSON Schema; a form's with the site's fields
  sample <kind>:<id> [--name NAME]           a valid sample input
  validate <form> <data> [--at T] [--site F] checks a form's data
  decide <policy> <facts> [--at T] [--site F] [--explain]
  sweep <policy> <facts.ndjson> [--at T] [--site F]
                                             those due that day or overdue, line by line
  source <policy> [-o F]                     the policy as an ES module of its own
  step <procedure> <script> [--site F] [--continue]
  print <kind>:<id> [data] -o F [--blank] [--copies N] [--site F] [--at T]
  diagram <procedure> [--format mermaid|svg]
  due <duty>|--all|--role R --from D --to D [--format json|ics] [--done NOTES] [-o F]
                                             when duties are due; what was done against it
  figures <records> --period daily|weekly|mid-month|month-end|monthly [--from D] [--to D] [--at T]
                                             completion rates with reasons; --of archive: archive work
  demo [-o DIR]                              a move-in from the first call to the archived file

  A data file may be - for standard input; --json prints JSON; --lang zh|en.
  Exit codes: 0 yes or done, 1 a negative answer, 2 the call or its input is unusable, 3 a fault of ours.
`,
};

/** The help text. */
export const help = (language: Language): string => HELP[language];
