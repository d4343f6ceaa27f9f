import type { DataPath } from '../../model/data-path.js';
import type { Guide } from '../../model/guide.js';
import type { Steps } from '../../model/steps.js';
import type { Line } from '../../model/text/rich-text.js';
import type { GuideText, Localized } from '../../model/text/text.js';
import { checkMost } from './check-most.js';
import type { Reporter } from '../reporter.js';
import { ShownSizes, type ShownSize } from './shown-sizes.js';

/**
 * Finds nodes, titles, labels and summaries in the words of one locale that show more than a cheap phone lays out at once; the
 * start view counts as a node. What a placeholder stands for counts at each place where it stands.
 */
export function* checkShown(text: GuideText, guide: Guide, reporter: Reporter): Steps<void> {
  const sizes = new ShownSizes(guide, text);
  const line = (words: Localized<Line> | undefined, ...path: DataPath) => {
    const { elements, letters } = sizes.line(words ?? '');
    checkMost('letters of a title, label or summary, as shown', letters, path, reporter);
    checkMost('elements of a title, label or summary, as shown', elements, path, reporter);
  };
  line(text.title, 'title');
  for (const [id, name] of Object.entries(text.contacts)) line(name, 'contacts', id);
  for (const [id, { label }] of Object.entries(text.facts)) line(label, 'facts', id, 'label');
  const whole = (size: ShownSize, path: DataPath) => {
    checkMost('letters of a node, as shown', size.letters, path, reporter);
    checkMost('elements of a node, as shown', size.elements, path, reporter);
  };
  whole(sizes.startView(), ['problems']);
  for (const problem of guide.problems) {
    const words = text.problems[problem.id];
    line(words?.title, 'problems', problem.id, 'title');
    line(words?.hint, 'problems', problem.id, 'hint');
    for (const node of problem.nodes) {
      yield;
      if (reporter.isFull) return;
      const { title, summary, answers } = text.nodes[node.id] ?? {};
      line(title, 'nodes', node.id, 'title');
      line(summary, 'nodes', node.id, 'summary');
      for (const [id, answer] of Object.entries(answers ?? {})) {
        line(answer.label, 'nodes', node.id, 'answers', id, 'label');
        line(answer.summary, 'nodes', node.id, 'answers', id, 'summary');
      }
      whole(sizes.node(node), ['nodes', node.id]);
    }
  }
}
