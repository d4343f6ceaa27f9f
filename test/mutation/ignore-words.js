/**
 * Keeps StrykerJS from changing words for people, such as the message of a finding: tests hold a finding to its code and place and
 * leave the wording free, so each of these mutants would survive. Words have spaces; ids, kinds, codes and keys have none, and
 * are changed. JavaScript, because Node loads it without a build.
 */
export const strykerPlugins = [{ kind: 'Ignore', name: 'words', value: { shouldIgnore } }];

function shouldIgnore(path) {
  return /\s/.test(textOf(path)) ? 'These are words for people.' : undefined;
}

/** The text of a string or of a template, without what is put into it. */
function textOf(path) {
  if (path.isStringLiteral()) return path.node.value;
  if (path.isTemplateLiteral()) return path.node.quasis.map(({ value }) => value.raw).join('');
  return '';
}
