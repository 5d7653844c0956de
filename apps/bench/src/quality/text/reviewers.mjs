import { gunzipSync } from 'node:zlib';
import { readDataFile } from '../data-file.mjs';
import { filesOfTar } from './tar.mjs';

const ARCHIVE = {
  path: 'reviewer-goldstandard/d_20_1-2.tar.gz',
  sha256: 'a75572c23df8354fdf1cd26e8c43ee03ba91d776decc96c14dadf8e95da5b55c',
  source:
    'GitHub niharshah/goldstandard-reviewer-paper-match (arXiv 2303.16750): evaluation_datasets/d_20_1 and d_20_2 with data/evaluations.csv in one archive',
};
const SETS = ['d_20_1', 'd_20_2'];

/**
 * @typedef {{ title: string, abstract: string }} Paper
 * @typedef {object} ReviewerSet
 * @property {string} name
 * @property {Map<string, Paper>} submissions
 * @property {Map<string, Paper[]>} profiles what each reviewer wrote
 * @property {Map<string, Map<string, number>>} expertise reviewer → submission → how well they know it, 1 to 5
 */

/**
 * The two sets at hand: the same judgements, profiles drawn anew.
 * @returns {ReviewerSet[]}
 */
export function reviewerSets() {
  const files = filesOfTar(gunzipSync(readDataFile(ARCHIVE)));
  const expertise = expertiseOf(files.get('evaluations.csv') ?? '');
  return SETS.map((name) => {
    const folder = `evaluation_datasets/${name}`;
    /** @type {Record<string, { content: Paper }>} */
    const submissions = JSON.parse(files.get(`${folder}/submissions.json`) ?? '{}');
    const archives = [...files].filter(([path]) => path.startsWith(`${folder}/archives/~`));
    return {
      name,
      expertise,
      submissions: new Map(Object.entries(submissions).map(([id, { content }]) => [id, content])),
      profiles: new Map(
        archives.map(([path, lines]) => [
          path.slice(path.indexOf('~') + 1, -'.jsonl'.length),
          lines
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line).content),
        ]),
      ),
    };
  });
}

/**
 * @param {string} table tab-separated: a reviewer, up to ten papers, as many figures
 * @returns {Map<string, Map<string, number>>}
 */
function expertiseOf(table) {
  const [, ...lines] = table.trim().split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const [reviewer = '', ...cells] = line.split('\t');
      const papers = cells.slice(0, 10).flatMap((paper, at) => {
        const figure = cells[at + 10];
        return paper && figure ? [/** @type {[string, number]} */ ([paper, Number(figure)])] : [];
      });
      return [reviewer, new Map(papers)];
    }),
  );
}
