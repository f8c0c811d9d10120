import type { Call } from '../call.ts';
import { demoDesk, playStory } from '../demo/run.ts';
import { stories } from '../demo/story.ts';
import { note } from '../output.ts';

/** `demo [-o DIR]`: two residents move in, from the first call to the archived file; all papers are written. */
export function demoCommand(call: Call): number {
  const folder = call.options.output ?? 'demo-out';
  const show = call.options.json ? note : (line: string) => void process.stdout.write(`${line}\n`);
  const desk = demoDesk();
  const reports = stories().map((story) => playStory(desk, story, { folder, language: call.language, show }));
  const papers = reports.flatMap((report) => report.papers);
  const pages = papers.reduce((sum, paper) => sum + paper.pages, 0);
  const refusals = reports.flatMap((report) => report.refused).length;
  if (call.options.json) process.stdout.write(`${JSON.stringify({ folder, stories: reports }, null, 2)}\n`);
  else if (call.language === 'zh') {
    show(
      `\n完成：${reports.length} 户入住归档，拒绝了 ${refusals} 个错误步骤，${papers.length} 份文书 ${pages} 页写入 ${folder}/`,
    );
  } else {
    show(
      `\nDone: ${reports.length} homes moved in and filed, ${refusals} wrong steps refused, ${papers.length} papers on ${pages} pages in ${folder}/`,
    );
  }
  return reports.every((report) => report.done) ? 0 : 1;
}
