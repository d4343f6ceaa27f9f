import type { Words } from '../../ui/text/words.js';

/** Stands for a fact that the visitor cannot tell, without a word of any language. */
export const untold = ({ direction }: Words): string => (direction === 'rtl' ? '؟' : '?');
